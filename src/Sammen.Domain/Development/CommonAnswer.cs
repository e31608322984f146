using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Development;

/// <summary>What is asked about what municipalities have in common, before one buys or builds (S105).</summary>
public enum CommonQuestion
{
    /// <summary>Is there a common solution already?</summary>
    Solution,

    /// <summary>Which common components and standards are used?</summary>
    Components,

    /// <summary>Does one keep to the framework architecture (rammearkitektur)?</summary>
    Architecture,

    /// <summary>Who has been asked?</summary>
    Asked,

    /// <summary>Who owns the data, and how does one get out again?</summary>
    Exit,
}

/// <summary>How it stands with one of them.</summary>
public enum CommonStanding
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>In part.</summary>
    Partly,

    /// <summary>No, and the reason is written.</summary>
    No,

    /// <summary>Nobody knows yet.</summary>
    NotYet,

    /// <summary>It is not relevant here, and the reason is written.</summary>
    NotRelevant,
}

/// <summary>An answer in words.</summary>
/// <param name="Standing">How it stands.</param>
/// <param name="Words">What there is, or why not.</param>
/// <param name="Who">Who has been asked or has looked.</param>
public sealed record CommonText(CommonStanding? Standing, string? Words, string? Who);

/// <summary>The answer to one question on common municipal solutions and the framework architecture (S105).</summary>
public sealed class CommonAnswer : Written
{
    private CommonAnswer(Id<CommonAnswer> id, Id<Initiative> initiativeId, CommonQuestion question) : base(initiativeId) => (Id, Question) = (id, question);

    /// <summary>Identity.</summary>
    public Id<CommonAnswer> Id { get; private set; }

    /// <summary>To which question.</summary>
    public CommonQuestion Question { get; private set; }

    /// <summary>How it stands.</summary>
    public CommonStanding Standing { get; private set; }

    /// <summary>What there is, or why not; may be empty.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Who has been asked or has looked; may be empty.</summary>
    public string Who { get; private set; } = "";

    /// <summary>Answers for the first time.</summary>
    public static Result<CommonAnswer> Give(Id<Initiative> initiative, CommonQuestion question, CommonText text, Member by, DateOnly today) =>
        new CommonAnswer(Id<CommonAnswer>.Random(), initiative, question).Revise(text, 0, by, today);

    /// <summary>Answers anew. A no, and "not relevant", take a reason.</summary>
    public Result<CommonAnswer> Revise(CommonText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(text.Standing is { } standing && Enum.IsDefined(standing), Refusal.Missing("Standing"));
        var needsReason = text.Standing is CommonStanding.No or CommonStanding.NotRelevant;
        var words = needsReason ? checks.Required(text.Words, "Words", 2000) : checks.Optional(text.Words, "Words", 2000);
        var who = checks.Optional(text.Who, "Who", 300);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Standing, Words, Who) = (text.Standing!.Value, words, who);
        Sign(by, today);
        return this;
    }
}
