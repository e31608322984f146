using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;

namespace Sammen.Dialogues.Minutes;

/// <summary>Writes the minutes: what the dialogue was, point by point what was said and agreed, and what happens next.</summary>
internal sealed class Composing(Minuting of, IStringLocalizer<Texts> t)
{
    private static readonly StatementKind[] Gaining = [StatementKind.Gain];
    private static readonly StatementKind[] Costing = [StatementKind.Concern, StatementKind.InvisibleWork];
    private static readonly StatementKind[] Asking = [StatementKind.Question, StatementKind.Idea];

    /// <summary>The whole.</summary>
    public MinutesSheet Write(Here here) => new(
        of.Dialogue.Title,
        of.Initiative.UnitId is { } unit ? $"{here.Place.Name}, {here.Units.NameOf(unit, "")}" : here.Place.Name,
        of.Dialogue.ClosedAt!.Value.Day(),
        [
            new(t["About"], [new FactsBlock(Facts()), new TextBlock(t[$"Promise.{of.Dialogue.Naming}"])], []),
            .. of.Dialogue.Questions.Select(Catalogue.Of).Select(Point),
            new(t["Next"], [new ListBlock(new NextLines(of, t).Write())], []),
        ]);

    private List<(string Label, string Value)> Facts() =>
    [
        (t["Fact.When"], When()),
        (t["Fact.Situation"], Catalogue.Situations.Of(of.Dialogue.Situation).Title.Here()),
        (t["Fact.Initiative"], of.Initiative.Title),
        (t["Fact.Phase"], Catalogue.Phases.Of(of.Dialogue.Phase).Title.Here()),
        (t["Fact.Participants"], of.Participants is { } number ? number.ToString(System.Globalization.CultureInfo.CurrentCulture) : t["NotCounted"].Value),
        (t["Fact.Statements"], (of.Statements.Count + of.Hidden.Count).ToString(System.Globalization.CultureInfo.CurrentCulture)),
        (t["Fact.Naming"], t[$"Naming.{of.Dialogue.Naming}"]),
    ];

    // A meeting is prepared days before it is held.
    private string When()
    {
        var (opened, closed) = (of.Dialogue.OpenedAt.Day(), of.Dialogue.ClosedAt!.Value.Day());
        return of.Dialogue.Meeting is not null || opened == closed ? closed.Long() : t["Period", opened.Long(), closed.Long()];
    }

    private MinutesPoint Point(Question question)
    {
        var conclusion = of.ConclusionOn(question.Id);
        var agreements = of.Agreements.Where(a => a.ConclusionId == conclusion?.Id).ToList();
        var hidden = of.Hidden.Where(s => s.Question == question.Id).ToList();
        MinutesPart?[] parts =
        [
            new(t["Asked"], Asked(question)),
            new(t["Said"], Said(question.Id)),
            new(t["Conclusion"], conclusion is null ? [new TextBlock(t["NoConclusion"])] : Concluded(conclusion)),
            new(t["Agreements"], agreements.Count == 0 ? [new TextBlock(t["NoAgreements"])] : [new ListBlock([.. agreements.Select(Agreed)])]),
            hidden.Count == 0 ? null : new(t["Hidden"], [new ListBlock([.. hidden.Select(s => new MinutesLine(t["Hidden.Because", s.HiddenBecause]))])]),
        ];
        return new(question.Title.Here(), [], [.. parts.OfType<MinutesPart>()]);
    }

    private List<MinutesBlock> Asked(Question question) =>
    [
        new TextBlock(question.Body.Here() + " " + t["Source", question.Source.Title.Here()]),
        new ListBlock([.. question.Prompts.Select(p => new MinutesLine(p.Text.Here(), t["Source.Of", p.Source.Title.Here()]))]),
    ];

    private List<MinutesBlock> Said(QuestionKey question)
    {
        var (gains, drawbacks, others) = (Of(question, Gaining), Of(question, Costing), Of(question, Asking));
        var blocks = new List<MinutesBlock>();
        if (gains.Count + drawbacks.Count > 0)
        {
            blocks.Add(new PairBlock(new(t["Gains"], gains, t["Gains.None"]), new(t["Drawbacks"], drawbacks, t["Drawbacks.None"])));
        }

        if (others.Count > 0)
        {
            blocks.Add(new ListBlock(others, t["Others"]));
        }

        return blocks.Count > 0 ? blocks : [new TextBlock(t["NothingSaid"])];
    }

    // What most agree with or find important stands first, and statements of a group stand together.
    private List<MinutesLine> Of(QuestionKey question, StatementKind[] kinds) =>
    [
        .. Statement.InGroups(of.Statements.Where(s => s.Question == question && kinds.Contains(s.Kind)).OrderByDescending(Weight).ThenBy(s => s.Id.Value))
            .SelectMany(group => group.First().Theme.Length > 0
                ? group.Select(Line).Prepend(new MinutesLine(group.Key) { IsGroup = true })
                : group.Select(Line)),
    ];

    private int Weight(Statement statement) => of.TallyOf(statement) is var tally ? tally.Agrees + tally.Important : 0;

    private MinutesLine Line(Statement statement)
    {
        var tally = of.TallyOf(statement);
        string[] about =
        [
            statement.Kind is StatementKind.Gain or StatementKind.Concern ? "" : t[$"Kind.{statement.Kind}"],
            statement.AuthorName.Length == 0 ? "" : statement.AuthorId is null ? t["Guest", statement.AuthorName] : statement.AuthorName,
            tally.Votes == 0 ? "" : tally.MayBeTold(of.Dialogue, of.Limit) ? Counted(tally) : t["Count.Few", of.Limit],
        ];
        return new(statement.Text, string.Join(" · ", about.Where(part => part.Length > 0)));
    }

    private string Counted(Tally tally)
    {
        List<string> counts = [t.Counted("Count.Agrees", tally.Agrees), t.Counted("Count.Disagrees", tally.Disagrees), t.Counted("Count.Passes", tally.Passes)];
        if (tally.Important > 0)
        {
            counts.Add(t["Count.Important", tally.Important]);
        }

        return string.Join(", ", counts);
    }

    private List<MinutesBlock> Concluded(Conclusion conclusion)
    {
        var blocks = new List<MinutesBlock> { new TextBlock(t["Concluded", t[$"Status.{conclusion.Status}"].Value, conclusion.Headline], IsStrong: true) };
        if (conclusion.Text.Length > 0)
        {
            blocks.Add(new TextBlock(conclusion.Text));
        }

        if (conclusion.OneView.Length + conclusion.OtherView.Length > 0)
        {
            blocks.Add(new PairBlock(
                new(t["OneView"], Paragraphs(conclusion.OneView), t["Unwritten"]), new(t["OtherView"], Paragraphs(conclusion.OtherView), t["Unwritten"])));
        }

        if (conclusion.Gain.Length + conclusion.Drawback.Length > 0)
        {
            blocks.Add(new PairBlock(
                new(t["Gains"], Points(conclusion.Gain), t["Unwritten"]), new(t["Drawbacks"], Points(conclusion.Drawback), t["Unwritten"])));
        }

        return blocks;
    }

    private MinutesLine Agreed(Agreement agreement) => new(
        t["Agreement", agreement.What.TrimEnd('.'), agreement.Owner, agreement.DueOn.Long()],
        agreement.Status == AgreementStatus.Open ? "" : t[$"Agreement.{agreement.Status}"]);

    private static List<MinutesLine> Points(string text) => [.. Lines.Of(text).Select(point => new MinutesLine(point))];

    private static List<MinutesLine> Paragraphs(string text) =>
        [.. text.Split('\n').Where(line => line.Trim().Length > 0).Select(line => new MinutesLine(line))];
}
