using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.NextSteps;
using Sammen.Domain.Papers;
using Sammen.Domain.Questions;

namespace Sammen.Domain.Threads;

/// <summary>All stations of an initiative and how they hang together.</summary>
internal sealed partial class Links
{
    private readonly Dictionary<Point, Station> stations = [];
    private readonly List<Link> links = [];

    /// <summary>How far one follows a link.</summary>
    private enum Reach
    {
        /// <summary>One thing came straight out of the other: followed however far.</summary>
        Through,

        /// <summary>Followed back from anywhere, but on from its own beginning only: everything comes from the description, and everything can go into a paper.</summary>
        Backwards,

        /// <summary>One came after the other: seen from both ends, and not followed.</summary>
        Near,
    }

    public static Links Among(Recorded recorded, IReadOnlyCollection<Idea> ideas)
    {
        var all = new Links();
        all.Gather(recorded, ideas);
        all.TieIdeas(recorded, ideas);
        all.TieDialogues(recorded);
        all.TieSideEffects(recorded);
        all.TieAnswers(recorded);
        all.TieAgreements(recorded);
        all.TieDecisions(recorded);
        all.TieBenefits(recorded);
        all.TieCase(recorded);
        all.TieTrials(recorded);
        all.TiePapers(recorded);
        return all;
    }

    public Station? Find(Point point) => stations.GetValueOrDefault(point);

    public IReadOnlyList<Station> Back(Point from) =>
        Follow(from, at => links.Where(l => l.To == at), l => l.From, l => l.Reach != Reach.Near);

    public IReadOnlyList<Station> On(Point from) =>
        Follow(from, at => links.Where(l => l.From == at), l => l.To, l => l.Reach == Reach.Through);

    // Nearest first while walking, so that each station carries its shortest distance; then in the order the thread runs.
    private List<Station> Follow(Point from, Func<Point, IEnumerable<Link>> next, Func<Link, Point> end, Func<Link, bool> goesOn)
    {
        var found = new Dictionary<Point, int> { [from] = 0 };
        var open = new Queue<(Point Point, bool GoesOn)>([(from, true)]);
        while (open.TryDequeue(out var at))
        {
            var steps = found[at.Point];
            foreach (var link in next(at.Point).Where(l => steps == 0 || (at.GoesOn && goesOn(l))))
            {
                if (found.TryAdd(end(link), steps + 1))
                {
                    open.Enqueue((end(link), goesOn(link)));
                }
            }
        }

        found.Remove(from);
        return
        [
            .. found.Select(f => stations[f.Key] with { Steps = f.Value })
                .OrderBy(s => s.Point.Kind).ThenBy(s => s.On).ThenBy(s => s.Question?.ToString(), StringComparer.Ordinal)
                .ThenBy(s => s.Point.Key, StringComparer.Ordinal),
        ];
    }

    private void Gather(Recorded r, IReadOnlyCollection<Idea> ideas)
    {
        IEnumerable<Station> all =
        [
            Stations.Of(r.Initiative),
            .. ideas.Select(Stations.Of),
            .. r.Dialogues.Select(Stations.Of),
            .. r.Concerns.Where(c => !c.IsWithdrawn).Select(Stations.Of),
            .. r.Lifts.Where(l => !l.IsWithdrawn).Select(Stations.Of),
            .. r.SideEffects.Where(e => !e.IsWithdrawn).Select(Stations.Of),
            .. r.Trials.Select(Stations.Of),
            .. r.Conclusions.Select(c => Stations.Of(c, r)),
            .. r.Answers.Select(Stations.Of),
            .. r.Agreements.Select(Stations.Of), .. r.Decisions.Select(Stations.Of),
            .. r.Benefits.Where(b => !b.IsWithdrawn).Select(Stations.Of),
            .. r.Assumptions.Where(a => !a.IsWithdrawn).Select(a => Stations.Of(a, r)),
            .. CaseOf(r).Select(Stations.Of),
            .. MeasuredOf(r).Select(m => Stations.Of(m.Measurement, m.Benefit)),
            .. from paper in Enum.GetValues<PaperKind>() from section in Sections.Of(paper) select Stations.Of(paper, section),
        ];
        foreach (var station in all)
        {
            stations[station.Point] = station;
        }
    }

    private void TieIdeas(Recorded r, IReadOnlyCollection<Idea> ideas)
    {
        var description = Point.Of(r.Initiative);
        foreach (var idea in ideas)
        {
            if (idea.BecameId == r.Initiative.Id)
            {
                Tie(Point.Of(idea), description);
            }
            else
            {
                Tie(description, Point.Of(idea), Reach.Near);
            }
        }
    }

    private void TieDialogues(Recorded r)
    {
        foreach (var dialogue in r.Dialogues)
        {
            Tie(Point.Of(r.Initiative), Point.Of(dialogue), Reach.Backwards);
            foreach (var conclusion in r.Conclusions.Where(c => c.DialogueId == dialogue.Id))
            {
                Tie(Point.Of(dialogue), Point.Of(conclusion));
            }
        }

        foreach (var concern in r.Concerns)
        {
            if (concern.DialogueId is not { } said)
            {
                Tie(Point.Of(r.Initiative), Point.Of(concern), Reach.Backwards);
                continue;
            }

            TieSaid(Point.Of(concern), said, concern.Question, r);
        }

        foreach (var lift in r.Lifts)
        {
            TieSaid(Point.Of(lift), lift.DialogueId, lift.Stands ? lift.Question : null, r);
        }
    }

    // What was said in a dialogue leads to what it came to on the same question.
    private void TieSaid(Point point, Id<Dialogue> dialogue, QuestionKey? question, Recorded r)
    {
        Tie(new Point(PointKind.Dialogue, dialogue.ToString()), point);
        foreach (var conclusion in r.Conclusions.Where(c => c.DialogueId == dialogue && c.Question == question))
        {
            Tie(point, Point.Of(conclusion));
        }
    }

    private void TieSideEffects(Recorded r)
    {
        foreach (var effect in r.SideEffects)
        {
            if (effect.LiftId is { } lift && stations.ContainsKey(new Point(PointKind.Lift, lift.ToString())))
            {
                Tie(new Point(PointKind.Lift, lift.ToString()), Point.Of(effect));
            }
            else
            {
                Tie(Point.Of(r.Initiative), Point.Of(effect), Reach.Backwards);
            }
        }
    }

    private void TieAnswers(Recorded r)
    {
        foreach (var answer in r.Answers)
        {
            var earlier = r.Answers.Where(a => a.Question == answer.Question && a.Phase < answer.Phase).MaxBy(a => a.Phase);
            if (answer.ConclusionId is { } conclusion)
            {
                Tie(new Point(PointKind.Conclusion, conclusion.ToString()), Point.Of(answer));
            }
            else if (earlier is null)
            {
                Tie(Point.Of(r.Initiative), Point.Of(answer), Reach.Backwards);
            }

            if (earlier is not null)
            {
                Tie(Point.Of(earlier), Point.Of(answer));
            }
        }
    }

    private void TieAgreements(Recorded r)
    {
        foreach (var agreement in r.Agreements)
        {
            var from = agreement switch
            {
                { ConclusionId: { } conclusion } => new Point(PointKind.Conclusion, conclusion.ToString()),
                { ConcernId: { } concern } => new Point(PointKind.Concern, concern.ToString()),
                { Question: { } question } => AnswerAt(question, agreement.MadeOn, r),
                _ => null as Point?,
            };
            if (from is { } source && stations.ContainsKey(source))
            {
                Tie(source, Point.Of(agreement));
            }
            else
            {
                Tie(Point.Of(r.Initiative), Point.Of(agreement), Reach.Backwards);
            }
        }
    }

    // An agreement knows its question and its day: it belongs to the answer people had then.
    private static Point? AnswerAt(QuestionKey question, DateOnly on, Recorded r)
    {
        var answers = r.Answers.Where(a => a.Question == question).OrderBy(a => a.Phase).ToList();
        return (answers.FindLast(a => a.WrittenAt.Day() <= on) ?? answers.FirstOrDefault()) is { } answer ? Point.Of(answer) : null;
    }

    private void TieDecisions(Recorded r)
    {
        var inOrder = r.Decisions.OrderBy(d => d.DecidedOn).ThenBy(d => d.Id.Value).ToList();
        foreach (var (index, decision) in inOrder.Index())
        {
            foreach (var conclusion in decision.Basis)
            {
                Tie(new Point(PointKind.Conclusion, conclusion.ToString()), Point.Of(decision));
            }

            if (decision.Basis.Count == 0)
            {
                Tie(Point.Of(r.Initiative), Point.Of(decision), Reach.Backwards);
            }

            TieWhatFollowed(decision, index + 1 < inOrder.Count ? inOrder[index + 1] : null, r);
        }
    }

    private void TieWhatFollowed(Decision decision, Decision? next, Recorded r)
    {
        if (next is not null)
        {
            Tie(Point.Of(decision), Point.Of(next), Reach.Near);
        }

        var until = next?.DecidedOn ?? DateOnly.MaxValue;
        foreach (var dialogue in r.Dialogues.Where(d => d.OpenedAt.Day() > decision.DecidedOn && d.OpenedAt.Day() <= until))
        {
            Tie(Point.Of(decision), Point.Of(dialogue), Reach.Near);
        }
    }

    private void TiePapers(Recorded r)
    {
        foreach (var paper in Enum.GetValues<PaperKind>())
        {
            foreach (var section in Sections.Of(paper))
            {
                foreach (var source in SourcesOf(section, r).DefaultIfEmpty(Point.Of(r.Initiative)))
                {
                    Tie(source, Point.Of(paper, section), Reach.Backwards);
                }
            }
        }
    }

    private static IEnumerable<Point> SourcesOf(SectionKey section, Recorded r) => section switch
    {
        SectionKey.Said => r.Conclusions.Select(Point.Of),
        SectionKey.Decided => r.Decisions.Select(Point.Of),
        SectionKey.Gains => r.Conclusions.Where(c => c.Gain.Length > 0).Select(Point.Of).Prepend(Point.Of(r.Initiative)).Concat(r.Benefits.Select(Point.Of))
            .Concat(CaseOf(r).Where(c => c.Content.Lines.Count > 0).Select(Point.Of)),
        SectionKey.Drawbacks => r.Conclusions.Where(c => c.Drawback.Length > 0).Select(Point.Of).Prepend(Point.Of(r.Initiative)).Concat(r.SideEffects.Select(Point.Of)),
        SectionKey.Agreed => r.Answers.Where(a => a.Status == AnswerStatus.Agreed).Select(Point.Of)
            .Concat(r.Conclusions.Where(c => c.Status == ConclusionStatus.Agreed).Select(Point.Of)),
        SectionKey.TwoViews => r.Answers.Where(a => a.Status == AnswerStatus.TwoViews).Select(Point.Of)
            .Concat(r.Conclusions.Where(c => c.Status == ConclusionStatus.TwoViews).Select(Point.Of)),
        SectionKey.ConcernsAnswered => r.Concerns.Where(c => !c.IsWithdrawn && !c.Waits).Select(Point.Of),
        SectionKey.ConcernsWaiting => r.Concerns.Where(c => c.Waits).Select(Point.Of),
        SectionKey.Agreements => r.Agreements.Select(Point.Of),
        _ => [],
    };

    private void Tie(Point from, Point to, Reach reach = Reach.Through)
    {
        if (stations.ContainsKey(from) && stations.ContainsKey(to))
        {
            links.Add(new(from, to, reach));
        }
    }

    private sealed record Link(Point From, Point To, Reach Reach);
}
