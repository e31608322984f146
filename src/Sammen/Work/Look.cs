using System.Globalization;
using Sammen.Domain.Work;

namespace Sammen.Work;

/// <summary>The shapes and figures of the registers; a word always stands beside a shape.</summary>
internal static class Look
{
    /// <summary>What happens to a task.</summary>
    public static string Of(TaskChange change) => change switch
    {
        TaskChange.New => "plus",
        TaskChange.Changed => "pil",
        TaskChange.Smaller => "ned",
        _ => "slut",
    };

    /// <summary>What happens to a step.</summary>
    public static string Of(StepFate fate) => fate switch
    {
        StepFate.Stays => "enige",
        StepFate.Vanishes => "slut",
        _ => "plus",
    };

    /// <summary>An answer to one of the three.</summary>
    public static string Of(TestAnswer answer) => answer switch
    {
        TestAnswer.Yes => "enige",
        TestAnswer.Partly => "tosyn",
        TestAnswer.No => "streg",
        _ => "aaben",
    };

    /// <summary>How it stands with a relation.</summary>
    public static string Of(RelationState state) => state switch
    {
        RelationState.NothingLost => "aaben",
        RelationState.Kept => "enige",
        _ => "loes",
    };

    /// <summary>Whether invisible work is to be kept.</summary>
    public static string Of(KeepAnswer? keep) => keep switch
    {
        KeepAnswer.Yes => "enige",
        KeepAnswer.Partly => "tosyn",
        KeepAnswer.No => "streg",
        _ => "loes",
    };

    /// <summary>Hours with one decimal at most.</summary>
    public static string Hours(decimal hours) => hours.ToString("#,0.#", CultureInfo.CurrentCulture);
}
