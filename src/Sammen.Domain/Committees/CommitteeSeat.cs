using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Committees;

/// <summary>Whose view a member of a committee brings.</summary>
public enum CommitteeSide
{
    /// <summary>Ledelsessiden.</summary>
    Management,

    /// <summary>Medarbejdersiden.</summary>
    Employees,
}

/// <summary>What somebody is in a committee. The leader is chair and an employee is vice-chair.</summary>
public enum CommitteeFunction
{
    /// <summary>Formand.</summary>
    Chair,

    /// <summary>Næstformand.</summary>
    ViceChair,

    /// <summary>Medlem.</summary>
    Member,

    /// <summary>Suppleant.</summary>
    Substitute,

    /// <summary>Sekretær, who belongs to no side's count.</summary>
    Secretary,
}

/// <summary>A seat in words.</summary>
/// <param name="Name">Who has it, as the committee says it: a name or a function.</param>
/// <param name="MemberId">The member of the municipality; null for somebody without an account.</param>
/// <param name="Side">Whose view.</param>
/// <param name="Function">What the person is there.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day of the term; null where it has no end.</param>
public sealed record SeatText(string? Name, Id<Member>? MemberId, CommitteeSide? Side, CommitteeFunction? Function, DateOnly? From, DateOnly? Until);

/// <summary>
/// A seat in a committee for a term. One that is left stays with its days, so that minutes can be read with those who were there. The same person can sit
/// in several committees, and in one committee once at a time.
/// </summary>
public sealed class CommitteeSeat : Versioned
{
    private CommitteeSeat(Id<CommitteeSeat> id, Id<Committee> committeeId) => (Id, CommitteeId) = (id, committeeId);

    /// <summary>Identity.</summary>
    public Id<CommitteeSeat> Id { get; private set; }

    /// <summary>In which committee.</summary>
    public Id<Committee> CommitteeId { get; private set; }

    /// <summary>Who has it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The member; null for somebody without an account.</summary>
    public Id<Member>? MemberId { get; private set; }

    /// <summary>Whose view.</summary>
    public CommitteeSide Side { get; private set; }

    /// <summary>What the person is there.</summary>
    public CommitteeFunction Function { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day; null where it has no end.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Takes a seat. <paramref name="others"/> are the committee's.</summary>
    public static Result<CommitteeSeat> Take(Id<CommitteeSeat> id, Committee committee, SeatText text, IEnumerable<CommitteeSeat> others) =>
        committee.Stands ? new CommitteeSeat(id, committee.Id).Put(text, others) : new Refusal("Committees.Dissolved", null, RefusalKind.Conflict);

    /// <summary>True for those who keep a committee: an administrator, and its chair, vice-chair and secretary of the day.</summary>
    public static bool MayKeep(Member member, IEnumerable<CommitteeSeat> seats, DateOnly today) =>
        member.Role == MunicipalityRole.Administrator
        || seats.Any(s => s.MemberId == member.Id && s.IsHeld(today) && s.Function is (CommitteeFunction.Chair or CommitteeFunction.ViceChair or CommitteeFunction.Secretary));

    /// <summary>Which side somebody says yes for: the chair for management, the vice-chair for the employees; null for everybody else.</summary>
    public static CommitteeSide? SpeaksFor(Member member, IEnumerable<CommitteeSeat> seats, DateOnly today) =>
        seats.FirstOrDefault(s => s.MemberId == member.Id && s.IsHeld(today) && s.Function is (CommitteeFunction.Chair or CommitteeFunction.ViceChair))?.Side;

    /// <summary>Says it anew.</summary>
    public Result<CommitteeSeat> Revise(SeatText text, IEnumerable<CommitteeSeat> others, int version)
    {
        if (!IsAt(version))
        {
            return Refusal.Stale;
        }

        var result = Put(text, others);
        if (result.Refusals.Count == 0)
        {
            Changed();
        }

        return result;
    }

    /// <summary>True on a day of the term.</summary>
    public bool IsHeld(DateOnly on) => From <= on && (Until is not { } last || on <= last);

    private Result<CommitteeSeat> Put(SeatText text, IEnumerable<CommitteeSeat> others)
    {
        var checks = new Checks();
        var name = checks.Required(text.Name, "Name", Checks.TitleLength);
        checks.That(text.Side is { } side && Enum.IsDefined(side), Refusal.Missing("Side"));
        checks.That(text.Function is { } function && Enum.IsDefined(function), Refusal.Missing("Function"));
        checks.That(text.From is not null, Refusal.Missing("From"));
        checks.That(text.Until is null || text.From is null || text.Until >= text.From, new Refusal("Committees.EndsBefore", "Until"));
        // A leader chairs, and an employee is vice-chair.
        checks.That(text.Function != CommitteeFunction.Chair || text.Side != CommitteeSide.Employees, new Refusal("Committees.LeaderChairs", "Side"));
        checks.That(text.Function != CommitteeFunction.ViceChair || text.Side != CommitteeSide.Management, new Refusal("Committees.EmployeeIsVice", "Side"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        var clash = others.Where(o => o.Id != Id && Overlaps(o, text.From!.Value, text.Until)).ToList();
        checks.That(!clash.Exists(o => text.MemberId is { } member ? o.MemberId == member : o.MemberId is null && Same(o.Name, name)), new Refusal("Committees.SitsAlready", "Name"));
        checks.That(
            text.Function is not (CommitteeFunction.Chair or CommitteeFunction.ViceChair) || !clash.Exists(o => o.Function == text.Function),
            new Refusal("Committees.OneAtATime", "Function"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Name, MemberId, Side, Function, From, Until) = (name, text.MemberId, text.Side!.Value, text.Function!.Value, text.From!.Value, text.Until);
        return this;
    }

    private static bool Overlaps(CommitteeSeat seat, DateOnly from, DateOnly? until) => (until is not { } last || seat.From <= last) && (seat.Until is not { } end || from <= end);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
