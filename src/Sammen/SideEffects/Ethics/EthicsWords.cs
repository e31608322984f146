using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;

namespace Sammen.SideEffects.Ethics;

/// <summary>How a value's state is drawn, and the first words of a statement.</summary>
internal static class EthicsWords
{
    /// <summary>The shape; its word stands beside.</summary>
    public static string SymbolOf(EthicsState state) => state switch
    {
        EthicsState.Both => "enige",
        EthicsState.Differ => "tosyn",
        EthicsState.Nothing => "aaben",
        _ => "sagt",
    };

    /// <summary>A first text from what is written, for a person to work on: what each value means here and what is done.</summary>
    public static string Draft(string title, IEnumerable<EthicsAssessment> assessments, IStringLocalizer t)
    {
        var written = assessments.OrderBy(a => a.Principle).Where(a => a.Meaning.Length + a.Action.Length > 0).ToList();
        return string.Join("\n\n", written.Select(a =>
            $"{Catalogue.EthicsPrinciples.First(e => e.Id == a.Principle).Title.Here()}\n{string.Join("\n", new[] { a.Meaning, Done(a, t) }.Where(w => w.Length > 0))}")
            .Prepend(t["Statement.Opening", title].Value));
    }

    private static string Done(EthicsAssessment a, IStringLocalizer t) =>
        a.Action.Length == 0 ? "" : a.Responsible.Length == 0 ? t["Statement.Done", a.Action] : t["Statement.DoneBy", a.Action, a.Responsible];
}
