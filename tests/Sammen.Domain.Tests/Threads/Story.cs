using Sammen.Domain.Agreements;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.NextSteps;
using Sammen.Domain.Questions;

namespace Sammen.Domain.Tests.Threads;

/// <summary>An initiative as it goes on: each call says what happens next, a day later.</summary>
internal sealed class Story
{
    public static readonly QuestionKey Value = new(1, 1);
    public static readonly QuestionKey Work = new(2, 1);

    private readonly List<Answer> answers = [];
    private readonly List<Dialogue> dialogues = [];
    private readonly List<Conclusion> conclusions = [];
    private readonly List<Concern> concerns = [];
    private readonly List<Lift> lifts = [];
    private readonly List<Benefit> benefits = [];
    private readonly List<Measurement> measurements = [];
    private readonly List<(Lift Lift, Statement Statement)> lifted = [];
    private readonly List<Agreement> agreements = [];
    private readonly List<Decision> decisions = [];
    private readonly List<Assumption> assumptions = [];
    private readonly List<Challenge> doubts = [];
    private readonly List<CaseVersion> versions = [];
    private BusinessCase? businessCase;

    public Story()
    {
        Leader = Member.Invite("Leder Lis", null, MunicipalityRole.Member, Now).Expect();
        Initiative = Initiative.Begin(new("Robotter", "Gulvene tager tid.", "", "", []), Leader.Id, null, Now).Expect();
    }

    public DateTimeOffset Now { get; private set; } = new(2026, 8, 3, 8, 0, 0, TimeSpan.Zero);

    public DateOnly Today => Now.Day();

    public Member Leader { get; }

    public Initiative Initiative { get; }

    public List<Idea> Ideas { get; } = [];

    public Dictionary<(Id<Dialogue> Dialogue, QuestionKey Question), int> Counts { get; } = [];

    public Recorded Recorded => new(Initiative, answers, dialogues, conclusions, concerns, agreements, decisions, [])
    {
        Lifts = lifts,
        Benefits = benefits,
        Measurements = measurements,
        Case = businessCase,
        Assumptions = assumptions,
        DoubtsWaiting = [.. doubts.Where(d => d.Waits).Select(d => d.AssumptionId)],
        GainsDecidedOn = [.. versions.SelectMany(v => v.Content.Lines.Where(l => l.BenefitId is not null).Select(l => (v.Number, l.BenefitId!.Value)))],
    };

    public void NextDay() => Now = Now.AddDays(1);

    public Dialogue Dialogue(string title = "Dialog", Naming naming = Naming.WithoutName)
    {
        NextDay();
        var dialogue = Domain.Dialogues.Dialogue.Open(Initiative, new(title, Situation.Workplace, [Value, Work], naming, null), Now).Expect();
        dialogues.Add(dialogue);
        return dialogue;
    }

    public Statement Say(Dialogue dialogue, string text, StatementKind kind = StatementKind.Gain, QuestionKey? at = null)
    {
        var draft = new StatementDraft(Id<Statement>.Random(), at ?? Value, kind, text, Leader, null, "secret");
        var statement = dialogue.Add(draft, Now).Expect();
        var key = (dialogue.Id, statement.Question);
        Counts[key] = Counts.GetValueOrDefault(key) + 1;
        return statement;
    }

    public Concern Concern(Dialogue dialogue, string text, QuestionKey? at = null)
    {
        var concern = Domain.Involvement.Concern.From(Say(dialogue, text, StatementKind.Concern, at), dialogue);
        concerns.Add(concern);
        return concern;
    }

    public Lift Lift(Dialogue dialogue, string text, LiftKind into, QuestionKey? at = null)
    {
        var statement = Say(dialogue, text, at: at);
        dialogue.Close(Now).Expect();
        var lift = Domain.Dialogues.Lift.Of(dialogue, statement, new(Id<Lift>.Random(), into, text, Initiative.Phase, Leader), [], Today).Expect();
        lifts.Add(lift);
        lifted.Add((lift, statement));
        return lift;
    }

    public Benefit Benefit(Lift? from, string title = "Tid")
    {
        NextDay();
        var benefit = Domain.Benefits.Benefit.Name(
            Id<Benefit>.At(Now), Initiative.Id, new(title, BenefitType.Time, [], "Beboere"), from is null ? null : lifted.Single(l => l.Lift == from), Today).Expect();
        benefit.Aim(new("Timer", "timer", "0", "10", Today.AddYears(2)), benefit.Version).Expect();
        benefits.Add(benefit);
        return benefit;
    }

    public Measurement Measure(Benefit benefit, decimal value)
    {
        NextDay();
        var measurement = Measurement.Take(benefit, [], [new(Today, value, "")], "Leder", (_, part) => part, Today).Expect()[0].Measurement;
        measurements.Add(measurement);
        return measurement;
    }

    public Conclusion Conclude(Dialogue dialogue, string headline, QuestionKey? on = null, bool twoViews = false)
    {
        NextDay();
        if (dialogue.ClosedAt is null)
        {
            dialogue.Close(Now).Expect();
        }

        var text = twoViews
            ? new ConclusionText(ConclusionStatus.TwoViews, headline, null, "Det letter.", "Det fjerner noget.", null, null)
            : new ConclusionText(ConclusionStatus.Agreed, headline, "Vi er enige.", null, null, null, null);
        var conclusion = Conclusion.Write(dialogue, on ?? Value, text, Now).Expect();
        conclusions.Add(conclusion);
        return conclusion;
    }

    public Agreement Agree(string what, AgreementOrigin from)
    {
        NextDay();
        var agreement = Agreement.Make(Id<Agreement>.At(Now), Initiative.Id, new(what, "Lederen", Today.AddDays(30)), from, Today).Expect();
        agreements.Add(agreement);
        return agreement;
    }

    public Answer Answer(QuestionKey question, Conclusion? from = null, AnswerStatus status = AnswerStatus.Agreed, DateOnly? takeUpOn = null)
    {
        NextDay();
        var answer = Domain.Questions.Answer
            .Give(Initiative.Id, Initiative.Phase, question, new(status, "Svaret.", "Det ene.", "Det andet.", takeUpOn), from?.Id, Now).Expect();
        answers.Add(answer);
        return answer;
    }

    public Decision Decide(DecisionOutcome outcome, string headline, params Conclusion[] basis)
    {
        NextDay();
        var decision = Decision.Record(
            Initiative, new(outcome, headline, "Centerchefen", Today, "Fordi.", null, null, [.. basis.Select(c => c.Id)]), Initiative.Version, Now).Expect();
        decisions.Add(decision);
        return decision;
    }

    public Decision DecideOn(int caseVersion, string headline = "Indfør")
    {
        NextDay();
        var decision = Decision.Record(
            Initiative, new(DecisionOutcome.GoOn, headline, "Centerchefen", Today, "Fordi.", null, null, [], caseVersion), Initiative.Version, Now).Expect();
        decisions.Add(decision);
        return decision;
    }

    public BusinessCase BeginCase()
    {
        NextDay();
        (businessCase, var first) = BusinessCase.Begin(Initiative, EconomySettings.AsDelivered(), Leader, Now);
        versions.Add(first);
        return businessCase;
    }

    /// <summary>Puts a line into the case, or another in its place, and answers the version it became.</summary>
    public int Put(Guid line, Benefit? about = null, string name = "Tid")
    {
        NextDay();
        var put = new EconomyLine { Id = line, Name = name, Kind = LineKind.Gain, Unit = LineUnit.Hours, Area = BudgetArea.Service, BenefitId = about?.Id.Value };
        versions.Add(businessCase!.Put(put, new(Leader, businessCase.Version, Now)).Expect());
        return businessCase.Version;
    }

    public Assumption Assume(string text, Benefit? carries = null, Lift? from = null)
    {
        NextDay();
        var assumption = Assumption.Write(Id<Assumption>.At(Now), Initiative.Id, new(text, null, carries?.Id.Value, []), from is null ? null : lifted.Single(l => l.Lift == from), Leader, Today).Expect();
        assumptions.Add(assumption);
        return assumption;
    }

    public Challenge Doubt(Assumption assumption)
    {
        NextDay();
        var doubt = Challenge.Raise(Id<Challenge>.At(Now), assumption, "Gør de?", Leader, Today).Expect();
        doubts.Add(doubt);
        return doubt;
    }
}
