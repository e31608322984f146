using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;
using Sammen.Exporting;
using Sammen.Writing;

namespace Sammen.SideEffects.Ethics;

/// <summary>A statement, as typed.</summary>
public sealed record StatementInput(string? Text, int Version);

/// <summary>What is told in public about the ethics of the data: written by a person, looked at, and published (S48).</summary>
[Route("k/{kommune}/initiativer/{initiative}/dataetik")]
public sealed class PublishStatementController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The statement as it will look, and what has been published.</summary>
    [HttpGet("udgivelse")]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<ShowStatement>(new { Statement = await Find<EthicsStatement>() });

    /// <summary>The form: what is written, or a first text from the ten values. "?forfra=true" begins anew from them.</summary>
    [HttpGet("udgivelse/tekst")]
    [Needs(Right.Lead)]
    public async Task<IResult> Edit([FromQuery] bool forfra)
    {
        var statement = await Find<EthicsStatement>();
        var text = statement is null || forfra ? EthicsWords.Draft(Here.Initiative.Title, await All<EthicsAssessment>(), t) : statement.Text;
        return Sheet(FormOf(text), statement?.Version ?? 0);
    }

    /// <summary>Keeps the text, unpublished.</summary>
    [HttpPost("udgivelse/tekst")]
    [Needs(Right.Lead)]
    public async Task<IResult> Write([FromForm] StatementInput input)
    {
        var statement = await Find<EthicsStatement>();
        var (before, stored) = (statement?.Version ?? 0, statement is null ? null : FormOf(statement.Text));
        var result = statement?.Revise(input.Text, input.Version, Here.Me, Today) ?? EthicsStatement.Write(Here.Initiative.Id, input.Text, Here.Me, Today);
        return await Save(result, before, FormOf(input.Text), stored, At("dataetik/udgivelse"), t["Statement.Kept"]);
    }

    /// <summary>Publishes what one has just looked at.</summary>
    [HttpPost("udgivelse/offentliggoerelse")]
    [Needs(Right.Lead)]
    public async Task<IResult> Publish([FromForm] int version)
    {
        if (await Find<EthicsStatement>() is not { } statement)
        {
            return Results.NotFound();
        }

        var why = await Commit(statement.Publish(version, Here.Me, Today), Db);
        return Onwards(At("dataetik/udgivelse"), why.Count > 0 ? ErrorsOf(why).All[0].Message : t["Statement.Published"]);
    }

    /// <summary>What has been published, as a Word file.</summary>
    [HttpGet("udgivelse.docx")]
    [Needs(Right.See)]
    public async Task<IResult> Word()
    {
        if (await Find<EthicsStatement>() is not { PublishedOn: { } on } statement)
        {
            return Results.NotFound();
        }

        var culture = Languages.OfPage;
        var word = new WordDocument($"{t["Statement.Title"]}: {Here.Initiative.Title}", culture, WordSize.Ordinary, Here.Initiative.Title);
        word.Overline($"{Here.Place.Name} · {on.Long()}");
        word.Title(Here.Initiative.Title);
        word.Lead(t["Statement.Title"]);
        foreach (var part in ShowStatement.PartsOf(statement.PublishedText))
        {
            if (part.Heading is not null)
            {
                word.Heading(1, part.Heading);
            }

            foreach (var line in part.Lines)
            {
                word.Paragraph([new WordText(line)]);
            }
        }

        word.Small(t["Source", Domain.Method.Sources.DataEthics.Title.Here()]);
        return Files.As(word.ToBytes(), FileName.Of($"{t["Statement.Title"]} - {Here.Initiative.Title}", "docx"));
    }

    private FormSheet FormOf(string? text) =>
        new(t["Statement.Edit"], At("dataetik/udgivelse/tekst"), At("dataetik/udgivelse"), [Ask(t, "Statement").Lines("Text", text, needed: true)])
        {
            Eyebrow = t["Statement.Title"],
            Lead = t["Statement.Edit.Lead"],
            Source = Domain.Method.Sources.DataEthics,
        };
}
