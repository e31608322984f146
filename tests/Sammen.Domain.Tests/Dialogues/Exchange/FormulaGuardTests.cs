using Sammen.Domain.Dialogues.Exchange;

namespace Sammen.Domain.Tests.Dialogues.Exchange;

public sealed class FormulaGuardTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+4520202020", "'+4520202020")]
    [InlineData("-ro", "'-ro")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\t=1", "'\t'=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("ro;=1+1;ro", "ro;'=1+1;ro")]
    [InlineData("ro\n=1+1", "ro\n'=1+1")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("'ro' og mere = ro", "'ro' og mere = ro")]
    [InlineData("", "")]
    public void What_would_run_gets_an_apostrophe_and_loses_it_again(string said, string cell)
    {
        Assert.Equal(cell, FormulaGuard.Put(said));
        Assert.Equal(said, FormulaGuard.Take(cell));
        Assert.Equal(said != cell, FormulaGuard.IsOn(cell));
    }

    [Fact]
    public void Whatever_is_said_comes_back_as_it_was()
    {
        const string signs = "'=+-@;\t\n\r a";
        for (var number = 0; number < signs.Length * signs.Length * signs.Length * signs.Length; number++)
        {
            var said = string.Concat(Enumerable.Range(0, 4).Select(place => signs[number / (int)Math.Pow(signs.Length, place) % signs.Length]));
            var cell = FormulaGuard.Put(said);
            Assert.Equal(said, FormulaGuard.Take(cell));
            Assert.All(cell.Split(';', '\n', '\r', '\t'), part => Assert.False(part.Length > 0 && "=+-@".Contains(part[0], StringComparison.Ordinal), cell));
        }
    }
}
