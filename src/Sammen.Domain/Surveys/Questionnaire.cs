using Sammen.Domain.Method;

namespace Sammen.Domain.Surveys;

/// <summary>What a measurement is about.</summary>
public enum SurveyKind
{
    /// <summary>The good work: six features and three further matters (S66, S67).</summary>
    GoodWork,
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

/// <summary>What is asked in a kind of measurement.</summary>
/// <param name="Items">The items, by their keys in the catalogue.</param>
/// <param name="Choices">How many choices there are at each.</param>
public sealed record Questionnaire(IReadOnlyList<string> Items, int Choices)
{
    /// <summary>What is asked now. A measurement keeps what it was opened with.</summary>
    public static Questionnaire Of(SurveyKind kind) => kind switch
    {
        SurveyKind.GoodWork => new([.. Catalogue.GoodWork.Concat(Catalogue.GoodWorkExtra).Select(e => e.Key)], Enum.GetValues<Change>().Length),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
