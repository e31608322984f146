using System.Text.RegularExpressions;

namespace Sammen.Domain.Experiences;

/// <summary>What others can learn, in words.</summary>
/// <param name="Title">What it is about; required.</param>
/// <param name="Summary">What others can learn from it, in short; required.</param>
/// <param name="WentWell">What went well.</param>
/// <param name="Surprised">What surprised.</param>
/// <param name="Again">What one would do again, and what otherwise.</param>
public sealed record ExperienceText(string? Title, string? Summary, string? WentWell, string? Surprised, string? Again);

/// <summary>Whom others can ask.</summary>
/// <param name="Function">A function, such as "Digitaliseringsteamet", and no person.</param>
/// <param name="Mail">The address of that function.</param>
/// <param name="IsFunctions">True when somebody says that the address belongs to a function although it looks like a person's.</param>
/// <param name="OpenToTry">True when one is open to trying together with others (S106).</param>
public sealed partial record ExperienceContact(string? Function, string? Mail, bool IsFunctions, bool OpenToTry)
{
    private static readonly string[] Private =
        ["gmail", "googlemail", "hotmail", "live", "outlook", "msn", "yahoo", "ymail", "icloud", "me", "mac", "protonmail", "proton", "mail", "jubii", "sol", "tdcadsl", "stofanet", "youmail"];

    private static readonly string[] ShortFunctions = ["it", "hr", "med", "post", "mail", "info", "digi", "jobs", "byg", "vej", "bus", "pr"];

    /// <summary>True where an address looks like a person's: at a place where people have mail at home, or made of a name or of initials. It is a question, never a no.</summary>
    public static bool LooksLikeAPersons(string mail)
    {
        var (name, place) = mail.ToLowerInvariant().Split('@') is [var n, var p] ? (n, p) : (mail, "");
        return Private.Contains(place.Split('.')[0]) || NameOfAPerson().IsMatch(name) || (Initials().IsMatch(name) && !ShortFunctions.Contains(name));
    }

    /// <summary>True for something that mail can be sent to.</summary>
    public static bool IsAddress(string mail) => Address().IsMatch(mail);

    [GeneratedRegex(@"^\p{L}{2,}[._]\p{L}{2,}$")]
    private static partial Regex NameOfAPerson();

    [GeneratedRegex(@"^\p{L}{2,4}$")]
    private static partial Regex Initials();

    [GeneratedRegex(@"^[^\s@<>(),;:?&""]+@[^\s@<>(),;:?&""]+\.[^\s@<>(),;:?&"".]{2,}$")]
    private static partial Regex Address();
}
