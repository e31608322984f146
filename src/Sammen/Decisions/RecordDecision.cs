using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Questions;

namespace Sammen.Decisions;

/// <summary>What is typed about a decision.</summary>
public sealed record DecisionInput(
    DecisionOutcome? Outcome, string? Headline, string? DecidedBy, DateOnly? DecidedOn, string? Why, string? Dissent, Phase? BackTo,
    Id<Conclusion>[]? Basis, int? CaseVersion, int Version, string? Mandate = null, string? DissentBy = null, string? Med = null)
{
    /// <summary>As Domain takes it.</summary>
    public DecisionText Words => new(Outcome, Headline, DecidedBy, DecidedOn, Why, Dissent, BackTo, Basis ?? [], CaseVersion, Mandate, DissentBy, Med);
}

/// <summary>What is on the table before a decision. It is shown and blocks nothing (S5).</summary>
/// <param name="Conclusions">What this phase's dialogues concluded.</param>
/// <param name="Concerns">Concerns that wait for a reply, and those that have one.</param>
/// <param name="Requests">Requests upward.</param>
/// <param name="Open">Questions whose latest answer is open.</param>
/// <param name="TwoViews">Questions with two views.</param>
/// <param name="Case">The newest version of the business case; null while there is none.</param>
public sealed record OnTheTable(
    IReadOnlyList<Conclusion> Conclusions, IReadOnlyList<Concern> Concerns, IReadOnlyList<UpwardRequest> Requests,
    IReadOnlyList<QuestionKey> Open, IReadOnlyList<QuestionKey> TwoViews, int? Case)
{
    /// <summary>How many concerns wait for a reply.</summary>
    public int Waiting => Concerns.Count(c => c.Waits);

    /// <summary>How many requests wait for an answer.</summary>
    public int Asked => Requests.Count(r => r.Waits);
}

/// <summary>Records what was decided about the phase: go on, adjust or stop (S21), three answers of the same rank (S6).</summary>
[Route("k/{kommune}/initiativer/{initiative}/beslutninger/ny")]
[Needs(Right.Lead)]
public sealed class RecordDecisionController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    private Id<Decision> made;

    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var table = await Table();
        // The first version holds only what the description said: nobody has worked on it yet.
        var blank = new DecisionInput(null, null, null, clock.Today(), null, null, null, null, table.Case > 1 ? table.Case : null, Here.Initiative.Version, await Mandate(), Med: await Med());
        return Page<RecordDecision>(new { Input = blank, Table = table });
    }

    /// <summary>Records it and moves the initiative.</summary>
    [HttpPost]
    public async Task<IResult> Record([FromForm] DecisionInput input)
    {
        var table = await Table();
        var version = Here.Initiative.Version;
        var why = await Save(input, table);
        if (why.Count == 0)
        {
            return Onwards(Here.Path(Here.Initiative.Id, $"beslutninger/{made}"), t[$"Done.{input.Outcome}"], $"beslutning-{Here.Initiative.Id}");
        }

        var again = new { Input = input with { Version = version }, Table = table, DayRaw = Unread(nameof(input.DecidedOn)), Errors = ErrorsOf(why) };
        return Again<RecordDecision>(again, why);
    }

    // What those who decide may decide is written once, on the page about steering.
    private async Task<string?> Mandate()
    {
        var steering = await db.Set<Steering>().AsNoTracking().SingleOrDefaultAsync(s => s.InitiativeId == Here.Initiative.Id);
        return steering switch
        {
            null => null,
            { MustAsk.Length: 0 } => steering.MayDecide,
            _ => $"{steering.MayDecide}\n{t["Decide.Mandate.Higher", steering.MustAsk].Value}".TrimStart(),
        };
    }

    // What the minutes say of it since the last decision, both sides with the same room.
    private async Task<string?> Med()
    {
        var last = await db.Set<Decision>().Where(d => d.InitiativeId == Here.Initiative.Id).MaxAsync(d => (DateOnly?)d.DecidedOn);
        var said = (await MedFacts.Items(db, Here.Initiative.Id)).Where(i => i.Item.Outcome is not null && !(i.Meeting.On <= last))
            .Select(i => t["Decide.Med", i.Committee.Name, i.Meeting.On.Long(), t[$"Decide.Med.{i.Item.Outcome}"], Said(i.Item.ManagementView), Said(i.Item.EmployeeView)].Value);
        return string.Join('\n', said);

        string Said(string words) => words.Length > 0 ? words : t["Decide.Med.Nothing"];
    }

    private async Task<IReadOnlyList<Refusal>> Save(DecisionInput input, OnTheTable table)
    {
        var isCaseKnown = input.CaseVersion is not { } rests || (rests >= 1 && rests <= table.Case);
        if (!isCaseKnown || (input.Basis ?? []).Any(id => table.Conclusions.All(c => c.Id != id)))
        {
            return [new Refusal("Decisions.UnknownBasis", nameof(input.Basis))];
        }

        var day = DecisionDay.Of(table.Conclusions.Where(c => input.Basis?.Contains(c.Id) == true), table.Concerns, table.Requests);
        var decision = Decision.Record(Here.Initiative, input.Words, input.Version, clock.GetUtcNow(), day);
        if (decision.Accepted(out var recorded, out _))
        {
            db.Add(recorded);
            made = recorded.Id;
        }

        return await Commit(decision, db);
    }

    private async Task<OnTheTable> Table()
    {
        var (id, phase) = (Here.Initiative.Id, Here.Initiative.Phase);
        var answers = await db.Set<Answer>().AsNoTracking().Where(a => a.InitiativeId == id).ToListAsync();
        // What an earlier phase left unsettled still lies there.
        var latest = answers.GroupBy(a => a.Question).Select(g => g.MaxBy(a => a.WrittenAt)!).ToList();
        return new(
            await db.Set<Conclusion>().AsNoTracking()
                .Where(c => c.InitiativeId == id && db.Set<Dialogue>().Any(d => d.Id == c.DialogueId && d.Phase == phase))
                .OrderBy(c => c.WrittenAt).ToListAsync(),
            await db.Set<Concern>().AsNoTracking().Where(c => c.InitiativeId == id && !c.IsWithdrawn).OrderBy(c => c.RaisedOn).ThenBy(c => c.Id).ToListAsync(),
            await db.Set<UpwardRequest>().AsNoTracking().Where(r => r.InitiativeId == id).OrderBy(r => r.AskedOn).ThenBy(r => r.Id).ToListAsync(),
            Questions(latest, AnswerStatus.Open),
            Questions(latest, AnswerStatus.TwoViews),
            await db.Set<BusinessCase>().Where(c => c.InitiativeId == id).Select(c => (int?)c.Version).SingleOrDefaultAsync());
    }

    private static IReadOnlyList<QuestionKey> Questions(List<Answer> answers, AnswerStatus status) =>
        [.. answers.Where(a => a.Status == status).Select(a => a.Question).OrderBy(q => q.Ground).ThenBy(q => q.Number)];
}
