using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.NextSteps;
using Sammen.Domain.Papers;
using Sammen.Domain.Questions;

namespace Sammen.Tests.Papers;

/// <summary>An initiative with something to tell in every section of a paper; only in memory until it is kept.</summary>
public sealed class RobotStory
{
    private readonly Member leader;
    private readonly DateTimeOffset now;
    private readonly List<Answer> answers = [];
    private readonly List<Dialogue> dialogues = [];
    private readonly List<Conclusion> conclusions = [];
    private readonly List<Concern> concerns = [];
    private readonly List<Agreement> agreements = [];
    private readonly List<Decision> decisions = [];

    public RobotStory(Member leader, Id<Unit>? unit, DateTimeOffset now)
    {
        (this.leader, this.now) = (leader, now);
        var today = now.Day();
        Initiative = Initiative.Begin(
            new ProblemDescription(
                "Robotstøvsugere på plejehjem",
                "På fem plejehjem går omkring 210 timer om ugen med at støvsuge, feje og moppe fællesrum. Kan en robot tage en del af gulvene, så tiden kan bruges sammen med beboerne?",
                "Tid sammen med beboerne, og et rent hjem at være i.", "Beboerne og aftenvagterne på de fem plejehjem.",
                [Driver.LabourShortage, Driver.EmployeeOrCitizenWish]),
            leader.Id, unit, now.AddDays(-90)).Expect();
        Initiative.Describe(
            new PurposeDescription(
                "Mindre slid på ryg og skuldre\nRene fællesrum, når dagvagten møder", "Robotten skal tømmes og hentes fri hver dag", [Pressure.OwnNeed],
                "Robotten sparer halvdelen af tiden.", "Andre rengøringstider, og rengøring af en anden afdeling."), Initiative.Version).Expect();

        var first = Held("Hvad skal gulvene koste?", 60, "q1.1", "q2.1");
        Concluded(first, "q1.1", ConclusionStatus.Agreed, "Gulvene tager tid fra beboerne", "Den frigjorte tid bliver på plejehjemmet og bruges sammen med beboerne.", gain: "45 til 105 timer om ugen til beboerne på alle fem plejehjem");
        Concluded(first, "q2.1", ConclusionStatus.Open, "Det er under rengøringen, vi opdager, at nogen har det skidt", "Hvem skal så opdage det?", drawback: "Besøget hos beboeren kan forsvinde sammen med støvsugeren");
        Decided(DecisionOutcome.GoOn, "En prøve på to plejehjem i seks uger, kun i fællesrum", "centerchefen", 50, "Prøven er lille, og den kan stoppes.", "AMR ville have haft natten med fra begyndelsen.");
        var second = Held("Efter prøven", 12, "q2.3", "q4.2");
        Concluded(second, "q2.3", ConclusionStatus.TwoViews, "Skal den også køre i boligerne?", "", "Den skal også i boligerne, for man taler bedre uden en maskine i hånden.", "Den skal ikke i boligerne, for støvsugeren giver en grund til at komme ind.");
        Concluded(second, "q4.2", ConclusionStatus.Agreed, "Robotten kører i fællesrum om natten", "Robotten kører i fællesrum fra kl. 20 til 6. Ingen bliver afskediget på grund af den, og en beboer kan sige nej.", drawback: "Nogle beboere bliver utrygge ved den");
        Initiative.SetFrames(Phase.Assessment, "Økonomien for 2041\nIngen afskedigelser på grund af robotten", "Hvornår på døgnet den kører\nHvad den frigjorte tid bruges til", Initiative.Version, now).Expect();
        Initiative.ExpectDecision(today.AddDays(50));

        Replied("Kan nogen falde over den?", "Den kører kun fra kl. 20 til 6, og prøven stopper ved det første fald.");
        Replied("Bliver vi færre?", "Nej. Det er aftalt i Center-MED.");
        Raised("Hvem opdager, at en beboer har det skidt?");
        Raised("Kan nogen se på robottens kort, hvornår vi er på stuen?");
        agreements.Add(Agreement.Make(Id<Agreement>.Random(), Initiative.Id, new AgreementText("Skrive ned, hvem der tømmer robotten på hver vagt", "Afdelingslederne", today.AddDays(14)), new(), today).Expect());
        answers.Add(Answer.Give(Initiative.Id, Phase.Assessment, QuestionKey.Parse("q3.1", null), new(AnswerStatus.Agreed, "To på hver afdeling lærer robotten at kende først.", "", "", null), null, now.AddDays(-5)).Expect());
    }

    public Initiative Initiative { get; }

    public Recorded Recorded => new(Initiative, answers, dialogues, conclusions, concerns, agreements, decisions, []);

    public Conclusion Conclusion(string question) => conclusions.First(c => c.Question.ToString() == question);

    public async Task<RobotStory> KeptIn(Village village)
    {
        await village.Keep(() => Initiative);
        foreach (var thing in dialogues.Cast<object>().Concat(conclusions).Concat(concerns).Concat(agreements).Concat(decisions).Concat(answers))
        {
            await village.Keep(() => thing);
        }

        return this;
    }

    public Conclusion Concluded(Dialogue dialogue, string question, ConclusionStatus status, string headline, string text, string one = "", string other = "", string gain = "", string drawback = "")
    {
        var conclusion = Domain.Dialogues.Conclusion.Write(
            dialogue, QuestionKey.Parse(question, null), new(status, headline, text, one, other, gain, drawback), dialogue.ClosedAt!.Value.AddHours(conclusions.Count + 1)).Expect();
        conclusions.Add(conclusion);
        return conclusion;
    }

    public Dialogue Held(string title, int daysAgo, params string[] questions)
    {
        var at = now.AddDays(-daysAgo);
        var dialogue = Dialogue.Open(Initiative, new(title, Situation.Workplace, [.. questions.Select(q => QuestionKey.Parse(q, null))], Naming.WithName, null), at).Expect();
        dialogue.Close(at.AddDays(2)).Expect();
        dialogues.Add(dialogue);
        return dialogue;
    }

    public void Replied(string concern, string reply) => Raised(concern).Answer(reply, leader, 1, now.Day()).Expect();

    public Concern Raised(string text)
    {
        var concern = Concern.Raise(Id<Concern>.Random(), Initiative.Id, text, leader, now.Day().AddDays(-20 + concerns.Count)).Expect();
        concerns.Add(concern);
        return concern;
    }

    private void Decided(DecisionOutcome outcome, string headline, string by, int daysAgo, string why, string dissent) => decisions.Add(Decision.Record(
        Initiative, new(outcome, headline, by, now.Day().AddDays(-daysAgo), why, dissent, null, []), Initiative.Version, now.AddDays(-daysAgo)).Expect());
}
