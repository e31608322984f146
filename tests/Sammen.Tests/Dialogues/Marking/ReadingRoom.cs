using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Dialogues.Marking;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Live;

namespace Sammen.Tests.Dialogues.Marking;

/// <summary>A meeting in which all read, with statements and participants of its own.</summary>
internal sealed class ReadingRoom
{
    private static readonly QuestionKey Question = QuestionKey.Parse("q1.1", null);
    private readonly SammenApp app;

    private ReadingRoom(SammenApp app, Village village, Member leader, Dialogue dialogue) =>
        (this.app, Village, Leader, Dialogue) = (app, village, leader, dialogue);

    public Village Village { get; }

    public Member Leader { get; }

    public Dialogue Dialogue { get; }

    public IReadOnlyList<Statement> Statements { get; private set; } = [];

    /// <summary>Those who have come in, by the secrets of their devices.</summary>
    public IReadOnlyList<string> Participants { get; private set; } = [];

    public string GuestPath => Village.Path($"g/{Dialogue.GuestToken}");

    public static async Task<ReadingRoom> Begin(SammenApp app, int statements = 1, int participants = 1)
    {
        var village = await Village.Found(app);
        var leader = await village.Member("Leder Lis");
        var initiative = await village.Initiative(leader);
        var now = app.Clock.GetUtcNow();
        var plan = new DialoguePlan("Tal om skærmbesøg", Situation.Workplace, [Question], Naming.WithoutName, null, [5, 5, 5, 5, 5]);
        var dialogue = await village.Keep(() => Dialogue.Open(initiative, plan, now).Expect());
        var reading = new ReadingRoom(app, village, leader, dialogue);
        await app.In(village.Municipality.Id, async db =>
        {
            var here = await db.Set<Dialogue>().SingleAsync(d => d.Id == dialogue.Id);
            here.GoTo(MeetingStep.Write, here.Version, now).Expect();
            reading.Statements = [.. Enumerable.Range(0, statements).Select(i => here.Add(
                new(Id<Statement>.Random(), Question, StatementKind.Gain, $"Udsagn {i}", null, null, Guid.NewGuid().ToString()), now).Expect())];
            reading.Participants = [.. Enumerable.Range(0, participants).Select(_ => Guid.NewGuid().ToString())];
            here.GoTo(MeetingStep.Read, here.Version, now).Expect();
            db.AddRange(reading.Statements);
            db.AddRange(reading.Participants.Select(secret => Participant.Join(here, secret, null)));
            return await db.SaveChangesAsync();
        });
        return reading;
    }

    public Mark Mark(string participant, Statement statement, VoteValue? value = VoteValue.Agree, bool important = false) =>
        new(Village.Municipality.Id, Dialogue.Id, null, participant, statement.Id, value, important);

    /// <summary>The same mark by the link alone.</summary>
    public Mark ByLink(Mark mark) => mark with { Dialogue = null, GuestToken = Dialogue.GuestToken };

    /// <summary>Everybody's mark at everything.</summary>
    public IEnumerable<Mark> All(VoteValue value = VoteValue.Agree) => Participants.SelectMany(p => Statements.Select(s => Mark(p, s, value)));

    public static Task<MarkAnswer> Keep(SammenApp app, Mark mark) => app.Services.GetRequiredService<MarkWriter>().Keep(mark);

    public Task<List<Vote>> Votes() => app.In(Village.Municipality.Id, db => db.Set<Vote>().AsNoTracking().Where(v => v.DialogueId == Dialogue.Id).ToListAsync());

    /// <summary>The one who leads goes to the last step and ends the meeting.</summary>
    public async Task End()
    {
        await Change(dialogue => dialogue.GoTo(MeetingStep.Agree, dialogue.Version, app.Clock.GetUtcNow()).Expect());
        var visitor = await SignedInLeader();
        await visitor.Visit(Village.Path($"dialoger/{Dialogue.Id}/styring"));
        await visitor.Press("Slut mødet");
    }

    public Task<Visitor> SignedInLeader() => Village.SignIn(Leader);

    public Task Change(Action<Dialogue> change) => Change(db => db.Set<Dialogue>().SingleAsync(d => d.Id == Dialogue.Id), change);

    public Task Change(Statement statement, Action<Statement> change) => Change(db => db.Set<Statement>().SingleAsync(s => s.Id == statement.Id), change);

    /// <summary>Holds the dialogue, as one who closes it does, while something is done that has to wait for that.</summary>
    public Task<T> WhileHeld<T>(Func<T> act) => app.In(Village.Municipality.Id, async db =>
    {
        await using var held = await db.Database.BeginTransactionAsync();
        await db.Set<Dialogue>().Where(d => d.Id == Dialogue.Id).ExecuteUpdateAsync(set => set.SetProperty(d => d.Title, d => d.Title));
        var done = act();
        await held.CommitAsync();
        return done;
    });

    private Task Change<T>(Func<Data.SammenDb, Task<T>> find, Action<T> change) => app.In(Village.Municipality.Id, async db =>
    {
        change(await find(db));
        var saved = await db.SaveChangesAsync();
        app.Services.GetRequiredService<Rooms>().Announce(Dialogue.Id.Value);
        return saved;
    });
}
