using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Dialogues;

namespace Sammen.Tests.Dialogues.Periods;

/// <summary>A dialogue over a period with personal links, and what people do in it.</summary>
internal static class Hearing
{
    public static PeriodPlan Plan(Reading reading = Reading.AfterClosing, params Entrance[] entrances) =>
        new(reading, entrances.Length > 0 ? entrances : [Entrance.Personal], "Vi vil vide, hvad der virker.", "MED-udvalget og ledelsen.");

    /// <summary>Makes links and answers their addresses in the order of the labels.</summary>
    public static async Task<List<string>> MakeLinks(this Round round, SammenApp app, params string[] labels)
    {
        await round.Leader.Visit($"{round.Path}/links");
        await round.Leader.Press("Lav links", ("Labels", string.Join("\r\n", labels)));
        return await round.Links(app);
    }

    public static Task<List<string>> Links(this Round round, SammenApp app) => app.In(round.Village.Municipality.Id, async db =>
    {
        var dialogue = await db.Set<Dialogue>().SingleAsync(d => d.Id == round.Dialogue.Id);
        var links = await db.Set<PersonalLink>().Where(l => l.DialogueId == dialogue.Id).OrderBy(l => l.Label).ToListAsync();
        return links.Select(l => round.Village.Path($"p/{l.CodeIn(dialogue)}")).ToList();
    });

    /// <summary>Somebody who has come in by a personal link.</summary>
    public static async Task<Visitor> ComeIn(SammenApp app, string link)
    {
        var visitor = await app.Visitor().Visit(link);
        await visitor.Press("Gå ind");
        return visitor;
    }

    /// <summary>Reads one statement and marks it; answers its words.</summary>
    public static async Task<string> MarkNext(Visitor who, string how = "Enig", bool important = false)
    {
        var words = Visitor.Fold(who.Page.QuerySelector(".saying .say")!.TextContent);
        await who.Press(how, ("IsImportant", important ? "true" : null));
        return words;
    }

    public static string Room(this Round round) => round.Village.Path($"rum/{round.Dialogue.Id}");
}
