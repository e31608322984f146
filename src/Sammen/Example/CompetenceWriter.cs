using System.Globalization;
using Sammen.Domain;
using Sammen.Domain.Competences;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Work;

namespace Sammen.Example;

/// <summary>Writes down what one initiative asks people to learn, each thing by its Domain call.</summary>
internal sealed class CompetenceWriter(Chronicle chronicle, Calendar when)
{
    private readonly List<CompetenceNeed> needs = [];
    private int written;

    private Id<Domain.Initiatives.Initiative> Initiative => chronicle.Initiative.Id;

    public CompetenceNeed Need(int day, Member by, Competence? competence, string other, StaffGroup? group, Horizon horizon, CompetenceLevel required)
    {
        var need = CompetenceNeed.Write(New<CompetenceNeed>(day), Initiative, new(competence, other, group, horizon, required), needs, by, when.Day(day)).Expect();
        needs.Add(need);
        return chronicle.Keep(need);
    }

    public void Judge(CompetenceNeed need, int day, Member by, TodayLevel level, string how = "") =>
        need.Judge(level, how, need.Version, by, when.Day(day)).Expect();

    public void Screen(int day, Member by, ScreeningText text) => chronicle.Keep(GapScreening.Write(Initiative, text, by, when.Day(day)).Expect());

    public void Fades(int day, Member by, string what, StaffGroup? group, string meant, string honoured, string whoTalks) => chronicle.Keep(
        FadingCompetence.Write(New<FadingCompetence>(day), Initiative, new(what, group, meant, honoured, whoTalks), by, when.Day(day)).Expect());

    public void Offers(int day, Member by, HelpRole role, string with, StaffGroup? group) =>
        chronicle.Keep(HelpOffer.Write(New<HelpOffer>(day), Initiative, new(role, with, group), by, when.Day(day)).Expect());

    public void GoesLive(int day, Member by, DateOnly on) => chronicle.Keep(TrainingPlan.Write(Initiative, on, by, when.Day(day)).Expect());

    /// <summary>Writes a step of the plan; <paramref name="weeks"/> from going live, negative before, or a day of its own.</summary>
    public void Step(
        int day, Member by, string name, ActivityKind kind, TrainingStep step, StaffGroup? group, (string Hours, int People) size, int? weeks, int? on, string support, string followUp,
        params IReadOnlyList<CompetenceNeed> meets)
    {
        var activity = chronicle.Keep(TrainingActivity.Write(New<TrainingActivity>(day), Initiative, new(name, kind, step, group, meets), by, when.Day(day)).Expect());
        var time = new ActivityTime(
            size.Hours, size.People.ToString(CultureInfo.InvariantCulture), weeks is { } w ? Math.Abs(w).ToString(CultureInfo.InvariantCulture) : "",
            weeks < 0 ? StartSide.Before : StartSide.After, on is { } d ? when.Day(d) : null);
        activity.Time(time, activity.Version, by, when.Day(day)).Expect();
        activity.Sustain(support, followUp, activity.Version, by, when.Day(day)).Expect();
    }

    // A minute apart, so that what is written on one day stands in the order it was written.
    private Id<T> New<T>(int day) => Id<T>.At(when.At(day).AddMinutes(written++));
}
