using Sammen.Access;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Hosting.Verbs;

/// <summary>What the verbs answer.</summary>
internal static class Answers
{
    /// <summary>What Domain accepted; otherwise ends with what is wrong, at the option it was given with.</summary>
    public static T Accept<T>(Result<T> result, params string[] options)
    {
        if (result.Accepted(out var accepted, out var why))
        {
            return accepted;
        }

        using var services = new ServiceCollection().AddLogging().AddLocalization().AddSingleton<RefusalTexts>().BuildServiceProvider();
        var texts = services.GetRequiredService<RefusalTexts>();
        throw new VerbException(string.Join(' ', why.Select(r => $"{OptionOf(r, options)}: {texts.Of(r, "Municipalities")}")));
    }

    /// <summary>Says whom the link is for, and prints it alone on the last line.</summary>
    public static void SayLink(Member member, Invitation invitation, string token, string address)
    {
        Console.WriteLine($"Giv linket til {member.Name}. Det virker én gang og til {invitation.ExpiresAt.Day().Long()}.");
        Console.WriteLine($"Har Sammen en anden adresse end {address}, så sæt den foran /invitation/{token}");
        Console.WriteLine($"{address}/invitation/{token}");
    }

    private static string OptionOf(Refusal refusal, string[] options) =>
        options.FirstOrDefault(o => string.Equals(o[2..], refusal.Field, StringComparison.OrdinalIgnoreCase)) ?? options[0];
}
