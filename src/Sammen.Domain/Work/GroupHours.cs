namespace Sammen.Domain.Work;

/// <summary>The hours a week that one group's tasks take, of those alone whose time is known before and after (S53). Groups are never added up.</summary>
/// <param name="Group">Which group; null for tasks that are nobody's in particular.</param>
/// <param name="Before">Hours a week before.</param>
/// <param name="After">Hours a week after.</param>
/// <param name="Known">How many of its tasks they are about.</param>
/// <param name="NotKnown">How many of its tasks nobody has timed.</param>
public sealed record GroupHours(Id<StaffGroup>? Group, decimal Before, decimal After, int Known, int NotKnown)
{
    /// <summary>Each group that has tasks, in the order the groups are given; tasks without a group come last.</summary>
    public static IReadOnlyList<GroupHours> Of(IReadOnlyCollection<WorkTask> tasks, IEnumerable<StaffGroup> groups) =>
    [
        .. groups.Select(g => (Id<StaffGroup>?)g.Id).Append(null)
            .Select(group => (Group: group, Tasks: tasks.Where(t => t.GroupId == group).ToList()))
            .Where(g => g.Tasks.Count > 0)
            .Select(g => (g.Group, g.Tasks, Timed: g.Tasks.Where(t => t.IsTimed).ToList()))
            .Select(g => new GroupHours(
                g.Group, g.Timed.Sum(t => t.HoursBefore!.Value), g.Timed.Sum(t => t.HoursAfter!.Value), g.Timed.Count, g.Tasks.Count - g.Timed.Count)),
    ];
}
