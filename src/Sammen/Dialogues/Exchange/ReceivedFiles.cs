using System.IO.Compression;
using Sammen.Domain;
using Sammen.Domain.Dialogues.Exchange;
using Sammen.Exporting;

namespace Sammen.Dialogues.Exchange;

/// <summary>A file as it came, from a form or a folder.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record ReceivedFile(string Name, byte[] Bytes);

/// <summary>A conversation's files as they come: some or all of the four, or packed in one zip.</summary>
internal static class ReceivedFiles
{
    // A small zip can unpack to more than the machine holds.
    private const long MostUnpacked = 256L * 1024 * 1024;
    private const string Field = "Files";

    private static readonly Refusal Missing = Refusal.Missing(Field);

    /// <summary>The conversation in the files, or what is wrong with them.</summary>
    public static Result<Conversation> Read(IReadOnlyList<ReceivedFile> received)
    {
        var files = new List<CsvFile>();
        foreach (var file in received)
        {
            if (!Unpack(file).Accepted(out var unpacked, out var why))
            {
                return why.ToList();
            }

            foreach (var one in unpacked)
            {
                if (!Read(one).Accepted(out var read, out why))
                {
                    return why.ToList();
                }

                files.Add(read);
            }
        }

        return files.Count > 0 ? Conversation.Read(files) : Missing;
    }

    // Other files than text are named and not read.
    private static Result<CsvFile> Read(ReceivedFile file)
    {
        var name = Path.GetFileName(file.Name.Replace('\\', '/'));
        if (Path.GetExtension(name).ToUpperInvariant() is not (".CSV" or ".TSV" or ".TXT"))
        {
            return new CsvFile(name, []);
        }

        return CsvReading.Read(name, file.Bytes, Field).Accepted(out var lines, out var why) ? new CsvFile(name, lines) : why.ToList();
    }

    private static Result<List<ReceivedFile>> Unpack(ReceivedFile file)
    {
        if (!file.Bytes.AsSpan().StartsWith("PK"u8))
        {
            return new List<ReceivedFile> { file };
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(file.Bytes));
            var (unpacked, left) = (new List<ReceivedFile>(), MostUnpacked);
            foreach (var entry in zip.Entries.Where(IsOfThePerson))
            {
                if (Take(entry, left) is not { } bytes)
                {
                    return new Refusal("Dialogues.ImportZipTooLarge", Field, RefusalKind.Invalid, file.Name, MostUnpacked / 1024 / 1024);
                }

                left -= bytes.Length;
                unpacked.Add(new(entry.Name, bytes));
            }

            return unpacked;
        }
        catch (InvalidDataException)
        {
            return new Refusal("Dialogues.ImportZipUnread", Field, RefusalKind.Invalid, file.Name);
        }
    }

    // A Mac adds a shadow of every file to a zip.
    private static bool IsOfThePerson(ZipArchiveEntry entry) =>
        entry.Name.Length > 0 && !entry.Name.StartsWith('.') && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    // What the zip says of its own size is not to be trusted.
    private static byte[]? Take(ZipArchiveEntry entry, long most)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = from.Read(buffer); read > 0; read = from.Read(buffer))
        {
            if (to.Length + read > most)
            {
                return null;
            }

            to.Write(buffer, 0, read);
        }

        return to.ToArray();
    }
}
