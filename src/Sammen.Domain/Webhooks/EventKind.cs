namespace Sammen.Domain.Webhooks;

/// <summary>What another program can be told of. It is told that it happened and to what; what people wrote is never part of it.</summary>
public enum EventKind
{
    /// <summary>An initiative was begun (S20).</summary>
    InitiativeBegun,

    /// <summary>An initiative came into another phase, onwards or back (S19).</summary>
    PhaseChanged,

    /// <summary>An initiative was stopped openly (S6).</summary>
    InitiativeStopped,

    /// <summary>A decision on a phase was recorded (S21).</summary>
    DecisionMade,

    /// <summary>A gain was measured, or a measurement of it was corrected or taken back (S40).</summary>
    MeasurementRecorded,

    /// <summary>The minutes of an item on a committee's agenda were written (S96).</summary>
    AgendaItemMinuted,

    /// <summary>Somebody replied to a concern for the first time (S95).</summary>
    ConcernAnswered,

    /// <summary>A measurement among employees was closed.</summary>
    SurveyClosed,

    /// <summary>Nothing happened: a message that an administrator sends to see that the receiver gets it.</summary>
    Trial,
}

/// <summary>The events by the names that programs are told.</summary>
public static class EventKinds
{
    private static readonly Dictionary<EventKind, (string Name, string About)> Known = new()
    {
        [EventKind.InitiativeBegun] = ("initiative.begun", "initiative"),
        [EventKind.PhaseChanged] = ("initiative.phaseChanged", "initiative"),
        [EventKind.InitiativeStopped] = ("initiative.stopped", "initiative"),
        [EventKind.DecisionMade] = ("decision.made", "decision"),
        [EventKind.MeasurementRecorded] = ("measurement.recorded", "benefit"),
        [EventKind.AgendaItemMinuted] = ("agendaItem.minuted", "agendaItem"),
        [EventKind.ConcernAnswered] = ("concern.answered", "concern"),
        [EventKind.SurveyClosed] = ("survey.closed", "survey"),
        [EventKind.Trial] = ("trial", "subscription"),
    };

    /// <summary>Those that can be chosen; a trial is sent to everybody who asks for one.</summary>
    public static readonly IReadOnlyList<EventKind> ToChoose = [.. Enum.GetValues<EventKind>().Where(k => k != EventKind.Trial)];

    /// <summary>The name of an event. Receivers hold it: it is never changed.</summary>
    public static string Name(this EventKind kind) => Known[kind].Name;

    /// <summary>The kind of thing that it happened to.</summary>
    public static string About(this EventKind kind) => Known[kind].About;

    /// <summary>True where only the day is told: the hour would add to what is known of those who took part.</summary>
    public static bool TellsDayAlone(this EventKind kind) => kind is EventKind.ConcernAnswered or EventKind.SurveyClosed;

    /// <summary>The event of a name that can be chosen; null where there is none.</summary>
    public static EventKind? Of(string? name) => ToChoose.Where(k => k.Name() == name).Select(k => (EventKind?)k).FirstOrDefault();
}
