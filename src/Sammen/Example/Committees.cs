using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Example;

/// <summary>The committees and meetings that the rest of the example tells of.</summary>
internal sealed record Med(
    Committee Homes, Committee Local, CommitteeMeeting HomesBefore, CommitteeMeeting HomesNext, CommitteeMeeting LocalBefore, CommitteeMeeting LocalNext, CommitteeMeeting MainBefore, CommitteeMeeting MainNext);

/// <summary>The example municipality's MED committees, with their members and the meetings of the next months. Names and days are its own.</summary>
internal static class Committees
{
    public static Med Found(SammenDb db, Calendar when, People who)
    {
        List<Committee> all = [];
        var main = Add("Hovedudvalget", CommitteeLevel.Main, null, null);
        var care = Add("Område-MED Ældre og Sundhed", CommitteeLevel.Area, main, who.Care);
        var homes = Add("Center-MED Plejecentre", CommitteeLevel.Area, care, who.HomesForOlder);
        var local = Add("Lokal-MED Åbrinken", CommitteeLevel.Local, homes, who.Aabrinken);

        List<CommitteeSeat> seats = [];
        Sit(main, who.CityManager, CommitteeSide.Management, CommitteeFunction.Chair);
        Sit(main, who.ChiefRepresentative, CommitteeSide.Employees, CommitteeFunction.ViceChair);
        Sit(homes, who.Director, CommitteeSide.Management, CommitteeFunction.Chair);
        Sit(homes, who.Leader, CommitteeSide.Management, CommitteeFunction.Member);
        Sit(homes, who.UnionRepresentative, CommitteeSide.Employees, CommitteeFunction.ViceChair);
        Sit(homes, who.WorkEnvironmentRepresentative, CommitteeSide.Employees, CommitteeFunction.Member);
        Sit(local, who.Leader, CommitteeSide.Management, CommitteeFunction.Chair);
        Sit(local, who.UnionRepresentative, CommitteeSide.Employees, CommitteeFunction.ViceChair);
        Sit(local, who.WorkEnvironmentRepresentative, CommitteeSide.Employees, CommitteeFunction.Member);
        Sit(local, who.Cleaner, CommitteeSide.Employees, CommitteeFunction.Substitute);

        List<CommitteeMeeting> meetings = [];
        var mainBefore = Meet(main, -205, "kl. 9, byrådssalen", closes: -219);
        var mainNext = Meet(main, 25, "kl. 9, byrådssalen", closes: 11);
        var homesBefore = Meet(homes, -105, "kl. 13, Plejecenter Fjordblik", closes: -112);
        var homesNext = Meet(homes, 12, "kl. 13, Plejecenter Engparken", closes: 5);
        Meet(homes, 54, "kl. 13, Plejecenter Fjordblik", closes: 44);
        var localBefore = Meet(local, -35, "kl. 14, personalestuen", closes: -42);
        var localNext = Meet(local, 6, "kl. 14, personalestuen", closes: 3);
        Meet(local, 48, "kl. 14, personalestuen", closes: 41);
        return new(homes, local, homesBefore, homesNext, localBefore, localNext, mainBefore, mainNext);

        Committee Add(string name, CommitteeLevel level, Committee? above, Unit? unit)
        {
            var committee = Committee.Found(Id<Committee>.At(when.At(-250).AddMinutes(all.Count)), new(name, level, above?.Id, unit?.Id), new(all)).Expect();
            all.Add(committee);
            db.Add(committee);
            return committee;
        }

        void Sit(Committee committee, Member member, CommitteeSide side, CommitteeFunction function)
        {
            var seat = CommitteeSeat.Take(
                Id<CommitteeSeat>.Random(), committee, new(member.Name, member.Id, side, function, when.Day(-240), when.Day(480)), seats.Where(s => s.CommitteeId == committee.Id)).Expect();
            seats.Add(seat);
            db.Add(seat);
        }

        CommitteeMeeting Meet(Committee committee, int day, string at, int closes)
        {
            var meeting = CommitteeMeeting.Plan(
                Id<CommitteeMeeting>.Random(), committee, new(when.Day(day), at, when.Day(closes)), meetings.Where(m => m.CommitteeId == committee.Id)).Expect();
            meetings.Add(meeting);
            db.Add(meeting);
            return meeting;
        }
    }

    /// <summary>Puts an item last on an agenda.</summary>
    public static CommitteeItem Put(Chronicle chronicle, CommitteeMeeting meeting, Initiative? initiative, string title, string askedTo, Member by, DateOnly on)
    {
        var others = chronicle.Kept<CommitteeItem>().Where(i => i.MeetingId == meeting.Id).ToList();
        return chronicle.Keep(CommitteeItem.Put(Id<CommitteeItem>.Random(), meeting, initiative, title, askedTo, others, by, on).Expect());
    }

    /// <summary>Writes the minutes of an item on the day of the meeting.</summary>
    public static void Minute(CommitteeItem item, CommitteeMeeting meeting, ItemMinutes minutes) => item.Minute(minutes, meeting, item.Version, meeting.On).Expect();

    /// <summary>The four answers of an initiative.</summary>
    public static void Answer(Chronicle chronicle, DateOnly on, Member by, MedQuestions questions, string how) =>
        chronicle.Keep(MedMatter.Answer(chronicle.Initiative, questions, how, by, on).Expect());
}
