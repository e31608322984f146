using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects.DataProtection;

/// <summary>The use of data, as typed.</summary>
public sealed record DataUseInput(DataBasis? Basis, string? BasisWords, string? Purpose, string? Categories, string? Contact, int Version)
{
    /// <summary>As Domain takes it.</summary>
    public DataUseText Words => new(Basis, BasisWords, Purpose, Categories, Contact);

    /// <summary>What is recorded.</summary>
    public static DataUseInput Of(DataUse? u) => new(u?.Basis, u?.BasisWords, u?.Purpose, u?.Categories, u?.Contact, u?.Version ?? 0);
}

/// <summary>Where the impact assessment is kept, as typed.</summary>
public sealed record DpiaLinkInput(string? DpiaLink, string? DpiaWords, int Version)
{
    /// <summary>What is recorded.</summary>
    public static DpiaLinkInput Of(DataUse? u) => new(u?.DpiaLink, u?.DpiaWords, u?.Version ?? 0);
}

/// <summary>What is written about the citizen's data.</summary>
public sealed record DataProtectionView(DataUse? Use, DpiaScreening? Screening, AiUse? Ai, IReadOnlyList<AiEntry> Facts);

/// <summary>The citizen's data: purpose, basis, categories and contact, and where the impact assessment is kept (S43).</summary>
[Route("k/{kommune}/initiativer/{initiative}/databeskyttelse")]
public sealed class DescribeDataUseController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>All of it.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show()
    {
        var ai = await Find<AiUse>();
        var facts = await AiEntry.All(Db);
        return Page<ShowDataProtection>(new
        {
            View = new DataProtectionView(await Find<DataUse>(), await Find<DpiaScreening>(), ai, [.. facts.Where(f => ai?.Facts.Contains(f.Key) == true)]),
        });
    }

    /// <summary>The form.</summary>
    [HttpGet("oplysninger")]
    [Needs(Right.Write)]
    public async Task<IResult> Edit()
    {
        var use = await Find<DataUse>();
        return Sheet(FormOf(DataUseInput.Of(use)), use?.Version ?? 0);
    }

    /// <summary>Writes it.</summary>
    [HttpPost("oplysninger")]
    [Needs(Right.Write)]
    public async Task<IResult> Write([FromForm] DataUseInput input)
    {
        var use = await Find<DataUse>();
        var (before, stored) = (use?.Version ?? 0, use is null ? null : FormOf(DataUseInput.Of(use)));
        var result = use?.Revise(input.Words, input.Version, Here.Me, Today) ?? DataUse.Write(Here.Initiative.Id, input.Words, Here.Me, Today);
        return await Save(result, before, FormOf(input), stored, At("databeskyttelse"), t["Saved"]);
    }

    /// <summary>Where the assessment is kept.</summary>
    [HttpGet("konsekvensanalyse")]
    [Needs(Right.Write)]
    public async Task<IResult> EditLink()
    {
        var use = await Find<DataUse>();
        return Sheet(LinkFormOf(DpiaLinkInput.Of(use)), use?.Version ?? 0);
    }

    /// <summary>Keeps the link.</summary>
    [HttpPost("konsekvensanalyse")]
    [Needs(Right.Write)]
    public async Task<IResult> KeepLink([FromForm] DpiaLinkInput input)
    {
        var use = await Find<DataUse>();
        var (before, stored) = (use?.Version ?? 0, use is null ? null : LinkFormOf(DpiaLinkInput.Of(use)));
        var result = use?.KeepLink(input.DpiaLink, input.DpiaWords, input.Version, Here.Me, Today)
            ?? DataUse.Link(Here.Initiative.Id, input.DpiaLink, input.DpiaWords, Here.Me, Today);
        return await Save(result, before, LinkFormOf(input), stored, At("databeskyttelse"), t["Saved"]);
    }

    private FormSheet FormOf(DataUseInput input)
    {
        var ask = Ask(t, "Use");
        return new(
            t["Use.Title"], At("databeskyttelse/oplysninger"), At("databeskyttelse"),
            [
                ask.One("Basis", input.Basis, needed: true), ask.Lines("BasisWords", input.BasisWords), ask.Lines("Purpose", input.Purpose),
                ask.Lines("Categories", input.Categories), ask.Line("Contact", input.Contact),
            ])
        {
            Eyebrow = t["Title"],
            Source = Domain.Method.Sources.Gdpr,
        };
    }

    private FormSheet LinkFormOf(DpiaLinkInput input) =>
        new(
            t["Dpia.Title"], At("databeskyttelse/konsekvensanalyse"), At("databeskyttelse"),
            [Ask(t, "Dpia").Line("DpiaLink", input.DpiaLink), Ask(t, "Dpia").Lines("DpiaWords", input.DpiaWords)])
        {
            Eyebrow = t["Title"],
            Lead = t["Dpia.Lead"],
            Source = Domain.Method.Sources.Gdpr,
        };
}
