namespace Sammen.Domain.Method;

/// <summary>One of the twenty questions (S115): what people talk about, why it is worth it, and how to begin.</summary>
/// <param name="Id">The question's place in the method.</param>
/// <param name="ShortTitle">Two or three words for navigation.</param>
/// <param name="Title">The question as a person would ask it aloud.</param>
/// <param name="Body">Why it is worth talking about.</param>
/// <param name="Source">Where the question comes from.</param>
/// <param name="Ref">The element of the method, such as "S52".</param>
/// <param name="Prompts">Three concrete things one can say something about.</param>
/// <param name="Related">Other questions that touch this one (S110); always mutual.</param>
/// <param name="Emphasis">The phases in which it weighs most (S24, S25); it may be asked in all.</param>
public sealed record Question(
    QuestionKey Id,
    Text ShortTitle,
    Text Title,
    Text Body,
    Source Source,
    string Ref,
    IReadOnlyList<Prompt> Prompts,
    IReadOnlyList<QuestionKey> Related,
    IReadOnlySet<Phase> Emphasis)
    : Entry(Id.ToString(), Title, Body, Source, Ref)
{
    /// <summary>The ground question it belongs to (S1).</summary>
    public GroundQuestion Ground => (GroundQuestion)Id.Ground;
}

/// <summary>A way into a question, with the source that suggested it.</summary>
public sealed record Prompt(Text Text, Source Source, string Ref);

/// <summary>A ground question (S1): <c>Title</c> is its name, <c>Question</c> its question form, <c>Body</c> the lead.</summary>
public sealed record GroundQuestionEntry(
    GroundQuestion Id, Text Title, Text Question, Text Body, Source Source, string Ref)
    : Entry<GroundQuestion>(Id, Title, Body, Source, Ref);

/// <summary>A phase (S19): <c>ShortHint</c> in a few words, <c>Outcome</c> what is typically decided at its end.</summary>
public sealed record PhaseEntry(
    Phase Id, Text Title, Text ShortHint, Text Body, Text Outcome, Source Source, string Ref)
    : Entry<Phase>(Id, Title, Body, Source, Ref);

/// <summary>A template for a dialogue (S3), with a few questions to begin with in each phase.</summary>
public sealed record SituationEntry(
    Situation Id,
    Text Title,
    Text Body,
    Source Source,
    string Ref,
    IReadOnlyDictionary<Phase, IReadOnlyList<QuestionKey>> SuggestedQuestions)
    : Entry<Situation>(Id, Title, Body, Source, Ref);

/// <summary>A factor of complexity (S15) and what a low, a middle and a high answer looks like.</summary>
public sealed record ComplexityFactorEntry(
    ComplexityFactor Id, Text Title, Text Body, Text Low, Text Middle, Text High, Source Source, string Ref)
    : Entry<ComplexityFactor>(Id, Title, Body, Source, Ref);

/// <summary>A factor of the organisation's situation (S16) and what a favourable, a mixed and a demanding answer looks like.</summary>
public sealed record ContextFactorEntry(
    ContextFactor Id, Text Title, Text Body, Text Favourable, Text Mixed, Text Demanding, Source Source, string Ref)
    : Entry<ContextFactor>(Id, Title, Body, Source, Ref);

/// <summary>A step of local influence (S18) with what is then typically fixed and typically open (S82).</summary>
public sealed record InfluenceLevelEntry(
    InfluenceLevel Id, Text Title, Text Body, Text TypicallyFixed, Text TypicallyOpen, Source Source, string Ref)
    : Entry<InfluenceLevel>(Id, Title, Body, Source, Ref);

/// <summary>A feature of the good work with a possible benefit and a possible drawback of equal rank (S66 to S70).</summary>
public sealed record GoodWorkEntry(
    GoodWorkFeature Id, Text Title, Text Body, Text Benefit, Text Drawback, Source Source, string Ref)
    : Entry<GoodWorkFeature>(Id, Title, Body, Source, Ref);

/// <summary>A quadrant of KL's competence wheel with its three competences (S78).</summary>
public sealed record CompetenceTypeEntry(
    CompetenceType Id,
    Text Title,
    Text Body,
    Source Source,
    string Ref,
    IReadOnlyList<Entry<Competence>> Competences)
    : Entry<CompetenceType>(Id, Title, Body, Source, Ref);

/// <summary>Pieces of advice that belong together (S33, S61, S86, S100).</summary>
public sealed record AdviceSet(
    string Key, Text Title, Text Body, Source Source, string Ref, IReadOnlyList<Entry> Advice)
    : Entry(Key, Title, Body, Source, Ref);
