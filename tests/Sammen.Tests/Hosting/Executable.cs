namespace Sammen.Tests.Hosting;

/// <summary>The program itself: as it is published, which starts sooner, or as it was built beside the tests.</summary>
internal static class Executable
{
    public static string Path { get; } =
        System.IO.Path.Combine(Environment.GetEnvironmentVariable("SAMMEN_PUBLISHED") is { Length: > 0 } published ? published : AppContext.BaseDirectory, "Sammen");
}
