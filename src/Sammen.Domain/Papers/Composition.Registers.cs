using Sammen.Domain.Benefits;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Surveys;

namespace Sammen.Domain.Papers;

/// <summary>What the papers draw from the registers of the core task: gains that are followed up, side effects, the business case and other aims.</summary>
public sealed partial class Composition
{
    private const int MostFeatures = 3;

    private static readonly BenefitStatus[] InPapers = [BenefitStatus.Confirmed, BenefitStatus.GivenUp, BenefitStatus.Adjusted, BenefitStatus.Expected];

    // What somebody follows up comes before what was only named; what it comes to stands last, and takes nobody's room.
    private PaperSection Gains()
    {
        var section = InOrder(SectionKey.Gains, [.. Distinct([.. FollowedUp(), .. Effects(better: true)], Points(initiative.Gain, c => c.Gain)), .. Claim()]);
        return section with { Lines = [.. section.Lines, .. InFigures(), .. Measured(better: true)] };
    }

    private PaperSection Drawbacks()
    {
        var section = InOrder(SectionKey.Drawbacks, [.. Distinct(Effects(better: false), Points(initiative.Drawback, c => c.Drawback))]);
        return section with { Lines = [.. section.Lines, .. Measured(better: false)] };
    }

    // One that has come, one that was given up and one with a new target before another of the same kind: a short paper hides no end.
    private IEnumerable<Told> FollowedUp() => recorded.Benefits.Where(b => !b.IsWithdrawn)
        .GroupBy(b => b.Status)
        .SelectMany(same => same.OrderBy(b => b.NamedOn).ThenBy(b => b.Id.Value).Select((benefit, place) => (Benefit: benefit, Place: place)))
        .OrderBy(b => b.Benefit.Status == BenefitStatus.Expected).ThenBy(b => b.Place).ThenBy(b => Array.IndexOf(InPapers, b.Benefit.Status))
        .Select(b => new Told(Followed(b.Benefit), At(b.Benefit.NamedOn)));

    private PaperLine Followed(Benefit benefit)
    {
        var (origin, title) = (new LineOrigin(OriginKind.Benefit, benefit.Id.Value), Excerpt.Point(benefit.Title, budget.Longest));
        return benefit is { Status: not BenefitStatus.Expected, Last: { } last }
            ? new GainLine(origin, title, benefit.Status, Excerpt.Sentences(last.Reason, budget.Longest))
            : new WrittenLine(origin, title);
    }

    // What is both better and worse is told where it could do harm.
    private IEnumerable<Told> Effects(bool better) => recorded.SideEffects
        .Where(e => !e.IsWithdrawn && better == (e.Direction == EffectDirection.Positive))
        .OrderBy(e => e.RaisedOn).ThenBy(e => e.Id.Value)
        .Select(e => new Told(new WrittenLine(new(OriginKind.SideEffect, e.Id.Value), Excerpt.Point(e.Text, budget.Longest)), At(e.RaisedOn)));

    private IEnumerable<PaperLine> InFigures()
    {
        if (recorded.Case is not { Content: { Lines.Count: > 0 } content } found)
        {
            yield break;
        }

        var hours = content.HoursAtLast(asMoney: false).Likely;
        if (!content.HasMoney && hours == 0)
        {
            yield break;
        }

        var figures = content.Calculate();
        yield return new CaseLine(
            new(OriginKind.BusinessCase, found.Id.Value), content.HasMoney ? figures.NetPresentValue : null, figures.Payback.Simple, hours,
            content.FullTime(hours), content.PriceLevel);
    }

    // What most see better stands with the gains, what most see worse with the side effects, each with the same room (S4). Where no feature has a
    // majority to either side, those that more see so than the opposite are told as exactly that.
    private IEnumerable<PaperLine> Measured(bool better)
    {
        if (recorded.Measured is not ({ } survey, { All: { } all }))
        {
            return [];
        }

        var side = better ? 1 : -1;
        List<FeatureCount> counted = [.. survey.Items.Select((key, i) => (key, Counts: all.Items[i])).Where(i => i.Counts is not null).Select(i => new FeatureCount(i.key, Split.Of(i.Counts!)))];
        var byMost = counted.Exists(f => f.Split.Majority is 1 or -1);
        List<FeatureCount> told =
        [
            .. counted.Where(f => byMost ? f.Split.Majority == side : Ahead(f.Split) > 0)
                .OrderByDescending(f => byMost ? Share(f.Split) : (double)Ahead(f.Split) / f.Split.Answered).Take(MostFeatures),
        ];
        return told.Count == 0 ? [] : [new SurveyLine(new(OriginKind.Survey, survey.Id.Value), survey.Moment, all.Answered, better, byMost, told)];

        int Ahead(Split split) => (split.Better - split.Worse) * side;
        double Share(Split split) => (double)(better ? split.Better : split.Worse) / split.Answered;
    }

    private IEnumerable<PaperLine> OtherAims() => recorded.Aims is { HasOthers: true } aims
        ? [new AimsLine(new(OriginKind.Aims), aims.Aims, Excerpt.Sentences(aims.Words, budget.Longest))]
        : [];

    // The same is said once: the register's own words, where it holds them.
    private static IEnumerable<Told> Distinct(IEnumerable<Told> registers, IEnumerable<Told> named) =>
        registers.Concat(named).DistinctBy(told => Same(told.Line switch { WrittenLine written => written.Text, GainLine gain => gain.Title, _ => "" }));

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
