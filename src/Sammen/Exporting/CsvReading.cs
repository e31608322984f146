using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Sammen.Domain;

namespace Sammen.Exporting;

/// <summary>Reads a file of comma-separated cells as different programs write them: any line ends, a mark in front or none, semicolons instead of commas.</summary>
public static class CsvReading
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The lines with anything in them and the first one; refused with the name and the line where the letters, or where a cell ends, cannot be read.</summary>
    /// <param name="name">What the file is called.</param>
    /// <param name="bytes">What is in it.</param>
    /// <param name="field">The input it came in.</param>
    public static Result<IReadOnlyList<CsvLine>> Read(string name, byte[] bytes, string field)
    {
        try
        {
            return Cells(name, TextOf(bytes), field);
        }
        catch (DecoderFallbackException failure)
        {
            var line = bytes.AsSpan(0, Math.Clamp(failure.Index, 0, bytes.Length)).Count((byte)'\n') + 1;
            return new Refusal("Common.NotUtf8", field, RefusalKind.Invalid, name, line);
        }
    }

    private static string TextOf(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        [0xEF, 0xBB, 0xBF, ..] => Strict.GetString(bytes, 3, bytes.Length - 3),
        _ => Strict.GetString(bytes),
    };

    private static Result<IReadOnlyList<CsvLine>> Cells(string name, string text, string field)
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
                return new Refusal("Common.OpenQuotation", field, RefusalKind.Invalid, name, last + 1);
            }

            // The parser counts to a row's end, and a row can be several lines.
            lines.Add(new(parser.RawRow - BreaksIn(parser.RawRecord), cells));
            last = parser.RawRow;
        }

        return lines.Where((line, at) => at == 0 || line.Cells.Any(cell => cell.Length > 0)).ToList();
    }

    private static int BreaksIn(string row) => row.AsSpan().TrimEnd("\r\n").ToString().ReplaceLineEndings("\n").Count(letter => letter == '\n');

    private static string DelimiterOf(string text)
    {
        var heading = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is > 0 and var end ? end : text.Length);
        var (commas, semicolons, tabs) = (heading.Count(','), heading.Count(';'), heading.Count('\t'));
        return commas >= semicolons && commas >= tabs ? "," : semicolons >= tabs ? ";" : "\t";
    }
}
