using System.IO.Compression;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Exporting;

namespace Sammen.Committees;

/// <summary>
/// A meeting: its agenda with numbers and files, and its minutes, on the page, in Word, in a calendar and as an archive. All of them have the same numbers.
/// Every member of the municipality reads it; the files are for those who sit there and those who see the initiative.
/// </summary>
[Route("k/{kommune}/udvalg/{committee}/moeder/{meeting}")]
[AnyMember]
public sealed class ShowMeetingController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : MeetingController(db, clock)
{
    private readonly TimeProvider clock = clock;

    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var agenda = await Agenda();
        return Page<ShowMeeting>(new
        {
            Committee,
            Meeting,
            Agenda = agenda.Select(v => MayRead(v) ? v : v with { Files = [] }).ToList(),
            MayKeep,
            MayPut = Committee.Stands && (MayKeep || IsSeated) && Meeting.TakesItems(Today),
            MayAnswer,
            MayArchive = agenda.All(MayRead),
            Today,
        });
    }

    /// <summary>The agenda.</summary>
    [HttpGet("dagsorden.docx")]
    public async Task<IResult> AgendaFile() => Files.As(MeetingWord.Agenda(Committee, Meeting, await Agenda(), t), NameOf("Agenda"));

    /// <summary>The minutes.</summary>
    [HttpGet("referat.docx")]
    public async Task<IResult> MinutesFile() => Files.As(MeetingWord.Minutes(Committee, Meeting, await Agenda(), t), NameOf("Minutes"));

    /// <summary>The meeting for a calendar.</summary>
    [HttpGet("moede.ics")]
    public IResult Calendar()
    {
        var calendar = new CalendarFile(clock.GetUtcNow());
        Enter(calendar, Meeting, t);
        return calendar.As("moede.ics");
    }

    /// <summary>Agenda, minutes and all files for the municipality's archive, by the same numbers.</summary>
    [HttpGet("arkiv.zip")]
    public async Task<IResult> Archive()
    {
        var agenda = await Agenda();
        if (!agenda.All(MayRead))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var ids = agenda.Select(v => v.Item.Id).ToList();
        var contents = await Db.Set<ItemAttachment>().AsNoTracking().Where(f => ids.Contains(f.ItemId)).Select(f => new { f.Id, f.Content!.Bytes }).ToDictionaryAsync(f => f.Id, f => f.Bytes);
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(archive, NameOf("Agenda"), MeetingWord.Agenda(Committee, Meeting, agenda, t));
            if (Meeting.IsHeld(Today))
            {
                Put(archive, NameOf("Minutes"), MeetingWord.Minutes(Committee, Meeting, agenda, t));
            }

            foreach (var (item, attachment) in agenda.SelectMany(v => v.Files.Select(f => (v.Item, f))))
            {
                var ending = Path.GetExtension(attachment.Name);
                var name = FileName.Of(t["Files.Numbered", item.Number, attachment.Number, Path.GetFileNameWithoutExtension(attachment.Name)], ending.TrimStart('.'));
                Put(archive, $"{t["Files.Folder"]}/{name}", contents[attachment.Id]);
            }
        }

        return Files.As(file.ToArray(), FileName.Of($"{Committee.Name} {Meeting.On.Long()}", "zip"));
    }

    // An archive that is fetched again is the same to the byte.
    private void Put(ZipArchive archive, string name, byte[] bytes)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(Meeting.On, TimeOnly.MinValue, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(bytes);
    }

    private string NameOf(string kind) => FileName.Of($"{t[$"Paper.{kind}"]} - {Committee.Name} {Meeting.On.Long()}", "docx");
}
