using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Example.Fill;

namespace Sammen.Hosting.Verbs;

/// <summary>Fills the database with made-up municipalities, for measuring and for looking at long lists.</summary>
internal static class Fill
{
    public static Command Verb(Option<DirectoryInfo> data)
    {
        var municipalities = Number("--municipalities", "Antal kommuner (fyld-1, fyld-2 …)", 1);
        var initiatives = Number("--initiatives", "Antal initiativer i alle kommunerne tilsammen", 60);
        var members = Number("--members", "Antal medlemmer i alle kommunerne tilsammen, mindst ét i hver", 40);
        var committees = Number("--committees", "Antal MED-udvalg i hver kommune", 12);
        var seed = Number("--seed", "Samme tal giver samme indhold", 1);
        var verb = new Command(
            "fill", "Fylder databasen med opdigtede kommuner. Hver linje, der bliver skrevet ud, er en kommune: del af adressen, brugernavn og adgangskode.")
        {
            municipalities, initiatives, members, committees, seed,
        };
        verb.SetAction((parsed, stop) => Run(
            parsed.GetValue(data)!,
            new(
                Within(parsed.GetValue(municipalities), municipalities, 1, 200),
                Within(parsed.GetValue(initiatives), initiatives, 0, 50_000),
                Within(parsed.GetValue(members), members, parsed.GetValue(municipalities), 1_000_000),
                Within(parsed.GetValue(committees), committees, 0, 1000),
                parsed.GetValue(seed)),
            stop));
        return verb;
    }

    private static Option<int> Number(string name, string description, int usual) =>
        new(name) { Description = $"{description} (standard: {usual})", DefaultValueFactory = _ => usual };

    private static int Within(int number, Option<int> option, int least, int most) =>
        number >= least && number <= most ? number : throw new VerbException($"{option.Name}: vælg et tal fra {least} til {most}.");

    private static async Task<int> Run(DirectoryInfo data, FillPlan plan, CancellationToken stop)
    {
        data.Create();
        await using var app = Server.Build(new Settings(data.FullName, "http://127.0.0.1:5080", WithExample: false));
        await Server.Migrate(app.Services, stop);
        try
        {
            foreach (var (slug, userName, password) in await Filling.Run(app.Services, plan, Console.Error.WriteLine, stop))
            {
                Console.WriteLine($"{slug}\t{userName}\t{password}");
            }
        }
        catch (DbUpdateException failure) when (Duplicates.IsDuplicateKey(failure))
        {
            throw new VerbException("En anden fyld er i gang og tog det næste nummer. Prøv igen, når den er færdig.");
        }

        return 0;
    }
}
