using Sammen.Exporting;

namespace Sammen.Tests.Exporting;

[Trait("Database", "None")]
public sealed class FileNameTests
{
    [Fact]
    public void What_cannot_be_seen_is_no_part_of_a_name() =>
        Assert.Equal("gevinst fdp.xlsx", FileName.Of("ge\u200bvinst \u202Efdp", "xlsx"));
}
