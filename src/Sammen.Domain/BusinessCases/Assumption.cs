using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.BusinessCases;

/// <summary>What must be true as it is typed.</summary>
/// <param name="Text">What must be true.</param>
/// <param name="Gain">Which gain it carries, in words; may be empty.</param>
/// <param name="BenefitId">The gain in the register; may be none.</param>
/// <param name="Lines">The lines of the business case that rest on it.</param>
public sealed record AssumptionText(string? Text, string? Gain, Guid? BenefitId, IReadOnlyCollection<Guid> Lines);

/// <summary>How it stood before a change.</summary>
/// <param name="Text">The words.</param>
/// <param name="Until">The day they were changed.</param>
/// <param name="By">Who changed them.</param>
public sealed record EarlierWords(string Text, DateOnly Until, string By);

/// <summary>An assumption behind a gain (forudsætning), open for all to see and to doubt (S39, S88.8).</summary>
public sealed class Assumption : Versioned
{
    private Assumption(Id<Assumption> id, Id<Initiative> initiativeId, DateOnly writtenOn)
    {
        Id = id;
        InitiativeId = initiativeId;
        WrittenOn = writtenOn;
    }

    /// <summary>Identity.</summary>
    public Id<Assumption> Id { get; private set; }

    /// <summary>In which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>What must be true; empty once the writer of the statement has taken back the words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The gain it carries, in words; may be empty.</summary>
    public string Gain { get; private set; } = "";

    /// <summary>The gain in the register; null for none.</summary>
    public Guid? BenefitId { get; private set; }

    /// <summary>The lines of the business case that rest on it.</summary>
    public IReadOnlyList<Guid> Lines { get; private set; } = [];

    /// <summary>The lift it was made from; null when written directly.</summary>
    public Id<Lift>? LiftId { get; private set; }

    /// <summary>True while the words are those of the statement's writer, who can take them back.</summary>
    public bool IsWritersWords { get; private set; }

    /// <summary>True when the writer took them back.</summary>
    public bool IsWithdrawn { get; private set; }

    /// <summary>The day it was written down.</summary>
    public DateOnly WrittenOn { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public string WrittenBy { get; private set; } = "";

    /// <summary>How it stood before, the latest last; never in words that are somebody else's to take back.</summary>
    public IReadOnlyList<EarlierWords> Earlier { get; private set; } = [];

    /// <summary>Why it no longer holds or matters; empty while it stands.</summary>
    public string EndedBecause { get; private set; } = "";

    /// <summary>The day it ended; null while it stands.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Who ended it.</summary>
    public string EndedBy { get; private set; } = "";

    /// <summary>True while the case rests on it.</summary>
    public bool Stands => EndedOn is null && !IsWithdrawn;

    /// <summary>Writes it down.</summary>
    /// <param name="id">Made with the form.</param>
    /// <param name="initiative">In which initiative.</param>
    /// <param name="text">The words.</param>
    /// <param name="from">The lift it comes from, with its statement; null when written directly.</param>
    /// <param name="by">Who writes.</param>
    /// <param name="today">The day.</param>
    public static Result<Assumption> Write(Id<Assumption> id, Id<Initiative> initiative, AssumptionText text, (Lift Lift, Statement Statement)? from, Member by, DateOnly today)
    {
        var checks = new Checks();
        checks.That(from is null or { Lift: { Stands: true, Kind: LiftKind.Condition } }, new Refusal("BusinessCases.LiftEnded", null, RefusalKind.Conflict));
        var assumption = new Assumption(id, initiative, today) { WrittenBy = by.Name, LiftId = from?.Lift.Id };
        assumption.Take(text, from?.Statement, checks);
        return checks.Passed ? assumption : checks.Refusals;
    }

    /// <summary>Says it in other words, or lets it carry other lines. The earlier words are kept. <paramref name="said"/> is the statement it was lifted from; null when there is none.</summary>
    public Result<Assumption> Change(AssumptionText text, Statement? said, Member by, int version, DateOnly today)
    {
        var checks = Begin(version);
        var (before, wasWriters) = (Text, IsWritersWords);
        if (checks.Passed)
        {
            Take(text, said, checks);
        }

        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        if (before != Text && !wasWriters)
        {
            Earlier = [.. Earlier, new(before, today, by.Name)];
        }

        Changed();
        return this;
    }

    /// <summary>Ends it, with the reason.</summary>
    public Result<Assumption> End(string? because, Member by, int version, DateOnly today)
    {
        var checks = Begin(version);
        var reason = checks.Required(because, "Because");
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (EndedBecause, EndedBy, EndedOn) = (reason, by.Name, today);
        Changed();
        return this;
    }

    /// <summary>Follows a statement that was taken back or hidden: words that are the writer's go.</summary>
    /// <param name="words">The statement's words.</param>
    public void Withdraw(string words)
    {
        var before = (Text, Gain, IsWithdrawn);
        if (IsWritersWords)
        {
            (Text, IsWithdrawn) = ("", true);
        }

        Gain = OwnWords.Without(Gain, words);
        if (before != (Text, Gain, IsWithdrawn))
        {
            Changed();
        }
    }

    private void Take(AssumptionText text, Statement? said, Checks checks)
    {
        var words = checks.Required(text.Text, "Text", 600);
        var gain = checks.Optional(text.Gain, "Gain", Checks.TitleLength);
        var own = said is null || OwnWords.Are(words, said.Text);
        checks.That(own || said is { IsHidden: false, IsWithdrawn: false }, new Refusal("BusinessCases.LiftGone", "Text", RefusalKind.Conflict));
        if (checks.Passed)
        {
            (Text, Gain, BenefitId, Lines, IsWritersWords) = (words, gain, text.BenefitId, [.. text.Lines.Distinct()], !own);
        }
    }

    private Checks Begin(int version)
    {
        var checks = new Checks();
        checks.That(IsAt(version), Refusal.Stale);
        checks.That(Stands, new Refusal("BusinessCases.AssumptionEnded", null, RefusalKind.Conflict));
        return checks;
    }
}
