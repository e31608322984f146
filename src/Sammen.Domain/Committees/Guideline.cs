using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Committees;

/// <summary>A guideline in words.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Words">What is agreed.</param>
public sealed record GuidelineText(string? Title, string? Words);

/// <summary>One side's yes.</summary>
/// <param name="By">Who said it for the side; empty until it is said.</param>
/// <param name="On">The day.</param>
public sealed record SideAgreement(string By, DateOnly? On)
{
    /// <summary>Not said.</summary>
    public static readonly SideAgreement None = new("", null);

    /// <summary>True when it is said.</summary>
    public bool IsSaid => On is not null;
}

/// <summary>
/// A guideline (retningslinje) of a committee: it holds when both sides have said yes to the same words, which is what co-determination means (S98). New words
/// ask both again. One that is ended stays with the reason.
/// </summary>
public sealed class Guideline : Versioned
{
    private Guideline(Id<Guideline> id, Id<Committee> committeeId) => (Id, CommitteeId) = (id, committeeId);

    /// <summary>Identity.</summary>
    public Id<Guideline> Id { get; private set; }

    /// <summary>Of which committee.</summary>
    public Id<Committee> CommitteeId { get; private set; }

    /// <summary>What it is about.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What is agreed.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Who wrote the words last.</summary>
    public string WrittenBy { get; private set; } = "";

    /// <summary>The day they were written.</summary>
    public DateOnly WrittenOn { get; private set; }

    /// <summary>Ledelsessidens yes.</summary>
    public SideAgreement Management { get; private set; } = SideAgreement.None;

    /// <summary>Medarbejdersidens yes.</summary>
    public SideAgreement Employees { get; private set; } = SideAgreement.None;

    /// <summary>Why it no longer holds; empty while it does or is being written.</summary>
    public string EndedBecause { get; private set; } = "";

    /// <summary>The day it ended.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>True when both sides have agreed and nobody has ended it.</summary>
    public bool Holds => Management.IsSaid && Employees.IsSaid && EndedOn is null;

    /// <summary>A first draft, which binds nobody.</summary>
    public static Result<Guideline> Draft(Id<Guideline> id, Committee committee, GuidelineText text, Member by, DateOnly today) =>
        committee.Stands ? new Guideline(id, committee.Id).Take(text, by, today) : new Refusal("Committees.Dissolved", null, RefusalKind.Conflict);

    /// <summary>Words it anew; what was agreed to were other words, so both sides are asked again.</summary>
    public Result<Guideline> Revise(GuidelineText text, Member by, int version, DateOnly today) => While(version) is { Count: > 0 } why ? why : Change(Take(text, by, today));

    /// <summary>Says yes for a side.</summary>
    public Result<Guideline> Agree(CommitteeSide side, Member by, int version, DateOnly today)
    {
        if (While(version) is { Count: > 0 } why)
        {
            return why;
        }

        var yes = new SideAgreement(by.Name, today);
        (Management, Employees) = side == CommitteeSide.Management ? (yes, Employees) : (Management, yes);
        return Change(this);
    }

    /// <summary>Ends it with the reason.</summary>
    public Result<Guideline> End(string? because, int version, DateOnly today)
    {
        var checks = new Checks();
        checks.Refusals.AddRange(While(version));
        var why = checks.Required(because, "Because", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (EndedBecause, EndedOn) = (why, today);
        return Change(this);
    }

    private List<Refusal> While(int version)
    {
        var checks = new Checks();
        checks.That(IsAt(version), Refusal.Stale);
        checks.That(EndedOn is null, new Refusal("Committees.GuidelineEnded", null, RefusalKind.Conflict));
        return checks.Refusals;
    }

    private Result<Guideline> Change(Result<Guideline> result)
    {
        if (result.Refusals.Count == 0)
        {
            Changed();
        }

        return result;
    }

    private Result<Guideline> Take(GuidelineText text, Member by, DateOnly today)
    {
        var checks = new Checks();
        var (title, words) = (checks.Required(text.Title, "Title", Checks.TitleLength), checks.Required(text.Words, "Words"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Title, Words, WrittenBy, WrittenOn) = (title, words, by.Name, today);
        (Management, Employees) = (SideAgreement.None, SideAgreement.None);
        return this;
    }
}
