using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Dialogues.Exchange;

namespace Sammen.Dialogues.Exchange;

/// <summary>Writes a closed dialogue as the files of a conversation.</summary>
internal static class ConversationFiles
{
    // No mark in front and plain line ends: as Polis writes them, so that what reads Polis' files reads these.
    private static readonly CsvConfiguration Settings = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    /// <summary>The rows of a dialogue's files, or why it has none.</summary>
    public static async Task<Result<ConversationExport>> ExportOf(this SammenDb db, Dialogue dialogue, string address, bool withHidden, CancellationToken stop) =>
        ConversationExport.Of(
            dialogue,
            await db.Set<Statement>().AsNoTracking().Where(s => s.DialogueId == dialogue.Id).ToListAsync(stop),
            await db.Set<Vote>().AsNoTracking().Where(v => v.DialogueId == dialogue.Id).ToListAsync(stop),
            address, withHidden, await db.SmallestGroup(stop));

    /// <summary>One file.</summary>
    public static byte[] FileOf(this ConversationExport export, ConversationPart part)
    {
        using var file = new MemoryStream();
        using (var csv = new CsvWriter(new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)), Settings))
        {
            foreach (var row in export.Parts[part])
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell);
                }

                csv.NextRecord();
            }
        }

        return file.ToArray();
    }

    /// <summary>All four in one.</summary>
    public static byte[] Zip(this ConversationExport export, DateOnly day)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var part in export.Parts.Keys)
            {
                var entry = zip.CreateEntry(ConversationExport.NameOf(part));
                // The hour would otherwise be that of the machine.
                entry.LastWriteTime = new DateTimeOffset(day, default, TimeSpan.Zero);
                using var to = entry.Open();
                to.Write(export.FileOf(part));
            }
        }

        return file.ToArray();
    }
}
