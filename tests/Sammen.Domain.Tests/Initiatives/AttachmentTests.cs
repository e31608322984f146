using Sammen.Domain.Initiatives;
using Xunit;

namespace Sammen.Domain.Tests.Initiatives;

public class AttachmentTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("C:\\Brugere\\inge\\tilbud.pdf", "tilbud.pdf")]
    [InlineData("../../etc/tilbud.pdf", "tilbud.pdf")]
    [InlineData("til\r\nbud\u0000.pdf", "tilbud.pdf")]
    [InlineData("tilbud\u202Efdp.docx", "tilbudfdp.docx")]
    [InlineData("Tilbud på robotstøvsugere (æøå).pdf", "Tilbud på robotstøvsugere (æøå).pdf")]
    public void The_name_loses_its_path_and_what_cannot_be_seen(string given, string kept) => Assert.Equal(kept, Add(given, [1]).Expect().Name);

    [Theory]
    [InlineData("virus.exe")]
    [InlineData("side.html")]
    [InlineData("tegning.svg")]
    [InlineData("uden-endelse")]
    [InlineData("fælde.pdf.exe")]
    public void A_kind_that_could_run_at_a_colleagues_is_refused(string name) =>
        Assert.Equal("Common.FileKind", Assert.Single(Add(name, [1]).Refusals).Code);

    [Fact]
    public void Five_megabytes_are_the_most()
    {
        Assert.Equal(FileRules.MaxBytes, Add("stor.pdf", new byte[FileRules.MaxBytes]).Expect().Size);
        Assert.Equal("Common.FileTooLarge", Assert.Single(Add("større.pdf", new byte[FileRules.MaxBytes + 1]).Refusals).Code);
    }

    [Fact]
    public void An_empty_file_or_none_is_refused()
    {
        Assert.Contains(Add("tom.pdf", []).Refusals, r => r == Refusal.Missing("File"));
        Assert.Contains(Add(null, []).Refusals, r => r == Refusal.Missing("File"));
    }

    private static Result<Attachment> Add(string? name, byte[] bytes) =>
        Attachment.Add(Id<Attachment>.Random(), Id<Initiative>.Random(), name, bytes, "Inge", Today);
}
