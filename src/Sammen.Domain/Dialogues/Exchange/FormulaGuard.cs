using System.Text.RegularExpressions;

namespace Sammen.Domain.Dialogues.Exchange;

/// <summary>
/// Keeps a spreadsheet from running words as a formula. Where a cell would begin with = + - @ or a tab, an apostrophe is put in front, and the import takes
/// exactly one away again. Words that begin with an apostrophe before such a sign get one more, so nothing is lost either way.
/// </summary>
public static partial class FormulaGuard
{
    /// <summary>The words as they may stand in a cell.</summary>
    public static string Put(string text) => Bare().Replace(text, "'$1");

    /// <summary>The words as they were before <see cref="Put"/>.</summary>
    public static string Take(string text) => Guarded().Replace(text, "$1");

    /// <summary>True when <see cref="Take"/> changes the words.</summary>
    public static bool IsOn(string text) => Guarded().IsMatch(text);

    // A Danish spreadsheet splits at semicolons and there takes no notice of quotation marks inside a line, so a cell may begin after
    // a semicolon, a tab or a line end as well. The wide signs are those of East Asian keyboards, which some spreadsheets read alike.
    private const string Begin = @"(?<=^|[\n\r;\t])";
    private const string Sign = @"(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])";

    [GeneratedRegex(Begin + "('*)" + Sign)]
    private static partial Regex Bare();

    [GeneratedRegex(Begin + "'('*)" + Sign)]
    private static partial Regex Guarded();
}
