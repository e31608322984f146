using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Work;

namespace Sammen.Domain.Competences;

/// <summary>As what one offers oneself (S76, S93).</summary>
public enum HelpRole
{
    /// <summary>Superbruger: helps colleagues while they work.</summary>
    Superuser,

    /// <summary>Ildsjæl: tries things first and tells about them.</summary>
    Enthusiast,
}

/// <summary>An offer in words.</summary>
/// <param name="As">As what.</param>
/// <param name="With">With what one would like to help.</param>
/// <param name="Group">For whom; null for whoever needs it.</param>
public sealed record OfferText(HelpRole? As, string? With, StaffGroup? Group);

/// <summary>
/// A member offers to help the others (superbrugere og ildsjæle, S76, S93). One offers only oneself, out of interest, and takes it back at any
/// time; nobody judges whether somebody is good enough.
/// </summary>
public sealed class HelpOffer : Written
{
    private HelpOffer(Id<HelpOffer> id, Id<Initiative> initiativeId, Id<Member> memberId) : base(initiativeId) => (Id, MemberId) = (id, memberId);

    /// <summary>Identity.</summary>
    public Id<HelpOffer> Id { get; private set; }

    /// <summary>Who offers.</summary>
    public Id<Member> MemberId { get; private set; }

    /// <summary>As what.</summary>
    public HelpRole As { get; private set; }

    /// <summary>With what.</summary>
    public string With { get; private set; } = "";

    /// <summary>For whom; null for whoever needs it.</summary>
    public Id<StaffGroup>? GroupId { get; private set; }

    /// <summary>Offers oneself.</summary>
    public static Result<HelpOffer> Write(Id<HelpOffer> id, Id<Initiative> initiative, OfferText text, Member by, DateOnly today) =>
        new HelpOffer(id, initiative, by.Id).Revise(text, 0, by, today);

    /// <summary>Says it in other words; anybody else's is refused as not theirs.</summary>
    public Result<HelpOffer> Revise(OfferText text, int version, Member by, DateOnly today)
    {
        if (!IsOf(by))
        {
            return Refusal.NotYours;
        }

        var checks = Begin(version);
        checks.That(text.As is { } role && Enum.IsDefined(role), Refusal.Missing("As"));
        var with = checks.Required(text.With, "With", 300);
        checks.That(text.Group is null || text.Group.InitiativeId == InitiativeId, Refusal.Unread("Group"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (As, With, GroupId) = (text.As!.Value, with, text.Group?.Id);
        Sign(by, today);
        return this;
    }

    /// <summary>True for the one who offers: only that person rewords it or takes it back.</summary>
    public bool IsOf(Member member) => MemberId == member.Id;
}

/// <summary>Who has offered to help a group (S76).</summary>
/// <param name="Group">Which group; null for whoever needs it.</param>
/// <param name="Offers">Their offers, in the order they were made.</param>
public sealed record GroupHelp(StaffGroup? Group, IReadOnlyList<HelpOffer> Offers)
{
    /// <summary>Each group in use, also where nobody has offered, and last the offers that are for whoever needs it.</summary>
    public static IReadOnlyList<GroupHelp> Of(IReadOnlyCollection<HelpOffer> offers, IEnumerable<StaffGroup> groups)
    {
        var each = groups.Where(g => !g.IsRetired || offers.Any(o => o.GroupId == g.Id)).Select(g => new GroupHelp(g, For(g.Id)));
        return For(null) is { Count: > 0 } rest ? [.. each, new(null, rest)] : [.. each];

        IReadOnlyList<HelpOffer> For(Id<StaffGroup>? group) => [.. offers.Where(o => o.GroupId == group).OrderBy(o => o.Id.Value)];
    }
}
