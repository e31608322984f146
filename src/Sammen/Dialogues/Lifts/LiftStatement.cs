using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;

namespace Sammen.Dialogues.Lifts;

/// <summary>A lift as it is typed, with the id made with the form.</summary>
public sealed record LiftInput(Id<Lift>? Id, LiftKind? Into, string? Text);

/// <summary>A statement and what it has become.</summary>
public sealed record Becoming(Statement Statement, IReadOnlyList<Lift> Lifts, Concern? Concern);

/// <summary>Lifts a statement out of its dialogue, so that it leads somewhere (S4, S95).</summary>
[Route("k/{kommune}/dialoger/{dialogue}/udsagn/{statement}/loeft")]
[Needs(Right.Write)]
public sealed class LiftStatementController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>The statement, what it has become, and what it can become.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Statement> statement)
    {
        if (await Find(statement) is not { } found)
        {
            return Results.NotFound();
        }

        return Lift.WhyNot(Here.Dialogue!, found.Statement) is { } why
            ? Onwards(Here.Seat().Path, ErrorsOf([why]).All[0].Message)
            : Page<LiftStatement>(new { Found = found, Input = new LiftInput(Id<Lift>.Random(), null, found.Statement.Text) });
    }

    /// <summary>Lifts it.</summary>
    [HttpPost]
    public async Task<IResult> Make(Id<Statement> statement, [FromForm] LiftInput input)
    {
        var dialogue = Here.Dialogue!;
        await using var held = await db.Hold(dialogue);
        if (await Find(statement) is not { } found)
        {
            return Results.NotFound();
        }

        if (found.Lifts.Any(l => IsSame(l, input)))
        {
            return Onwards(Back(statement), texts["Lift.Done"], DraftOf(statement));
        }

        // Sent again from the same form with something else chosen, it is another lift.
        var id = input.Id is { } given && found.Lifts.All(l => l.Id != given) ? given : Id<Lift>.Random();
        var result = Lift.Of(dialogue, found.Statement, new(id, input.Into, input.Text, Here.Initiative.Phase, Here.Me), found.Lifts, clock.Today());
        if (result.Accepted(out var lift, out _))
        {
            db.Add(lift);
        }

        var why = await Commit(result, db);
        if (why.Count > 0)
        {
            return Again<LiftStatement>(new { Found = found, Input = input with { Id = id }, Errors = ErrorsOf(why) }, why);
        }

        await held.CommitAsync();
        return Onwards(Back(statement), texts["Lift.Done"], DraftOf(statement));
    }

    /// <summary>Lifts it into a concern, unless it is one.</summary>
    [HttpPost("bekymring")]
    public async Task<IResult> MakeConcern(Id<Statement> statement)
    {
        var dialogue = Here.Dialogue!;
        await using var held = await db.Hold(dialogue);
        if (await Find(statement) is not { } found)
        {
            return Results.NotFound();
        }

        if (found.Concern is null)
        {
            var result = Concern.Lift(found.Statement, dialogue, clock.Today());
            if (!result.Accepted(out var concern, out var why))
            {
                return Onwards(Here.Seat().Path, ErrorsOf(why).All[0].Message);
            }

            db.Add(concern);
            await db.SaveChangesAsync();
            await held.CommitAsync();
        }

        return Onwards(Back(statement), texts["Lift.ConcernDone"]);
    }

    /// <summary>Under which key unsaved words are kept on the device.</summary>
    internal static string DraftOf(Id<Statement> statement) => $"loeft-{statement}";

    private string Back(Id<Statement> statement) => $"{Here.Seat().Path}#{LiftLinks.AnchorOf(statement)}";

    private async Task<Becoming?> Find(Id<Statement> id)
    {
        var dialogue = Here.Dialogue?.Id;
        return await db.Set<Statement>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.DialogueId == dialogue) is { } statement
            ? new(
                statement,
                await db.Set<Lift>().AsNoTracking().Where(l => l.StatementId == id && !l.IsWithdrawn).OrderBy(l => l.LiftedOn).ThenBy(l => l.Id).ToListAsync(),
                await db.Set<Concern>().AsNoTracking().FirstOrDefaultAsync(c => c.StatementId == id && !c.IsWithdrawn))
            : null;
    }

    private static bool IsSame(Lift lift, LiftInput input) =>
        lift.Id == input.Id && lift.Kind == input.Into && lift.Text == new Checks().Optional(input.Text, "Text");
}
