using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;

namespace Sammen.Start;

/// <summary>What one can do now, in words and with where: on one's own page, and counted in a mail.</summary>
internal sealed class ThingsToDo(StartView view, Here here, IStringLocalizer<Texts> t)
{
    /// <summary>In the order in which they stand on the page.</summary>
    public IEnumerable<(string Text, string Path, string About)> All()
    {
        foreach (var idea in view.IdeasWaiting)
        {
            yield return (t[idea.AsksForDialogue ? "AnswerDialogue" : "AnswerIdea"], here.Path($"ideer/{idea.Id}"), Short(idea.Problem));
        }

        foreach (var initiative in view.Initiatives)
        {
            var news = view.Concerns.FirstOrDefault(c => c.Initiative == initiative.Id);
            if (news is { Waiting: > 0 } && initiative.Role?.IsLeading() == true)
            {
                yield return (t.Counted("Reply", news.Waiting), here.Path(initiative.Id, "bekymringer"), initiative.Title);
            }
            else if (news is { RepliedLately: > 0 })
            {
                yield return (t.Counted("Read", news.RepliedLately), here.Path(initiative.Id, "bekymringer"),
                    initiative.Title + (news.Waiting > 0 ? ". " + t.Counted("StillWait", news.Waiting) : ""));
            }

            if (view.Shared.Where(s => s.Mine == initiative.Id).ToList() is { Count: > 0 } shared)
            {
                yield return (shared.Count == 1 ? t["TalkShared.One", shared[0].OtherTitle, shared[0].Wheel] : t["TalkShared", shared.Count], here.Path(initiative.Id, "afhaengigheder#andre"), initiative.Title);
            }

            var doubts = view.Doubts.Where(d => d.Waits && d.InitiativeId == initiative.Id).ToList();
            if (doubts.Count > 0)
            {
                yield return (t.Counted("AnswerDoubt", doubts.Count), doubts.Count == 1 ? Assumption(doubts[0]) : here.Path(initiative.Id, Assumptions), initiative.Title);
            }
        }

        foreach (var (survey, isToScreen, isToTalk) in view.Surveys)
        {
            var about = view.Initiatives.First(i => i.Id == survey.InitiativeId).Title;
            yield return isToScreen ? (t["Survey.Screen"], here.Path(survey.InitiativeId, $"maalinger/{survey.Id}/kommentarer"), about)
                : isToTalk ? (t["Survey.Talk"], here.Path(survey.InitiativeId, $"maalinger/{survey.Id}"), about)
                : (t["Survey.Answer"], survey.Slips > 0 ? here.Path("svar") : here.Path($"svar/{survey.Token}"), $"{about}. {t[survey.Slips > 0 ? "Survey.Answer.Slip" : "Survey.Answer.Link", survey.ClosesOn.Long()]}");
        }

        foreach (var agreement in view.Overdue)
        {
            yield return (t["FollowUp", Short(agreement.What)], here.Path(agreement.InitiativeId, $"aftaler/{agreement.Id}"), t["WasDue", agreement.DueOn.Long()]);
        }

        foreach (var review in view.Reviews)
        {
            yield return (t["Review"], here.Path(review.InitiativeId, "eftersyn"), TitleOf(review.InitiativeId));
        }

        foreach (var request in view.Requests)
        {
            yield return (t["Request", Short(request.What)], here.Path(request.InitiativeId, $"anmodninger#a-{request.Id}"), t["Request.To", request.To, request.AskedOn.Long()]);
        }

        foreach (var benefit in view.ToMeasure)
        {
            yield return (t["MeasureGain", Short(benefit.Title)], here.Path(benefit.InitiativeId, $"gevinster/{benefit.Id}/maalinger"), t["MeasureGain.Why", benefit.Owner.Length > 0 ? benefit.Owner : t["MeasureGain.Nobody"].Value]);
        }

        foreach (var doubt in view.Doubts.Where(d => !d.Waits))
        {
            yield return (t["DoubtAnswered"], Assumption(doubt), doubt.Changes.Length > 0
                ? t["DoubtAnswered.Changed", Short(doubt.Reason), Short(doubt.Changes)] : t["DoubtAnswered.Unchanged", Short(doubt.Reason)]);
        }

        foreach (var idea in view.MyIdeasAnswered)
        {
            yield return (t["IdeaAnswered"], here.Path($"ideer/{idea.Id}"), Short(idea.Problem));
        }
    }

    private string TitleOf(Id<Initiative> id) => view.Initiatives.First(i => i.Id == id).Title;

    private const string Assumptions = "businesscase/forudsaetninger";

    private string Assumption(Challenge doubt) => here.Path(doubt.InitiativeId, $"{Assumptions}/{doubt.AssumptionId}#udfordringer");

    private static string Short(string text) => text.Length <= 90 ? text : text[..Math.Max(40, text.LastIndexOf(' ', 86))] + " …";
}
