using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Work;

/// <summary>
/// A group of employees (medarbejdergruppe) whose work an initiative touches: night shift, cleaning, planners. The other registers point to it.
/// It is never deleted: one that is no longer used stays where it has been used, and is not offered any more.
/// </summary>
public sealed class StaffGroup : Written
{
    /// <summary>The most people a group can be said to have.</summary>
    public const int MostPeople = 99_999;

    private StaffGroup(Id<StaffGroup> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<StaffGroup> Id { get; private set; }

    /// <summary>What it is called at the workplace.</summary>
    public string Name { get; private set; } = "";

    /// <summary>About how many people; null where nobody has said.</summary>
    public int? HowMany { get; private set; }

    /// <summary>True once it is no longer used.</summary>
    public bool IsRetired { get; private set; }

    /// <summary>Names a group. <paramref name="howMany"/> is a whole number as typed, or empty.</summary>
    public static Result<StaffGroup> Write(Id<StaffGroup> id, Id<Initiative> initiative, string? name, string? howMany, Member by, DateOnly today) =>
        new StaffGroup(id, initiative).Revise(name, howMany, 0, by, today);

    /// <summary>Names it anew.</summary>
    public Result<StaffGroup> Revise(string? name, string? howMany, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var called = checks.Required(name, "Name", Checks.TitleLength);
        var people = checks.Figure(howMany, "HowMany", MostPeople);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Name, HowMany) = (called, (int?)people);
        Sign(by, today);
        return this;
    }

    /// <summary>Says that it is no longer used, or that it is used again.</summary>
    public Result<StaffGroup> Retire(bool isRetired, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        IsRetired = isRetired;
        Sign(by, today);
        return this;
    }
}
