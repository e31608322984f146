using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.BusinessCases;

/// <summary>A doubt about an assumption (udfordring): anybody who takes part can raise one with a reason, and whoever leads the initiative owes an answer (S88.8).</summary>
public sealed class Challenge : Versioned
{
    private Challenge(Id<Challenge> id, Id<Assumption> assumptionId, Id<Initiative> initiativeId, DateOnly raisedOn)
    {
        Id = id;
        AssumptionId = assumptionId;
        InitiativeId = initiativeId;
        RaisedOn = raisedOn;
    }

    /// <summary>Identity.</summary>
    public Id<Challenge> Id { get; private set; }

    /// <summary>Which assumption.</summary>
    public Id<Assumption> AssumptionId { get; private set; }

    /// <summary>In which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>The assumption's words when it was doubted.</summary>
    public string Of { get; private set; } = "";

    /// <summary>Why it may not hold.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who doubts it.</summary>
    public string RaisedBy { get; private set; } = "";

    /// <summary>Which member that is, so that the answer finds the one who is owed it; null for doubts from before it was kept.</summary>
    public Id<Member>? RaisedById { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly RaisedOn { get; private set; }

    /// <summary>The answer; empty while it waits.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>Who answered.</summary>
    public string AnsweredBy { get; private set; } = "";

    /// <summary>When.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>What was changed because of it, in words; empty when nothing was.</summary>
    public string Changes { get; private set; } = "";

    /// <summary>True while nobody has answered.</summary>
    public bool Waits => Answer.Length == 0;

    /// <summary>Doubts an assumption that stands.</summary>
    public static Result<Challenge> Raise(Id<Challenge> id, Assumption assumption, string? reason, Member by, DateOnly today)
    {
        var checks = new Checks();
        checks.That(assumption.Stands, new Refusal("BusinessCases.AssumptionEnded", null, RefusalKind.Conflict));
        var why = checks.Required(reason, "Reason", 2000);
        return checks.Passed
            ? new Challenge(id, assumption.Id, assumption.InitiativeId, today)
            {
                Of = assumption.IsWritersWords ? "" : assumption.Text,
                Reason = why,
                RaisedBy = by.Name,
                RaisedById = by.Id,
            }
            : checks.Refusals;
    }

    /// <summary>Answers it, or answers it anew, and says what was changed.</summary>
    public Result<Challenge> Reply(string? answer, string? changes, Member by, int version, DateOnly today)
    {
        var checks = new Checks();
        var words = checks.Required(answer, "Answer", 2000);
        var changed = checks.Optional(changes, "Changes", 2000);
        checks.That(IsAt(version), Refusal.Stale);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Answer, Changes, AnsweredBy, AnsweredOn) = (words, changed, by.Name, today);
        Changed();
        return this;
    }
}
