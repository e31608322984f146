using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Writing;

namespace Sammen.Involvement;

/// <summary>A plain text, as typed.</summary>
public sealed record PlainInput(string? Summary);

/// <summary>What happens in a phase, in plain words (S84). Anybody on the team writes it.</summary>
[Route("k/{kommune}/initiativer/{initiative}/inddragelse/tekster")]
public sealed class WritePlainTextController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : MarkController<PlainText, Phase, PlainInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "inddragelse";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override Expression<Func<PlainText, bool>> IsAbout(Phase key) => x => x.Phase == key;

    /// <inheritdoc/>
    protected override PlainInput InputOf(PlainText? found) => new(found?.Text);

    /// <inheritdoc/>
    protected override Result<PlainText> Take(Phase key, PlainText? found, PlainInput input, int version) =>
        found?.Revise(input.Summary, version, Here.Me, Today) ?? PlainText.Write(Here.Initiative.Id, key, input.Summary, Here.Me, Today);

    /// <inheritdoc/>
    protected override FormSheet FormOf(Phase key, PlainText? found, PlainInput input) => new(
        t["Plain.Title", Catalogue.Phases.Of(key).Title.Here()], At($"inddragelse/tekster/{CatalogueKey.Of(key)}"), At(List), [Ask(t, "Plain").Lines("Summary", input.Summary, needed: true)])
    {
        Eyebrow = t["Plan.Title"],
        Lead = t["Plain.Lead"],
        Source = Domain.Method.Sources.Publication,
    };
}

/// <summary>A word and what it means, as typed.</summary>
public sealed record GlossaryInput(string? Word, string? Meaning);

/// <summary>The words about an initiative, in the order of the alphabet (S84).</summary>
[Route("k/{kommune}/initiativer/{initiative}/inddragelse/ord")]
public sealed class ShowGlossaryController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    /// <summary>All of them.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<ShowGlossary>(new { Words = (await All<GlossaryWord>()).OrderBy(w => w.Word, StringComparer.CurrentCultureIgnoreCase).ToList() });
}

/// <summary>Explains a word, or explains it anew.</summary>
[Route("k/{kommune}/initiativer/{initiative}/inddragelse/ord")]
public sealed class WriteGlossaryController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : RemovableController<GlossaryWord, GlossaryInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string Folder => "inddragelse/ord";

    /// <inheritdoc/>
    protected override string List => "inddragelse/ord";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, GlossaryInput? input)
    {
        var ask = Ask(t, "Glossary");
        return new(t["Glossary.Write"], At(path), At(List), [ask.Line("Word", input?.Word, needed: true), ask.Lines("Meaning", input?.Meaning, needed: true)])
        {
            Eyebrow = t["Glossary.Title"],
            Source = Domain.Method.Sources.GoodWork,
        };
    }

    /// <inheritdoc/>
    protected override GlossaryInput InputOf(GlossaryWord item) => new(item.Word, item.Meaning);

    /// <inheritdoc/>
    protected override Result<GlossaryWord> Write(Id<GlossaryWord> id, GlossaryInput input) =>
        GlossaryWord.Write(id, Here.Initiative.Id, input.Word, input.Meaning, Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<GlossaryWord> Revise(GlossaryWord item, GlossaryInput input, int version) =>
        item.Revise(input.Word, input.Meaning, version, Here.Me, Today);
}
