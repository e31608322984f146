using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;

namespace Sammen.Involvement;

/// <summary>What is typed, with the id made with the form.</summary>
public sealed record ConcernInput(string? Text, Id<Concern>? Id)
{
    /// <summary>An empty form.</summary>
    public static ConcernInput New => new(null, Domain.Id<Concern>.Random());
}

/// <summary>Raises a concern outside a dialogue, with one's name (S95).</summary>
[Route("k/{kommune}/initiativer/{initiative}/bekymringer/ny")]
[Needs(Right.TakePart)]
public sealed class RaiseConcernController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IResult Show() => Page<RaiseConcern>(new { Input = ConcernInput.New });

    /// <summary>Raises it.</summary>
    [HttpPost]
    public async Task<IResult> Raise([FromForm] ConcernInput input)
    {
        var id = input.Id ?? Id<Concern>.Random();
        Result<Concern> Make(Id<Concern> key) => Concern.Raise(key, Here.Initiative.Id, input.Text, Here.Me, clock.Today());
        if (!Make(id).Accepted(out _, out var why))
        {
            return Again<RaiseConcern>(new { Input = input with { Id = id }, Errors = ErrorsOf(why) }, why);
        }

        var concern = await SaveOnce(db, id, Make, c => new { c.InitiativeId, c.Text, c.RaisedBy });
        return Onwards(
            Here.Path(Here.Initiative.Id, $"bekymringer/{concern.Id}"), t["Raise.Done"], $"bekymring-{Here.Initiative.Id}");
    }
}
