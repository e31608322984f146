using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.BusinessCases;

/// <summary>The words of a part.</summary>
public sealed record PartInput(string? Text, int Version);

/// <summary>Writes one of the six parts of a business case (S41), each by itself.</summary>
[Route("k/{kommune}/initiativer/{initiative}/businesscase/dele/{part}")]
[Needs(Right.Write)]
public sealed class WritePartController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : CaseController(db, clock)
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Show(string part) => PartOf(part) is { } known && await Find() is { } found
        ? Page<WritePart>(new { Part = known, Input = new PartInput(found.Content.Part(known), found.Version) })
        : Results.NotFound();

    /// <summary>Keeps the words as a new version.</summary>
    [HttpPost]
    public async Task<IResult> Save(string part, [FromForm] PartInput input)
    {
        if (PartOf(part) is not { } known)
        {
            return Results.NotFound();
        }

        var why = await Revise(input.Version, (found, saving) => found.Write(known, input.Text, saving));
        if (why.Count == 0)
        {
            return Onwards(CasePath() + $"#{known}", t["Part.Done"], DraftOf(known));
        }

        var now = await Find();
        var stored = now is null ? null : new PartInput(now.Content.Part(known), now.Version);
        return Again<WritePart>(new { Part = known, Input = input with { Version = stored?.Version ?? 0 }, Stored = stored, Errors = ErrorsOf(why) }, why);
    }

    /// <summary>Under which key unsaved words are kept on the device.</summary>
    internal string DraftOf(BusinessCasePart part) => $"businesscase-{Here.Initiative.Id}-{part}";

    // By its name alone: a number or several names are no address.
    private static BusinessCasePart? PartOf(string name) =>
        Enum.GetValues<BusinessCasePart>().Where(p => string.Equals(p.ToString(), name, StringComparison.OrdinalIgnoreCase)).Select(p => (BusinessCasePart?)p).FirstOrDefault();
}
