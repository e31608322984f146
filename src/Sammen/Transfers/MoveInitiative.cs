using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Initiatives;
using Sammen.Exporting;
using Sammen.Transfers.InitiativeFiles;

namespace Sammen.Transfers;

/// <summary>Everything of one initiative as a file, for the archive or for another Sammen. It holds what all who see the initiative can read.</summary>
[Route("k/{kommune}/initiativer/{initiative}/fil")]
[Needs(Right.See)]
public sealed class MoveInitiativeController(SammenDb db, TimeProvider clock) : PageController
{
    /// <summary>What is in it, and what is not.</summary>
    [HttpGet]
    public IResult Show() => Page<MoveInitiative>();

    /// <summary>The file.</summary>
    [HttpGet("initiativ.json")]
    public async Task<IResult> Fetch(CancellationToken stop) => Results.File(
        await FileWriter.Write(db, Here.Initiative.Id, Here, clock.Today(), stop), InitiativeFile.ContentType, FileName.Of(Here.Initiative.Title, "json"));
}

/// <summary>Takes an initiative in from a file: all of it, or nothing.</summary>
[Route("k/{kommune}/ind-og-ud/initiativ")]
[AdministratorsOnly]
public sealed class TakeInInitiativeController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t, RefusalTexts words) : PageController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IResult Begin() => Page<TakeInInitiative>();

    /// <summary>Takes it in.</summary>
    [HttpPost]
    [TakesFiles(FileReader.MostMegabytes)]
    public async Task<IResult> Take(IFormFile? file, CancellationToken stop)
    {
        var bytes = await Files.Read(file);
        var result = await db.TakeIn(bytes, Here, Here.Me, clock.GetUtcNow(), stop);
        if (result.Accepted(out var taken, out var why))
        {
            string[] said =
            [
                t["TakenIn", taken.Initiative.Title, taken.Rows],
                .. taken.Strangers.Count > 0 ? [t["TakenIn.Strangers", string.Join(", ", taken.Strangers.Take(5)), taken.Strangers.Count].Value] : Array.Empty<string>(),
                .. taken.UnknownUnit is { } unit ? [t["TakenIn.NoUnit", unit].Value] : Array.Empty<string>(),
            ];
            return Onwards(Here.Path(taken.Initiative.Id), string.Join(' ', said));
        }

        var wrong = why.Count == 1 ? why : [new Domain.Refusal("Transfers.FileWrong", "File", Domain.RefusalKind.Invalid, why.Count)];
        return Again<TakeInInitiative>(new { Errors = ErrorsOf(wrong), Report = why.Count == 1 ? [] : why.Select(r => words.Of(r, "Transfers")).ToList() }, why);
    }
}
