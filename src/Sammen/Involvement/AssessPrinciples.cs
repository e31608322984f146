using System.Linq.Expressions;
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
using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.Involvement;

/// <summary>A side's view, as typed.</summary>
public sealed record PrincipleInput(Practice? Practice, string? Comment);

/// <summary>The ten principles of good involvement: each side's own view, the gap, and what the product already knows (S88).</summary>
[Route("k/{kommune}/initiativer/{initiative}/principper")]
public sealed class AssessPrinciplesController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t)
    : MarkController<PrincipleView, InvolvementPrinciple, PrincipleInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "principper";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    private Side? Mine => Sides.Of(Here.Standing.Team);

    /// <summary>All ten.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show()
    {
        var facts = await EvidenceFacts.Of(Here, Db);
        return Page<ShowPrinciples>(new
        {
            Views = (await All<PrincipleView>()).ToDictionary(v => (v.Principle, v.Side)),
            Facts = Enum.GetValues<InvolvementPrinciple>().ToDictionary(p => p, p => Evidence.Of(p, facts, Today)),
            Mine,
            NewDialogue = New<Dialogue>(),
        });
    }

    /// <inheritdoc/>
    protected override Expression<Func<PrincipleView, bool>> IsAbout(InvolvementPrinciple key)
    {
        var side = Mine;
        return v => v.Principle == key && v.Side == side;
    }

    /// <inheritdoc/>
    protected override PrincipleInput InputOf(PrincipleView? found) => new(found?.Practice, found?.Comment);

    /// <inheritdoc/>
    protected override Result<PrincipleView> Take(InvolvementPrinciple key, PrincipleView? found, PrincipleInput input, int version) =>
        found?.Revise(Here.Initiative, Here.Standing.Team, input.Practice, input.Comment, version, Here.Me, Today)
        ?? PrincipleView.Write(Here.Initiative, key, Here.Standing.Team, input.Practice, input.Comment, Here.Me, Today);

    /// <inheritdoc/>
    protected override FormSheet FormOf(InvolvementPrinciple key, PrincipleView? found, PrincipleInput input)
    {
        var (entry, ask) = (Catalogue.InvolvementPrinciples.Of(key), Ask(t, "Principle"));
        return new(entry.Title.Here(), PathOf(key), At(List), [ask.One("Practice", input.Practice, needed: true), ask.Lines("Comment", input.Comment)])
        {
            Eyebrow = t[$"Principles.Write.{Mine}"],
            Lead = entry.Body.Here(),
            Source = entry.Source,
        };
    }
}

/// <summary>The two sides talk about a principle: one click of either side, a leader or a representative, prepares a meeting with its question.</summary>
[Route("k/{kommune}/initiativer/{initiative}/principper/{key}/samtale")]
[Needs(Right.See)]
public sealed class TalkAboutPrincipleController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    // Write, read, talk, conclude, agree: half an hour, most of it talking.
    private static readonly int?[] Minutes = [3, 4, 13, 5, 5];

    /// <summary>Prepares it; sent twice it is there once.</summary>
    [HttpPost]
    public async Task<IResult> Talk(string key, [FromForm] Id<Dialogue>? id)
    {
        if (!CatalogueKey.TryParse<InvolvementPrinciple>(key, out var principle))
        {
            return Results.NotFound();
        }

        if (!Here.Standing.May(Right.Lead) && !Here.Standing.May(Right.Comment))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var plan = new DialoguePlan(
            t["Talk.Title", Catalogue.InvolvementPrinciples.Of(principle).Title.Here()], Situation.Workplace, [QuestionOn(principle)], Naming.WithoutName, null, Minutes);
        var dialogue = await SaveOnce(
            db, id ?? Id<Dialogue>.Random(), made => Dialogue.Open(Here.Initiative, plan, clock.GetUtcNow(), made), d => new { d.InitiativeId, d.Title });
        return Onwards(Here.Path($"dialoger/{dialogue.Id}{(Here.Standing.May(Right.Lead) ? "/styring" : "")}"), t["Talk.Done"]);
    }

    // The question of the method's that comes nearest.
    internal static QuestionKey QuestionOn(InvolvementPrinciple principle) => principle switch
    {
        InvolvementPrinciple.EmployeesAssess => new(2, 4),
        InvolvementPrinciple.ClearFrames or InvolvementPrinciple.SmallSteps => new(4, 2),
        InvolvementPrinciple.GoodInformation => new(4, 1),
        InvolvementPrinciple.UseOfCommittees => new(4, 4),
        InvolvementPrinciple.FocusOnCoreTask => new(1, 1),
        InvolvementPrinciple.OpenAboutBenefits => new(1, 5),
        InvolvementPrinciple.InvisibleWork => new(2, 5),
        _ => new(4, 3),
    };
}
