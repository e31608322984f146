namespace Sammen.Design;

/// <summary>What is wrong with a form: per field in the form's order, and for the whole. Empty on a fresh page.</summary>
public sealed class FormErrors
{
    /// <summary>Nothing wrong.</summary>
    public static readonly FormErrors None = new();

    private readonly List<(string? Field, string Message)> all = [];

    /// <summary>Every error with the field it belongs to, or null for the whole form.</summary>
    public IReadOnlyList<(string? Field, string Message)> All => all;

    /// <summary>True when something is wrong.</summary>
    public bool Any => all.Count > 0;

    /// <summary>True when one of them belongs to no field: the whole form is refused.</summary>
    public bool ConcernTheWhole => all.Exists(e => e.Field is null);

    /// <summary>The first message at a field, or null.</summary>
    public string? For(string field) => all.Find(e => e.Field == field).Message;

    /// <summary>Adds an error; one message a field is enough.</summary>
    public void Add(string? field, string message)
    {
        if (field is null || For(field) is null)
        {
            all.Add((field, message));
        }
    }

    /// <summary>The id of a field's input, so that the summary can lead to it.</summary>
    public static string IdOf(string field) => "felt-" + field.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);
}
