using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Transfers;

/// <summary>How a file that is taken in stands.</summary>
public enum ErrandState
{
    /// <summary>It is shown what it would do; nothing is done.</summary>
    Shown,

    /// <summary>It is being taken in.</summary>
    Working,

    /// <summary>All of it is taken in.</summary>
    Done,

    /// <summary>Somebody stopped it before anything was saved.</summary>
    Cancelled,

    /// <summary>It could not be done; nothing is saved.</summary>
    Failed,
}

/// <summary>A file on its way in: it is first shown what it does, then taken in whole or not at all, and can be stopped until it is. What it held is forgotten once it is over.</summary>
public sealed class Errand : Versioned
{
    /// <summary>Longest that one is worked on. Whoever worked on it is gone after that.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Days until it is forgotten.</summary>
    public const int DaysKept = 30;

    private Errand(Id<Errand> id, ListOf list, string fileName, string mark, string byName, DateTimeOffset at) =>
        (Id, List, FileName, Mark, ByName, At) = (id, list, fileName, mark, byName, at);

    /// <summary>Identity.</summary>
    public Id<Errand> Id { get; private set; }

    /// <summary>What the file is a list of.</summary>
    public ListOf List { get; private set; }

    /// <summary>What the file is called.</summary>
    public string FileName { get; private set; }

    /// <summary>The lines; empty once it is over.</summary>
    public IReadOnlyList<ListLine> Lines { get; private set; } = [];

    /// <summary>The mark of what was shown.</summary>
    public string Mark { get; private set; }

    /// <summary>Who brought the file.</summary>
    public string ByName { get; private set; }

    /// <summary>When it was brought.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>How it stands.</summary>
    public ErrandState State { get; private set; }

    /// <summary>Until when somebody may be working on it; null while nobody is.</summary>
    public DateTimeOffset? WorkedOnUntil { get; private set; }

    /// <summary>Things that were added.</summary>
    public int Added { get; private set; }

    /// <summary>Things that were changed.</summary>
    public int Changes { get; private set; }

    /// <summary>True while it waits for a yes.</summary>
    public bool Waits => State == ErrandState.Shown;

    /// <summary>A file that was read.</summary>
    public static Errand Bring(ListOf list, string fileName, IReadOnlyList<ListLine> lines, string mark, Member by, DateTimeOffset now) =>
        new(Id<Errand>.At(now), list, fileName.Length > Checks.TitleLength ? fileName[..Checks.TitleLength] : fileName, mark, by.Name, now) { Lines = lines };

    /// <summary>True where somebody works on it at this moment.</summary>
    public bool IsWorkedOn(DateTimeOffset now) => State == ErrandState.Working && WorkedOnUntil > now;

    /// <summary>Begins to take it in; refused where it is begun or over. One that was left in the middle can be begun again.</summary>
    public Result<Errand> Begin(DateTimeOffset now)
    {
        if (State != ErrandState.Shown && (State != ErrandState.Working || IsWorkedOn(now)))
        {
            return new Refusal("Transfers.AlreadyBegun", null, RefusalKind.Conflict);
        }

        (State, WorkedOnUntil) = (ErrandState.Working, now + Longest);
        Changed();
        return this;
    }

    /// <summary>All of it is taken in.</summary>
    public void Finish(Intake intake)
    {
        (Added, Changes) = (intake.Added.Count, intake.Count(IntakeChange.Changed));
        End(ErrandState.Done);
    }

    /// <summary>What it would do is another than what was seen: it is shown anew.</summary>
    public void ShowAgain(string mark)
    {
        (State, WorkedOnUntil, Mark) = (ErrandState.Shown, null, mark);
        Changed();
    }

    /// <summary>Stops it before anything is saved.</summary>
    public void Cancel() => End(ErrandState.Cancelled);

    /// <summary>It could not be done.</summary>
    public void Fail() => End(ErrandState.Failed);

    private void End(ErrandState state)
    {
        (State, WorkedOnUntil, Lines) = (state, null, []);
        Changed();
    }
}
