using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Domain;
using Sammen.Domain.Municipalities;
using Sammen.SignIn;

namespace Sammen.Hosting.Verbs;

/// <summary>Makes a municipality and invites its first administrator.</summary>
internal static class CreateMunicipality
{
    public static Command Verb(Option<DirectoryInfo> data)
    {
        var slug = new Option<string>("--slug") { Description = "Kommunens del af adressen: små bogstaver a-z, tal og bindestreg", Required = true };
        var name = new Option<string>("--name") { Description = "Kommunens navn, for eksempel \"Åby Kommune\"", Required = true };
        var administrator = new Option<string>("--administrator") { Description = "Den første administrators navn eller funktion", Required = true };
        var verb = new Command("create", "Opretter en kommune og dens første administrator. Sidste linje er administratorens link.") { slug, name, administrator };
        verb.SetAction((parsed, stop) => Run(
            parsed.GetValue(data)!, parsed.GetRequiredValue(slug), parsed.GetRequiredValue(name), parsed.GetRequiredValue(administrator), stop));
        return verb;
    }

    private static async Task<int> Run(DirectoryInfo data, string slug, string name, string administrator, CancellationToken stop)
    {
        var now = TimeProvider.System.GetUtcNow();
        var municipality = Answers.Accept(Municipality.Create(slug, name, now), "--slug", "--name");
        var member = Answers.Accept(Member.Invite(administrator, null, MunicipalityRole.Administrator, now), "--administrator");
        if (municipality.Slug == ExampleAccess.Slug)
        {
            throw new VerbException($"--slug: {ExampleAccess.Slug} er eksempelkommunens. Vælg en anden.");
        }

        await using var database = await VerbDatabase.Open(data, stop);
        var db = database.Db;
        var taken = new VerbException($"--slug: {municipality.Slug} er optaget. Vælg en anden.");
        if (await db.Set<Municipality>().AnyAsync(m => m.Slug == municipality.Slug, stop))
        {
            throw taken;
        }

        db.EnterAs(municipality.Id, null);
        var (invitation, token) = Invitation.For(member.Id, now);
        db.AddRange(municipality, member, invitation);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException failure) when (Duplicates.IsDuplicateKey(failure))
        {
            throw taken;
        }

        Console.WriteLine($"{municipality.Name} er oprettet. Dens sider begynder med /k/{municipality.Slug}.");
        Answers.SayLink(member, invitation, token, database.Address);
        return 0;
    }
}
