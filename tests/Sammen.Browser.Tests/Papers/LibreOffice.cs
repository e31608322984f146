using System.Diagnostics;

namespace Sammen.Browser.Tests.Papers;

/// <summary>LibreOffice Writer, and what reads the PDF it makes.</summary>
internal static class LibreOffice
{
    /// <summary>Opens the documents as a colleague would, all at one start, and answers a PDF of each beside it.</summary>
    public static async Task<IReadOnlyList<string>> ToPdf(string folder, IReadOnlyList<string> documents)
    {
        var said = await Run("soffice", ["--headless", $"-env:UserInstallation=file://{folder}/profil", "--convert-to", "pdf", "--outdir", folder, .. documents]);
        List<string> made = [.. documents.Select(d => Path.ChangeExtension(d, ".pdf"))];
        Assert.True(made.TrueForAll(File.Exists), $"Not all became PDF: {said}");
        return made;
    }

    /// <summary>Runs a program and answers what it printed.</summary>
    public static async Task<string> Run(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', args)} ended with {process.ExitCode}: {await errors} {output}");
        return output;
    }

    /// <summary>What a file says when LibreOffice has opened it and printed it.</summary>
    public static async Task<string> TextOf(byte[] file, string ending)
    {
        var folder = Directory.CreateTempSubdirectory("sammen-fil").FullName;
        try
        {
            var path = Path.Combine(folder, $"{ending}.{ending}");
            await File.WriteAllBytesAsync(path, file, TestContext.Current.CancellationToken);
            return await Run("pdftotext", "-layout", Assert.Single(await ToPdf(folder, [path])), "-");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
