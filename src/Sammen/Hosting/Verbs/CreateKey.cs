using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Municipalities;

namespace Sammen.Hosting.Verbs;

/// <summary>Makes a key with which another program uses the API in one municipality.</summary>
internal static class CreateKey
{
    public static Command Verb(Option<DirectoryInfo> data)
    {
        var municipality = new Option<string>("--municipality") { Description = "Kommunens del af adressen", Required = true };
        var name = new Option<string>("--name") { Description = "Hvad nøglen skal bruges til", Required = true };
        var scope = new Option<string[]>("--scope")
        {
            Description = $"Hvad nøglen er begrænset til, en eller flere gange: {string.Join(", ", ApiScopes.Names)} (standard: alt i kommunen)",
        };
        var verb = new Command("create", "Laver en nøgle til API'et. Sidste linje er nøglen, som ikke kan vises igen.") { municipality, name, scope };
        verb.SetAction((parsed, stop) => Run(
            parsed.GetValue(data)!, parsed.GetRequiredValue(municipality), parsed.GetRequiredValue(name), parsed.GetValue(scope) ?? [], stop));
        return verb;
    }

    private static async Task<int> Run(DirectoryInfo data, string slug, string name, string[] scopes, CancellationToken stop)
    {
        var (key, text) = Answers.Accept(ApiKey.Make(name, scopes, TimeProvider.System.GetUtcNow()), "--name", "--scope");
        await using var database = await VerbDatabase.Open(data, stop);
        var db = database.Db;
        var municipality = await db.Set<Municipality>().SingleOrDefaultAsync(m => m.Slug == slug, stop)
            ?? throw new VerbException($"--municipality: kommunen {slug} findes ikke i {data.FullName}.");

        db.EnterAs(municipality.Id, null);
        db.Add(key);
        await db.SaveChangesAsync(stop);

        var covers = key.Scopes.Count == 0 ? "alt" : string.Join(", ", key.Scopes.Select(s => s.Name()));
        Console.WriteLine($"Nøglen {key.Name} omfatter {covers} i {municipality.Name}. Den vises kun nu.");
        Console.WriteLine(text);
        return 0;
    }
}
