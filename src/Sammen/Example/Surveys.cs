using System.Globalization;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Surveys;

namespace Sammen.Example;

/// <summary>Measurements of the good work: screen visits before they began and a year after, and one of the robots that can be answered now.</summary>
internal static class Surveys
{
    private const string Purpose = "Vi vil vide, hvad teknologien gør ved arbejdet, og tale om det sammen bagefter.";
    private const string Readers = "Alle på arbejdspladsen ser det samme resultat på samme tid.";
    private const string RobotGroups = "Dagvagten i plejen\nNattevagten\nRengøringen";
    private const string Groups = "Social- og sundhedshjælpere\nSocial- og sundhedsassistenter\nSygeplejersker";

    /// <summary>The main committee's agreement, before the first of them.</summary>
    public static SurveyAgreement Agree(SammenDb db, Calendar when, People who)
    {
        var on = when.Day(-1700);
        var agreement = SurveyAgreement.Write("Hovedudvalget", on, "Personalehåndbogen, afsnittet om trivsel", who.DigitalConsultant, on).Expect();
        db.Add(agreement);
        return agreement;
    }

    /// <summary>Before and a year after. What got better and what got worse are not the same things.</summary>
    public static void OfScreenVisits(Chronicle chronicle, Calendar when, People who, SurveyAgreement agreement)
    {
        Hold(
            chronicle, when, who, agreement, Moment.Before, -1440, leader: "2 3 3 3 3 3 2 2 2", "Jeg tror mest på tiden hos dem, der har brug for den.",
            [
                ("a", 9, "2 2 1 2 2 2 1 2 1"), ("a", 4, "1 2 1 1 2 3 1 1 1"), ("b", 6, "3 2 2 3 3 3 2 2 1"), ("b", 3, "2 1 1 2 3 2 1 1 0"), ("c", 2, "3 3 2 3 3 2 2 2 2"), ("-", 2, "1 1 1 1 1 2 1 1 1"),
            ],
            (1, "Hvem ser, hvad vi gør, når vi sidder med en skærm?"), (3, "Jeg valgte faget for at være hos folk."), (6, "Hvad gør vi, når nettet er væk?"), (8, "Bliver opkaldene talt?"));
        Hold(
            chronicle, when, who, agreement, Moment.AfterAYear, -1010, leader: "4 3 3 4 3 4 3 3 2", "Ruterne hænger bedre sammen. Opkald uden svar fylder mere, end jeg troede.",
            [
                ("a", 8, "3 3 2 3 3 4 1 2 2"), ("a", 4, "3 2 2 3 2 3 1 1 2"), ("b", 8, "4 3 3 3 4 4 2 2 2"), ("b", 2, "3 3 2 4 3 3 1 2 1"), ("c", 3, "3 3 3 3 3 2 2 2 2"), ("-", 1, "2 2 2 2 2 2 0 1 1"),
            ],
            (0, "En halv time mere til hende, der har brug for det."), (5, "Min nakke har det bedre uden al den kørsel."), (6, "Når opkaldet ikke går igennem, kører vi alligevel. Den tid tæller ingen."), (6, "Opladere bliver væk."));
    }

    /// <summary>What people could when it began, and one of the good work that is open now, by a link that all share; both with the groups of the work.</summary>
    public static void OfRobots(Chronicle chronicle, Calendar when, SurveyAgreement agreement)
    {
        var (opened, closed) = (when.Day(-40), when.Day(-30));
        var able = Survey.Open(
            chronicle.Initiative,
            Plan(Moment.Before, closed) with { Kind = SurveyKind.Competences, Groups = RobotGroups, Purpose = "Vi vil planlægge, hvad vi skal lære, så det passer til det, hver gruppe kan nu." },
            null, opened, Id<Survey>.Random()).Expect();
        var boxes = new List<AnswerBox>();
        Answer(
            able, boxes, opened,
            [
                ("a", 11, "2 1 1 1 2 1 2 2 1 1 0 1"), ("a", 8, "2 2 1 0 1 1 2 1 1 2 1 1"), ("a", 5, "1 1 0 1 1 0 1 2 2 1 0 0"),
                ("b", 4, "1 1 0 1 1 1 2 2 1 1 0 0"), ("b", 3, "0 0 1 0 2 0 1 1 2 0 0 1"), ("c", 4, "3 2 2 2 2 1 2 1 1 1 1 1"), ("c", 3, "2 3 1 1 1 2 1 2 2 2 0 2"),
            ], []);
        chronicle.Keep(able);
        able.Close(boxes, Municipality.FewestShown, false, closed).Expect();
        chronicle.Keep(Survey.Open(chronicle.Initiative, Plan(Moment.During, when.Day(10)) with { Groups = RobotGroups }, agreement, when.Day(-4), Id<Survey>.Random()).Expect());
    }

    private static void Hold(
        Chronicle chronicle, Calendar when, People who, SurveyAgreement agreement, Moment moment, int from, string leader, string words,
        IReadOnlyList<(string Group, int Number, string Marks)> answers, params IReadOnlyList<(int Item, string Text)> comments)
    {
        var (opened, closed) = (when.Day(from), when.Day(from + 14));
        var survey = Survey.Open(chronicle.Initiative, Plan(moment, closed), agreement, opened, Id<Survey>.Random()).Expect();
        var boxes = new List<AnswerBox>();
        Answer(survey, boxes, opened, answers, comments);
        var standing = new Standing(TeamRole.Leader, true, MunicipalityRole.Member);
        chronicle.Keep(survey);
        chronicle.Keep(LeaderAnswer.Give(survey, standing, who.HomeCareLeader, MarksOf(leader), words, null, opened).Expect());
        foreach (var comment in survey.Close(boxes, Municipality.FewestShown, false, closed).Expect())
        {
            chronicle.Keep(comment);
        }
    }

    private static void Answer(
        Survey survey, List<AnswerBox> boxes, DateOnly on, IReadOnlyList<(string Group, int Number, string Marks)> answers, IReadOnlyList<(int Item, string Text)> comments)
    {
        List<SurveyAnswer> ballots = [.. answers.SelectMany(a => Enumerable.Repeat(new SurveyAnswer(a.Group == "-" ? null : a.Group[0] - 'a', MarksOf(a.Marks), []), a.Number))];
        for (var i = 0; i < ballots.Count; i++)
        {
            var said = i < comments.Count ? Enumerable.Range(0, survey.Items.Count).Select(item => item == comments[i].Item ? comments[i].Text : null) : [];
            boxes.AddRange(survey.Take(ballots[i] with { Comments = [.. said] }, boxes, on).Expect());
        }
    }

    // So long that the words of the latest can still be read.
    private static SurveyPlan Plan(Moment moment, DateOnly closes) => new(SurveyKind.GoodWork, moment, Groups, Purpose, Readers, closes, closes.AddYears(3));

    private static IReadOnlyList<int?> MarksOf(string marks) => [.. marks.Split(' ').Select(m => (int?)int.Parse(m, CultureInfo.InvariantCulture))];
}
