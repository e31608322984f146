namespace Sammen.Domain.Municipalities;

/// <summary>One part of the API that a key can be limited to.</summary>
public enum ApiScope
{
    /// <summary>Arithmetic on what the caller sends: nothing of the municipality's is read.</summary>
    Calculations,

    /// <summary>The initiatives seen together, units, committees, radar and what is shared: no statements, no concerns in words, no names.</summary>
    Portfolio,

    /// <summary>Everything of an initiative, names and words too: to copy, and to take in.</summary>
    Files,
}

/// <summary>The scopes by the names that people and programs write.</summary>
public static class ApiScopes
{
    /// <summary>Every name there is. Keys and scripts hold them: a name is never changed.</summary>
    public static readonly IReadOnlyList<string> Names = [.. Enum.GetValues<ApiScope>().Select(Name)];

    /// <summary>The name of a scope.</summary>
    public static string Name(this ApiScope scope) => scope switch
    {
        ApiScope.Calculations => "calculations",
        ApiScope.Portfolio => "portfolio",
        ApiScope.Files => "files",
        _ => throw new ArgumentOutOfRangeException(nameof(scope)),
    };

    /// <summary>The scope of a name; false where there is none.</summary>
    public static bool TryParse(string name, out ApiScope scope)
    {
        foreach (var known in Enum.GetValues<ApiScope>())
        {
            if (known.Name() == name)
            {
                scope = known;
                return true;
            }
        }

        scope = default;
        return false;
    }
}
