using Microsoft.AspNetCore.Identity;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Example;

/// <summary>The example municipality: its units, and its people, who are roles.</summary>
internal sealed class People
{
    private const int MovedIn = -260;

    public required Unit HomesForOlder { get; init; }

    public required Unit Aabrinken { get; init; }

    public required Unit Care { get; init; }

    public required Member Leader { get; init; }

    public required Member UnionRepresentative { get; init; }

    public required Member Employee { get; init; }

    public required Member Director { get; init; }

    public required Member ProjectLead { get; init; }

    public required Member WorkEnvironmentRepresentative { get; init; }

    public required Member Cleaner { get; init; }

    public required Member OtherLeader { get; init; }

    public required Member DigitalConsultant { get; init; }

    public required Member HomeCareLeader { get; init; }

    public required Member HomeCareAssistant { get; init; }

    public required Member Nurse { get; init; }

    public required Member CityManager { get; init; }

    public required Member ChiefRepresentative { get; init; }

    public required Unit CitizenService { get; init; }

    public required Member ServiceLeader { get; init; }

    public required Member CaseWorker { get; init; }

    /// <summary>Founds the municipality, with an account for each of the four who can be signed in as.</summary>
    public static async Task<People> MoveIn(SammenDb db, UserManager<Account> accounts, Calendar when, CancellationToken stop)
    {
        var at = when.At(MovedIn);
        var municipality = Municipality.Create(WorkedExample.Slug, "Eksempel Kommune", at).Expect();
        db.Add(municipality);
        await db.SaveChangesAsync(stop);
        db.EnterAs(municipality.Id, null);

        Unit Add(string name, UnitKind kind, Unit? above = null)
        {
            var unit = Unit.Create(name, kind, above?.Id, at).Expect();
            db.Add(unit);
            return unit;
        }

        Member Invite(string name, Unit? unit, MunicipalityRole role = MunicipalityRole.Member)
        {
            var member = Member.Invite(name, unit?.Id, role, at).Expect();
            db.Add(member);
            return member;
        }

        var care = Add("Ældre og Sundhed", UnitKind.Administration);
        var homes = Add("Plejecentre", UnitKind.Centre, care);
        var aabrinken = Add("Plejecenter Åbrinken", UnitKind.Workplace, homes);
        var engparken = Add("Plejecenter Engparken", UnitKind.Workplace, homes);
        Add("Plejecenter Fjordblik", UnitKind.Workplace, homes);
        Add("Plejecenter Lindegården", UnitKind.Workplace, homes);
        Add("Plejecenter Søndervang", UnitKind.Workplace, homes);
        var homeCare = Add("Hjemmepleje Nord", UnitKind.Workplace, Add("Hjemmepleje", UnitKind.Centre, care));
        Add("Børnehuset Mælkevejen", UnitKind.Workplace, Add("Børn og Unge", UnitKind.Administration));
        var digital = Add("Digitalisering og HR", UnitKind.Administration);
        Add("Ejendomme og Service", UnitKind.Administration);
        var service = Add("Borgerservice", UnitKind.Workplace, Add("Borgere og Ydelser", UnitKind.Administration));

        var people = new People
        {
            HomesForOlder = homes,
            Aabrinken = aabrinken,
            Care = care,
            Leader = Invite("Leder", aabrinken),
            UnionRepresentative = Invite("Tillidsrepræsentant", aabrinken),
            Employee = Invite("Medarbejder", aabrinken),
            Director = Invite("Centerchef for plejecentre", homes),
            ProjectLead = Invite("Projektleder", digital),
            WorkEnvironmentRepresentative = Invite("Arbejdsmiljørepræsentant", aabrinken),
            Cleaner = Invite("Rengøringsassistent", aabrinken),
            OtherLeader = Invite("Leder af Engparken", engparken),
            DigitalConsultant = Invite("Digitaliseringskonsulent", digital, MunicipalityRole.PortfolioReader),
            HomeCareLeader = Invite("Leder af Hjemmepleje Nord", homeCare),
            HomeCareAssistant = Invite("Social- og sundhedsassistent", homeCare),
            Nurse = Invite("Sygeplejerske", homeCare),
            CityManager = Invite("Kommunaldirektør", null),
            ChiefRepresentative = Invite("Fællestillidsrepræsentant", digital),
            CitizenService = service,
            ServiceLeader = Invite("Leder af Borgerservice", service),
            CaseWorker = Invite("Sagsbehandler i Borgerservice", service),
        };
        var administrator = Invite("Administrator", null, MunicipalityRole.Administrator);

        await Join(people.Leader, "leder");
        await Join(people.UnionRepresentative, "repraesentant");
        await Join(people.Employee, "medarbejder");
        await Join(administrator, "administrator");
        return people;

        // Without a password: nobody can sign in to them in the ordinary way.
        async Task Join(Member member, string name)
        {
            var account = new Account { UserName = $"{WorkedExample.Slug}-{name}" };
            var made = await accounts.CreateAsync(account);
            if (!made.Succeeded)
            {
                throw new InvalidOperationException(string.Join(", ", made.Errors.Select(e => e.Code)));
            }

            member.Join(account.Id);
        }
    }
}
