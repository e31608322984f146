using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Initiatives;

namespace Sammen.Benefits;

/// <summary>The map's lists as typed: its nodes, which of them go, what is new in each column, and gains of the register to take in.</summary>
public sealed record MapInput(
    IReadOnlyList<MapNode> Nodes, IReadOnlySet<string> Removed, IReadOnlyDictionary<MapColumn, string> New, IReadOnlyCollection<string> TakenIn, int Version)
{
    /// <summary>What is recorded.</summary>
    public static MapInput Of(BenefitMap map) => new(map.Nodes, new HashSet<string>(), new Dictionary<MapColumn, string>(), [], map.Version);

    /// <summary>What a form says. Each node names itself in a hidden field: key, column and gain.</summary>
    public static MapInput Read(IFormCollection form)
    {
        var nodes = new List<MapNode>();
        foreach (var named in form["Node"].OfType<string>().Take(Enum.GetValues<MapColumn>().Length * BenefitMap.MostInColumn))
        {
            if (named.Split('|') is [{ Length: > 0 and <= 40 } key, var column, var benefit] && Enum.TryParse<MapColumn>(column, out var where) && Enum.IsDefined(where))
            {
                nodes.Add(new(key, where, form["Text-" + key].ToString(), Guid.TryParse(benefit, out var id) ? id : null, [.. form["To-" + key].OfType<string>()]));
            }
        }

        return new(
            nodes,
            form["Remove"].OfType<string>().ToHashSet(StringComparer.Ordinal),
            Enum.GetValues<MapColumn>().ToDictionary(c => c, c => form["New-" + c].ToString()),
            [.. form["TakeIn"].OfType<string>()],
            int.TryParse(form["Version"], out var version) ? version : 0);
    }

    /// <summary>The nodes as they are to be: without those that go, with a node for each new line and each gain taken in.</summary>
    public IReadOnlyList<MapNode> Wanted() =>
    [
        .. Nodes.Where(n => !Removed.Contains(n.Key)),
        .. from column in New
           from line in Lines.Of(column.Value.ReplaceLineEndings("\n"))
           select new MapNode(NewKey(), column.Key, line, null, []),
        .. TakenIn.Where(t => Guid.TryParse(t, out _)).Select(t => new MapNode(NewKey(), MapColumn.Gain, "", Guid.Parse(t), [])),
    ];

    private static string NewKey() => Guid.NewGuid().ToString("N")[..12];
}

/// <summary>Writes the map as lists: a column at a time what there is, what is new, and what leads to what (S39).</summary>
[Route("k/{kommune}/initiativer/{initiative}/gevinstdiagram/ret")]
[Needs(Right.Write)]
public sealed class EditMapController(SammenDb db, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The lists.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<EditMap>(new { Input = MapInput.Of(await Map() ?? BenefitMap.Of(Here.Initiative.Id)), Benefits = await Benefits() });

    /// <summary>Saves them all. Without anything new one goes on to the drawing; otherwise back to the lists, where the new can be linked.</summary>
    [HttpPost]
    public async Task<IResult> Save()
    {
        var input = MapInput.Read(Request.Form);
        var benefits = await Benefits();
        var map = await Map();
        if (map is null)
        {
            map = BenefitMap.Of(Here.Initiative.Id);
            db.Add(map);
        }

        var (version, wanted) = (map.Version, input.Wanted());
        var why = await Commit(map.Draw(wanted, [.. benefits.Select(b => b.Id.Value)], input.Version), db);
        if (why.Count > 0)
        {
            // New lines that were too long become nodes on the page, so that the words stand beside their error.
            var shown = why.Any(r => r.Kind == RefusalKind.Conflict)
                ? input with { Version = version }
                : new MapInput(wanted, new HashSet<string>(), new Dictionary<MapColumn, string>(), [], version);
            return Again<EditMap>(new { Input = shown, Benefits = benefits, Errors = ErrorsOf([.. why.Select(Named)]) }, why);
        }

        var isLinked = wanted.Count == input.Nodes.Count - input.Removed.Count;
        return Onwards(Here.Path(Here.Initiative.Id, isLinked ? "gevinstdiagram" : "gevinstdiagram/ret"), t[isLinked ? "Map.Saved" : "Map.SavedLink"], $"gevinstdiagram-{Here.Initiative.Id}");
    }

    // A node without words says so in words of its own, whatever its key.
    private static Refusal Named(Refusal refusal) => refusal.Code == "Common.Missing" ? new Refusal("Benefits.NodeEmpty", refusal.Field) : refusal;

    private Task<BenefitMap?> Map()
    {
        var id = Here.Initiative.Id;
        return db.Set<BenefitMap>().SingleOrDefaultAsync(m => m.InitiativeId == id);
    }

    private Task<List<Benefit>> Benefits()
    {
        var id = Here.Initiative.Id;
        return db.Set<Benefit>().AsNoTracking().Where(b => b.InitiativeId == id).OrderBy(b => b.NamedOn).ThenBy(b => b.Id).ToListAsync();
    }
}
