using System.Globalization;
using System.Text;
using Sammen.Domain.Dialogues.Exchange;

namespace Sammen.Domain.Benefits;

/// <summary>Measurements as a sheet: <c>dato;værdi;note</c>, or <c>date,value,note</c> in English notation; with or without a first line of headings.</summary>
public static class MeasurementSheet
{
    /// <summary>Most lines.</summary>
    public const int MostLines = 2000;

    private const int Columns = 3;
    private static readonly string[] Headings = ["dato", "date", "dag", "day"];
    private static readonly string[] Days = ["yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy", "d/M/yyyy", "yyyy/M/d"];

    /// <summary>Reads all of it, or says of each line what cannot be read: the refusals carry the line's number from 1.</summary>
    /// <param name="text">The sheet.</param>
    /// <param name="today">Measurements do not lie ahead.</param>
    public static Result<IReadOnlyList<MeasurementDraft>> Read(string? text, DateOnly today)
    {
        var lines = Split((text ?? "").TrimStart('\uFEFF'));
        if (lines.Count == 0)
        {
            return Refusal.Missing("Csv");
        }

        if (lines.Count > MostLines)
        {
            return new Refusal("Benefits.SheetTooLong", "Csv", RefusalKind.Invalid, MostLines);
        }

        var checks = new Checks();
        var drafts = new List<MeasurementDraft>();
        var seen = new Dictionary<DateOnly, int>();
        foreach (var (line, isEnglish, cells) in lines.Where((l, n) => n > 0 || !Headings.Contains(l.Cells[0].Trim().ToLowerInvariant())))
        {
            var draft = ReadLine(line, isEnglish, cells, today, checks);
            if (draft.On is { } on && !seen.TryAdd(on, line))
            {
                checks.That(false, At("Benefits.LineTwice", line, seen[on]));
            }

            drafts.Add(draft);
        }

        checks.That(drafts.Count > 0, Refusal.Missing("Csv"));
        return checks.Passed ? drafts : checks.Refusals;
    }

    /// <summary>Writes measurements so that <see cref="Read"/> gives them back: semicolons, days as year-month-day, decimal commas.</summary>
    public static string Write(IEnumerable<MeasurementDraft> measurements)
    {
        var sheet = new StringBuilder("dato;værdi;note\r\n");
        foreach (var m in measurements)
        {
            sheet.Append(m.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append(';').Append(TypedNumber.Write(m.Value ?? 0)).Append(';').Append(CsvLine.Cell(m.Note ?? "")).Append("\r\n");
        }

        return sheet.ToString();
    }

    private static MeasurementDraft ReadLine(int line, bool isEnglish, IReadOnlyList<string> cells, DateOnly today, Checks checks)
    {
        if (cells.Count < 2 || cells.Skip(Columns).Any(c => c.Trim().Length > 0))
        {
            checks.That(false, At(isEnglish ? "Benefits.LineCellsComma" : "Benefits.LineCells", line, cells.Count));
            return new(null, null, null);
        }

        var on = Day(cells[0].Trim());
        checks.That(on is not null, At("Benefits.LineDay", line, Shown(cells[0])));
        checks.That(on is null || on <= today, At("Benefits.LineFuture", line, Shown(cells[0])));
        checks.That(on is null || on.Value.Year >= Benefit.FirstPossibleYear, At("Benefits.LineLongAgo", line, Shown(cells[0]), Benefit.FirstPossibleYear));
        var value = Value(cells[1].Trim(), isEnglish);
        checks.That(value is { } number && Measurement.IsKept(number), At("Benefits.LineValue", line, Shown(cells[1])));
        var note = FormulaGuard.Take(cells.Count > 2 ? cells[2] : "");
        checks.That(note.Length <= Measurement.LongestNote, At("Benefits.LineNote", line, Measurement.LongestNote));
        return new(on, value, note);
    }

    // In a sheet with commas between, the dot is the decimal mark: 1.250 is one and a quarter there.
    private static decimal? Value(string typed, bool isEnglish) =>
        isEnglish && decimal.TryParse(typed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var english) ? english
        : TypedNumber.Read(typed, "Value").Accepted(out var number, out _) ? number
        : null;

    private static DateOnly? Day(string typed) =>
        DateOnly.TryParseExact(typed, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
        || DateOnly.TryParseExact(typed, ["d. MMMM yyyy", "d. MMM yyyy"], CultureInfo.GetCultureInfo("da-DK"), DateTimeStyles.None, out on)
        || DateOnly.TryParseExact(typed, ["d MMMM yyyy", "d MMM yyyy"], CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out on)
            ? on
            : null;

    private static Refusal At(string code, int line, params object[] about) => new(code, "Csv", RefusalKind.Invalid, [line, .. about]);

    private static string Shown(string cell) => cell.Length > 40 ? cell[..40] + "…" : cell;

    // Lines keep their number in the file; those without a word are passed over.
    private static List<(int Line, bool IsEnglish, IReadOnlyList<string> Cells)> Split(string text)
    {
        var first = text.Split('\n').FirstOrDefault(l => l.Trim().Length > 0) ?? "";
        var mark = first.Contains(';', StringComparison.Ordinal) ? ';' : first.Contains('\t', StringComparison.Ordinal) ? '\t' : ',';
        var (lines, cells, cell) = (new List<(int, bool, IReadOnlyList<string>)>(), new List<string>(), new StringBuilder());
        var (line, startedAt, quoted, isBlank) = (1, 1, false, true);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (quoted && i < text.Length)
            {
                if (c != '"')
                {
                    cell.Append(c);
                    isBlank &= char.IsWhiteSpace(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    isBlank = false;
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && isBlank)
            {
                cell.Clear();
                quoted = true;
            }
            else if (c == mark || c == '\n')
            {
                cells.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                isBlank = true;
            }
            else
            {
                cell.Append(c);
                isBlank &= char.IsWhiteSpace(c);
            }

            if (c == '\n' && (!quoted || i == text.Length))
            {
                if (cells.Any(x => x.Trim().Length > 0))
                {
                    lines.Add((startedAt, mark == ',', cells));
                }

                cells = [];
                startedAt = line + 1;
            }

            line += c == '\n' ? 1 : 0;
        }

        return lines;
    }
}
