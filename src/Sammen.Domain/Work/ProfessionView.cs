using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Work;

/// <summary>An answer to one of the three things that make a common way acceptable to a profession (S61).</summary>
public enum TestAnswer
{
    /// <summary>Nobody has talked about it yet.</summary>
    NotTalked,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>In part.</summary>
    Partly,

    /// <summary>No.</summary>
    No,
}

/// <summary>What a profession says.</summary>
/// <param name="Group">Which group; null where the profession is named in words.</param>
/// <param name="Profession">Which profession, in words.</param>
/// <param name="Supports">What supports the craft.</param>
/// <param name="Takes">What takes from it.</param>
/// <param name="Identity">What must be talked over anew: who we are in our work, and how we stand to one another (S60).</param>
public sealed record ProfessionText(StaffGroup? Group, string? Profession, string? Supports, string? Takes, string? Identity);

/// <summary>The test on what is to be done alike (S61).</summary>
/// <param name="Meaningful">Is it meaningful?</param>
/// <param name="Justified">Is there a professional reason?</param>
/// <param name="Influenceable">Can those who do it have it changed?</param>
/// <param name="Action">What is done about it.</param>
public sealed record ProfessionTest(TestAnswer? Meaningful, TestAnswer? Justified, TestAnswer? Influenceable, string? Action);

/// <summary>What the technology does to a profession's craft (faglighed, S59 to S61). Nothing in it is counted.</summary>
public sealed class ProfessionView : Written
{
    private ProfessionView(Id<ProfessionView> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<ProfessionView> Id { get; private set; }

    /// <summary>Which group; null where the profession is named in words.</summary>
    public Id<StaffGroup>? GroupId { get; private set; }

    /// <summary>Which profession, in words; empty where the group says it.</summary>
    public string Profession { get; private set; } = "";

    /// <summary>What supports the craft.</summary>
    public string Supports { get; private set; } = "";

    /// <summary>What takes from it.</summary>
    public string Takes { get; private set; } = "";

    /// <summary>What must be talked over anew about identity and standing; empty where nothing (S60).</summary>
    public string Identity { get; private set; } = "";

    /// <summary>Is what is to be done alike meaningful (S61)?</summary>
    public TestAnswer Meaningful { get; private set; }

    /// <summary>Is there a professional reason for it?</summary>
    public TestAnswer Justified { get; private set; }

    /// <summary>Can those who do it have it changed?</summary>
    public TestAnswer Influenceable { get; private set; }

    /// <summary>What is done about it; empty where nothing is said.</summary>
    public string Action { get; private set; } = "";

    /// <summary>Writes it.</summary>
    public static Result<ProfessionView> Write(Id<ProfessionView> id, Id<Initiative> initiative, ProfessionText text, Member by, DateOnly today) =>
        new ProfessionView(id, initiative).Revise(text, 0, by, today);

    /// <summary>Writes it anew. It names a group or a profession, and says at least one side.</summary>
    public Result<ProfessionView> Revise(ProfessionText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(text.Group is null || text.Group.InitiativeId == InitiativeId, Refusal.Unread("Group"));
        var profession = text.Group is null ? checks.Required(text.Profession, "Profession", Checks.TitleLength) : checks.Optional(text.Profession, "Profession", Checks.TitleLength);
        var supports = checks.Optional(text.Supports, "Supports", 1000);
        var takes = checks.Optional(text.Takes, "Takes", 1000);
        var identity = checks.Optional(text.Identity, "Identity", 1000);
        checks.That(supports.Length + takes.Length > 0, Refusal.Missing("Supports"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (GroupId, Profession, Supports, Takes, Identity) = (text.Group?.Id, profession, supports, takes, identity);
        Sign(by, today);
        return this;
    }

    /// <summary>Answers the test; what is left open has not been talked about.</summary>
    public Result<ProfessionView> Test(ProfessionTest test, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var action = checks.Optional(test.Action, "Action", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Meaningful, Justified, Influenceable, Action) = (Known(test.Meaningful), Known(test.Justified), Known(test.Influenceable), action);
        Sign(by, today);
        return this;

        static TestAnswer Known(TestAnswer? answer) => answer is { } a && Enum.IsDefined(a) ? a : TestAnswer.NotTalked;
    }
}
