using System.Text.RegularExpressions;

namespace Sammen.Tests.Architecture;

[Trait("Database", "None")]
public sealed class SourceTests
{
    // Longer than the rule on purpose; nothing passes the limit.
    private static readonly string[] LongerThanTheRule = [];

    [Fact]
    public void Files_stay_short()
    {
        Assert.All(Repository.Files("src", ".cs", ".razor"), file =>
            Assert.True(LinesOf(file) < 300 || LongerThanTheRule.Contains(Repository.Name(file)), $"{Repository.Name(file)}: {LinesOf(file)} lines"));
        Assert.All(Repository.Files("src", ".cs", ".razor", ".css", ".js"), file =>
            Assert.True(LinesOf(file) <= 400, $"{Repository.Name(file)}: {LinesOf(file)} lines"));
    }

    [Fact]
    public void Pages_carry_no_style_script_or_handler_of_their_own() => Assert.All(Repository.Files("src/Sammen", ".razor"), file =>
    {
        var page = File.ReadAllText(file);
        Assert.False(Regex.IsMatch(page, @"\sstyle\s*="), $"{Repository.Name(file)}: style");
        Assert.False(Regex.IsMatch(page, @"<script(?![^>]*\ssrc=)"), $"{Repository.Name(file)}: script");
        Assert.False(Regex.IsMatch(page, @"<style\b"), $"{Repository.Name(file)}: style sheet");
        Assert.False(Regex.IsMatch(page, @"\son[a-z]+=[""'']"), $"{Repository.Name(file)}: handler");
        Assert.False(page.Contains("javascript:", StringComparison.OrdinalIgnoreCase), $"{Repository.Name(file)}: javascript address");
    });

    // Razor drops a space between what is written out and a condition: two sentences would run together. It is written as @(" ").
    [Fact]
    public void Words_under_a_condition_do_not_run_into_those_before_them() => Assert.All(Repository.Files("src/Sammen", ".razor"), file =>
        Assert.DoesNotMatch(@"(@T\[[^\]\n]*\]|@[A-Za-z_.]+(\([^()\n]*\))?) @(if|foreach) \(", File.ReadAllText(file)));

    // Razor ends an expression at its closing bracket: what follows would be shown as text.
    [Fact]
    public void A_call_on_a_bracketed_expression_stands_inside_the_brackets() => Assert.All(Repository.Files("src/Sammen", ".razor"), file =>
        Assert.DoesNotMatch(@"[\s>""]@\((?>[^()""\n]+|\((?<d>)|\)(?<-d>))*(?(d)(?!))\)!?\.[A-Z]", File.ReadAllText(file)));

    [Fact]
    public void Stylesheets_fetch_nothing_from_elsewhere() => Assert.All(Repository.Files("src/Sammen/wwwroot", ".css", ".js"), file =>
        Assert.False(Regex.IsMatch(File.ReadAllText(file), @"url\(\s*['""]?(https?:)?//|@import\s+['""](https?:)?//|fetch\(\s*['""]https?:"), Repository.Name(file)));

    private static int LinesOf(string file) => File.ReadLines(file).Count();
}
