using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Papers;

namespace Sammen.Papers;

/// <summary>What is typed over a section, and which generated text it was typed over.</summary>
public sealed record SectionInput(string? Text, string? Basis, int Version);

/// <summary>A section on its way to be edited.</summary>
/// <param name="Kind">Of which paper.</param>
/// <param name="Key">Which section.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Generated">What the product would write now.</param>
/// <param name="Edit">What somebody has written over it; null when nobody did.</param>
/// <param name="Version">The paper's version; 0 while nobody has touched it.</param>
public sealed record SectionDraft(PaperKind Kind, SectionKey Key, string Heading, string Generated, EditedSection? Edit, int Version)
{
    /// <summary>Tells whether the generated text is still the one that was shown.</summary>
    public string Basis => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Generated)))[..16];

    /// <summary>What stands in the paper now.</summary>
    public string Current => Edit?.Text ?? Generated;
}

/// <summary>Generated text can be written over before a paper is used, and the paper remembers that it was (S38).</summary>
[Needs(Right.Lead)]
public abstract class EditSectionController(PaperKind kind, SammenDb db, PaperDesk desk, IStringLocalizer<Texts> t, TimeProvider clock)
    : PageController
{
    /// <summary>The section in a text field, one point a line.</summary>
    [HttpGet]
    public async Task<IResult> Show(string section) => await Draft(section) is { } draft
        ? Page<EditSection>(new { Draft = draft, Input = new SectionInput(draft.Current, draft.Basis, draft.Version) })
        : Results.NotFound();

    /// <summary>Writes over it.</summary>
    [HttpPost]
    public async Task<IResult> Save(string section, [FromForm] SectionInput input)
    {
        if (await Draft(section) is not { } draft)
        {
            return Results.NotFound();
        }

        return input.Basis == draft.Basis
            ? await Store(draft, input, input.Text, t["Edit.Saved"])
            : Again(draft, input, [new Refusal("Papers.BasisChanged", null, RefusalKind.Conflict)]);
    }

    /// <summary>Takes the generated text again; it follows what is recorded from now on.</summary>
    [HttpPost("nulstilling")]
    public async Task<IResult> Reset(string section, [FromForm] SectionInput input) => await Draft(section) is { } draft
        ? await Store(draft, input with { Text = draft.Current }, draft.Generated, t["Edit.Reset"])
        : Results.NotFound();

    private async Task<SectionDraft?> Draft(string name)
    {
        // What the committee is asked to do has a form of its own.
        if (PaperPaths.Section(kind, name) is not { } key || (kind, key) == (PaperKind.AgendaItem, SectionKey.ToDecide))
        {
            return null;
        }

        var paper = await desk.Stored(kind);
        var edit = paper?.Edits.FirstOrDefault(e => e.Key == key);
        var generated = await desk.Generated(kind, key, edit?.Language ?? PaperDesk.Language);
        return new(kind, key, t[$"Heading.{key}"], generated, edit, paper?.Version ?? 0);
    }

    private async Task<IResult> Store(SectionDraft draft, SectionInput input, string? text, string said)
    {
        var stored = await db.Set<Paper>().SingleOrDefaultAsync(p => p.InitiativeId == Here.Initiative.Id && p.Kind == kind);
        var paper = stored ?? Paper.Of(Here.Initiative, kind, clock.GetUtcNow());
        var version = stored is null && input.Version == 0 ? paper.Version : input.Version;
        var result = paper.Edit(draft.Key, text, draft.Generated, draft.Edit?.Language ?? PaperDesk.Language, Here.Me, version, clock.GetUtcNow().Day());
        if (stored is null && result.Refusals.Count == 0)
        {
            db.Add(paper);
        }

        var why = await Commit(result, db);
        var name = PaperPaths.NameOf(kind);
        return why.Count == 0
            ? Onwards(Here.Path(Here.Initiative.Id, name), said, $"{name}-{draft.Key}-{Here.Initiative.Id}")
            : Again(draft, input, why);
    }

    private IResult Again(SectionDraft draft, SectionInput input, IReadOnlyList<Refusal> why) => Again<EditSection>(
        new
        {
            Draft = draft,
            Input = input with { Version = draft.Version, Basis = draft.Basis },
            Errors = ErrorsOf(why),
        },
        why);
}

/// <summary>A section of the story.</summary>
[Route("k/{kommune}/initiativer/{initiative}/fortaelling/{section}")]
public sealed class EditStoryController(SammenDb db, PaperDesk desk, IStringLocalizer<Texts> t, TimeProvider clock)
    : EditSectionController(PaperKind.Story, db, desk, t, clock);

/// <summary>A section of the agenda item.</summary>
[Route("k/{kommune}/initiativer/{initiative}/dagsordenspunkt/{section}")]
public sealed class EditAgendaItemController(SammenDb db, PaperDesk desk, IStringLocalizer<Texts> t, TimeProvider clock)
    : EditSectionController(PaperKind.AgendaItem, db, desk, t, clock);
