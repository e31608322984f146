using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Dialogues;

/// <summary>A dialogue of a test's own in a village of its own, with a leader and an employee who are signed in.</summary>
public sealed class Round
{
    private readonly SammenApp app;

    private Round(SammenApp app, Village village) => (this.app, Village) = (app, village);

    public Village Village { get; }

    public Visitor Leader { get; private set; } = null!;

    public Visitor Employee { get; private set; } = null!;

    public Member LeadingMember { get; private set; } = null!;

    public Member EmployeeMember { get; private set; } = null!;

    public Initiative Initiative { get; private set; } = null!;

    public Dialogue Dialogue { get; private set; } = null!;

    public string Path => Village.Path($"dialoger/{Dialogue.Id}");

    public string GuestPath => Village.Path($"g/{Dialogue.GuestToken}");

    public static Task<Round> Begin(SammenApp app, Naming naming = Naming.WithoutName, DateOnly? closesOn = null, params string[] questions) =>
        Begin(app, null, naming, closesOn, questions);

    /// <summary>A dialogue over a period of which more is promised.</summary>
    public static async Task<Round> Begin(
        SammenApp app, PeriodPlan? period, Naming naming = Naming.WithoutName, DateOnly? closesOn = null, params string[] questions)
    {
        var round = new Round(app, await Village.Found(app));
        (round.LeadingMember, round.Leader) = await round.Village.SignedIn("Leder Lis");
        (round.EmployeeMember, round.Employee) = await round.Village.SignedIn("Social Sosu");
        round.Initiative = await round.Village.Initiative(round.LeadingMember);
        var asked = (questions.Length > 0 ? questions : ["q1.1"]).Select(q => QuestionKey.Parse(q, null)).ToArray();
        var plan = new DialoguePlan("Tal om skærmbesøg", Situation.Workplace, asked, naming, closesOn, null, period);
        round.Dialogue = await round.Village.Keep(() => Dialogue.Open(round.Initiative, plan, app.Clock.GetUtcNow()).Expect());
        return round;
    }

    /// <summary>Goes on with another dialogue of the same initiative.</summary>
    public void Take(Dialogue dialogue) => Dialogue = dialogue;

    /// <summary>Writes a statement from a page with the form on it.</summary>
    public static async Task Say(Visitor who, string text, StatementKind kind = StatementKind.Gain, string? question = null)
    {
        (string, string?)[] fields = [("Text", text), ("Kind", kind.ToString())];
        await who.Press("Send udsagn", question is null ? fields : [.. fields, ("Question", question)]);
        Assert.Contains("Dit udsagn er sendt.", who.Text, StringComparison.Ordinal);
    }

    public async Task Close()
    {
        await Leader.Visit(Path);
        await Leader.Press("Luk dialogen");
        Assert.Contains("Dialogen er lukket.", Leader.Text, StringComparison.Ordinal);
    }

    public Task<List<Statement>> Statements() => app.In(Village.Municipality.Id, db => db.Set<Statement>().AsNoTracking().ToListAsync());

    public Task<List<Concern>> Concerns() => app.In(Village.Municipality.Id, db => db.Set<Concern>().AsNoTracking().ToListAsync());

    public Task<List<Lift>> Lifts() => app.In(Village.Municipality.Id, db => db.Set<Lift>().AsNoTracking().ToListAsync());

    public Task<Conclusion> Conclude(string question = "q1.1", ConclusionStatus status = ConclusionStatus.Agreed) => Change(dialogue =>
        Conclusion.Write(dialogue, QuestionKey.Parse(question, null), new ConclusionText(
            status, "Besøg til dem, der vil", "Vi prøver med fire borgere.", "Skærm er nok", "Skærm er ikke nok", "Mindre kørsel", "Mindre at se"), app.Clock.GetUtcNow()).Expect());

    /// <summary>Makes something of the dialogue as it is stored now.</summary>
    public Task<T> Change<T>(Func<Dialogue, T> make) where T : class => app.In(Village.Municipality.Id, async db =>
    {
        var made = make(await db.Set<Dialogue>().SingleAsync(d => d.Id == Dialogue.Id));
        if (made is not Domain.Dialogues.Dialogue)
        {
            db.Add(made);
        }

        await db.SaveChangesAsync();
        return made;
    });
}
