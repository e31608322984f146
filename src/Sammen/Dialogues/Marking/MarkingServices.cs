namespace Sammen.Dialogues.Marking;

/// <summary>What marking is given.</summary>
public static class MarkingServices
{
    /// <summary>Registers <see cref="MarkWriter"/>.</summary>
    public static IServiceCollection AddMarking(this IServiceCollection services) =>
        services.AddSingleton<MarkWriter>().AddHostedService(provider => provider.GetRequiredService<MarkWriter>());
}
