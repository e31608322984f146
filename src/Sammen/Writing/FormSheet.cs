using Sammen.Domain.Method;
using Sammen.Layout;

namespace Sammen.Writing;

/// <summary>What stands beside the fields: a card of the method, the other side's view, the words it grows out of.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Words">What it says.</param>
/// <param name="From">Where it comes from; null where the heading says it.</param>
public sealed record Beside(string Heading, string Words, string? From = null);

/// <summary>A page with a form of at most five fields.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Path">Where it is and where it posts to.</param>
/// <param name="Back">Where one goes without saving.</param>
/// <param name="Fields">What is asked.</param>
public sealed record FormSheet(string Title, string Path, string Back, IReadOnlyList<Asked> Fields)
{
    /// <summary>Above the heading.</summary>
    public string? Eyebrow { get; init; }

    /// <summary>Below the heading.</summary>
    public string? Lead { get; init; }

    /// <summary>What stands beside the fields; two of them stand side by side with the same room.</summary>
    public IReadOnlyList<Beside> Beside { get; init; } = [];

    /// <summary>Which source of the method asks it; null without.</summary>
    public Source? Source { get; init; }

    /// <summary>Keys of the method's advice that stands folded beside the form; most have none.</summary>
    public IReadOnlyList<string> Advice { get; init; } = [];

    /// <summary>Sent along unseen.</summary>
    public IReadOnlyList<(string Name, string? Value)> Hidden { get; init; } = [];

    /// <summary>Where what it is about is removed; null where it cannot be.</summary>
    public string? RemovePath { get; init; }

    /// <summary>True when the same stands in the fields.</summary>
    public bool SaysTheSameAs(FormSheet other) => Fields.Select(Said).SequenceEqual(other.Fields.Select(Said));

    /// <summary>Under which key unsaved words are kept on the device.</summary>
    public string Draft => "ark-" + Path.Replace('/', '-');

    /// <summary>Which entry of the menu it stands under, where it is about no initiative.</summary>
    public MenuEntry? Section { get; init; }

    /// <summary>Filled in without an account: nothing of the rest of Sammen stands around it.</summary>
    public bool IsForGuests { get; init; }

    /// <summary>Unsaved words go when the window closes: for what is written without a name, on a phone that many share.</summary>
    public bool DraftInSession { get; init; }

    private static (string, string, string) Said(Asked field) => (field.Name, (field.Value ?? "").ReplaceLineEndings("\n").Trim(), string.Join(',', field.Values.Order(StringComparer.Ordinal)));
}
