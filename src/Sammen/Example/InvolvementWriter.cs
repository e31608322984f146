using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Work;

namespace Sammen.Example;

/// <summary>Writes down how people are involved in one initiative, each thing by its Domain call.</summary>
internal sealed class InvolvementWriter(Chronicle chronicle, Calendar when)
{
    private int written;

    private Id<Initiative> Initiative => chronicle.Initiative.Id;

    public void Plan(int day, Member by, Phase phase, StaffGroup group, InvolvementLevel level, InvolvementForm form, int on, string about, string responsible) =>
        Plan(day, by, phase, new PlanRow(Party.Group, group), level, form, on, about, responsible);

    public void Plan(int day, Member by, Phase phase, Party party, InvolvementLevel level, InvolvementForm form, int on, string about, string responsible) =>
        Plan(day, by, phase, new PlanRow(party, null), level, form, on, about, responsible);

    public void Say(int day, Member by, Phase phase, string text) => chronicle.Keep(PlainText.Write(Initiative, phase, text, by, when.Day(day)).Expect());

    public void Explain(int day, Member by, string word, string meaning) =>
        chronicle.Keep(GlossaryWord.Write(New<GlossaryWord>(day), Initiative, word, meaning, by, when.Day(day)).Expect());

    public void Tell(int day, Member by, string whom, string what, string how) =>
        chronicle.Keep(Told.Write(New<Told>(day), Initiative, new(when.Day(day), whom, what, how), by, when.Day(day)).Expect());

    public void See(int day, Member by, InvolvementPrinciple principle, Practice practice, string comment) => chronicle.Keep(PrincipleView.Write(
        chronicle.Initiative, principle, chronicle.Initiative.Team.Single(t => t.MemberId == by.Id).Role, practice, comment, by, when.Day(day)).Expect());

    public void Self(int day, Member by, string profession, TechnologyExperience experience, Outlook outlook, string brings) =>
        chronicle.Keep(SelfView.Say(chronicle.Initiative, new(profession, experience, outlook, brings), by, when.Day(day)).Expect());

    public void After(string concern, int day, Member by, string words)
    {
        var found = chronicle.Concerned(concern);
        found.FollowUp(when.Day(day), words, by, found.Version, when.Day(day)).Expect();
    }

    public void Judge(string concern, int day, Member by, Helped helped, string why)
    {
        var found = chronicle.Concerned(concern);
        found.Judge(helped, why, by, chronicle.Initiative.Team.Single(t => t.MemberId == by.Id).Role, found.Version, when.Day(day)).Expect();
    }

    public void Reply(string concern, int day, Member by, string reply) => Chronicle.Reply(chronicle.Concerned(concern), when.Day(day), by, reply);

    private void Plan(int day, Member by, Phase phase, PlanRow row, InvolvementLevel level, InvolvementForm form, int on, string about, string responsible) =>
        chronicle.Keep(PlanCell.Plan(Initiative, phase, row, new(level, form, when.Day(on), about, responsible), by, when.Day(day)).Expect());

    // A minute apart, so that what is written on one day stands in the order it was written.
    private Id<T> New<T>(int day) => Id<T>.At(when.At(day).AddMinutes(written++));
}
