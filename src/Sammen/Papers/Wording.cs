using System.Globalization;
using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain.Agreements;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Papers;

namespace Sammen.Papers;

/// <summary>A line in words.</summary>
/// <param name="Bold">A label before the rest.</param>
/// <param name="Rest">What it says.</param>
/// <param name="Label">A second label, such as the one before a reply.</param>
/// <param name="After">What stands behind the second label.</param>
public readonly record struct Words(string Bold, string Rest, string Label = "", string After = "")
{
    /// <summary>The line as it is edited.</summary>
    public override string ToString() => string.Join(' ', new[] { Bold, Rest, Label, After }.Where(part => part.Length > 0));
}

/// <summary>Puts the lines of a paper into words, in the language of the page.</summary>
public sealed class Wording(IStringLocalizer<Texts> t)
{
    /// <summary>A line in words.</summary>
    public Words Of(PaperLine line) => line switch
    {
        WrittenLine l => Plain(l.Text),
        StandingLine { StoppedOn: { } on } => Plain(t["Line.Standing.Stopped", on.Long()]),
        StandingLine l => Plain(t[$"Line.Standing.{l.Phase}"]),
        DescribedLine l => new(t[$"Line.{l.Part}"], l.Text),
        WhyNowLine l => Plain(t["Line.WhyNow", Enumerated([.. l.Drivers.Select(d => t[$"Driver.{d}"].Value)])]),
        DialoguesLine { Held: 0 } => Plain(t["Line.Dialogues.GoingOn"]),
        DialoguesLine l => Plain(t[l.Held == 1 ? "Line.Dialogues.One" : "Line.Dialogues.Many", l.Held, l.LastOn!.Value.Long()]),
        ClaimLine { Check.Length: 0 } l => new(t["Line.Claim"], l.Claim),
        ClaimLine l => new(t["Line.Claim.Checked"], l.Claim, t["Line.Claim.Found"], l.Check),
        GainLine l => new("", l.Title + ".", t[$"Line.Gain.{l.Status}"], l.Reason),
        CaseLine l => new(t["Line.Case"], Of(l)),
        AimsLine l => new(t["Line.Aims"], string.Join(". ", new[] { Enumerated([.. l.Aims.Select(a => t[$"OtherAim.{a}"].Value)]), l.Text }.Where(w => w.Length > 0))),
        SurveyLine l => new(t[$"Line.Survey.{l.Moment}"], Of(l)),
        KeptLine { How.Length: 0 } l => Plain(l.What),
        KeptLine l => new("", l.What.TrimEnd('.') + ".", t["Line.Kept.How"], l.How),
        LostLine l => new(t["Line.Lost"], l.What),
        LearningLine l => Plain(Of(l)),
        DecidedLine l => Plain(Decided(l)),
        RestsOnLine l => Plain(t["Line.RestsOn", l.Origin.Version!]),
        DissentLine l => Plain(t["Line.Dissent", l.Text]),
        TwoViewsLine l => new(t["Line.TwoViews.One"], l.OneView, t["Line.TwoViews.Other"], l.OtherView),
        RepliedLine l => new("", l.Concern, t["Line.Replied"], l.Reply),
        AgreementLine l => Plain(Of(l)),
        ReasonLine l => Plain(t[l.IsStopped ? "Line.Reason.Stopped" : "Line.Reason"]),
        MeetingLine l => new(Meeting(l), l.AskedTo),
        DecidingLine l => Plain(Deciding(l)),
        RequestLine l => Plain(t[l.IsStopped ? "Line.Request.Stopped" : "Line.Request"]),
        EndedLine l => Plain(t["Line.Ended", l.On.Long()]),
        _ => throw new ArgumentOutOfRangeException(nameof(line)),
    };

    /// <summary>The heading of a section.</summary>
    public string Heading(PaperKind kind, PaperSection section) => section.Key switch
    {
        SectionKey.Said when section.IsDescriptionOnly => t["Heading.Said.Description"],
        SectionKey.ToDecide when section.Lines is [EndedLine, ..] => t["Heading.ToDecide.Ended"],
        SectionKey.ToDecide when kind == PaperKind.AgendaItem => t["Heading.ToDecide.AgendaItem"],
        _ => t[$"Heading.{section.Key}"],
    };

    /// <summary>How much there was no room for: "og 3 flere", and as a sentence where it stands behind sentences.</summary>
    public static string More(IStringLocalizer t, SectionKey key, int left) =>
        t[(key is SectionKey.Said or SectionKey.Decided ? $"More.{key}" : "More") + (left == 1 ? "" : ".Many"), left];

    /// <summary>"a, b og c".</summary>
    public string Enumerated(IReadOnlyList<string> things) =>
        things.Count < 2 ? string.Concat(things) : t["And", string.Join(", ", things.SkipLast(1)), things[^1]];

    /// <summary>Says something in another language than the page's: a section is compared in the language it was edited in.</summary>
    public static T In<T>(string language, Func<T> say)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language == "en" ? "en-GB" : "da-DK");
            return say();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    private static Words Plain(string text) => new("", text);

    // A headline often begins with the outcome itself: "Gå videre med fællesrum".
    private string Decided(DecidedLine l)
    {
        var says = l.Headline.StartsWith(t[$"Line.Decided.{l.Outcome}.Begins"], StringComparison.CurrentCultureIgnoreCase);
        return t[says ? "Line.Decided" : $"Line.Decided.{l.Outcome}", Capitalised(l.By), l.On.Long(), l.Headline];
    }

    private string Of(LearningLine l) => string.Join(' ', new[]
    {
        t[l.GoLive is null ? "Line.Learning" : "Line.Learning.From", Count(l.Steps), l.GoLive?.Long() ?? ""].Value,
        l.Hours == 0 ? "" : t["Line.Learning.Hours", Amounts.Number(100 * l.Hours)].Value,
        l.Unmet == 0 ? "" : t[l.Unmet == 1 ? "Line.Learning.Unmet.One" : "Line.Learning.Unmet", l.Unmet].Value,
    }.Where(part => part.Length > 0));

    private string Count(int steps) => t[steps == 1 ? "Line.Learning.Step" : "Line.Learning.Steps", steps];

    private string Of(AgreementLine l) => t[$"Line.Agreement.{l.Status}", l.What, l.Owner, l.DueOn.Long(), l.Outcome].Value.TrimEnd();

    // Money and time with the same room; what is not in the case is not said.
    private string Of(CaseLine l)
    {
        var money = l.NetPresentValue is not { } value ? ""
            : t["Line.Case.Money", Amounts.Whole(value.Likely), Amounts.Whole(value.Low), Amounts.Whole(value.High), Amounts.Year(l.PriceLevel)].Value + " "
                + (l.PaidBackAfter is { } years ? t["Line.Case.Back", Amounts.Short(years)] : t["Line.Case.NotBack"]);
        var time = l.Hours == 0 ? "" : t["Line.Case.Time", Amounts.Number(l.Hours), Amounts.Short(l.FullTime)].Value;
        return string.Join(' ', new[] { money, time }.Where(part => part.Length > 0));
    }

    private string Of(SurveyLine l) =>
        t[$"Line.Survey.{(l.ByMost ? "Most" : "More")}.{(l.IsBetter ? "Better" : "Worse")}", l.Answered, Enumerated([.. l.Features.Select(f => Of(l, f))])];

    // The counts stand beside each, so that a paper says no more than was answered.
    private string Of(SurveyLine l, FeatureCount feature)
    {
        var named = Catalogue.GoodWork.Concat(Catalogue.GoodWorkExtra).Single(e => e.Key == feature.Key).Title.Here().ToLower(CultureInfo.CurrentCulture);
        var (so, opposite) = l.IsBetter ? (feature.Split.Better, feature.Split.Worse) : (feature.Split.Worse, feature.Split.Better);
        return l.ByMost ? t["Line.Survey.Of", named, so, feature.Split.Answered] : t["Line.Survey.Against", named, so, opposite, feature.Split.Unchanged];
    }

    private string Meeting(MeetingLine l) => l.On is { } on
        ? t[l.IsPast ? "Line.Meeting.Past" : "Line.Meeting.On", l.Committee, on.Long()]
        : t["Line.Meeting", l.Committee];

    private string Deciding(DecidingLine l) => l.On is { } on
        ? t[l.IsPast ? "Line.Deciding.Past" : "Line.Deciding.On", on.Long()]
        : t[l.Phase == Phase.Operation ? "Line.Deciding.Operation" : "Line.Deciding.None"];

    private static string Capitalised(string text) => char.ToUpper(text[0], CultureInfo.CurrentCulture) + text[1..];
}
