using System.Security.Cryptography;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Surveys;

/// <summary>
/// A measurement among employees (måling): a few questions, answered without name. While it is open nobody sees an answer; when it is closed
/// the answers are counted and gone, and what may be shown is seen by all at the same time.
/// </summary>
public sealed class Survey : Versioned
{
    /// <summary>Most groups.</summary>
    public const int MostGroups = 20;

    /// <summary>Longest name of a group, in characters.</summary>
    public const int GroupLength = Checks.TitleLength;

    /// <summary>Longest purpose, and longest word on who gets the result, in characters.</summary>
    public const int PromiseLength = 300;

    /// <summary>Longest comment, in characters.</summary>
    public const int CommentLength = 500;

    /// <summary>The fewest answers at an item from which its comments are shown: words are easier to know somebody by than a mark.</summary>
    public const int FewestForComments = 10;

    /// <summary>Days there should be between two of the same kind.</summary>
    public const int DaysBetween = 30;

    /// <summary>How many answers at a time are told of while it is open.</summary>
    public const int Step = 5;

    private Survey(Id<Survey> id, Id<Initiative> initiativeId, SurveyKind kind, Moment moment, DateOnly openedOn)
    {
        Id = id;
        InitiativeId = initiativeId;
        Kind = kind;
        Moment = moment;
        OpenedOn = openedOn;
    }

    /// <summary>Identity.</summary>
    public Id<Survey> Id { get; private set; }

    /// <summary>About which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>What it is about.</summary>
    public SurveyKind Kind { get; private set; }

    /// <summary>When in the life of the technology.</summary>
    public Moment Moment { get; private set; }

    /// <summary>The items that are asked, by their keys, as they were when it was opened.</summary>
    public IReadOnlyList<string> Items { get; private set; } = [];

    /// <summary>The groups of staff one can say to belong to.</summary>
    public IReadOnlyList<string> Groups { get; private set; } = [];

    /// <summary>What the answers are used for.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>Who gets the result.</summary>
    public string Readers { get; private set; } = "";

    /// <summary>The day it was opened.</summary>
    public DateOnly OpenedOn { get; private set; }

    /// <summary>The last day to answer.</summary>
    public DateOnly ClosesOn { get; private set; }

    /// <summary>The day comments and leaders' answers are deleted.</summary>
    public DateOnly DeletesOn { get; private set; }

    /// <summary>The day it was closed; null while it is open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>What may be shown; null until it is closed.</summary>
    public SurveyResult? Result { get; private set; }

    /// <summary>True while comments wait for an elected representative to read them through.</summary>
    public bool CommentsWait { get; private set; }

    /// <summary>The secret part of the link that all share.</summary>
    public string Token { get; private set; } = "";

    /// <summary>How many slips there are. Where there are any, the shared link lets nobody in.</summary>
    public int Slips { get; private set; }

    /// <summary>The dialogue it ends in, once somebody has prepared it; each measurement has one.</summary>
    public Id<Dialogue> DialogueId => new(Id.Value);

    /// <summary>The measurement that would end in a dialogue; where there is none of that id, the dialogue came from elsewhere.</summary>
    public static Id<Survey> EndingIn(Id<Dialogue> dialogue) => new(dialogue.Value);

    /// <summary>True while it can be answered.</summary>
    public bool IsOpen(DateOnly today) => ClosedOn is null && today <= ClosesOn;

    /// <summary>True where it was closed so lately that another of the same kind could show who came or went, one beside the other.</summary>
    public bool WasJustClosed(DateOnly today) => ClosedOn is { } closed && today < closed.AddDays(DaysBetween);

    /// <summary>True where the member may begin the dialogue it ends in: either side can.</summary>
    public static bool MayBeTalkedAboutBy(Standing standing) => standing.May(Right.Lead) || standing.May(Right.Comment);

    /// <summary>True where those who lead answer too, beside the employees.</summary>
    public bool AsksLeaders => Kind == SurveyKind.GoodWork;

    /// <summary>True where people were asked what they expect. It stands beside what they experience later, and is not the same thing asked twice.</summary>
    public bool IsExpectation => Kind == SurveyKind.GoodWork && Moment == Moment.Before;

    /// <summary>How many choices there are at each item.</summary>
    public int Choices => Questionnaire.ChoicesOf(Kind).Count;

    /// <summary>Opens a measurement.</summary>
    /// <param name="about">The initiative.</param>
    /// <param name="plan">What is said of it.</param>
    /// <param name="agreement">The main committee's agreement; the good work is not measured without one.</param>
    /// <param name="today">The day.</param>
    /// <param name="id">Made with the form, so that a double post opens one.</param>
    public static Result<Survey> Open(Initiative about, SurveyPlan plan, SurveyAgreement? agreement, DateOnly today, Id<Survey> id)
    {
        if (plan.Kind == SurveyKind.GoodWork && agreement is null)
        {
            return new Refusal("Surveys.NoAgreement", null, RefusalKind.Conflict);
        }

        var checks = new Checks();
        checks.That(Enum.IsDefined(plan.Kind), Refusal.Missing("Kind"));
        checks.That(plan.Moment is { } m && Enum.IsDefined(m), Refusal.Missing("Moment"));
        List<string> groups = [.. Lines.Of(checks.Optional(plan.Groups, "Groups", (GroupLength + 1) * MostGroups * 2))];
        checks.That(groups.TrueForAll(g => g.Length <= GroupLength), new Refusal("Surveys.LongGroup", "Groups", RefusalKind.Invalid, GroupLength));
        checks.That(groups.Count <= MostGroups, new Refusal("Surveys.ManyGroups", "Groups", RefusalKind.Invalid, MostGroups));
        checks.That(groups.Distinct(StringComparer.OrdinalIgnoreCase).Count() == groups.Count, new Refusal("Surveys.SameGroup", "Groups"));
        var purpose = checks.Required(plan.Purpose, "Purpose", PromiseLength);
        var readers = checks.Required(plan.Readers, "Readers", PromiseLength);
        checks.That(plan.ClosesOn is not null, Refusal.Missing("ClosesOn"));
        checks.That(plan.ClosesOn is not { } last || last >= today, new Refusal("Surveys.ClosesInPast", "ClosesOn"));
        checks.That(plan.DeletesOn is not null, Refusal.Missing("DeletesOn"));
        checks.That(plan.DeletesOn is not { } gone || plan.ClosesOn is not { } end || gone > end, new Refusal("Surveys.DeletesTooEarly", "DeletesOn"));
        return checks.Passed
            ? new Survey(id, about.Id, plan.Kind, plan.Moment!.Value, today)
            {
                Items = Questionnaire.ItemsOf(plan.Kind),
                Groups = groups,
                Purpose = purpose,
                Readers = readers,
                ClosesOn = plan.ClosesOn!.Value,
                DeletesOn = plan.DeletesOn!.Value,
                Token = RandomNumberGenerator.GetHexString(24, lowercase: true),
            }
            : checks.Refusals;
    }

    /// <summary>
    /// Makes slips, each good for one answer; from then on the shared link lets nobody in. While nobody has answered, new ones take the place of those
    /// there are; afterwards they come beside them.
    /// </summary>
    /// <param name="number">How many.</param>
    /// <param name="limit">The fewest answers that are shown of anything: with fewer slips nothing could be.</param>
    /// <param name="isAnswered">True where somebody has answered.</param>
    /// <param name="today">The day.</param>
    /// <returns>The slips with their codes, which are kept nowhere.</returns>
    public Result<IReadOnlyList<DrawnSlip>> MakeSlips(int? number, int limit, bool isAnswered, DateOnly today)
    {
        if (!IsOpen(today))
        {
            return Closed;
        }

        if (isAnswered && Slips == 0)
        {
            return new Refusal("Surveys.AnsweredByLink", "Number", RefusalKind.Conflict);
        }

        var stay = isAnswered ? Slips : 0;
        if (number is not { } more || more < 1 || more > SurveySlip.Most - stay)
        {
            return new Refusal("Surveys.SlipNumber", "Number", RefusalKind.Invalid, SurveySlip.Most - stay);
        }

        // The same whether or not somebody has answered: one slip at a time would tell when the first came in.
        if (more < limit)
        {
            return new Refusal("Surveys.FewSlips", "Number", RefusalKind.Invalid, limit);
        }

        // Stored in the order of their random ids, and told in that of the alphabet: a slip's place tells nothing of its row.
        var slips = Enumerable.Range(0, more).Select(_ => SurveySlip.Draw(this)).OrderBy(s => s.Slip.Id.Value).ToList();
        Slips = stay + more;
        Changed();
        return slips;
    }

    /// <summary>
    /// Takes an answer and puts it in its boxes.
    /// </summary>
    /// <param name="answer">The answer.</param>
    /// <param name="boxes">All boxes of the measurement.</param>
    /// <param name="today">The day.</param>
    /// <returns>Boxes that were not there before.</returns>
    public Result<IReadOnlyList<AnswerBox>> Take(SurveyAnswer answer, IReadOnlyList<AnswerBox> boxes, DateOnly today)
    {
        if (!IsOpen(today))
        {
            return Closed;
        }

        if (!Fits(answer.Marks) || answer.Comments.Count > Items.Count || answer.Group is { } g && (g < 0 || g >= Groups.Count))
        {
            return new Refusal("Surveys.DoesNotFit", null, RefusalKind.Conflict);
        }

        var (checks, comments) = Words(answer.Comments);
        checks.That(answer.Marks.Any(m => m is not null) || comments.Exists(c => c.Length > 0), new Refusal("Surveys.NothingSaid"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        List<AnswerBox?> made = [AnswerBox.Put(Id, null, new Ballot(answer.Group, answer.Marks).Write(), Of(null))];
        made.AddRange(comments.Select((text, item) => text.Length > 0 ? AnswerBox.Put(Id, item, text, Of(item)) : null));
        return made.OfType<AnswerBox>().ToList();

        IReadOnlyList<AnswerBox> Of(int? item) => [.. boxes.Where(b => b.Item == item)];
    }

    /// <summary>The comments that are too long, each by its field.</summary>
    public static IReadOnlyList<Refusal> TooLong(IReadOnlyList<string?> comments) => Words(comments).Checks.Refusals;

    /// <summary>Closes it: the answers are counted, what may be shown is kept, and the comments where enough have answered. The boxes are to be deleted.</summary>
    /// <param name="boxes">All boxes of the measurement.</param>
    /// <param name="limit">The municipality's limit.</param>
    /// <param name="commentsWait">True where an elected representative has yet to read the comments through. They are not shown to all unread.</param>
    /// <param name="today">The day.</param>
    /// <returns>The comments that are kept.</returns>
    public Result<IReadOnlyList<SurveyComment>> Close(IReadOnlyList<AnswerBox> boxes, int limit, bool commentsWait, DateOnly today)
    {
        if (ClosedOn is not null)
        {
            return new Refusal("Surveys.AlreadyClosed", null, RefusalKind.Conflict);
        }

        List<Ballot> ballots = [.. boxes.Where(b => b.Item is null).SelectMany(b => b.Entries).Select(Ballot.Read)];
        Result = SurveyResult.Count(ballots, Groups.Count, Items.Count, Choices, Math.Max(limit, Municipality.FewestShown));
        List<SurveyComment> kept =
        [
            .. boxes.Where(b => b.Item is { } item && ShowsComments(item, limit)).SelectMany(b => b.Entries.Select(text => SurveyComment.Of(this, b.Item!.Value, text)))
                .OrderBy(c => c.Id.Value),
        ];
        (ClosedOn, CommentsWait) = (today, commentsWait && kept.Count > 0);
        Changed();
        return kept;
    }

    /// <summary>True where so many have answered at an item that its comments may be shown.</summary>
    public bool ShowsComments(int item, int limit) => Result?.All?.At(item) >= Math.Max(limit, FewestForComments);

    /// <summary>Shows the comments that have been read through.</summary>
    public void ReleaseComments()
    {
        CommentsWait = false;
        Changed();
    }

    // A page that was opened on other questions has marks that mean something else.
    internal bool Fits(IReadOnlyList<int?> marks)
    {
        var choices = Choices;
        return marks.Count == Items.Count && marks.All(m => m is null || (m >= 0 && m < choices));
    }

    private static (Checks Checks, List<string> Comments) Words(IReadOnlyList<string?> comments)
    {
        var checks = new Checks();
        return (checks, [.. comments.Select((c, i) => checks.Optional(c, $"Comment{i}", CommentLength))]);
    }

    private static Refusal Closed => new("Surveys.Closed", null, RefusalKind.Conflict);
}
