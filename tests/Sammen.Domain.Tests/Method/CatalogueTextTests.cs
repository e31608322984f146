using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Sammen.Domain.Method;
using Xunit;

namespace Sammen.Domain.Tests.Method;

public class CatalogueTextTests
{
    [Fact]
    public void Every_text_stands_in_both_languages()
    {
        Assert.True(CatalogueTexts.All.Count > 500);
        Assert.All(CatalogueTexts.All, item =>
        {
            Assert.False(string.IsNullOrWhiteSpace(item.Text.Da), item.Where);
            Assert.False(string.IsNullOrWhiteSpace(item.Text.En), item.Where);
            Assert.Equal(item.Text.Da.Trim(), item.Text.Da);
            Assert.Equal(item.Text.En.Trim(), item.Text.En);
        });
    }

    [Fact]
    public void A_text_of_more_than_two_words_is_translated() =>
        Assert.All(
            CatalogueTexts.All.Where(item => item.Text.Da.Split(' ').Length > 2),
            item => Assert.True(item.Text.Da != item.Text.En, item.Where));

    [Fact]
    public void Another_language_than_English_gets_the_Danish_text()
    {
        var text = new Text("Hvem er med", "Who takes part");

        Assert.Equal("Who takes part", text.In("en"));
        Assert.Equal("Hvem er med", text.In("da"));
        Assert.Equal("Hvem er med", text.In("de"));
    }

    [Fact]
    public void No_text_raises_its_voice() =>
        Assert.All(CatalogueTexts.All, item => Assert.DoesNotContain('!', item.Text.Da + item.Text.En));

    [Fact]
    public void A_concern_is_never_called_resistance() =>
        Assert.All(CatalogueTexts.All, item =>
        {
            Assert.DoesNotContain("modstand", item.Text.Da, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("resistance", item.Text.En, StringComparison.OrdinalIgnoreCase);
        });

    [Fact]
    public void No_seven_consecutive_words_of_the_source_stand_in_the_catalogue()
    {
        var source = SourceShingles();

        var copied = CatalogueTexts.All
            .SelectMany(item => Copied(source, item.Where, item.Text.Da).Concat(Copied(source, item.Where, item.Text.En)))
            .Distinct();

        Assert.Empty(copied);
    }

    [Fact]
    public void A_sentence_of_the_source_is_recognised_in_spite_of_other_vowels_case_and_punctuation() =>
        Assert.Equal(
            ["test: hvordan påvirker teknologien hverdagens arbejde hvordan ændrer"],
            Copied(SourceShingles(), "test", "Hvordan påvirker teknologien hverdagens arbejde? Hvordan ændrer"));

    private static IEnumerable<string> Copied(HashSet<string> source, string where, string text)
    {
        var words = Words(text);
        return Enumerable.Range(0, Math.Max(0, words.Count - 6))
            .Select(start => words.Skip(start).Take(7).ToList())
            .Where(run => source.Contains(Hash(string.Join(' ', run.Select(Consonants)))))
            .Select(run => $"{where}: {string.Join(' ', run)}");
    }

    // The source is not part of the project: the file holds the first ten figures of a SHA-256 of every run of seven of its words.
    private static HashSet<string> SourceShingles([CallerFilePath] string thisFile = "")
    {
        var shingles = File.ReadLines(Path.Combine(Path.GetDirectoryName(thisFile)!, "source-shingles.txt")).ToHashSet();
        Assert.True(shingles.Count > 12_000);
        return shingles;
    }

    private static string Hash(string run) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(run)))[..10];

    private static List<string> Words(string text) =>
        [.. string.Concat(text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    // The scan confuses æ, ø and å with other vowels, z and figures; without them a word reads the same in the scan and here.
    private static string Consonants(string word)
    {
        if (word.All(char.IsDigit))
            return word;

        var rest = string.Concat(word.Where(c => !char.IsDigit(c) && !"aeiouyæøåäöüéèáóíz".Contains(c, StringComparison.Ordinal)));
        return rest.Length == 0 ? "_" : rest;
    }
}
