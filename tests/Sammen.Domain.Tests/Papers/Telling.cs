using Sammen.Domain.Agreements;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.NextSteps;
using Sammen.Domain.Papers;
using Sammen.Domain.Questions;
using Sammen.Domain.SideEffects;

namespace Sammen.Domain.Tests.Papers;

/// <summary>An initiative that papers are made of, as it stands today. Each call records one thing, a number of days ago.</summary>
internal sealed class Telling
{
    public static readonly QuestionKey Value = new(1, 1);
    public static readonly QuestionKey Work = new(2, 1);
    public static readonly QuestionKey Night = new(4, 2);

    private readonly List<Answer> answers = [];
    private readonly List<Dialogue> dialogues = [];
    private readonly List<Conclusion> conclusions = [];
    private readonly List<Concern> concerns = [];
    private readonly List<Agreement> agreements = [];
    private readonly List<Decision> decisions = [];
    private HonestAims? aims;
    private BusinessCase? businessCase;

    public Telling(string problem = "Gulvene tager tid.") =>
        Initiative = Initiative.Begin(new("Robotter", problem, "", "", []), Given.Member().Id, null, Given.Now.AddDays(-90)).Expect();

    public Initiative Initiative { get; }

    public Paper? AgendaItem { get; private set; }

    public Recorded Recorded => new(Initiative, answers, dialogues, conclusions, concerns, agreements, decisions, []) { Aims = aims, Case = businessCase };

    public PaperSection this[SectionKey key] => Section(PaperKind.Story, key);

    public PaperSection Section(PaperKind kind, SectionKey key, int lines = 4, int longest = 260) =>
        new Composition(Recorded, AgendaItem, new(lines, lines, longest), Given.Today).Of(kind).Single(s => s.Key == key);

    /// <summary>A business case that begins with these lines.</summary>
    public void Case(params IReadOnlyList<EconomyLine> lines)
    {
        (businessCase, _) = BusinessCase.Begin(Initiative, EconomySettings.AsDelivered(), Given.Member(), Given.Now);
        foreach (var line in lines)
        {
            businessCase.Put(line, new(Given.Member(), businessCase.Version, Given.Now)).Expect();
        }
    }

    public void Describe(string gain = "", string drawback = "", string claim = "", string alternatives = "") =>
        Initiative.Describe(new PurposeDescription(gain, drawback, [], claim, alternatives), Initiative.Version).Expect();

    public void Frame(Phase phase, string isFixed = "", string isOpen = "") =>
        Initiative.SetFrames(phase, isFixed, isOpen, Initiative.Version, Given.Now).Expect();

    public void SayAims(string words, params OtherAim[] which) =>
        aims = HonestAims.Say(Initiative.Id, which, words, Given.Member(), Given.Today).Expect();

    public Dialogue Dialogue(int daysAgo, bool goesOn = false)
    {
        var opened = Given.Now.AddDays(-daysAgo);
        var dialogue = Domain.Dialogues.Dialogue.Open(
            Initiative, new("Dialog", Situation.Workplace, [Value, Work, Night], Naming.WithoutName, null), opened).Expect();
        if (!goesOn)
        {
            dialogue.Close(opened).Expect();
        }

        dialogues.Add(dialogue);
        return dialogue;
    }

    public Conclusion Agreed(Dialogue dialogue, string headline, int daysAgo, string text = "Vi er enige.", string gain = "", string drawback = "", QuestionKey? on = null) =>
        Conclude(dialogue, new(ConclusionStatus.Agreed, headline, text, null, null, gain, drawback), daysAgo, on);

    public Conclusion TwoViews(Dialogue dialogue, string one, string other, int daysAgo, QuestionKey? on = null) =>
        Conclude(dialogue, new(ConclusionStatus.TwoViews, "To syn", null, one, other, null, null), daysAgo, on);

    public Conclusion StillOpen(Dialogue dialogue, string headline, string text, int daysAgo) =>
        Conclude(dialogue, new(ConclusionStatus.Open, headline, text, null, null, null, null), daysAgo, null);

    public Answer Answer(string text, int daysAgo, QuestionKey? to = null, AnswerStatus status = AnswerStatus.Agreed, Conclusion? from = null)
    {
        var answer = Domain.Questions.Answer.Give(
            Initiative.Id, Initiative.Phase, to ?? Value, new(status, text, "", "", Given.Today), from?.Id, Given.Now.AddDays(-daysAgo)).Expect();
        answers.Add(answer);
        return answer;
    }

    public Concern Concern(string text, int daysAgo, string reply = "", int repliedDaysAgo = 0)
    {
        var concern = Domain.Involvement.Concern.Raise(Id<Concern>.Random(), Initiative.Id, text, Given.Member(), Given.Today.AddDays(-daysAgo)).Expect();
        if (reply.Length > 0)
        {
            concern.Answer(reply, Given.Member(), concern.Version, Given.Today.AddDays(-repliedDaysAgo)).Expect();
        }

        concerns.Add(concern);
        return concern;
    }

    public Agreement Agreement(string what, int dueInDays, AgreementStatus ended = AgreementStatus.Open)
    {
        var agreement = Domain.Agreements.Agreement.Make(
            Id<Agreement>.Random(), Initiative.Id, new(what, "Lederen", Given.Today.AddDays(dueInDays)), new(), Given.Today.AddDays(-60)).Expect();
        if (ended != AgreementStatus.Open)
        {
            agreement.End(ended, "Sådan gik det", agreement.Version, Given.Today).Expect();
        }

        agreements.Add(agreement);
        return agreement;
    }

    public Decision Decide(DecisionOutcome outcome, int daysAgo, string headline = "Videre", string why = "Prøven gik godt.", string dissent = "", int? caseVersion = null)
    {
        var on = Given.Now.AddDays(-daysAgo);
        var decision = Decision.Record(Initiative, new(outcome, headline, "centerchefen", on.Day(), why, dissent, null, [], caseVersion), Initiative.Version, on).Expect();
        decisions.Add(decision);
        return decision;
    }

    public void Meets(int? inDays, string askedTo = "Drøfte natten")
    {
        AgendaItem = Paper.Of(Initiative, PaperKind.AgendaItem, Given.Now);
        AgendaItem.Address("Center-MED", inDays is { } days ? Given.Today.AddDays(days) : null, askedTo, AgendaItem.Version).Expect();
    }

    private Conclusion Conclude(Dialogue dialogue, ConclusionText text, int daysAgo, QuestionKey? on)
    {
        var conclusion = Conclusion.Write(dialogue, on ?? Value, text, Given.Now.AddDays(-daysAgo)).Expect();
        conclusions.Add(conclusion);
        return conclusion;
    }
}
