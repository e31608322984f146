using Sammen.Domain.Method;

namespace Sammen.Domain.Surveys;

/// <summary>What a measurement is about.</summary>
public enum SurveyKind
{
    /// <summary>The good work: six features and three further matters (S66, S67).</summary>
    GoodWork,

    /// <summary>What one can of the wheel's twelve competences, as one sees it oneself (S77, S78).</summary>
    Competences,

    /// <summary>What became of the training, some weeks after (S79, S80).</summary>
    Training,
}

/// <summary>What the technology does to a feature of the good work, as one person sees it.</summary>
public enum Change
{
    /// <summary>Much worse.</summary>
    MuchWorse,

    /// <summary>A little worse.</summary>
    Worse,

    /// <summary>Unchanged.</summary>
    Unchanged,

    /// <summary>A little better.</summary>
    Better,

    /// <summary>Much better.</summary>
    MuchBetter,
}

/// <summary>How far one has come with a competence (S77), as one sees it oneself.</summary>
public enum OwnLevel
{
    /// <summary>Not yet.</summary>
    NotYet,

    /// <summary>Kende: knows of it.</summary>
    Knows,

    /// <summary>Kunne: can do it.</summary>
    Can,

    /// <summary>Mestre: masters it, and can show others.</summary>
    Masters,
}

/// <summary>How far something said of the training holds for one.</summary>
public enum Holds
{
    /// <summary>No.</summary>
    No,

    /// <summary>Partly.</summary>
    Partly,

    /// <summary>Yes.</summary>
    Yes,
}

/// <summary>What the check after training asks (S79, S80): whether it was near practice, fit for each, and lasted.</summary>
public enum TrainingMatter
{
    /// <summary>One has tried it in one's own work.</summary>
    TriedInPractice,

    /// <summary>It went at a pace one could follow.</summary>
    OwnPace,

    /// <summary>Somebody helps when one gets stuck.</summary>
    HelpAtHand,

    /// <summary>One can what one needs.</summary>
    CanWhatIsNeeded,
}

/// <summary>What is asked in a kind of measurement.</summary>
public static class Questionnaire
{
    /// <summary>The items that are asked now, by their keys. A measurement keeps those it was opened with.</summary>
    public static IReadOnlyList<string> ItemsOf(SurveyKind kind) => kind switch
    {
        SurveyKind.GoodWork => [.. Catalogue.GoodWork.Concat(Catalogue.GoodWorkExtra).Select(e => e.Key)],
        SurveyKind.Competences => [.. Catalogue.CompetenceTypes.SelectMany(t => t.Competences).Select(e => e.Key)],
        _ => [.. Enum.GetValues<TrainingMatter>().Select(CatalogueKey.Of)],
    };

    /// <summary>The names of the choices at each item, in their order.</summary>
    public static IReadOnlyList<string> ChoicesOf(SurveyKind kind) => kind switch
    {
        SurveyKind.GoodWork => Enum.GetNames<Change>(),
        SurveyKind.Competences => Enum.GetNames<OwnLevel>(),
        _ => Enum.GetNames<Holds>(),
    };
}
