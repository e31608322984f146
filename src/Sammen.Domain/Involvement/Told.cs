using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Involvement;

/// <summary>What was told.</summary>
/// <param name="On">The day.</param>
/// <param name="ToWhom">To whom.</param>
/// <param name="What">What.</param>
/// <param name="How">How: at a meeting, on paper, at the board.</param>
public sealed record ToldText(DateOnly? On, string? ToWhom, string? What, string? How);

/// <summary>
/// Something that was told to somebody about the initiative (fortalt): a line of the log that shows how early people knew (S84, S88). It stays; only
/// the one who wrote it corrects it.
/// </summary>
public sealed class Told : Written
{
    private Told(Id<Told> id, Id<Initiative> initiativeId, Id<Member> writerId) : base(initiativeId) => (Id, WriterId) = (id, writerId);

    /// <summary>Identity.</summary>
    public Id<Told> Id { get; private set; }

    /// <summary>Who wrote it, and may correct it.</summary>
    public Id<Member> WriterId { get; private set; }

    /// <summary>The day it was told.</summary>
    public DateOnly On { get; private set; }

    /// <summary>To whom.</summary>
    public string ToWhom { get; private set; } = "";

    /// <summary>What.</summary>
    public string What { get; private set; } = "";

    /// <summary>How; may be empty.</summary>
    public string How { get; private set; } = "";

    /// <summary>Writes it in the log.</summary>
    public static Result<Told> Write(Id<Told> id, Id<Initiative> initiative, ToldText text, Member by, DateOnly today) =>
        new Told(id, initiative, by.Id).Correct(text, 0, by, today);

    /// <summary>Corrects it. Refused as not yours to all but the writer, and as Involvement.ToldInFuture for a day that has not been.</summary>
    public Result<Told> Correct(ToldText text, int version, Member by, DateOnly today)
    {
        if (by.Id != WriterId)
        {
            return Refusal.NotYours;
        }

        var checks = Begin(version);
        checks.That(text.On is not null, Refusal.Missing("On"));
        checks.That(text.On is not { } on || on <= today, new Refusal("Involvement.ToldInFuture", "On"));
        checks.Near(text.On, "On", today);
        var whom = checks.Required(text.ToWhom, "ToWhom", Checks.TitleLength);
        var what = checks.Required(text.What, "What", 1000);
        var how = checks.Optional(text.How, "How", Checks.TitleLength);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (On, ToWhom, What, How) = (text.On!.Value, whom, what, how);
        Sign(by, today);
        return this;
    }
}
