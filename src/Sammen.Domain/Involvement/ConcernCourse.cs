using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Involvement;

/// <summary>Did the reply help?</summary>
public enum Helped
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>In part.</summary>
    Partly,

    /// <summary>No: it waits again.</summary>
    No,
}

/// <summary>What a note on a concern is.</summary>
public enum NoteKind
{
    /// <summary>A reply.</summary>
    Reply,

    /// <summary>What happened after it.</summary>
    FollowUp,

    /// <summary>Whether it helped.</summary>
    Helped,
}

/// <summary>One thing that was written to a concern.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="On">The day it is about.</param>
/// <param name="By">Who wrote it, as the others see that person; empty where the concern is without name and its own writer says it.</param>
/// <param name="Words">The words; may be empty where it only says that it helped.</param>
/// <param name="Helped">Whether it helped; null for the others.</param>
/// <param name="OnBehalf">True where a representative says it for somebody without name.</param>
public sealed record ConcernNote(NoteKind Kind, DateOnly On, string By, string Words, Helped? Helped = null, bool OnBehalf = false);

public sealed partial class Concern
{
    /// <summary>What was written to it after the first reply; the last reply stands in <see cref="Reply"/> too.</summary>
    public IReadOnlyList<ConcernNote> Notes { get; private set; } = [];

    /// <summary>Whether the last reply helped; null until anybody has said.</summary>
    public Helped? Helped { get; private set; }

    /// <summary>The replies, what happened after them and whether they helped, in the order they were written.</summary>
    public IReadOnlyList<ConcernNote> Course => Reply.Length == 0 || Notes.Any(n => n.Kind == NoteKind.Reply)
        ? Notes
        : [new(NoteKind.Reply, RepliedOn!.Value, RepliedBy, Reply), .. Notes];

    /// <summary>The day from which it waits: raised, or found not to have helped.</summary>
    public DateOnly WaitsSince => Helped is null ? RaisedOn : Notes.Last(n => n.Kind == NoteKind.Helped).On;

    /// <summary>True for the one who may say whether it helped: who raised it with a name, or a representative for one who is not known as a member (S94).</summary>
    public bool MayBeJudgedBy(Member member, TeamRole? role) =>
        !IsWithdrawn && Reply.Length > 0 && (RaisedById is { } raiser ? raiser == member.Id : role?.IsRepresentative() == true);

    /// <summary>Says what happened after the reply. Refused as Involvement.NoReplyYet before there is one, and for a day that has not been.</summary>
    public Result<Concern> FollowUp(DateOnly? on, string? words, Member by, int version, DateOnly today)
    {
        var checks = Standing(version);
        checks.That(on is not null, Refusal.Missing("On"));
        checks.That(on is not { } day || day <= today, new Refusal("Involvement.ToldInFuture", "On"));
        checks.That(on is not { } early || early >= RaisedOn, new Refusal("Involvement.BeforeRaised", "On"));
        var happened = checks.Required(words, "Words", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Notes = [.. Course, new(NoteKind.FollowUp, on!.Value, by.Name, happened)];
        Changed();
        return this;
    }

    /// <summary>
    /// Says whether the reply helped. A no, and an in part, take a reason; a no opens the concern again, and the reply and the no both stay. Refused as not
    /// yours to others than <see cref="MayBeJudgedBy"/>.
    /// </summary>
    public Result<Concern> Judge(Helped? helped, string? why, Member by, TeamRole? role, int version, DateOnly today)
    {
        if (Reply.Length > 0 && !IsWithdrawn && !MayBeJudgedBy(by, role))
        {
            return Refusal.NotYours;
        }

        var checks = Standing(version);
        checks.That(helped is { } h && Enum.IsDefined(h), Refusal.Missing("Helped"));
        var words = helped == Involvement.Helped.Yes ? checks.Optional(why, "Why", 1000) : checks.Required(why, "Why", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Notes, Helped) = ([.. Course, new(NoteKind.Helped, today, by.Name, words, helped, RaisedById is null)], helped);
        Changed();
        return this;
    }

    private Checks Standing(int version)
    {
        var checks = new Checks();
        checks.That(IsAt(version), Refusal.Stale);
        checks.That(!IsWithdrawn, new Refusal("Involvement.Withdrawn", null, RefusalKind.Conflict));
        checks.That(Reply.Length > 0 || IsWithdrawn, new Refusal("Involvement.NoReplyYet", null, RefusalKind.Conflict));
        return checks;
    }

    // A reply that nothing has been written to yet is put right; what has been answered to stays, and the new one comes after it.
    private void Replied(string words, Member by, DateOnly today)
    {
        var reply = new ConcernNote(NoteKind.Reply, today, by.Name, words);
        if (Notes is [.., { Kind: not NoteKind.Reply }])
        {
            Notes = [.. Course, reply];
        }
        else if (Notes.Count > 0)
        {
            Notes = [.. Notes.SkipLast(1), reply];
        }

        (Reply, RepliedBy, RepliedOn, Helped) = (words, by.Name, today, null);
    }
}
