using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Work;

namespace Sammen.Example;

/// <summary>Writes down what one initiative does to the work, each thing by its Domain call.</summary>
internal sealed class WorkWriter(Chronicle chronicle, Calendar when)
{
    private int written;

    private Id<Domain.Initiatives.Initiative> Initiative => chronicle.Initiative.Id;

    public StaffGroup Group(int day, Member by, string name, int howMany) => chronicle.Keep(StaffGroup.Write(
        New<StaffGroup>(day), Initiative, name, howMany.ToString(System.Globalization.CultureInfo.InvariantCulture), by, when.Day(day)).Expect());

    public WorkTask Task(int day, Member by, string what, TaskChange change, StaffGroup? group, string before, string after) =>
        chronicle.Keep(WorkTask.Write(New<WorkTask>(day), Initiative, new(what, change, group, before, after), by, when.Day(day)).Expect());

    public void Time(WorkTask task, int day, Member by, (string Minutes, string Times)? before, (string Minutes, string Times)? after, Rhythm per) =>
        task.Time(new(before?.Minutes, before?.Times, after?.Minutes, after?.Times, per), task.Version, by, when.Day(day)).Expect();

    public void Way(int day, Member by, string name, StaffGroup? group, string before, string after) =>
        chronicle.Keep(WayOfWorking.Write(New<WayOfWorking>(day), Initiative, new(name, group, before, after), by, when.Day(day)).Expect());

    public void Mark(int day, Member by, Trait trait, string gain, string risk, string action, string who) =>
        chronicle.Keep(TraitMark.Mark(Initiative, trait, new(gain, risk, action, who), by, when.Day(day)).Expect());

    public ProfessionView Profession(int day, Member by, StaffGroup? group, string profession, string supports, string takes, string identity) => chronicle.Keep(
        ProfessionView.Write(New<ProfessionView>(day), Initiative, new(group, profession, supports, takes, identity), by, when.Day(day)).Expect());

    public void Test(ProfessionView view, int day, Member by, TestAnswer meaningful, TestAnswer justified, TestAnswer influenceable, string action) =>
        view.Test(new(meaningful, justified, influenceable, action), view.Version, by, when.Day(day)).Expect();

    public void Relate(int day, Member by, StaffGroup? group, string who, RelationTo to, string before, string after, string lost = "", string keep = "")
    {
        var relation = chronicle.Keep(Relation.Write(New<Relation>(day), Initiative, new(group, who, to, before, after), by, when.Day(day)).Expect());
        if (lost.Length > 0)
        {
            relation.Lose(lost, keep, relation.Version, by, when.Day(day)).Expect();
        }
    }

    public InvisibleWork Unseen(int day, Member by, string text, WorkTask? task, string hidesIn, string why) =>
        chronicle.Keep(InvisibleWork.Write(New<InvisibleWork>(day), Initiative, new(text, task, hidesIn, why), by, when.Day(day)).Expect());

    public InvisibleWork TakeOver(int day, Member by, string lift, WorkTask? task, string why)
    {
        var (from, statement) = chronicle.Lifted(LiftKind.InvisibleWork, lift);
        return chronicle.Keep(InvisibleWork.From(from, statement, New<InvisibleWork>(day), new(from.Text, task, "", why), by, when.Day(day)).Expect());
    }

    public void Keep(InvisibleWork work, int day, Member by, KeepAnswer keep, string because, string how, string who) =>
        work.TakeUp(new(keep, because, how, who), work.Version, by, when.Day(day)).Expect();

    public void Broke(int day, string minutes, string what = "") =>
        chronicle.Keep(Breakdown.Report(Id<Breakdown>.Random(), chronicle.Initiative, minutes, what, when.Day(day), when.Day(0)).Expect());

    public void Agree(int day, Member by, AvailabilityText text) =>
        chronicle.Keep(AvailabilityAgreement.Write(Initiative, text, by, when.Day(day)).Expect());

    public void Register(int day, Member by, string which, string purpose, string never, string whoSees, string howLong) => chronicle.Keep(
        StaffDataUse.Write(New<StaffDataUse>(day), Initiative, new(which, purpose, never, whoSees, howLong), by, when.Day(day)).Expect());

    // A minute apart, so that what is written on one day stands in the order it was written.
    private Id<T> New<T>(int day) => Id<T>.At(when.At(day).AddMinutes(written++));
}
