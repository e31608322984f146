using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Surveys;

namespace Sammen.Start;

/// <summary>A dialogue that is open now, or a meeting that is planned.</summary>
public sealed record OpenDialogue(Id<Dialogue> Id, string Title, DateOnly? ClosesOn, string Initiative, bool IsPlanned);

/// <summary>A measurement that I can do something about: answer it, read its comments through, or talk about its result.</summary>
public sealed record SurveyNews(Survey Survey, bool IsToScreen, bool IsToTalk);

/// <summary>Concerns of one initiative: how many wait, how many got a reply lately.</summary>
public sealed record ConcernNews(Id<Initiative> Initiative, int Waiting, int RepliedLately);

/// <summary>What became of what was said: a conclusion and the decision that rests on it.</summary>
public sealed record BecameOf(Id<Initiative> Initiative, Conclusion Conclusion, DateTimeOffset Said, Decision? Decision);

/// <summary>Everything on one's own page.</summary>
public sealed record StartView(
    IReadOnlyList<MyInitiative> Initiatives,
    IReadOnlyList<OpenDialogue> Dialogues,
    IReadOnlyList<ConcernNews> Concerns,
    IReadOnlyList<Agreement> Overdue,
    IReadOnlyList<Idea> IdeasWaiting,
    IReadOnlyList<Idea> MyIdeasAnswered,
    BecameOf? Became,
    DateOnly Today)
{
    /// <summary>Gains that it is time to measure and that I follow, by name or because I lead.</summary>
    public IReadOnlyList<Benefit> ToMeasure { get; init; } = [];

    /// <summary>Measurements that are open, whose comments I am to read through, or whose result nobody has talked about where I lead.</summary>
    public IReadOnlyList<SurveyNews> Surveys { get; init; } = [];

    /// <summary>Days on which a plan is to be looked at, where I lead (S85).</summary>
    public IReadOnlyList<ReviewPoint> Reviews { get; init; } = [];

    /// <summary>Requests upward that wait for an answer, where I lead (S100).</summary>
    public IReadOnlyList<UpwardRequest> Requests { get; init; } = [];

    /// <summary>Doubts about assumptions that wait where I lead (S88.8), and those of my own that were answered lately; the oldest first.</summary>
    public IReadOnlyList<Challenge> Doubts { get; init; } = [];

    /// <summary>The meetings ahead of the committees that I sit in, the nearest first.</summary>
    public IReadOnlyList<MyMeeting> Meetings { get; init; } = [];

    /// <summary>The first of them that is held; null where there is none.</summary>
    public MyMeeting? NextMeeting => Meetings.FirstOrDefault(m => !m.Meeting.IsCancelled);

    /// <summary>Where I lead: wheels that another initiative turns too, and nobody has said that the two have talked (S102).</summary>
    public IReadOnlyList<SharedWheel> Shared { get; init; } = [];
}

/// <summary>"Your page" (S2, S8, S92): what one can do now, what is on its way to one's workplace, and what became of what was said.</summary>
[Route("k/{kommune}")]
[AnyMember]
public sealed class StartPageController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var now = clock.GetUtcNow();
        var view = await new StartFacts(db, Here, now).Read();
        return Page<StartPage>(new { View = view, News = await new NewsFacts(db, Here, now, t).Read(view) });
    }
}
