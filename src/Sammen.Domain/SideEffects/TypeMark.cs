using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.SideEffects;

/// <summary>Whether one of the six types matters here (S47).</summary>
public enum TypeRelevance
{
    /// <summary>It is relevant here.</summary>
    Relevant,

    /// <summary>It is not, and the reason is written.</summary>
    NotRelevant,
}

/// <summary>What the team has found under one of the six types of unintended effects (S47).</summary>
public sealed class TypeMark : Written
{
    private TypeMark(Id<TypeMark> id, Id<Initiative> initiativeId, SideEffectType type) : base(initiativeId) => (Id, Type) = (id, type);

    /// <summary>Identity.</summary>
    public Id<TypeMark> Id { get; private set; }

    /// <summary>Which type; one mark for each.</summary>
    public SideEffectType Type { get; private set; }

    /// <summary>Relevant or not.</summary>
    public TypeRelevance Relevance { get; private set; }

    /// <summary>What was found under it, or why it is not relevant.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Marks a type. That it is not relevant takes a reason.</summary>
    public static Result<TypeMark> Mark(Id<Initiative> initiative, SideEffectType type, TypeRelevance? relevance, string? words, Member by, DateOnly today) =>
        new TypeMark(Id<TypeMark>.Random(), initiative, type).Revise(relevance, words, 0, by, today);

    /// <summary>Marks it anew.</summary>
    public Result<TypeMark> Revise(TypeRelevance? relevance, string? words, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(relevance is { } r && Enum.IsDefined(r), Refusal.Missing("Relevance"));
        var text = relevance == TypeRelevance.NotRelevant ? checks.Required(words, "Words") : checks.Optional(words, "Words");
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Relevance, Words) = (relevance!.Value, text);
        Sign(by, today);
        return this;
    }

    /// <summary>The two sides of a type, from the catalogue: what may be lost and what may be won, a sentence each (S47).</summary>
    public static (Text Worse, Text Better) SidesOf(SideEffectType type)
    {
        var body = Catalogue.SideEffectTypes.First(t => t.Id == type).Body;
        var (da, en) = (Split(body.Da), Split(body.En));
        return (new(da.First, en.First), new(da.Second, en.Second));
    }

    private static (string First, string Second) Split(string body)
    {
        var end = body.IndexOf(". ", StringComparison.Ordinal) + 1;
        return (body[..end], body[(end + 1)..]);
    }
}
