using Microsoft.Extensions.Localization;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>How both sides see an item, in words.</summary>
/// <param name="Differs">True where those who lead say something else than most employees.</param>
/// <param name="Words">The words.</param>
public sealed record Gap(bool Differs, string Words);

/// <summary>A result in words, the same on the page and in the file.</summary>
internal static class SurveyWords
{
    /// <summary>How an item was answered: "3 siger bedre, 0 uændret, 3 værre. 6 har svaret."</summary>
    public static string Said(SurveyKind kind, IReadOnlyList<int> counts, IStringLocalizer t) => kind switch
    {
        SurveyKind.GoodWork => Split.Of(counts) is var s ? t["Bar.Said", s.Better, s.Unchanged, s.Worse, s.Answered] : null!,
        SurveyKind.Competences => t["Bar.Said.Competences", counts[0], counts[1], counts[2], counts[3], counts.Sum()],
        _ => t["Bar.Said.Training", counts[2], counts[1], counts[0], counts.Sum()],
    };

    /// <summary>How a leader answered an item.</summary>
    public static string Said(LeaderAnswer leader, int item, IStringLocalizer t) => leader.Marks[item] is { } mark ? t[$"Choice.{(Change)mark}"] : t["Result.Passed"];

    /// <summary>Which way each side goes, and never how far a person does; those who lead and say the same are named together.</summary>
    public static IEnumerable<Gap> Gaps(SurveyView view, int item, IStringLocalizer t)
    {
        if (view.Result?.All?.Items[item] is not { } counts)
        {
            return [];
        }

        return view.Leaders.Where(l => l.Marks[item] is not null).GroupBy(l => Lean.Of(l.Marks[item]!.Value)).OrderByDescending(same => same.Key).Select(same =>
        {
            var (names, side) = (Named([.. same.Select(l => l.Name)], t), Side(same.Key));
            return Split.Of(counts).Majority is not { } most ? new Gap(true, t["Gap.Split", names, side])
                : most == same.Key ? new Gap(false, t["Gap.Same", names, side])
                : new Gap(true, t["Gap.Other", names, side, Side(most)]);
        });

        string Side(int side) => t[$"Side.{side}"];
    }

    private static string Named(IReadOnlyList<string> names, IStringLocalizer t) => names.Count == 1 ? names[0] : t["And", string.Join(", ", names.SkipLast(1)), names[^1]];
}
