using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Dialogues.Exchange;
using Sammen.Domain;
using Sammen.Domain.Dialogues.Exchange;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Hosting.Verbs;

/// <summary>Takes in a conversation that was held elsewhere, as the page does.</summary>
internal static class Import
{
    public static Command Verb(Option<DirectoryInfo> data)
    {
        var municipality = new Option<string>("--municipality") { Description = "Kommunens del af adressen", Required = true };
        var initiative = new Option<string>("--initiative") { Description = "Initiativets id: det, der står i dets adresse", Required = true };
        var from = new Option<string>("--from") { Description = "Mappe eller zip-fil med comments.csv, votes.csv, participants-votes.csv og summary.csv", Required = true };
        var question = new Option<string?>("--question") { Description = "Spørgsmålet, udsagnene hører til, q1.1 til q4.5 (standard: det første i initiativets fase)" };
        var title = new Option<string?>("--title") { Description = "Dialogens navn (standard: det, samtalen har i filerne)" };
        var verb = new Command("import", "Indlæser en samtale i Polis' format som en lukket dialog uden navn. Sidste linje er dialogens adresse.")
        {
            municipality, initiative, from, question, title,
        };
        verb.SetAction((parsed, stop) => Run(
            parsed.GetValue(data)!,
            parsed.GetRequiredValue(municipality),
            parsed.GetRequiredValue(initiative),
            parsed.GetRequiredValue(from),
            parsed.GetValue(question),
            parsed.GetValue(title),
            stop));
        return verb;
    }

    private static async Task<int> Run(
        DirectoryInfo data, string slug, string id, string from, string? question, string? title, CancellationToken stop)
    {
        if (question is not null && !QuestionKey.TryParse(question, null, out _))
        {
            throw new VerbException($"--question: {question} er ikke et spørgsmål. De hedder q1.1 til q4.5.");
        }

        // Read before the database is opened: what cannot be read touches nothing.
        var read = Answers.Accept(ReceivedFiles.Read(await Receive(from, stop)), "--from");
        await using var database = await VerbDatabase.Open(data, stop);
        await database.Enter(slug, stop);
        var about = Id<Initiative>.TryParse(id, null, out var initiativeId)
            ? await database.Db.Set<Initiative>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == initiativeId, stop) : null;
        if (about is null)
        {
            throw new VerbException($"--initiative: initiativet {id} findes ikke i {slug}.");
        }

        var t = database.Get<IStringLocalizer<Texts>>();
        var asked = question is null ? ImportConversationController.FirstQuestion(about) : QuestionKey.Parse(question, null);
        var plan = new ImportPlan(title, t["Untitled"], asked, Situation.Workplace, t["HiddenBefore"]);
        var imported = Answers.Accept(ImportedDialogue.Of(about, read, plan, TimeProvider.System.GetUtcNow()), "--from", "--title");
        await database.Db.Store(imported, stop);
        foreach (var line in ImportReport.Taken(read, t).Concat(ImportReport.LeftOut(read, t)))
        {
            Console.WriteLine(line);
        }

        Console.WriteLine($"{database.Address}/k/{slug}/dialoger/{imported.Dialogue.Id}");
        return 0;
    }

    private static async Task<List<ReceivedFile>> Receive(string from, CancellationToken stop)
    {
        string[] files = Directory.Exists(from) ? [.. Directory.EnumerateFiles(from).Order(StringComparer.Ordinal)]
            : File.Exists(from) ? [from]
            : throw new VerbException($"--from: {from} findes ikke.");
        var received = new List<ReceivedFile>();
        foreach (var file in files)
        {
            received.Add(new(Path.GetFileName(file), await File.ReadAllBytesAsync(file, stop)));
        }

        return received.Count > 0 ? received : throw new VerbException($"--from: {from} er tom.");
    }
}
