using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;

namespace Sammen.Domain.Agreements;

/// <summary>What became of an agreement.</summary>
public enum AgreementStatus
{
    /// <summary>To be done.</summary>
    Open,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Openly dropped, with the reason.</summary>
    Dropped,
}

/// <summary>Who does what by when.</summary>
/// <param name="What">The action.</param>
/// <param name="Owner">Who does it: a person or a function.</param>
/// <param name="DueOn">By when.</param>
public sealed record AgreementText(string? What, string? Owner, DateOnly? DueOn);

/// <summary>What an agreement grew out of: at most one of them, or nothing.</summary>
public sealed record AgreementOrigin(Id<Conclusion>? ConclusionId = null, Id<Concern>? ConcernId = null, QuestionKey? Question = null);

/// <summary>An action with owner and date (aftale).</summary>
public sealed class Agreement : Versioned
{
    private Agreement(Id<Agreement> id, Id<Initiative> initiativeId, DateOnly madeOn)
    {
        Id = id;
        InitiativeId = initiativeId;
        MadeOn = madeOn;
    }

    /// <summary>Identity.</summary>
    public Id<Agreement> Id { get; private set; }

    /// <summary>In which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>The action.</summary>
    public string What { get; private set; } = "";

    /// <summary>Who does it: a person or a function.</summary>
    public string Owner { get; private set; } = "";

    /// <summary>By when.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>When it was made.</summary>
    public DateOnly MadeOn { get; private set; }

    /// <summary>The conclusion it grew out of.</summary>
    public Id<Conclusion>? ConclusionId { get; private set; }

    /// <summary>The concern it answers.</summary>
    public Id<Concern>? ConcernId { get; private set; }

    /// <summary>The question it was made at.</summary>
    public QuestionKey? Question { get; private set; }

    /// <summary>To be done, done or dropped.</summary>
    public AgreementStatus Status { get; private set; }

    /// <summary>What came of it, or why it was dropped.</summary>
    public string Outcome { get; private set; } = "";

    /// <summary>When it was done or dropped.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>True when the date has passed and nothing has been said.</summary>
    public bool IsOverdue(DateOnly today) => Status == AgreementStatus.Open && DueOn < today;

    /// <summary>Makes an agreement. The date may not lie before today.</summary>
    public static Result<Agreement> Make(Id<Agreement> id, Id<Initiative> initiative, AgreementText text, AgreementOrigin from, DateOnly today)
    {
        var agreement = new Agreement(id, initiative, today)
        {
            ConclusionId = from.ConclusionId,
            ConcernId = from.ConcernId,
            Question = from.Question,
        };
        var checks = agreement.Take(text, today);
        return checks.Passed ? agreement : checks.Refusals;
    }

    /// <summary>New words, owner or date. What has ended stays as it was.</summary>
    public Result<Agreement> Revise(AgreementText text, int version, DateOnly today)
    {
        if (!IsAt(version))
        {
            return Refusal.Stale;
        }

        if (Status != AgreementStatus.Open)
        {
            return new Refusal("Agreements.Ended", null, RefusalKind.Conflict);
        }

        var checks = Take(text, today);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Changed();
        return this;
    }

    /// <summary>Ends it: done, or dropped with the reason. It stays readable.</summary>
    public Result<Agreement> End(AgreementStatus? status, string? outcome, int version, DateOnly today)
    {
        var checks = new Checks();
        checks.That(status is AgreementStatus.Done or AgreementStatus.Dropped, Refusal.Missing("Status"));
        outcome = status == AgreementStatus.Dropped ? checks.Required(outcome, "Outcome") : checks.Optional(outcome, "Outcome");
        checks.That(IsAt(version), Refusal.Stale);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Status, Outcome, EndedOn) = (status!.Value, outcome, today);
        Changed();
        return this;
    }

    private Checks Take(AgreementText text, DateOnly today)
    {
        var checks = new Checks();
        var what = checks.Required(text.What, "What", 300);
        var owner = checks.Required(text.Owner, "Owner", Checks.TitleLength);
        checks.That(text.DueOn is not null, Refusal.Missing("DueOn"));
        checks.That(text.DueOn is not { } due || due >= today || due == DueOn, new Refusal("Agreements.DueInPast", "DueOn"));
        if (checks.Passed)
        {
            (What, Owner, DueOn) = (what, owner, text.DueOn!.Value);
        }

        return checks;
    }
}
