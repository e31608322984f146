using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Sammen.Domain;
using Sammen.Domain.Dialogues.Exchange;

namespace Sammen.Dialogues.Exchange;

/// <summary>Reads a file of comma-separated cells as different programs write them: any line ends, a mark in front or none, semicolons instead of commas.</summary>
internal static class CsvReading
{
    private const string Field = "Files";
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file as cells; other files than text are named and not read.</summary>
    public static Result<CsvFile> Read(string name, byte[] bytes)
    {
        name = Path.GetFileName(name.Replace('\\', '/'));
        if (Path.GetExtension(name).ToUpperInvariant() is not (".CSV" or ".TSV" or ".TXT"))
        {
            return new CsvFile(name, []);
        }

        try
        {
            return Cells(name, TextOf(bytes));
        }
        catch (DecoderFallbackException failure)
        {
            var line = bytes.AsSpan(0, Math.Clamp(failure.Index, 0, bytes.Length)).Count((byte)'\n') + 1;
            return new Refusal("Dialogues.ImportNotUtf8", Field, RefusalKind.Invalid, name, line);
        }
    }

    private static string TextOf(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        [0xEF, 0xBB, 0xBF, ..] => Strict.GetString(bytes, 3, bytes.Length - 3),
        _ => Strict.GetString(bytes),
    };

    private static Result<CsvFile> Cells(string name, string text)
    {
        var isBroken = false;
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = DelimiterOf(text),
            // A quotation mark inside a cell is only a letter; one at its beginning that is never closed swallows the rest of the file.
            BadDataFound = bad => isBroken |= bad.Field.StartsWith('"'),
        };
        using var parser = new CsvParser(new StringReader(text), settings);
        var (lines, last) = (new List<CsvLine>(), 0);
        while (parser.Read())
        {
            var cells = parser.Record!;
            if (isBroken)
            {
                return new Refusal("Dialogues.ImportQuotation", Field, RefusalKind.Invalid, name, last + 1);
            }

            // The parser counts to a row's end, and a row can be several lines.
            lines.Add(new(parser.RawRow - BreaksIn(parser.RawRecord), cells));
            last = parser.RawRow;
        }

        return new CsvFile(name, [.. lines.Where((line, at) => at == 0 || line.Cells.Any(cell => cell.Length > 0))]);
    }

    private static int BreaksIn(string row) => row.AsSpan().TrimEnd("\r\n").ToString().ReplaceLineEndings("\n").Count(letter => letter == '\n');

    private static string DelimiterOf(string text)
    {
        var heading = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is > 0 and var end ? end : text.Length);
        var (commas, semicolons, tabs) = (heading.Count(','), heading.Count(';'), heading.Count('\t'));
        return commas >= semicolons && commas >= tabs ? "," : semicolons >= tabs ? ";" : "\t";
    }
}
