using System.Text;
using Sammen.Domain.Benefits;
using Sammen.Domain.Dialogues.Exchange;
using Sammen.Domain.Method;

namespace Sammen.Domain.Radar;

/// <summary>A line of a radar file.</summary>
/// <param name="Line">Where it begins, as an editor counts.</param>
/// <param name="Name">The technology.</param>
/// <param name="Ring">Its ring.</param>
/// <param name="Kind">Its segment, which the format calls a quadrant.</param>
/// <param name="IsNew">What the file says; null where it says nothing.</param>
/// <param name="Description">May be empty.</param>
public sealed record RadarRow(int Line, string Name, RadarRing Ring, Technology Kind, bool? IsNew, string Description);

/// <summary>
/// A radar in the format that tools for building one's own radar share: <c>name,ring,quadrant,isNew,description</c>. The nine kinds of technology stand
/// as quadrants. Columns are found by their names, in any order.
/// </summary>
public static class RadarSheet
{
    /// <summary>Most lines below the heading: many times what can be seen on a radar.</summary>
    public const int MostLines = 300;

    private const string Field = "File";
    private static readonly string[] Needed = ["name", "ring", "quadrant"];

    private static readonly (RadarRing Ring, string[] Words)[] Rings =
    [
        (RadarRing.Wait, ["AFVENT", "WAIT", "HOLD"]),
        (RadarRing.Watch, ["HOLD ØJE", "WATCH", "ASSESS"]),
        (RadarRing.Try, ["AFPRØV", "TRY", "TRIAL"]),
        (RadarRing.Ready, ["KLAR", "READY", "ADOPT"]),
    ];

    /// <summary>The word for a ring in a file.</summary>
    public static string WordOf(RadarRing ring) => Rings.First(r => r.Ring == ring).Words[0];

    /// <summary>Reads all of it, or says of each line what cannot be read: the refusals carry the line's number first.</summary>
    /// <param name="lines">The file as cells, the heading first.</param>
    public static Result<IReadOnlyList<RadarRow>> Read(IReadOnlyList<CsvLine> lines)
    {
        if (lines.Count == 0)
        {
            return Refusal.Missing(Field);
        }

        var columns = ColumnsOf(lines[0]);
        if (Needed.FirstOrDefault(n => !columns.ContainsKey(n)) is { } missing)
        {
            return new Refusal("Radar.NoColumn", Field, RefusalKind.Invalid, lines[0].Number, missing);
        }

        if (lines.Count - 1 > MostLines)
        {
            return new Refusal("Radar.TooManyLines", Field, RefusalKind.Invalid, MostLines);
        }

        var (checks, rows, seen) = (new Checks(), new List<RadarRow>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var line in lines.Skip(1))
        {
            var row = ReadLine(line, columns, checks);
            if (row.Name.Length > 0 && !seen.TryAdd(Recognised.Name(row.Name), line.Number))
            {
                checks.That(false, At("Radar.LineTwice", line, Shown(row.Name), seen[Recognised.Name(row.Name)]));
            }

            rows.Add(row);
        }

        checks.That(rows.Count > 0, Refusal.Missing(Field));
        return checks.Passed ? rows : checks.Refusals;
    }

    /// <summary>Writes a radar so that <see cref="Read"/> gives it back.</summary>
    public static string Write(IEnumerable<RadarBlip> blips) => Write(blips.Select(b => new RadarRow(
        b.Number, b.Technology.Name, b.Assessment.Ring, b.Technology.Kind, b.Movement == RadarMovement.New, b.Technology.Description)));

    /// <summary>The same of lines that were read.</summary>
    public static string Write(IEnumerable<RadarRow> rows)
    {
        var sheet = new StringBuilder("name,ring,quadrant,isNew,description\r\n");
        foreach (var row in rows)
        {
            string[] cells =
            [
                row.Name, WordOf(row.Ring), Catalogue.Technologies.Of(row.Kind).Title.Da,
                row.IsNew switch { true => "TRUE", false => "FALSE", null => "" }, row.Description,
            ];
            sheet.AppendJoin(',', cells.Select(CsvLine.Cell)).Append("\r\n");
        }

        return sheet.ToString();
    }

    private static RadarRow ReadLine(CsvLine line, Dictionary<string, int> columns, Checks checks)
    {
        var name = Words("name", Checks.TitleLength);
        checks.That(name.Length > 0, At("Radar.LineNoName", line));
        var ring = RingOf(Cell("ring"));
        checks.That(ring is not null, At("Radar.LineRing", line, Shown(Cell("ring")), string.Join(", ", Rings.Reverse().Select(r => r.Words[0]))));
        var kind = KindOf(Cell("quadrant"));
        checks.That(kind is not null, At("Radar.LineQuadrant", line, Shown(Cell("quadrant")), string.Join(", ", Catalogue.Technologies.Select(t => t.Title.Da))));
        var isNew = YesOrNo(Cell("isnew"), out var isRead);
        checks.That(isRead, At("Radar.LineIsNew", line, Shown(Cell("isnew"))));
        return new(line.Number, name, ring ?? default, kind ?? default, isNew, Words("description", Checks.TextLength));

        string Cell(string column) => columns.TryGetValue(column, out var at) && at < line.Cells.Count ? line.Cells[at].Trim() : "";

        string Words(string column, int most)
        {
            var own = new Checks();
            var words = own.Optional(FormulaGuard.Take(Cell(column)), column, most);
            foreach (var refusal in own.Refusals)
            {
                checks.That(false, refusal.Code == "Common.TooLong" ? At("Radar.LineTooLong", line, column, most) : At("Radar.LineCivilNumber", line));
            }

            return words;
        }
    }

    private static Dictionary<string, int> ColumnsOf(CsvLine heading)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (at, cell) in heading.Cells.Index())
        {
            columns.TryAdd(cell.Trim(), at);
        }

        return columns;
    }

    private static RadarRing? RingOf(string cell) =>
        Rings.Where(r => r.Words.Contains(Recognised.Name(cell))).Select(r => (RadarRing?)r.Ring).FirstOrDefault();

    private static Technology? KindOf(string cell)
    {
        var name = Recognised.Name(cell);
        return Catalogue.Technologies.Where(t => new[] { t.Title.Da, t.Title.En, t.Key }.Any(word => Recognised.Name(word) == name)).Select(t => (Technology?)t.Id).FirstOrDefault();
    }

    private static bool? YesOrNo(string cell, out bool isRead)
    {
        bool? said = cell.ToUpperInvariant() switch
        {
            "TRUE" or "SAND" or "JA" or "YES" or "1" => true,
            "FALSE" or "FALSK" or "NEJ" or "NO" or "0" => false,
            _ => null,
        };
        isRead = said is not null || cell.Length == 0;
        return said;
    }

    private static Refusal At(string code, CsvLine line, params object[] about) => new(code, Field, RefusalKind.Invalid, [line.Number, .. about]);

    private static string Shown(string cell) => cell.Length > 40 ? cell[..40] + "…" : cell;
}
