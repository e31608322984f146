using System.Globalization;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Development;

/// <summary>How much a requirement weighs (S22): a word, never a figure.</summary>
public enum RequirementPriority
{
    /// <summary>Skal.</summary>
    Must,

    /// <summary>Bør.</summary>
    Should,

    /// <summary>Kan.</summary>
    Could,
}

/// <summary>How it stands with checking that a requirement is met.</summary>
public enum CheckState
{
    /// <summary>Nobody has looked yet.</summary>
    NotYet,

    /// <summary>It is met.</summary>
    Met,

    /// <summary>It is met in part, and the words say how.</summary>
    Partly,

    /// <summary>It is not met, and the words say what then.</summary>
    NotMet,
}

/// <summary>What somebody said, or what grew out of it.</summary>
public enum SaidAs
{
    /// <summary>A statement lifted out of a dialogue.</summary>
    Lift,

    /// <summary>A concern (S95).</summary>
    Concern,

    /// <summary>A conclusion of a dialogue.</summary>
    Conclusion,

    /// <summary>A side effect (S46).</summary>
    SideEffect,

    /// <summary>Invisible work (S65).</summary>
    InvisibleWork,

    /// <summary>A gain (S39).</summary>
    Benefit,
}

/// <summary>What a requirement grows out of. It never names who said it.</summary>
/// <param name="As">What kind of thing.</param>
/// <param name="Id">Which one.</param>
/// <param name="Words">What it says.</param>
public sealed record SaidSource(SaidAs As, Guid Id, string Words)
{
    /// <summary>The lift it is, or grew out of; null without one.</summary>
    public Id<Lift>? LiftId { get; init; }

    /// <summary>The concern it is; null where it is none.</summary>
    public Id<Concern>? ConcernId { get; init; }

    /// <summary>The statement whose words stand in it; null where nobody in a dialogue wrote it.</summary>
    public Statement? Statement { get; init; }

    /// <summary>Whose it is, where it says so; may be empty.</summary>
    public string Whose { get; init; } = "";

    /// <summary>True where it is a condition, or something that is to be kept: it is lost unless somebody asks for it (S39, S65).</summary>
    public bool IsToBeKept { get; init; }
}

/// <summary>A requirement in words.</summary>
/// <param name="What">What is required.</param>
/// <param name="Source">Which law or other source it comes from, in words; needed where nothing that was said is chosen.</param>
/// <param name="WhoseNeed">Whose need it is.</param>
/// <param name="Priority">How much it weighs.</param>
public sealed record RequirementText(string? What, string? Source, string? WhoseNeed, RequirementPriority? Priority);

/// <summary>How it is checked, and what was seen.</summary>
/// <param name="How">How it is checked.</param>
/// <param name="State">What was seen.</param>
/// <param name="On">The day it was seen.</param>
/// <param name="Note">In words.</param>
public sealed record RequirementCheck(string? How, CheckState? State, DateOnly? On, string? Note);

/// <summary>
/// A requirement (krav) to what is bought or built: where it comes from, whose need it is, and how one sees that it is met (S22). It keeps
/// its number for good, also when it is left out.
/// </summary>
public sealed class Requirement : Written
{
    private Requirement(Id<Requirement> id, Id<Initiative> initiativeId, int number) : base(initiativeId) => (Id, Number) = (id, number);

    /// <summary>Identity.</summary>
    public Id<Requirement> Id { get; private set; }

    /// <summary>Its number in the initiative, from 1; it never changes and is never given to another.</summary>
    public int Number { get; private set; }

    /// <summary>What is required; empty once it went with the statement it was taken from.</summary>
    public string What { get; private set; } = "";

    /// <summary>What kind of thing it grew out of; null where a law or another source asks for it.</summary>
    public SaidAs? Said { get; private set; }

    /// <summary>Which one.</summary>
    public Guid? SaidId { get; private set; }

    /// <summary>The lift whose words may stand in it; null without one.</summary>
    public Id<Lift>? LiftId { get; private set; }

    /// <summary>The concern whose words may stand in it; null without one.</summary>
    public Id<Concern>? ConcernId { get; private set; }

    /// <summary>Which law or other source it comes from, in words; may be empty where something said is chosen.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Whose need it is; may be empty.</summary>
    public string WhoseNeed { get; private set; } = "";

    /// <summary>How much it weighs.</summary>
    public RequirementPriority Priority { get; private set; }

    /// <summary>How it is checked; may be empty.</summary>
    public string HowChecked { get; private set; } = "";

    /// <summary>What was seen.</summary>
    public CheckState State { get; private set; }

    /// <summary>The day it was seen; null until somebody has looked.</summary>
    public DateOnly? CheckedOn { get; private set; }

    /// <summary>What was seen, in words; may be empty.</summary>
    public string CheckNote { get; private set; } = "";

    /// <summary>Why it was left out; empty while it stands.</summary>
    public string LeftOutBecause { get; private set; } = "";

    /// <summary>Who left it out; empty while it stands.</summary>
    public string LeftOutBy { get; private set; } = "";

    /// <summary>The day it was left out; null while it stands.</summary>
    public DateOnly? LeftOutOn { get; private set; }

    /// <summary>True while the words are those of a statement's writer: they go when the statement goes.</summary>
    public bool HasWritersWords { get; private set; }

    /// <summary>True when its words went with the statement.</summary>
    public bool IsWithdrawn { get; private set; }

    /// <summary>What it is called in every list and file: K1, K2.</summary>
    public string Code => "K" + Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>True once it has been left out, with the reason.</summary>
    public bool IsLeftOut => LeftOutOn is not null;

    /// <summary>Writes it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="initiative">About which initiative.</param>
    /// <param name="number">The next number: one more than the largest that was ever given.</param>
    /// <param name="text">What it says.</param>
    /// <param name="from">What it grows out of; null where a law or another source asks for it.</param>
    /// <param name="by">Who writes.</param>
    /// <param name="today">The day.</param>
    public static Result<Requirement> Write(Id<Requirement> id, Id<Initiative> initiative, int number, RequirementText text, SaidSource? from, Member by, DateOnly today) =>
        new Requirement(id, initiative, number).Revise(text, from, 0, by, today);

    /// <summary>Writes it anew. It comes from something that was said, or its source is named; nothing the writer took back comes back this way.</summary>
    public Result<Requirement> Revise(RequirementText text, SaidSource? from, int version, Member by, DateOnly today)
    {
        var checks = Standing(version);
        var what = checks.Required(text.What, "What", 1000);
        var source = from is null ? checks.Required(text.Source, "Source", 300) : checks.Optional(text.Source, "Source", 300);
        var whose = checks.Optional(text.WhoseNeed, "WhoseNeed", 300);
        checks.That(text.Priority is { } priority && Enum.IsDefined(priority), Refusal.Missing("Priority"));
        var own = from?.Statement is not { } statement || OwnWords.Are(what, statement.Text);
        checks.That(own || from!.Statement is { IsHidden: false, IsWithdrawn: false }, new Refusal("Development.StatementGone", "What", RefusalKind.Conflict));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (What, Source, WhoseNeed, Priority) = (what, source, whose, text.Priority!.Value);
        (Said, SaidId, LiftId, ConcernId, HasWritersWords) = (from?.As, from?.Id, from?.LiftId, from?.ConcernId, !own);
        Sign(by, today);
        return this;
    }

    /// <summary>Says how it is checked and what was seen. What was seen has a day, not after today; less than all of it has words.</summary>
    public Result<Requirement> Check(RequirementCheck check, int version, Member by, DateOnly today)
    {
        var checks = Standing(version);
        var how = checks.Optional(check.How, "How", 1000);
        checks.That(check.State is { } state && Enum.IsDefined(state), Refusal.Missing("State"));
        var isSeen = check.State is CheckState.Met or CheckState.Partly or CheckState.NotMet;
        checks.That(!isSeen || check.On is not null, Refusal.Missing("On"));
        checks.That(check.On is not { } on || on <= today, new Refusal("Development.SeenInFuture", "On"));
        var note = check.State is CheckState.Partly or CheckState.NotMet ? checks.Required(check.Note, "Note", 1000) : checks.Optional(check.Note, "Note", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (HowChecked, State, CheckedOn, CheckNote) = (how, check.State!.Value, isSeen ? check.On : null, note);
        Sign(by, today);
        return this;
    }

    /// <summary>Leaves it out, with the reason. It keeps its number and stays readable.</summary>
    public Result<Requirement> LeaveOut(string? because, int version, Member by, DateOnly today)
    {
        var checks = Standing(version);
        var reason = checks.Required(because, "Because", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (LeftOutBecause, LeftOutBy, LeftOutOn) = (reason, by.Name, today);
        Sign(by, today);
        return this;
    }

    /// <summary>Takes it up again. One that was not left out stays as it is.</summary>
    public Result<Requirement> TakeUp(int version, Member by, DateOnly today)
    {
        var checks = Standing(version);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        if (IsLeftOut)
        {
            (LeftOutBecause, LeftOutBy, LeftOutOn) = ("", "", null);
            Sign(by, today);
        }

        return this;
    }

    /// <summary>Follows a statement that was taken back or hidden: the writer's words go, the team's own stay.</summary>
    /// <param name="words">The statement's words.</param>
    public void Withdraw(string words)
    {
        var before = (What, WhoseNeed, HowChecked, CheckNote, LeftOutBecause, IsWithdrawn);
        if (HasWritersWords)
        {
            (What, IsWithdrawn) = ("", true);
        }

        (WhoseNeed, HowChecked) = (OwnWords.Without(WhoseNeed, words), OwnWords.Without(HowChecked, words));
        (CheckNote, LeftOutBecause) = (OwnWords.Without(CheckNote, words), OwnWords.Without(LeftOutBecause, words));
        if (before != (What, WhoseNeed, HowChecked, CheckNote, LeftOutBecause, IsWithdrawn))
        {
            Changed();
        }
    }

    private Checks Standing(int version)
    {
        var checks = Begin(version);
        checks.That(!IsWithdrawn, new Refusal("Development.Withdrawn", null, RefusalKind.Conflict));
        return checks;
    }
}
