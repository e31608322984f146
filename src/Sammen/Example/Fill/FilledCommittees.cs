using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Municipalities;

namespace Sammen.Example.Fill;

/// <summary>A municipality's MED committees with their seats, three years of meetings at about five for every three committees a year, and what was said at those that are over.</summary>
internal static class FilledCommittees
{
    private const int Years = 3;

    /// <summary>Founds so many: a main committee, one for each administration, and the rest spread over the workplaces.</summary>
    public static void Found(SammenDb db, Chance chance, IReadOnlyList<Unit> units, IReadOnlyList<Member> members, int count, DateOnly today)
    {
        if (count == 0)
        {
            return;
        }

        List<Committee> all = [];
        var areas = units.Where(u => u.Kind != UnitKind.Workplace).ToList();
        var workplaces = units.Where(u => u.Kind == UnitKind.Workplace).ToList();
        for (var n = 0; n < count; n++)
        {
            var committee = n == 0 ? Add("Hovedudvalget", CommitteeLevel.Main, null, null)
                : n <= areas.Count ? Add($"Område-MED {areas[n - 1].Name}", CommitteeLevel.Area, all[0], areas[n - 1])
                : Local(workplaces[(n - 1 - areas.Count) % workplaces.Count], n);
            Sit(db, chance, committee, members, today);
            // The main committee meets every month, the others once or twice a year.
            Meet(db, chance, committee, members, n == 0 ? 12 * Years : chance.Between(3, 7), today);
        }

        Committee Local(Unit unit, int n) => Add($"Lokal-MED {unit.Name} {n}", CommitteeLevel.Local, all.Find(c => c.UnitId == unit.ParentId) ?? all[0], unit);

        Committee Add(string name, CommitteeLevel level, Committee? above, Unit? unit)
        {
            var committee = Committee.Found(Id<Committee>.Random(), new(name, level, above?.Id, unit?.Id), new(all)).Expect();
            all.Add(committee);
            db.Add(committee);
            return committee;
        }
    }

    private static void Sit(SammenDb db, Chance chance, Committee committee, IReadOnlyList<Member> members, DateOnly today)
    {
        List<CommitteeSeat> seats = [];
        foreach (var member in chance.Some(members, Math.Min(members.Count, committee.Level == CommitteeLevel.Main ? 15 : 6)))
        {
            var isFirst = seats.Count == 0;
            var side = seats.Count % 2 == 0 ? CommitteeSide.Management : CommitteeSide.Employees;
            var function = isFirst ? CommitteeFunction.Chair : seats.Count == 1 ? CommitteeFunction.ViceChair : CommitteeFunction.Member;
            seats.Add(CommitteeSeat.Take(Id<CommitteeSeat>.Random(), committee, new(member.Name, member.Id, side, function, today.AddDays(-700), today.AddDays(700)), seats).Expect());
        }

        db.AddRange(seats);
    }

    private static void Meet(SammenDb db, Chance chance, Committee committee, IReadOnlyList<Member> members, int count, DateOnly today)
    {
        List<CommitteeMeeting> meetings = [];
        var (first, apart) = (today.AddDays(-(Years - 1) * 365), Years * 365 / count);
        for (var n = 0; n < count; n++)
        {
            var on = first.AddDays((n * apart) + chance.Between(0, apart - 1));
            var meeting = CommitteeMeeting.Plan(Id<CommitteeMeeting>.Random(), committee, new(on, "kl. 9", on.AddDays(-7)), meetings).Expect();
            meetings.Add(meeting);
            db.Add(meeting);
            List<CommitteeItem> items = [];
            for (var i = chance.Between(1, 4); i > 0; i--)
            {
                var (title, _, _, _, thing) = chance.Of(FillWords.Subjects);
                var item = CommitteeItem.Put(Id<CommitteeItem>.Random(), meeting, null, title, chance.Text(FillWords.SaidAsQuestion, 1, 2, thing), items, chance.Of(members), on.AddDays(-20)).Expect();
                items.Add(item);
                if (on < today)
                {
                    var promised = chance.OneIn(3) ? chance.Text(FillWords.SaidAsQuestion, 1, 1, thing) : "";
                    item.Minute(
                        new(chance.Text(FillWords.Reasons, 1, 2, thing), chance.Text(FillWords.SaidAsConcern, 1, 2, thing), chance.Of(Enum.GetValues<ItemOutcome>()), promised, on.AddDays(30)),
                        meeting, item.Version, on).Expect();
                    if (promised.Length > 0 && !chance.OneIn(4))
                    {
                        item.Reply(chance.Text(FillWords.Replies, 1, 2, thing), item.Version, on.AddDays(25)).Expect();
                    }
                }
            }

            db.AddRange(items);
        }
    }
}
