namespace Sammen.Domain.Method;

/// <summary>The whole method as data in Danish and English (S1 to S115): the one way in. Every list is in the method's order.</summary>
public static class Catalogue
{
    /// <summary>The twenty questions, q1.1 to q4.5 (S115).</summary>
    public static IReadOnlyList<Question> Questions { get; } =
        [.. CoreTaskQuestions.All, .. TaskSolvingQuestions.All, .. CompetencesQuestions.All, .. InvolvementQuestions.All];

    /// <summary>The four ground questions (S1).</summary>
    public static IReadOnlyList<GroundQuestionEntry> GroundQuestions => PhaseList.GroundQuestions;

    /// <summary>The four phases (S19).</summary>
    public static IReadOnlyList<PhaseEntry> Phases => PhaseList.Phases;

    /// <summary>The three situations and their templates (S3).</summary>
    public static IReadOnlyList<SituationEntry> Situations => SituationList.Situations;

    /// <summary>Why now (S7).</summary>
    public static IReadOnlyList<Entry<Driver>> Drivers => MotiveList.Drivers;

    /// <summary>Where the pressure comes from (S29).</summary>
    public static IReadOnlyList<Entry<Pressure>> Pressures => MotiveList.Pressures;

    /// <summary>The five factors of complexity (S15).</summary>
    public static IReadOnlyList<ComplexityFactorEntry> ComplexityFactors => ProfileLists.ComplexityFactors;

    /// <summary>The four factors of the organisation's situation (S16).</summary>
    public static IReadOnlyList<ContextFactorEntry> ContextFactors => ProfileLists.ContextFactors;

    /// <summary>The three steps of local influence, most first (S18).</summary>
    public static IReadOnlyList<InfluenceLevelEntry> InfluenceLevels => ProfileLists.InfluenceLevels;

    /// <summary>The nine technologies that are relevant across fields (S14).</summary>
    public static IReadOnlyList<Entry<Technology>> Technologies => FieldLists.Technologies;

    /// <summary>The five municipal fields (S26).</summary>
    public static IReadOnlyList<Entry<Field>> Fields => FieldLists.Fields;

    /// <summary>The six parts a business case has at least (S41).</summary>
    public static IReadOnlyList<Entry<BusinessCasePart>> BusinessCaseParts => ConsequenceLists.BusinessCaseParts;

    /// <summary>The six types of unintended effects; each text tells both sides (S47).</summary>
    public static IReadOnlyList<Entry<SideEffectType>> SideEffectTypes => ConsequenceLists.SideEffectTypes;

    /// <summary>The ten values of data ethics (S48).</summary>
    public static IReadOnlyList<Entry<EthicsPrinciple>> EthicsPrinciples => ConsequenceLists.EthicsPrinciples;

    /// <summary>The three traits of new technology (S54).</summary>
    public static IReadOnlyList<Entry<Trait>> Traits => WorkLists.Traits;

    /// <summary>The six features of the good work (S66).</summary>
    public static IReadOnlyList<GoodWorkEntry> GoodWork => WorkLists.GoodWork;

    /// <summary>The three further matters that bear on work (S67).</summary>
    public static IReadOnlyList<GoodWorkEntry> GoodWorkExtra => WorkLists.GoodWorkExtra;

    /// <summary>The four types of the competence wheel with three competences each (S78).</summary>
    public static IReadOnlyList<CompetenceTypeEntry> CompetenceTypes => LearningLists.CompetenceTypes;

    /// <summary>Kende, kunne, mestre (S77).</summary>
    public static IReadOnlyList<Entry<CompetenceLevel>> CompetenceLevels => LearningLists.CompetenceLevels;

    /// <summary>The three principles of learning that lasts (S79).</summary>
    public static IReadOnlyList<Entry<TrainingPrinciple>> TrainingPrinciples => LearningLists.TrainingPrinciples;

    /// <summary>The ten principles of good involvement (S88).</summary>
    public static IReadOnlyList<Entry<InvolvementPrinciple>> InvolvementPrinciples => InvolvingLists.InvolvementPrinciples;

    /// <summary>The three levels of involvement, least first (S98).</summary>
    public static IReadOnlyList<Entry<InvolvementLevel>> InvolvementLevels => InvolvingLists.InvolvementLevels;

    /// <summary>The roles the method speaks of (S109).</summary>
    public static IReadOnlyList<Entry<MethodRole>> Roles => RoleList.Roles;

    /// <summary>Advice in five sets (S33, S61, S86, S100).</summary>
    public static IReadOnlyList<AdviceSet> AdviceSets => AdviceList.AdviceSets;

    /// <summary>What the method builds on, and the rules and models it meets; the publication first (S111).</summary>
    public static IReadOnlyList<Source> Sources { get; } =
    [
        Method.Sources.Publication,
        Method.Sources.GoodWork,
        Method.Sources.Radar,
        Method.Sources.DigitalEveryday,
        Method.Sources.EverydayInnovation,
        Method.Sources.Gdpr,
        Method.Sources.Madsen,
        Method.Sources.DataEthics,
        Method.Sources.JackEjlskov,
        Method.Sources.Pors,
        Method.Sources.DigitalTime,
        Method.Sources.Education,
        Method.Sources.PlesnerJustesen,
        Method.Sources.Leosdottir,
        Method.Sources.CompetenceWheel,
        Method.Sources.Skaarup,
        Method.Sources.CommitteeAdvice,
        Method.Sources.MedAgreement,
        Method.Sources.Lassen,
        Method.Sources.DigitalCatalogue,
        Method.Sources.CoCreatedSteering,
        Method.Sources.CoreTaskEveryday,
        Method.Sources.BusinessCaseModel,
        Method.Sources.AiAct,
    ];

    /// <summary>The entry of a question.</summary>
    public static Question Of(QuestionKey key) => Questions.First(question => question.Id == key);

    /// <summary>The entry of an enum value in its list: <c>Catalogue.Phases.Of(Phase.Idea)</c>. Throws when the list lacks it.</summary>
    public static TEntry Of<TEntry, TKey>(this IReadOnlyList<TEntry> entries, TKey id)
        where TEntry : Entry<TKey>
        where TKey : struct, Enum
        => entries.First(entry => EqualityComparer<TKey>.Default.Equals(entry.Id, id));

    /// <summary>The questions that weigh most in a phase, in the method's order (S24).</summary>
    public static IEnumerable<Question> EmphasisedIn(Phase phase) => Questions.Where(question => question.Emphasis.Contains(phase));
}
