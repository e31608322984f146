using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.SideEffects;

/// <summary>For whom the core task is (S30).</summary>
public enum TaskUser
{
    /// <summary>Citizens as users.</summary>
    ServiceUsers,

    /// <summary>Other parts of the municipality.</summary>
    OtherParts,

    /// <summary>Citizens as a whole.</summary>
    CitizensAsAWhole,
}

/// <summary>Where the technology is met (S42).</summary>
public enum WhereMet
{
    /// <summary>It meets citizens.</summary>
    Citizens,

    /// <summary>It stays backstage.</summary>
    Backstage,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>What the purpose is of (S32): not every task is service.</summary>
public enum PurposeType
{
    /// <summary>Better quality.</summary>
    Quality,

    /// <summary>Freeing resources.</summary>
    Resources,

    /// <summary>Authority: decisions, orders.</summary>
    Authority,

    /// <summary>Control and supervision.</summary>
    Supervision,

    /// <summary>Documentation.</summary>
    Documentation,
}

/// <summary>Whom the initiative serves and where it is met.</summary>
public sealed record CoreTaskText(
    IReadOnlyCollection<TaskUser>? Users, string? Who, WhereMet? Meeting, IReadOnlyCollection<PurposeType>? Purposes, string? PurposeWords);

/// <summary>What the initiative has to do with the core task (S30, S32, S42); one for each initiative.</summary>
public sealed class CoreTaskFrame : Written
{
    private CoreTaskFrame(Id<CoreTaskFrame> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<CoreTaskFrame> Id { get; private set; }

    /// <summary>For whom (S30).</summary>
    public IReadOnlyList<TaskUser> Users { get; private set; } = [];

    /// <summary>Who they are here.</summary>
    public string Who { get; private set; } = "";

    /// <summary>Meets citizens or backstage (S42).</summary>
    public WhereMet Meeting { get; private set; }

    /// <summary>What the purpose is of, more than one if so (S32).</summary>
    public IReadOnlyList<PurposeType> Purposes { get; private set; } = [];

    /// <summary>The purpose in own words.</summary>
    public string PurposeWords { get; private set; } = "";

    /// <summary>True when the pages about citizens are relevant (S42).</summary>
    public bool MeetsCitizens => Meeting != WhereMet.Backstage;

    /// <summary>Writes it for the first time.</summary>
    public static Result<CoreTaskFrame> Write(Id<Initiative> initiative, CoreTaskText text, Member by, DateOnly today) =>
        new CoreTaskFrame(Id<CoreTaskFrame>.Random(), initiative).Revise(text, 0, by, today);

    /// <summary>Writes it anew.</summary>
    public Result<CoreTaskFrame> Revise(CoreTaskText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var users = Chosen(text.Users);
        checks.That(users.Count > 0, Refusal.Missing("Users"));
        checks.That(text.Meeting is { } meeting && Enum.IsDefined(meeting), Refusal.Missing("Meeting"));
        var who = checks.Optional(text.Who, "Who", 1000);
        var words = checks.Optional(text.PurposeWords, "PurposeWords", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Users, Who, Meeting, Purposes, PurposeWords) = (users, who, text.Meeting!.Value, Chosen(text.Purposes), words);
        Sign(by, today);
        return this;
    }
}
