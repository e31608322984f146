using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Work;

/// <summary>A task, as typed.</summary>
public sealed record TaskInput(string? What, TaskChange? Change, Id<StaffGroup>? Group, string? Before, string? After);

/// <summary>Writes a task that the technology changes (S53).</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/opgaver")]
public sealed class WriteTasksController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : GroupedController<WorkTask, TaskInput>(db, clock, t, "Group.Nobody")
{
    private readonly IStringLocalizer<Texts> t = t;

    /// <inheritdoc/>
    protected override string Folder => "arbejdet/opgaver";

    /// <inheritdoc/>
    protected override string List => "arbejdet/opgaver";

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, TaskInput? input)
    {
        var ask = Ask(t, "Task");
        return new(
            t["Task.Title"], At(path), At(List),
            [
                ask.Line("What", input?.What, needed: true), ask.One("Change", input?.Change, needed: true), .. WhichGroup(ask, input?.Group),
                ask.Lines("Before", input?.Before), ask.Lines("After", input?.After),
            ])
        {
            Eyebrow = t["Tasks.Title"],
            Lead = t["Task.Lead"],
            Source = Domain.Method.Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override TaskInput InputOf(WorkTask item) => new(item.What, item.Change, item.GroupId, item.Before, item.After);

    /// <inheritdoc/>
    protected override Result<WorkTask> Write(Id<WorkTask> id, TaskInput input) => WorkTask.Write(id, Here.Initiative.Id, Words(input), Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<WorkTask> Revise(WorkTask item, TaskInput input, int version) => item.Revise(Words(input), version, Here.Me, Today);

    private WorkTaskText Words(TaskInput input) => new(input.What, input.Change, GroupOf(input.Group), input.Before, input.After);
}

/// <summary>How long a task takes, as typed.</summary>
public sealed record TaskTimeInput(string? MinutesBefore, string? TimesBefore, string? MinutesAfter, string? TimesAfter, Rhythm? Per);

/// <summary>Says how long a task takes, where it is known.</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/opgaver/{item}/tid")]
public sealed class TimeTasksController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : StepController<WorkTask, TaskTimeInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override string List => "arbejdet/opgaver";

    /// <inheritdoc/>
    protected override FormSheet FormOf(WorkTask item, TaskTimeInput input)
    {
        var ask = Ask(t, "Time");
        List<Asked> before = [ask.Figure("MinutesBefore", input.MinutesBefore), ask.Figure("TimesBefore", input.TimesBefore)];
        List<Asked> after = [ask.Figure("MinutesAfter", input.MinutesAfter), ask.Figure("TimesAfter", input.TimesAfter)];
        return new(
            item.What, At($"arbejdet/opgaver/{item.Id}/tid"), At(List),
            [.. item.Change == TaskChange.New ? [] : before, .. item.Change == TaskChange.Gone ? [] : after, ask.One("Per", input.Per)])
        {
            Eyebrow = t["Time.Title"],
            Lead = t["Time.Lead"],
        };
    }

    /// <inheritdoc/>
    protected override TaskTimeInput InputOf(WorkTask item) =>
        new(Typed(item.MinutesBefore), Typed(item.TimesBefore), Typed(item.MinutesAfter), Typed(item.TimesAfter), item.Per);

    /// <inheritdoc/>
    protected override Result<WorkTask> Take(WorkTask item, TaskTimeInput input, int version) =>
        item.Time(new(input.MinutesBefore, input.TimesBefore, input.MinutesAfter, input.TimesAfter, input.Per), version, Here.Me, Today);

    private static string? Typed(decimal? number) => number is { } n ? TypedNumber.Write(n) : null;
}
