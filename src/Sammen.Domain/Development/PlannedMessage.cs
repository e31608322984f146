using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Development;

/// <summary>A message in words.</summary>
/// <param name="ToWhom">Who is to be told.</param>
/// <param name="What">What.</param>
/// <param name="ByWhom">By whom: a function.</param>
/// <param name="How">In which way: at a meeting, on the board.</param>
/// <param name="On">When; null where nobody has said.</param>
public sealed record MessageText(string? ToWhom, string? What, string? ByWhom, string? How, DateOnly? On);

/// <summary>Somebody who is to be told something (S83): a plan. What was told in the end stands with the involvement.</summary>
public sealed class PlannedMessage : Written
{
    private PlannedMessage(Id<PlannedMessage> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<PlannedMessage> Id { get; private set; }

    /// <summary>Who is to be told.</summary>
    public string ToWhom { get; private set; } = "";

    /// <summary>What.</summary>
    public string What { get; private set; } = "";

    /// <summary>By whom; may be empty.</summary>
    public string ByWhom { get; private set; } = "";

    /// <summary>In which way; may be empty.</summary>
    public string How { get; private set; } = "";

    /// <summary>When; null where nobody has said.</summary>
    public DateOnly? On { get; private set; }

    /// <summary>Plans a message.</summary>
    public static Result<PlannedMessage> Write(Id<PlannedMessage> id, Id<Initiative> initiative, MessageText text, Member by, DateOnly today) =>
        new PlannedMessage(id, initiative).Revise(text, 0, by, today);

    /// <summary>Plans it anew.</summary>
    public Result<PlannedMessage> Revise(MessageText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var whom = checks.Required(text.ToWhom, "ToWhom", Checks.TitleLength);
        var what = checks.Required(text.What, "What", 1000);
        var teller = checks.Optional(text.ByWhom, "ByWhom", Checks.TitleLength);
        var how = checks.Optional(text.How, "How", 300);
        checks.Near(text.On, "On", today);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (ToWhom, What, ByWhom, How, On) = (whom, what, teller, how, text.On);
        Sign(by, today);
        return this;
    }
}
