using Sammen.Domain.Agreements;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.NextSteps;
using Sammen.Domain.Questions;

namespace Sammen.Domain.Papers;

/// <summary>
/// Decides what goes into the papers from what is recorded, by plain rules. What was said in the present phase comes first, then
/// every earlier dialogue in turn, so that a short paper tells the whole way and not only its last bend; what was chosen is told
/// as it happened. Gains and side effects get the same room (S4), and a seller's unchecked claim stays a claim (S29).
/// </summary>
/// <param name="recorded">What is recorded.</param>
/// <param name="agendaItem">The agenda item as people have addressed it; null while nobody has.</param>
/// <param name="budget">How much there is room for.</param>
/// <param name="today">The day of reading.</param>
public sealed partial class Composition(Recorded recorded, Paper? agendaItem, PaperBudget budget, DateOnly today)
{
    private static readonly LineOrigin Description = new(OriginKind.Description);
    private readonly Initiative initiative = recorded.Initiative;
    private readonly IReadOnlyList<LastWord> lastWords = LastWord.On(recorded);

    /// <summary>All sections of a paper, in the order of the page; one that has nothing to say is empty.</summary>
    public IReadOnlyList<PaperSection> Of(PaperKind kind) => [.. Sections.Of(kind).Select(key => Compose(kind, key))];

    private PaperSection Compose(PaperKind kind, SectionKey key) => key switch
    {
        SectionKey.Lead => Whole(key, Lead()),
        SectionKey.Purpose => Whole(key, [.. Why(), .. OtherAims(), new ReasonLine(Description, initiative.StoppedOn is not null)]),
        SectionKey.Said => Said(),
        SectionKey.Decided => Decided(),
        SectionKey.Gains => Gains(),
        SectionKey.Drawbacks => Drawbacks(),
        SectionKey.Fixed => AtMost(key, Frames(isFixed: true)),
        SectionKey.Open => AtMost(key, Frames(isFixed: false)),
        SectionKey.Agreed => AtMost(key, Agreed()),
        SectionKey.TwoViews => AtMost(key, TwoViews()),
        SectionKey.Kept => AtMost(key, Kept()),
        SectionKey.Learning => AtMost(key, Learning()),
        SectionKey.ConcernsAnswered => AtMost(key, Answered()),
        // A committee sees every concern that nobody has replied to (S95); the story points at the rest.
        SectionKey.ConcernsWaiting => kind == PaperKind.AgendaItem ? Whole(key, Waiting()) : AtMost(key, Waiting()),
        SectionKey.Agreements => AtMost(key, AgreementLines()),
        SectionKey.ToDecide => Whole(key, kind == PaperKind.Story ? ToDecide() : Request()),
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };

    private static PaperSection Whole(SectionKey key, IEnumerable<PaperLine> lines) => new(key, [.. lines], 0);

    private PaperSection InOrder(SectionKey key, IReadOnlyList<Told> chosen) => new(
        key, [.. chosen.Take(budget.Points).OrderBy(t => t.At).Select(t => t.Line)], Math.Max(0, chosen.Count - budget.Points));

    private PaperSection AtMost(SectionKey key, IEnumerable<PaperLine> lines)
    {
        var all = lines.ToList();
        return new(key, [.. all.Take(budget.Lines)], Math.Max(0, all.Count - budget.Lines));
    }

    private IEnumerable<PaperLine> Lead() =>
    [
        new WrittenLine(Description, Excerpt.Sentences(initiative.Problem, budget.Longest)),
        new StandingLine(Description, initiative.Phase, initiative.StoppedOn),
    ];

    private IEnumerable<PaperLine> Why()
    {
        foreach (var (part, text) in new[]
        {
            (DescriptionPart.CoreTask, initiative.CoreTask), (DescriptionPart.WhoseNeed, initiative.WhoseNeed),
        })
        {
            if (text.Length > 0)
            {
                yield return new DescribedLine(Description, part, Excerpt.Sentences(text, budget.Longest));
            }
        }

        var drivers = initiative.WhyNow.Where(d => d != Driver.Other).ToList();
        if (drivers.Count > 0)
        {
            yield return new WhyNowLine(Description, drivers);
        }

        if (initiative.Alternatives.Length > 0)
        {
            yield return new DescribedLine(Description, DescriptionPart.Alternatives, Excerpt.Sentences(initiative.Alternatives, budget.Longest));
        }
    }

    // Before anybody has talked about it, the story tells why it came up. What is chosen as the newest is told as it happened. An aim
    // that was said openly (S33) stands beside the core task, however short the paper.
    private PaperSection Said()
    {
        var held = recorded.Dialogues.Where(d => d.ClosedAt is not null).OrderBy(d => d.ClosedAt).ToList();
        if (recorded.Dialogues.Count == 0)
        {
            return Whole(SectionKey.Said, [.. Why(), .. OtherAims()]);
        }

        var conclusions = Conclusions().DistinctBy(c => Same(Concluded(c).Text)).Select(c => new Told(Concluded(c), c.WrittenAt)).ToList();
        var last = held.Count > 0 ? held[^1] : recorded.Dialogues[^1];
        return new(
            SectionKey.Said,
            [
                .. Why().Take(1),
                .. OtherAims(),
                new DialoguesLine(new(OriginKind.Dialogue, last.Id.Value), held.Count, held.Count > 0 ? held[^1].ClosedAt!.Value.Day() : null),
                .. InOrder(SectionKey.Said, conclusions).Lines,
            ],
            Math.Max(0, conclusions.Count - budget.Points));
    }

    // The present phase first; of earlier dialogues each one's first question, then each one's second. The newest before the older.
    private IEnumerable<Conclusion> Conclusions()
    {
        var dialogues = recorded.Dialogues.ToDictionary(d => d.Id);
        return recorded.Conclusions
            .OrderBy(c => dialogues[c.DialogueId].Phase == initiative.Phase ? -1 : Place(c, dialogues[c.DialogueId]))
            .ThenByDescending(c => c.WrittenAt).ThenBy(c => c.Question.ToString(), StringComparer.Ordinal);
    }

    private int Place(Conclusion conclusion, Dialogue dialogue) => dialogue.Questions
        .Where(q => recorded.Conclusions.Any(c => c.DialogueId == dialogue.Id && c.Question == q))
        .TakeWhile(q => q != conclusion.Question).Count();

    // What was agreed or seen differently has a section of its own; what is open stands nowhere else.
    private WrittenLine Concluded(Conclusion c) => new(From(c), c.Status == ConclusionStatus.Open && c.Text.Length > 0
        ? Excerpt.Sentence(c.Headline) + " " + Excerpt.Sentences(c.Text, budget.Longest)
        : Excerpt.Sentence(c.Headline));

    private PaperSection Decided()
    {
        var most = budget.Lines > 2 ? 2 : 1;
        var newest = recorded.Decisions.OrderBy(d => d.DecidedOn).ThenBy(d => d.Id.Value).TakeLast(most).ToList();
        return new(SectionKey.Decided, [.. newest.SelectMany(d => Decided(d, isNewest: d == newest[^1]))], recorded.Decisions.Count - newest.Count);
    }

    private IEnumerable<PaperLine> Decided(Decisions.Decision d, bool isNewest)
    {
        yield return new DecidedLine(From(d), d.Outcome, d.DecidedBy, d.DecidedOn, Excerpt.Sentence(d.Headline));
        if (isNewest)
        {
            yield return new WrittenLine(From(d), Excerpt.Sentences(d.Why, budget.Longest));
        }

        if (d.CaseVersion is { } version)
        {
            yield return new RestsOnLine(new(OriginKind.BusinessCase, null, version));
        }

        if (d.Dissent.Length > 0)
        {
            yield return new DissentLine(From(d), Excerpt.Sentences(d.Dissent, budget.Longest));
        }
    }

    private IEnumerable<Told> Claim() => initiative.Claim.Length == 0
        ? []
        : [new(new ClaimLine(Description, Excerpt.Sentences(initiative.Claim, budget.Longest), Excerpt.Sentences(initiative.ClaimCheck, budget.Longest)), DateTimeOffset.MaxValue)];

    // What dialogues named is chosen before what was hoped for at the desk, each one's first point before anyone's second; the same
    // point is said once.
    private IEnumerable<Told> Points(string described, Func<Conclusion, string> named) => Conclusions()
        .SelectMany(c => Lines.Of(named(c)).Select((text, place) => (Origin: From(c), Text: text, Place: place, At: c.WrittenAt)))
        .OrderBy(point => point.Place)
        .Concat(Lines.Of(described).Select(text => (Origin: Description, Text: text, Place: 0, At: DateTimeOffset.MinValue)))
        .DistinctBy(point => Same(point.Text))
        .Select(point => new Told(new WrittenLine(point.Origin, Excerpt.Point(point.Text, budget.Longest)), point.At));

    private static string Same(string text) => text.TrimEnd('.').ToUpperInvariant();

    private IEnumerable<PaperLine> Frames(bool isFixed)
    {
        var phases = initiative.Frames.Select(f => f.Phase).ToHashSet();
        var phase = phases.Contains(initiative.Phase) ? initiative.Phase : phases.DefaultIfEmpty().Max();
        return initiative.FramesIn(phase, isFixed)
            .Select(f => new WrittenLine(new(OriginKind.Frame, f.Id.Value), Excerpt.Point(f.Text, budget.Longest)));
    }

    private IEnumerable<PaperLine> Agreed() => lastWords.Where(w => w.Status == AnswerStatus.Agreed)
        .Select(w => new WrittenLine(w.Origin, Excerpt.Sentences(w.Text, budget.Longest)));

    private IEnumerable<PaperLine> TwoViews() => lastWords.Where(w => w.Status == AnswerStatus.TwoViews)
        .Select(w => new TwoViewsLine(
            w.Origin, w.Question, Excerpt.Sentences(w.OneView, budget.Longest), Excerpt.Sentences(w.OtherView, budget.Longest)));

    private IEnumerable<PaperLine> Answered() => recorded.Concerns.Where(c => !c.IsWithdrawn && !c.Waits)
        .OrderByDescending(c => c.RepliedOn).ThenBy(c => c.Id.Value)
        .Select(c => new RepliedLine(
            new(OriginKind.Concern, c.Id.Value), Excerpt.Sentences(c.Text, budget.Longest), Excerpt.Sentences(c.Reply, budget.Longest)));

    // Those who have waited longest come first.
    private IEnumerable<PaperLine> Waiting() => recorded.Concerns.Where(c => c.Waits)
        .OrderBy(c => c.RaisedOn).ThenBy(c => c.Id.Value)
        .Select(c => new WrittenLine(new(OriginKind.Concern, c.Id.Value), Excerpt.Sentences(c.Text, budget.Longest)));

    private IEnumerable<PaperLine> AgreementLines() => recorded.Agreements
        .OrderBy(a => a.Status != AgreementStatus.Open).ThenBy(a => a.DueOn).ThenBy(a => a.Id.Value)
        .Select(a => new AgreementLine(
            new(OriginKind.Agreement, a.Id.Value), Excerpt.Point(a.What, budget.Longest).TrimEnd('.'), a.Owner, a.DueOn, a.Status,
            Excerpt.Sentences(a.Outcome, budget.Longest)));

    private IEnumerable<PaperLine> ToDecide()
    {
        if (initiative.StoppedOn is { } stopped)
        {
            var last = recorded.Decisions.MaxBy(d => d.DecidedOn);
            yield return new EndedLine(last is null ? Description : From(last), stopped);
            yield break;
        }

        if (agendaItem is { Committee.Length: > 0 } paper && !IsBehindUs(paper))
        {
            yield return new MeetingLine(
                new(OriginKind.AgendaItem), paper.Committee, paper.MeetingOn, paper.MeetingOn < today, Excerpt.Sentences(paper.AskedTo, budget.Longest));
        }

        yield return Deciding();
    }

    // A meeting belongs to the story until something has been decided after it.
    private bool IsBehindUs(Paper paper) => paper.MeetingOn is { } on && on < today && recorded.Decisions.Any(d => d.DecidedOn >= on);

    private DecidingLine Deciding() => new(Description, initiative.Phase, initiative.DecisionExpectedOn, initiative.DecisionExpectedOn < today);

    private IEnumerable<PaperLine> Request()
    {
        IEnumerable<PaperLine> asked = agendaItem is { AskedTo.Length: > 0 }
            ? Lines.Of(agendaItem.AskedTo).Select(text => new WrittenLine(new(OriginKind.AgendaItem), Excerpt.Sentence(text)))
            : [new RequestLine(new(OriginKind.AgendaItem), initiative.StoppedOn is not null)];
        return initiative.StoppedOn is null ? [.. asked, Deciding()] : asked;
    }

    private static LineOrigin From(Conclusion conclusion) => new(OriginKind.Conclusion, conclusion.Id.Value);

    private static LineOrigin From(Decisions.Decision decision) => new(OriginKind.Decision, decision.Id.Value);

    /// <summary>A line that was chosen, and where in the order of events it belongs.</summary>
    private readonly record struct Told(PaperLine Line, DateTimeOffset At);
}
