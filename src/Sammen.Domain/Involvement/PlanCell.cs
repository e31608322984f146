using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Work;

namespace Sammen.Domain.Involvement;

/// <summary>
/// Who is involved, beside the initiative's own groups of employees. These are there in every initiative: they have a part of their own in the
/// method (S94, S96, S42), and an empty row asks whether anybody has thought of them.
/// </summary>
public enum Party
{
    /// <summary>A group of employees whose work is touched (S91).</summary>
    Group,

    /// <summary>The leaders of those workplaces.</summary>
    Leaders,

    /// <summary>TR and AMR (S94).</summary>
    Representatives,

    /// <summary>The MED committee (S96).</summary>
    Committee,

    /// <summary>Citizens and their relatives.</summary>
    Citizens,
}

/// <summary>How somebody is involved, from the lightest to the most (S92).</summary>
public enum InvolvementForm
{
    /// <summary>A word of what is coming, with time for questions and proposals.</summary>
    Orientation,

    /// <summary>A dialogue on chosen questions.</summary>
    Dialogue,

    /// <summary>Somebody comes and sees how the work is done today.</summary>
    SeeingTheWork,

    /// <summary>Trying it out in everyday work, and saying how it goes.</summary>
    Trial,

    /// <summary>A working group on a part of it.</summary>
    WorkingGroup,

    /// <summary>A discussion in the committee, with both sides' views.</summary>
    CommitteeDiscussion,

    /// <summary>A seat in the project group from the first day to the last.</summary>
    ProjectGroup,
}

/// <summary>A row of the plan.</summary>
/// <param name="Party">Who.</param>
/// <param name="Group">Which group; null for the others.</param>
public sealed record PlanRow(Party Party, StaffGroup? Group)
{
    /// <summary>The row in an address: a group's id, or the party's key.</summary>
    public string Key => Group?.Id.ToString() ?? CatalogueKey.Of(Party);

    /// <summary>The rows of an initiative: its groups that are in use or were planned for, in the order they were named, and the standing parties.</summary>
    public static IReadOnlyList<PlanRow> Of(IEnumerable<StaffGroup> groups, IReadOnlyCollection<PlanCell> cells) =>
    [
        .. groups.Where(g => !g.IsRetired || cells.Any(c => c.GroupId == g.Id)).OrderBy(g => g.Id.Value).Select(g => new PlanRow(Party.Group, g)),
        .. Enum.GetValues<Party>().Where(p => p != Party.Group).Select(p => new PlanRow(p, null)),
    ];

    /// <summary>The row of somebody with this part on the team; null where only the person knows the group.</summary>
    public static Party? Of(TeamRole? role) =>
        role is not { } part ? null : part.IsRepresentative() ? Party.Representatives : part.IsLeading() ? Party.Leaders : null;
}

/// <summary>What is planned in one cell.</summary>
/// <param name="Level">How much influence (S98).</param>
/// <param name="Form">In which form (S92).</param>
/// <param name="On">The day of it, or the last day to say something.</param>
/// <param name="About">What can be influenced.</param>
/// <param name="Responsible">Who sees to it.</param>
public sealed record PlanText(InvolvementLevel? Level, InvolvementForm? Form, DateOnly? On, string? About, string? Responsible);

/// <summary>A cell of the involvement plan (inddragelsesplan): one phase, one group, what influence and how (S91, S92, S98). There is one for each at most.</summary>
public sealed class PlanCell : Written
{
    private PlanCell(Id<PlanCell> id, Id<Initiative> initiativeId, Phase phase, Party party, Id<StaffGroup>? groupId, string whom) : base(initiativeId) =>
        (Id, Phase, Party, GroupId, Whom) = (id, phase, party, groupId, whom);

    /// <summary>Identity.</summary>
    public Id<PlanCell> Id { get; private set; }

    /// <summary>In which phase.</summary>
    public Phase Phase { get; private set; }

    /// <summary>Who.</summary>
    public Party Party { get; private set; }

    /// <summary>Which group; null for the others.</summary>
    public Id<StaffGroup>? GroupId { get; private set; }

    /// <summary>The key of its row, of which there is one in a phase.</summary>
    public string Whom { get; private set; }

    /// <summary>How much influence (S98).</summary>
    public InvolvementLevel Level { get; private set; }

    /// <summary>In which form (S92); null where it is not said.</summary>
    public InvolvementForm? Form { get; private set; }

    /// <summary>The day of it, or the last day to say something; null where it is not said.</summary>
    public DateOnly? On { get; private set; }

    /// <summary>What can be influenced; may be empty.</summary>
    public string About { get; private set; } = "";

    /// <summary>Who sees to it; may be empty.</summary>
    public string Responsible { get; private set; } = "";

    /// <summary>True where MED is only to be told. That never replaces the discussion (S96): it is said kindly, and stops nobody.</summary>
    public bool OnlyTellsCommittee => Party == Party.Committee && Level == InvolvementLevel.Information;

    /// <summary>Plans a cell.</summary>
    public static Result<PlanCell> Plan(Id<Initiative> initiative, Phase phase, PlanRow row, PlanText text, Member by, DateOnly today) =>
        new PlanCell(Id<PlanCell>.Random(), initiative, phase, row.Party, row.Group?.Id, row.Key).Revise(text, 0, by, today);

    /// <summary>Plans it anew. Refused without a level; a day more than fifty years away is a slip.</summary>
    public Result<PlanCell> Revise(PlanText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(text.Level is { } level && Enum.IsDefined(level), Refusal.Missing("Level"));
        checks.That(text.Form is not { } form || Enum.IsDefined(form), Refusal.Unread("Form"));
        checks.Near(text.On, "On", today);
        var about = checks.Optional(text.About, "About", 1000);
        var responsible = checks.Optional(text.Responsible, "Responsible", Checks.TitleLength);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Level, Form, On, About, Responsible) = (text.Level!.Value, text.Form, text.On, about, responsible);
        Sign(by, today);
        return this;
    }
}
