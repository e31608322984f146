using Microsoft.Extensions.Localization;
using Sammen.Domain.Development;

namespace Sammen.Development;

/// <summary>The shapes of this folder; a word always stands beside one.</summary>
internal static class Look
{
    /// <summary>How it stands with checking a requirement.</summary>
    public static string Of(CheckState state) => state switch
    {
        CheckState.Met => "enige",
        CheckState.Partly => "tosyn",
        CheckState.NotMet => "streg",
        _ => "aaben",
    };

    /// <summary>How it stands with a common question; null while nobody has answered.</summary>
    public static string Of(CommonStanding? standing) => standing switch
    {
        CommonStanding.Yes => "enige",
        CommonStanding.Partly => "tosyn",
        CommonStanding.No or CommonStanding.NotRelevant => "streg",
        CommonStanding.NotYet => "igen",
        _ => "aaben",
    };

    /// <summary>What became of a step.</summary>
    public static string Of(RolloutState state) => state switch
    {
        RolloutState.Done => "enige",
        RolloutState.GivenUp => "slut",
        _ => "aaben",
    };

    /// <summary>The state of a requirement in a word: left out, gone, or how it stands with the check.</summary>
    public static string StateOf(IStringLocalizer t, Requirement requirement) =>
        t[requirement.IsLeftOut ? "Requirement.LeftOut" : $"CheckState.{requirement.State}"];

    /// <summary>Its shape.</summary>
    public static string Of(Requirement requirement) => requirement.IsLeftOut ? "slut" : Of(requirement.State);

    /// <summary>What a requirement says, or that its words went.</summary>
    public static string WhatOf(IStringLocalizer t, Requirement requirement) => requirement.IsWithdrawn ? t["Requirement.Gone"] : requirement.What;
}
