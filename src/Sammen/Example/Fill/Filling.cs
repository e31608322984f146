using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Example.Fill;

/// <summary>How much is filled in. The same seed gives the same texts, sizes and order; ids, passwords and dates are of the day.</summary>
/// <param name="Municipalities">Number of municipalities.</param>
/// <param name="Initiatives">Initiatives in all of them together.</param>
/// <param name="Members">Members in all of them together, counting the one in each who can sign in.</param>
/// <param name="Committees">MED committees in each.</param>
/// <param name="Seed">Where chance begins.</param>
public sealed record FillPlan(int Municipalities, int Initiatives, int Members, int Committees, int Seed)
{
    // As in the country: of 98, the largest has one in twenty-three of all people and the smallest one in three hundred.
    private const int Evenness = 8;

    /// <summary>How many of <paramref name="all"/> each municipality has, the largest first and at least one where there are enough.</summary>
    internal IReadOnlyList<int> Shared(int all)
    {
        var weights = Enumerable.Range(1, Municipalities).Select(n => 1.0 / (n + Evenness)).ToList();
        var (each, whole) = (all >= Municipalities ? 1 : 0, weights.Sum());
        var (shares, given, before) = (new List<int>(), 0, 0.0);
        foreach (var weight in weights)
        {
            before += weight;
            var upTo = (int)Math.Round((all - (each * Municipalities)) * before / whole);
            shares.Add(each + upTo - given);
            given = upTo;
        }

        return shares;
    }
}

/// <summary>
/// A municipality that was filled, and the account that sees all of it and leads the first of its initiatives. An employee of a workplace signs in with the same password,
/// and with the same name and <see cref="Employee"/> after it.
/// </summary>
public sealed record Filled(string Slug, string UserName, string Password)
{
    /// <summary>Stands after the name of the employee's account.</summary>
    public const string Employee = "-medarbejder";
}

/// <summary>Fills a database with municipalities of believable size, for measuring and for looking at long lists.</summary>
public static class Filling
{
    /// <summary>Fills, municipality by municipality.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="plan">How much.</param>
    /// <param name="progress">Told a line now and then.</param>
    /// <param name="stop">Stops after the initiative at hand; what is filled stays.</param>
    public static async Task<IReadOnlyList<Filled>> Run(IServiceProvider services, FillPlan plan, Action<string> progress, CancellationToken stop)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var first = await NextNumber(services, stop);
        var filled = new List<Filled>();
        var (initiatives, members) = (plan.Shared(plan.Initiatives), plan.Shared(plan.Members));
        for (var n = 0; n < plan.Municipalities; n++)
        {
            // Experiences are told by a chance of their own: how many are shared changes nothing else.
            var (chance, told) = (new Chance(plan.Seed + n), new Chance(~(plan.Seed + n)));
            var place = await Found(services, $"fyld-{first + n}", plan with { Initiatives = initiatives[n], Members = members[n] }, chance, now, stop);
            filled.Add(place.Account);
            for (var i = 1; i <= initiatives[n]; i++)
            {
                stop.ThrowIfCancellationRequested();
                await using var scope = services.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<SammenDb>();
                db.EnterAs(place.Municipality.Id, null);
                var chronicle = FilledInitiative.Write(db, chance, place.Units, place.Members, now, i);
                FilledExperience.Share(chronicle, told, place.Units, place.Members[0], place.Municipality, now, isLargest: i == 1);
                await db.SaveChangesAsync(stop);
                if (i % 50 == 0 || i == initiatives[n])
                {
                    progress($"{place.Account.Slug}: {i} af {initiatives[n]} initiativer");
                }
            }
        }

        return filled;
    }

    private static async Task<int> NextNumber(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var taken = await scope.ServiceProvider.GetRequiredService<SammenDb>().Set<Municipality>()
            .Where(m => m.Slug.StartsWith("fyld-")).Select(m => m.Slug).ToListAsync(stop);
        return taken.Select(slug => int.TryParse(slug.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).DefaultIfEmpty().Max() + 1;
    }

    private static async Task<(Municipality Municipality, List<Unit> Units, List<Member> Members, Filled Account)> Found(
        IServiceProvider services, string slug, FillPlan plan, Chance chance, DateTimeOffset now, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SammenDb>();
        var since = now.AddDays(-700);
        var municipality = Municipality.Create(slug, $"{chance.Of(FillWords.TownBeginnings)}{chance.Of(FillWords.TownEndings)} Kommune", since).Expect();
        db.Add(municipality);
        await db.SaveChangesAsync(stop);
        db.EnterAs(municipality.Id, null);

        var units = Organise(chance, plan.Members, since);
        db.AddRange(units);
        var workplaces = units.Where(u => u.Kind == UnitKind.Workplace).ToList();
        var leader = Member.Invite("Digitaliseringschef", null, MunicipalityRole.Administrator, since).Expect();
        List<Member> members = [leader];
        for (var n = 1; n < plan.Members; n++)
        {
            members.Add(Member.Invite($"{chance.Of(FillWords.Occupations)} {n}", chance.Of(workplaces).Id, MunicipalityRole.Member, since).Expect());
        }

        var password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
        leader.Join(await Account(slug));
        if (members.Count > 1)
        {
            members[1].Join(await Account(slug + Filled.Employee));
        }

        db.AddRange(members);
        FilledCommittees.Found(db, new Chance(plan.Seed), units, members, plan.Committees, now.Day());
        await db.SaveChangesAsync(stop);
        return (municipality, units, members, new(slug, slug, password));

        async Task<Guid> Account(string name)
        {
            var account = new Account { UserName = name };
            var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, password);
            return made.Succeeded ? account.Id : throw new InvalidOperationException(string.Join(", ", made.Errors.Select(e => e.Code)));
        }
    }

    // A workplace for each dozen of members, spread over the five fields.
    private static List<Unit> Organise(Chance chance, int members, DateTimeOffset at)
    {
        var units = new List<Unit>();
        foreach (var (administration, kinds) in FillWords.Workplaces)
        {
            var above = Unit.Create(administration, UnitKind.Administration, null, at).Expect();
            units.Add(above);
            for (var n = 0; n < 1 + (members / (12 * FillWords.Workplaces.Length)); n++)
            {
                var name = $"{chance.Of(kinds)} {chance.Of(FillWords.TownBeginnings)}{chance.Of(FillWords.PlaceEndings)}";
                units.Add(Unit.Create(name, UnitKind.Workplace, above.Id, at).Expect());
            }
        }

        return units;
    }
}
