using System.Diagnostics.CodeAnalysis;

namespace Sammen.Domain;

/// <summary>What kind of no a refusal is; the web turns it into a status code.</summary>
public enum RefusalKind
{
    /// <summary>The input is not right; the person can mend it.</summary>
    Invalid,

    /// <summary>Somebody else was first, or the thing is closed; what was typed is kept.</summary>
    Conflict,

    /// <summary>The person has another role here.</summary>
    NotYours,
}

/// <summary>
/// A no that is a value: what was refused, at which field, and with which figures. Its wording stands in the
/// texts of the capability that <see cref="Code"/> begins with, and says what the person can do next.
/// </summary>
/// <param name="Code">Capability and name, such as <c>Dialogues.Closed</c>; the text's key is <c>Refusal.Closed</c>.</param>
/// <param name="Field">The name of the input it belongs to, or null when it concerns the whole.</param>
/// <param name="Kind">What kind of no.</param>
/// <param name="Args">Figures and names that the text fills in.</param>
public sealed record Refusal(string Code, string? Field = null, RefusalKind Kind = RefusalKind.Invalid, params object[] Args)
{
    /// <summary>A required text is empty.</summary>
    public static Refusal Missing(string field) => new("Common.Missing", field);

    /// <summary>A text is longer than <paramref name="most"/> characters.</summary>
    public static Refusal TooLong(string field, int most) => new("Common.TooLong", field, RefusalKind.Invalid, most);

    /// <summary>What was typed is no date, number or choice that can be read.</summary>
    public static Refusal Unread(string field) => new("Common.Unread", field);

    /// <summary>Somebody saved in between: the version that the person worked on is no longer the newest.</summary>
    public static readonly Refusal Stale = new("Common.Stale", null, RefusalKind.Conflict);

    /// <summary>The person's role here does not include this.</summary>
    public static readonly Refusal NotYours = new("Common.NotYours", null, RefusalKind.NotYours);
}

/// <summary>Either a <typeparamref name="T"/> or the refusals that explain why there is none.</summary>
public readonly struct Result<T>
{
    private readonly T? value;
    private readonly IReadOnlyList<Refusal>? refusals;

    private Result(T? value, IReadOnlyList<Refusal>? refusals)
    {
        this.value = value;
        this.refusals = refusals;
    }

    /// <summary>The reasons for the no; empty when accepted.</summary>
    public IReadOnlyList<Refusal> Refusals => refusals ?? [];

    /// <summary>True with the value when accepted; false with the refusals when not.</summary>
    public bool Accepted([NotNullWhen(true)] out T? accepted, out IReadOnlyList<Refusal> why)
    {
        accepted = value;
        why = Refusals;
        return why.Count == 0;
    }

    /// <summary>The value, where a refusal would be a bug (examples, tests).</summary>
    public T Expect() => Refusals.Count == 0
        ? value!
        : throw new InvalidOperationException("Refused: " + string.Join(", ", Refusals.Select(r => $"{r.Code} {r.Field}")));

    /// <summary>Accepts.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>Refuses for one reason.</summary>
    public static implicit operator Result<T>(Refusal refusal) => new(default, [refusal]);

    /// <summary>Refuses for several reasons.</summary>
    public static implicit operator Result<T>(List<Refusal> refusals) =>
        refusals.Count > 0 ? new(default, refusals) : throw new ArgumentException("A refusal needs a reason.", nameof(refusals));
}
