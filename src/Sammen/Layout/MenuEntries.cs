using Sammen.Access;
using Sammen.Domain.Municipalities;

namespace Sammen.Layout;

/// <summary>The entries of the main menu.</summary>
public enum MenuEntry
{
    /// <summary>Your own page.</summary>
    Start,

    /// <summary>All initiatives one may see.</summary>
    Initiatives,

    /// <summary>All initiatives together; in the menu of those who see all of them by their role.</summary>
    Portfolio,

    /// <summary>Dialogues.</summary>
    Dialogues,

    /// <summary>Ideas that wait or were answered.</summary>
    Ideas,

    /// <summary>MED committees.</summary>
    Committees,

    /// <summary>Members, units and roles; administrators only.</summary>
    Administration,
}

/// <summary>Which entries a member sees, and where they lead.</summary>
public static class MenuEntries
{
    /// <summary>The menu of the member who asks.</summary>
    public static IEnumerable<(MenuEntry Entry, string Path)> For(Here here)
    {
        yield return (MenuEntry.Start, "");
        yield return (MenuEntry.Initiatives, "initiativer");
        if (here.Me.Role != MunicipalityRole.Member)
        {
            yield return (MenuEntry.Portfolio, "portefoelje");
        }

        yield return (MenuEntry.Dialogues, "dialoger");
        yield return (MenuEntry.Ideas, "ideer");
        yield return (MenuEntry.Committees, "udvalg");
        if (here.Me.Role == MunicipalityRole.Administrator)
        {
            yield return (MenuEntry.Administration, "medlemmer");
        }
    }
}
