using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Tests;

/// <summary>Things that tests begin with. Each names only what matters to the test that asks.</summary>
internal static class Given
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Today = Now.Day();

    public static Member Member(string name = "Leder", MunicipalityRole role = MunicipalityRole.Member, Id<Unit>? unit = null) =>
        Domain.Municipalities.Member.Invite(name, unit, role, Now).Expect();

    public static Initiative Initiative(Member? leader = null, string title = "Skærmbesøg") =>
        Domain.Initiatives.Initiative.Begin(new ProblemDescription(title, "Kørslen tager tid.", "", "", []), (leader ?? Member()).Id, null, Now).Expect();

    public static Dialogue Dialogue(Initiative? about = null, Naming naming = Naming.WithoutName, params QuestionKey[] questions) =>
        Domain.Dialogues.Dialogue.Open(
            about ?? Initiative(),
            new DialoguePlan("Aften og nat", Situation.Workplace, questions.Length > 0 ? questions : [new(1, 1), new(2, 5)], naming, null),
            Now).Expect();

    public static StatementDraft Draft(string text, StatementKind kind = StatementKind.Gain, Member? by = null, string secret = "hemmelig") =>
        new(Id<Statement>.Random(), new QuestionKey(1, 1), kind, text, by, null, secret);
}
