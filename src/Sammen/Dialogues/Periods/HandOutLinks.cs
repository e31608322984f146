using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;

namespace Sammen.Dialogues.Periods;

/// <summary>One slip of paper.</summary>
/// <param name="Label">Whose it is; may be empty.</param>
/// <param name="Code">The code in groups.</param>
/// <param name="Address">What the QR code holds.</param>
public sealed record Slip(string Label, string Code, string Address);

/// <summary>Hands out personal links: slips to print and cut, and files for a letter or a mail merge.</summary>
[Route("k/{kommune}/dialoger/{dialogue}/links")]
[Needs(Right.Lead)]
public sealed class HandOutLinksController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> texts) : PageController
{
    private const int SlipsOnPage = 500;

    /// <summary>Slips of the unused links; those of the used ones are of no use to anybody.</summary>
    [HttpGet("sedler")]
    public async Task<IResult> Slips([FromQuery(Name = "Side")] int page = 1)
    {
        if (!CanHandOut)
        {
            return Results.NotFound();
        }

        page = Math.Max(1, page);
        var links = await (await LinkBook.Open(db, Here.Dialogue!)).Where(l => !l.IsToldUsed).Skip((page - 1) * SlipsOnPage).Take(SlipsOnPage + 1).ToListAsync();
        return Page<LinkSlips>(new
        {
            Slips = links.Take(SlipsOnPage).Select(SlipOf).ToList(),
            Side = page,
            HasMore = links.Count > SlipsOnPage,
        });
    }

    /// <summary>All links: label, link, used or not.</summary>
    [HttpGet("links.csv")]
    public async Task<IResult> All() => CanHandOut
        ? File("links", ["Csv.Label", "Csv.Link", "Csv.Used"], await Rows(await LinkBook.Open(db, Here.Dialogue!), l => [texts[l.IsToldUsed ? "Csv.Yes" : "Csv.No"]]))
        : Results.NotFound();

    /// <summary>The links to be reminded of.</summary>
    [HttpGet("ubrugte.csv")]
    public async Task<IResult> Unused() => CanHandOut
        ? File("ubrugte", ["Csv.Label", "Csv.Link"], await Rows((await LinkBook.Open(db, Here.Dialogue!)).Where(l => !l.IsToldUsed), _ => []))
        : Results.NotFound();

    private Slip SlipOf(PersonalLink link)
    {
        var code = link.CodeIn(Here.Dialogue!);
        return new(link.Label, SlipCode.Spaced(code), Address(code));
    }

    private bool CanHandOut => Here.Dialogue!.LetsIn(Entrance.Personal) && Here.Dialogue.IsOpen(clock.Today());

    private async Task<List<string[]>> Rows(IQueryable<PersonalLink> links, Func<PersonalLink, string[]> more) =>
        [.. (await links.ToListAsync()).Select(l => (string[])[l.Label, Address(l.CodeIn(Here.Dialogue!)), .. more(l)])];

    private string Address(string code) => $"{Request.Scheme}://{Request.Host}/p/{code}";

    private IResult File(string name, string[] columns, List<string[]> rows)
    {
        byte[] file = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sheet.Of(columns.Select(c => texts[c].Value), rows))];
        return Results.File(file, "text/csv; charset=utf-8", name + ".csv");
    }
}
