using Microsoft.Extensions.Localization;
using Sammen.Design;

namespace Sammen.Writing;

/// <summary>How a field is filled in.</summary>
public enum AskedAs
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>A number: a phone shows its keys for numbers.</summary>
    Figure,

    /// <summary>Several lines.</summary>
    Lines,

    /// <summary>One of several.</summary>
    One,

    /// <summary>One of many, in a list that opens.</summary>
    Pick,

    /// <summary>Several of several.</summary>
    Many,

    /// <summary>A day.</summary>
    Day,
}

/// <summary>One field of a form, with what stands in it.</summary>
/// <param name="Name">What it is sent as.</param>
/// <param name="As">How it is filled in.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Hint">A word that helps; null without.</param>
/// <param name="Optional">"Kan udelades", where it may be left empty.</param>
/// <param name="Value">What stands in it.</param>
/// <param name="Options">What can be chosen.</param>
/// <param name="Values">What is chosen, where several can be.</param>
public sealed record Asked(
    string Name, AskedAs As, string Label, string? Hint, string? Optional, string? Value, IReadOnlyList<Option> Options, IReadOnlyList<string> Values)
{
    /// <summary>What one is likely to type, offered while one types; empty without.</summary>
    public IReadOnlyCollection<string> Suggestions { get; init; } = [];

    /// <summary>What stands in it, as a person reads it.</summary>
    public string? Words => As switch
    {
        AskedAs.One or AskedAs.Pick => Options.LabelOf(Value),
        AskedAs.Many => string.Join(", ", Options.Where(o => Values.Contains(o.Value)).Select(o => o.Label)),
        _ => Value,
    };
}

/// <summary>Asks for fields in the words of a folder: label "Prefix.Name", hint "Prefix.Name.Hint", options "Kind.Choice".</summary>
public sealed class Asking(IStringLocalizer texts, string prefix, string optional)
{
    /// <summary>One line.</summary>
    public Asked Line(string name, string? value, bool needed = false) => Ask(name, AskedAs.Line, needed, value);

    /// <summary>A number, as it was typed.</summary>
    public Asked Figure(string name, string? value, bool needed = false) => Ask(name, AskedAs.Figure, needed, value);

    /// <summary>Several lines.</summary>
    public Asked Lines(string name, string? value, bool needed = false) => Ask(name, AskedAs.Lines, needed, value);

    /// <summary>A day, or what was typed as one.</summary>
    public Asked Day(string name, DateOnly? value, string? typed, bool needed = false) =>
        Ask(name, AskedAs.Day, needed, typed ?? value?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>One of an enum's values.</summary>
    public Asked One<T>(string name, T? value, bool needed = false) where T : struct, Enum =>
        Ask(name, AskedAs.One, needed, value?.ToString(), OptionsOf(Enum.GetValues<T>()));

    /// <summary>One of these.</summary>
    public Asked One(string name, string? value, IReadOnlyList<Option> options, bool needed = false) => Ask(name, AskedAs.One, needed, value, options);

    /// <summary>One of many; the first is none in particular.</summary>
    public Asked Pick(string name, string? value, IReadOnlyList<Option> options, string none, bool needed = false) =>
        Ask(name, AskedAs.Pick, needed, value, [new("", none), .. options]);

    /// <summary>Several of an enum's values.</summary>
    public Asked Many<T>(string name, IEnumerable<T>? values, bool needed = false) where T : struct, Enum =>
        Many(name, (values ?? []).Select(v => v.ToString()), OptionsOf(Enum.GetValues<T>()), needed);

    /// <summary>Several of these.</summary>
    public Asked Many(string name, IEnumerable<string>? values, IReadOnlyList<Option> options, bool needed = false) =>
        Ask(name, AskedAs.Many, needed, null, options) with { Values = [.. values ?? []] };

    private IReadOnlyList<Option> OptionsOf<T>(IEnumerable<T> all) where T : struct, Enum =>
        [.. all.Select(v => new Option(v.ToString(), texts[$"{typeof(T).Name}.{v}"]))];

    private Asked Ask(string name, AskedAs kind, bool needed, string? value, IReadOnlyList<Option>? options = null)
    {
        var hint = texts[$"{prefix}.{name}.Hint"];
        return new(name, kind, texts[$"{prefix}.{name}"], hint.ResourceNotFound ? null : hint.Value, needed ? null : optional, value, options ?? [], []);
    }
}
