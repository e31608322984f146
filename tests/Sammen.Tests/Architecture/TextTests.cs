using System.Text.RegularExpressions;

namespace Sammen.Tests.Architecture;

[Trait("Database", "None")]
public sealed partial class TextTests
{
    public static TheoryData<string> Folders => [.. Repository.FoldersWithTexts()];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_text_stands_in_both_languages_with_the_same_gaps(string folder)
    {
        var (danish, english) = (Repository.Texts(folder, "da"), Repository.Texts(folder, "en"));

        Assert.Equal(danish.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(danish, text =>
        {
            Assert.False(string.IsNullOrWhiteSpace(text.Value), text.Key);
            Assert.False(string.IsNullOrWhiteSpace(english[text.Key]), text.Key);
            Assert.True(Gaps(text.Value).SetEquals(Gaps(english[text.Key])), $"{text.Key}: {text.Value} / {english[text.Key]}");
        });
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_text_that_a_page_asks_for_is_there(string folder)
    {
        var texts = Repository.Texts(folder, "da");
        var asked = from file in Repository.FilesWithTextsOf(folder)
                    from Match match in AskedFor().Matches(File.ReadAllText(file))
                    select (Key: match.Groups[1].Value, File: Repository.Name(file));

        Assert.All(asked, a => Assert.True(texts.ContainsKey(a.Key), $"{a.File}: {a.Key}"));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Texts_are_calm_and_use_the_words_of_the_field(string folder)
    {
        Assert.All(Repository.Texts(folder, "da").Concat(Repository.Texts(folder, "en")), text =>
            Assert.False(text.Value.Contains('!', StringComparison.Ordinal), $"{text.Key}: {text.Value}"));
        // "Anonym" is promised where all of its rules hold (docs/decisions/0014), and nowhere else.
        var promised = folder == "Surveys" ? "" : "|anonym";
        Assert.All(Repository.Texts(folder, "da"), text =>
            Assert.False(Regex.IsMatch(text.Value, "modstand" + promised, RegexOptions.IgnoreCase), $"{text.Key}: {text.Value}"));
        Assert.All(Repository.Texts(folder, "en"), text =>
            Assert.False(Regex.IsMatch(text.Value, "resistance" + promised, RegexOptions.IgnoreCase), $"{text.Key}: {text.Value}"));
    }

    [Fact]
    public void Every_refusal_has_words_in_the_texts_of_its_capability()
    {
        var codes = (from file in Repository.Files("src", ".cs")
                     from Match match in RefusalCode().Matches(File.ReadAllText(file))
                     select (Owner: match.Groups[1].Value, Name: match.Groups[2].Value, File: Repository.Name(file))).Distinct().ToList();

        Assert.True(codes.Count > 20, "The sources are not found");
        Assert.All(codes, code =>
        {
            var texts = Repository.Texts(code.Owner == "Common" ? "Access" : code.Owner, "da");
            Assert.True(texts.ContainsKey("Refusal." + code.Name), $"{code.Owner}.{code.Name} in {code.File}");
        });
    }

    private static HashSet<string> Gaps(string text) => [.. Gap().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Gap();

    // T["Key"] and T["Key", figures]; keys put together from parts are seen by the tests of their pages.
    [GeneratedRegex(@"\b(?:T|texts)\[""([^""]+)""(?:\]|,)")]
    private static partial Regex AskedFor();

    // Also where the code is chosen between two: new Refusal(locked ? "SignIn.LockedOut" : "SignIn.NoMatch"
    [GeneratedRegex(@"(?<=new Refusal\([^;]{0,120}?|new\()""([A-Z][A-Za-z]+)\.([A-Z][A-Za-z]+)""")]
    private static partial Regex RefusalCode();
}
