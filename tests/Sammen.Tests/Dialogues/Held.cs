using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Dialogues;

/// <summary>A meeting that is over, with statements of every kind, marks, a hidden one, conclusions and agreements.</summary>
public sealed class Held
{
    public const string HiddenWords = "Bo er doven.";

    private readonly SammenApp app;

    private Held(SammenApp app) => this.app = app;

    public Village Village { get; private set; } = null!;

    public Visitor Leader { get; private set; } = null!;

    public Visitor Employee { get; private set; } = null!;

    public Initiative Initiative { get; private set; } = null!;

    public Dialogue Dialogue { get; private set; } = null!;

    public List<Statement> Statements { get; } = [];

    public List<Vote> Votes { get; } = [];

    public string Path => Village.Path($"dialoger/{Dialogue.Id}");

    public static async Task<Held> Meeting(SammenApp app, int voters = 6, Naming naming = Naming.WithoutName, string title = "Tal om skærmbesøg", bool closed = true, params string[] more)
    {
        var held = new Held(app) { Village = await Village.Found(app) };
        var (leader, visitor) = await held.Village.SignedIn("Leder Lis");
        var (employee, other) = await held.Village.SignedIn("Social Sosu");
        (held.Leader, held.Employee, held.Initiative) = (visitor, other, await held.Village.Initiative(leader));
        var now = app.Clock.GetUtcNow();
        var plan = new DialoguePlan(title, Situation.Workplace, [new(1, 1), new(2, 5)], naming, null, [5, 5, 5, 5, 5]);
        var dialogue = held.Dialogue = Dialogue.Open(held.Initiative, plan, now).Expect();
        dialogue.GoTo(MeetingStep.Read, dialogue.Version, now).Expect();
        held.Say("Vi når flere samtaler.", StatementKind.Gain, employee, theme: "Tid");
        held.Say("Vi får mere tid til samtaler.", StatementKind.Gain, leader, theme: "Tid");
        held.Say("Vi ser ikke, om køleskabet er tomt.", StatementKind.Concern, employee);
        held.Say("=1+1", StatementKind.Question, employee);
        var hidden = held.Say(HiddenWords, StatementKind.Idea, leader);
        foreach (var words in more)
        {
            held.Say(words, StatementKind.Gain, employee);
        }

        var participants = Enumerable.Range(0, voters).Select(n => Participant.Join(dialogue, $"enhed {n}", null)).ToList();
        held.Votes.AddRange(participants.SelectMany((p, n) => held.Statements.Select((s, m) => Vote.Cast(dialogue, p, s, (VoteValue)(((n + m) % 3) - 1), n == 0).Expect())));
        var log = hidden.Hide("Nævner en kollega", leader, now).Expect();
        if (closed)
        {
            dialogue.Close(now).Expect();
        }

        await app.In(held.Village.Municipality.Id, async db =>
        {
            db.Add(dialogue);
            db.AddRange(held.Statements);
            db.AddRange(participants);
            db.AddRange(held.Votes);
            db.Add(log);
            return await db.SaveChangesAsync();
        });
        return held;
    }

    /// <summary>Concludes on the two questions: agreed with an agreement on the first, two views on the second.</summary>
    public async Task Conclude()
    {
        var now = app.Clock.GetUtcNow();
        var agreed = await Village.Keep(() => Conclusion.Write(Dialogue, new(1, 1), new(
            ConclusionStatus.Agreed, "Skærm til dem, der vil", "Ingen får skærm uden at sige ja.", "", "", "Mindre kørsel", "Mindre at se"), now).Expect());
        await Village.Keep(() => Conclusion.Write(Dialogue, new(2, 5), new(
            ConclusionStatus.TwoViews, "Om køleskabet", "", "Skærm er nok.", "Skærm er ikke nok.", "", ""), now).Expect());
        await Village.Keep(() => Agreement.Make(
            Id<Agreement>.Random(), Initiative.Id, new("Spørg fire borgere", "Leder Lis", now.Day().AddDays(14)), new(agreed.Id), now.Day()).Expect());
    }

    private Statement Say(string text, StatementKind kind, Member by, string theme = "")
    {
        var draft = new StatementDraft(Id<Statement>.Random(), new(1, 1), kind, text, by, null, "hemmelig");
        var statement = Dialogue.Add(draft, app.Clock.GetUtcNow()).Expect();
        statement.Group(theme).Expect();
        Statements.Add(statement);
        return statement;
    }
}
