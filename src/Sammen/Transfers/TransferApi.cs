using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Transfers.InitiativeFiles;

namespace Sammen.Transfers;

/// <summary>What came of a file.</summary>
/// <param name="Id">The new initiative's id.</param>
/// <param name="Page">The address of its page.</param>
/// <param name="Rows">How many rows came in.</param>
/// <param name="Strangers">Those in the file whom nobody here is called; what they wrote keeps their names.</param>
public sealed record TakenInMessage(Guid Id, string Page, int Rows, IReadOnlyList<string> Strangers);

/// <summary>Everything of one initiative, for programs that keep or move it.</summary>
[NeedsKey("files")]
[Tags("Everything of an initiative")]
public sealed class TransferApiController(SammenDb db, Here here, TimeProvider clock, Problems problems, RefusalTexts words) : ControllerBase
{
    /// <summary>Everything of an initiative that all who see it can read, in the form whose schema is published at /skemaer/initiativ-1.json.</summary>
    /// <param name="initiative">Its id.</param>
    /// <param name="stop">When the one who asked is gone.</param>
    [HttpGet("/api/v1/initiatives/{initiative}/file")]
    [ProducesResponseType<JsonObject>(StatusCodes.Status200OK, "application/json")]
    public async Task<IResult> Fetch(Id<Initiative> initiative, CancellationToken stop) => await db.Set<Initiative>().AnyAsync(i => i.Id == initiative, stop)
        ? Results.Bytes(await FileWriter.Write(db, initiative, here, clock.Today(), stop), InitiativeFile.ContentType)
        : Results.NotFound();

    /// <summary>Takes an initiative in from such a file: all of it under new ids, or nothing. Nobody leads it until an administrator says who.</summary>
    /// <param name="file">The file.</param>
    /// <param name="stop">When the one who asked is gone.</param>
    [HttpPost("/api/v1/initiatives/file")]
    [RequestSizeLimit(FileReader.MostMegabytes * 1024L * 1024)]
    [Consumes("application/json")]
    [ProducesResponseType<TakenInMessage>(StatusCodes.Status201Created, "application/json")]
    public async Task<IResult> Take([FromBody] JsonObject file, CancellationToken stop)
    {
        var result = await db.TakeIn(System.Text.Encoding.UTF8.GetBytes(file.ToJsonString()), here, null, clock.GetUtcNow(), stop);
        return result.Accepted(out var taken, out var why)
            ? Results.Created(here.Path(taken.Initiative.Id), new TakenInMessage(taken.Initiative.Id.Value, here.Path(taken.Initiative.Id), taken.Rows, taken.Strangers))
            : problems.Of(StatusCodes.Status422UnprocessableEntity, string.Join(' ', why.Select(r => words.Of(r, "Transfers"))));
    }
}

/// <summary>The schema of an initiative's file, open to everybody: it tells what there can be, and nothing that is.</summary>
public sealed class FileSchemaController(SammenDb db) : ControllerBase
{
    /// <summary>The schema.</summary>
    [HttpGet(InitiativeFile.SchemaAddress)]
    [Microsoft.AspNetCore.Authorization.AllowAnonymous]
    [ApiExplorerSettings(IgnoreApi = true)]
    public IResult Show() => Results.Text(RowModel.Of(db.Model).Schema.ToJsonString(FileSchema.Readable), "application/schema+json; charset=utf-8");
}
