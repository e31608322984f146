using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sammen.Dialogues.Exchange;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Dialogues.Exchange;

namespace Sammen.Hosting.Verbs;

/// <summary>Writes a closed dialogue as files, as the page does.</summary>
internal static class Export
{
    public static Command Verb(Option<DirectoryInfo> data)
    {
        var municipality = new Option<string>("--municipality") { Description = "Kommunens del af adressen", Required = true };
        var dialogue = new Option<string>("--dialogue") { Description = "Dialogens id: det, der står i dens adresse", Required = true };
        var to = new Option<DirectoryInfo>("--to") { Description = "Mappe, der ikke har de fire filer i forvejen", Required = true };
        var verb = new Command("export", "Skriver en lukket dialog i Polis' format med nye, tilfældige numre. Sidste linje er mappen.") { municipality, dialogue, to };
        verb.SetAction((parsed, stop) => Run(
            parsed.GetValue(data)!, parsed.GetRequiredValue(municipality), parsed.GetRequiredValue(dialogue), parsed.GetRequiredValue(to), stop));
        return verb;
    }

    private static async Task<int> Run(DirectoryInfo data, string slug, string id, DirectoryInfo to, CancellationToken stop)
    {
        if (Enum.GetValues<ConversationPart>().Select(ConversationExport.NameOf).FirstOrDefault(name => File.Exists(Path.Combine(to.FullName, name))) is { } there)
        {
            throw new VerbException($"--to: {there} ligger allerede i {to.FullName}. Vælg en anden mappe.");
        }

        await using var database = await VerbDatabase.Open(data, stop);
        await database.Enter(slug, stop);
        var dialogue = Id<Dialogue>.TryParse(id, null, out var dialogueId)
            ? await database.Db.Set<Dialogue>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == dialogueId, stop) : null;
        if (dialogue is null)
        {
            throw new VerbException($"--dialogue: dialogen {id} findes ikke i {slug}.");
        }

        // Whoever runs this has the whole database at hand, hidden words included.
        var address = $"{database.Address}/k/{slug}/dialoger/{dialogue.Id}";
        var export = Answers.Accept(await database.Db.ExportOf(dialogue, address, withHidden: true, stop), "--dialogue");
        to.Create();
        foreach (var part in export.Parts.Keys)
        {
            await using var file = new FileStream(Path.Combine(to.FullName, ConversationExport.NameOf(part)), FileMode.CreateNew);
            await file.WriteAsync(export.FileOf(part), stop);
        }

        Console.WriteLine($"{export.Parts[ConversationPart.Comments].Count - 1} udsagn og {export.Parts[ConversationPart.Votes].Count - 1} stemmer er skrevet.");
        Console.WriteLine(to.FullName);
        return 0;
    }
}
