using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Hosting.Verbs;

/// <summary>Invites a member to a municipality: also the way back in when the last administrator has lost the password.</summary>
internal static class CreateMember
{
    public static Command Verb(Option<DirectoryInfo> data)
    {
        var municipality = new Option<string>("--municipality") { Description = "Kommunens del af adressen", Required = true };
        var name = new Option<string>("--name") { Description = "Medlemmets navn eller funktion", Required = true };
        var unit = new Option<string?>("--unit") { Description = "Arbejdsplads: navnet på en af kommunens enheder (standard: hele kommunen)" };
        var role = new Option<string>("--role") { Description = "Rolle i kommunen", DefaultValueFactory = _ => "member" };
        role.AcceptOnlyFromAmong("member", "portfolioreader", "administrator");
        var verb = new Command("create", "Inviterer et medlem. Sidste linje er medlemmets link.") { municipality, name, role, unit };
        verb.SetAction((parsed, stop) => Run(
            parsed.GetValue(data)!,
            parsed.GetRequiredValue(municipality),
            parsed.GetRequiredValue(name),
            Enum.Parse<MunicipalityRole>(parsed.GetRequiredValue(role), ignoreCase: true),
            parsed.GetValue(unit),
            stop));
        return verb;
    }

    private static async Task<int> Run(
        DirectoryInfo data, string slug, string name, MunicipalityRole role, string? unitName, CancellationToken stop)
    {
        var now = TimeProvider.System.GetUtcNow();
        Answers.Accept(Member.Invite(name, null, role, now), "--name");
        await using var database = await VerbDatabase.Open(data, stop);
        var db = database.Db;
        var municipality = await db.Set<Municipality>().SingleOrDefaultAsync(m => m.Slug == slug, stop)
            ?? throw new VerbException($"--municipality: kommunen {slug} findes ikke i {data.FullName}.");
        db.EnterAs(municipality.Id, null);

        var unit = unitName is null ? null : (Id<Unit>?)(await Find(unitName, db, stop)).Id;
        var member = Member.Invite(name, unit, role, now).Expect();
        var (invitation, token) = Invitation.For(member.Id, now);
        db.AddRange(member, invitation);
        await db.SaveChangesAsync(stop);

        Console.WriteLine($"{member.Name} er inviteret til {municipality.Name}.");
        Answers.SayLink(member, invitation, token, database.Address);
        return 0;
    }

    // The databases fold the case of Danish letters differently.
    private static async Task<Unit> Find(string name, SammenDb db, CancellationToken stop)
    {
        var units = await db.Set<Unit>().ToListAsync(stop);
        var found = units.Where(u => CultureInfo.CurrentCulture.CompareInfo.Compare(u.Name, name.Trim(), CompareOptions.IgnoreCase) == 0).ToList();
        return found switch
        {
            [var one] => one,
            [] => throw new VerbException($"--unit: enheden {name} findes ikke. Der er: {string.Join(", ", units.Select(u => u.Name).Order())}."),
            _ => throw new VerbException($"--unit: der er {found.Count} enheder, der hedder {name}. Vælg enheden på medlemmets side i stedet."),
        };
    }
}
