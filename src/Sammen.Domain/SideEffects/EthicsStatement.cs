using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.SideEffects;

/// <summary>What is told in public about the ethics of the data (S48). A person writes it, looks at it and publishes it; one for each initiative.</summary>
public sealed class EthicsStatement : Written
{
    /// <summary>Longest statement, in characters.</summary>
    public const int MaxLength = 12000;

    private EthicsStatement(Id<EthicsStatement> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<EthicsStatement> Id { get; private set; }

    /// <summary>The text as it stands now.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The text as it was published; empty before.</summary>
    public string PublishedText { get; private set; } = "";

    /// <summary>When it was published.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>Who published it.</summary>
    public string PublishedBy { get; private set; } = "";

    /// <summary>True when the text has been changed since it was published, or never was.</summary>
    public bool IsDraft => Text != PublishedText;

    /// <summary>Writes it for the first time.</summary>
    public static Result<EthicsStatement> Write(Id<Initiative> initiative, string? text, Member by, DateOnly today) =>
        new EthicsStatement(Id<EthicsStatement>.Random(), initiative).Revise(text, 0, by, today);

    /// <summary>Writes it anew. What has been published stays as it was.</summary>
    public Result<EthicsStatement> Revise(string? text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var words = checks.Required(text, "Text", MaxLength);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Text = words;
        Sign(by, today);
        return this;
    }

    /// <summary>Publishes the text as it stands.</summary>
    public Result<EthicsStatement> Publish(int version, Member by, DateOnly today)
    {
        if (!IsAt(version))
        {
            return Refusal.Stale;
        }

        (PublishedText, PublishedOn, PublishedBy) = (Text, today, by.Name);
        Changed();
        return this;
    }
}
