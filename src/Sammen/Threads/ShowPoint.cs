using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.NextSteps;
using Sammen.Domain.Threads;
using Sammen.Layout;

namespace Sammen.Threads;

/// <summary>What was said at one question of a closed dialogue: the words and what kind they are, never who wrote them.</summary>
public sealed record Said(QuestionKey Question, IReadOnlyList<(StatementKind Kind, string Text)> Statements);

/// <summary>One point of the thread: what it is, what lies behind it, where it comes from and what became of it.</summary>
[Route("k/{kommune}/initiativer/{initiative}/traad/{kind}/{id}")]
[Needs(Right.See)]
public sealed class ShowPointController(SammenDb db) : PageController
{
    /// <summary>The point; another initiative's does not exist here.</summary>
    [HttpGet]
    public async Task<IResult> Show(string kind, string id)
    {
        if (ThreadPaths.Read(kind, id) is not { } point)
        {
            return Results.NotFound();
        }

        var initiative = Here.Initiative;
        var recorded = await WithWhatItRestsOn(await RecordedFacts.WithItsCase(initiative, db));
        var ideas = await db.Set<Idea>().AsNoTracking().Where(i => i.BecameId == initiative.Id || i.AboutId == initiative.Id).ToListAsync();
        if (RedThread.Around(recorded, ideas, point) is not { } around)
        {
            return Results.NotFound();
        }

        return Page<ShowPoint>(new { Around = around, Recorded = recorded, Ideas = ideas, Doubts = await DoubtsAbout(point), Said = await SaidBehind(around, recorded) });
    }

    private async Task<Recorded> WithWhatItRestsOn(Recorded recorded)
    {
        var id = recorded.Initiative.Id;
        var rested = recorded.Decisions.Select(d => d.CaseVersion).OfType<int>().Distinct().ToList();
        var versions = rested.Count == 0 ? [] : await db.Set<CaseVersion>().AsNoTracking().Where(v => v.InitiativeId == id && rested.Contains(v.Number)).ToListAsync();
        return recorded with
        {
            Assumptions = await db.Set<Assumption>().AsNoTracking().Where(a => a.InitiativeId == id && !a.IsWithdrawn).OrderBy(a => a.WrittenOn).ThenBy(a => a.Id).ToListAsync(),
            GainsDecidedOn = [.. versions.SelectMany(v => v.Content.Lines.Select(l => l.BenefitId).OfType<Guid>().Distinct().Select(b => (v.Number, b)))],
        };
    }

    private async Task<IReadOnlyList<Challenge>> DoubtsAbout(Point point) =>
        point.Kind == PointKind.Assumption && Id<Assumption>.TryParse(point.Key, null, out var id)
            ? await db.Set<Challenge>().AsNoTracking().Where(c => c.AssumptionId == id && c.InitiativeId == Here.Initiative.Id).OrderBy(c => c.RaisedOn).ThenBy(c => c.Id).ToListAsync()
            : [];

    // Nothing of an open dialogue is read here at all.
    private async Task<IReadOnlyList<Said>> SaidBehind(Surroundings around, Recorded recorded)
    {
        var closed = recorded.Dialogues.Where(d => d.ClosedAt is not null).ToDictionary(d => d.Id);
        var places = PlacesBehind(around, recorded).Where(p => closed.ContainsKey(p.Dialogue)).Distinct().ToList();
        var dialogues = places.Select(p => p.Dialogue).Distinct().ToList();
        var statements = await db.Set<Statement>().AsNoTracking()
            .Where(s => dialogues.Contains(s.DialogueId) && !s.IsWithdrawn && s.HiddenBecause == "")
            .ToListAsync();
        return
        [
            .. from place in places
               let said = statements.Where(s => s.DialogueId == place.Dialogue && s.Question == place.Question)
                   // Their ids are random: the order tells nothing about when they were written.
                   .OrderBy(s => s.Kind).ThenBy(s => s.Id.Value)
                   .Select(s => (s.Kind, s.Text)).ToList()
               where said.Count > 0
               select new Said(place.Question, said),
        ];
    }

    private static IEnumerable<(Id<Dialogue> Dialogue, QuestionKey Question)> PlacesBehind(Surroundings around, Recorded recorded)
    {
        if (around.Here.Point.Kind == PointKind.Dialogue)
        {
            return recorded.Dialogues.Where(d => Point.Of(d) == around.Here.Point).SelectMany(d => d.Questions.Select(q => (d.Id, q)));
        }

        var conclusions = around.From.Where(s => s.Steps == 1).Append(around.Here).Select(s => s.Point).ToHashSet();
        return recorded.Conclusions.Where(c => conclusions.Contains(Point.Of(c))).Select(c => (c.DialogueId, c.Question));
    }
}
