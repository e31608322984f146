using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain.Competences;
using Sammen.Domain.Method;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Competences;

/// <summary>Words and drawings of this folder; a word always stands beside a shape.</summary>
internal static class Look
{
    /// <summary>What a competence is called.</summary>
    public static string Name(this CompetenceNeed need) => need.Competence is { } competence ? Name(competence) : need.Other;

    /// <summary>What one of the wheel's twelve is called.</summary>
    public static string Name(Competence competence) => Catalogue.CompetenceTypes.SelectMany(type => type.Competences).First(c => c.Id == competence).Title.Here();

    /// <summary>"Dataanvendelse, Nattevagten": a need by what it is about.</summary>
    public static string About(IStringLocalizer<Texts> t, CompetenceNeed need, IEnumerable<StaffGroup> groups) =>
        $"{need.Name()}, {groups.Name(need.GroupId) ?? t["Group.All"].Value}" + (need.Horizon == Horizon.Later ? $" ({t["Horizon.Later"].Value.ToLower(CultureInfo.CurrentCulture)})" : "");

    /// <summary>"mål: kunne".</summary>
    public static string Needs(this IStringLocalizer<Texts> t, CompetenceNeed need) => t["Needs." + need.Required];

    /// <summary>"i dag: kender", what most of them say of themselves, or that nobody has judged it.</summary>
    public static string Today(this IStringLocalizer<Texts> t, NeedToday need) =>
        t[need.Level is not { } today ? "Today.NotJudged" : need.IsOwn ? $"Own.{today}" : $"Today.{today}"];

    /// <summary>How many see themselves at each level: "2 ikke endnu, 5 kender, 9 kan, 4 mestrer".</summary>
    public static string Counts(this IStringLocalizer<Texts> t, IReadOnlyList<int> own) => string.Join(", ", own.Select((n, level) => t[$"OwnCount.{(TodayLevel)level}", n].Value));

    /// <summary>All that a cell says.</summary>
    public static string Cell(this IStringLocalizer<Texts> t, IReadOnlyList<NeedToday> needs) => string.Join(
        "; ", needs.Select(n => (n.Need.Horizon == Horizon.Later ? t["Cell.Later"].Value + " " : "") + $"{t.Needs(n.Need)}, {t.Today(n)}"));

    /// <summary>Hours with two decimals at most.</summary>
    public static string Hours(decimal hours) => hours.ToString("#,0.##", CultureInfo.CurrentCulture);

    /// <summary>A number in a drawing.</summary>
    public static string Number(double value) => Drawn.Number(value);

    /// <summary>Words in a drawing.</summary>
    public static RenderFragment Words(double x, double y, string? look, string words) => Drawn.Words(x, y, look, words);

    /// <summary>Words in lines of at most so many characters; a longer word has a line of its own.</summary>
    public static IReadOnlyList<string> Lines(string words, int most)
    {
        List<string> lines = [];
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= most)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines.Count <= 2 ? lines : [lines[0], lines[1] + " …"];
    }
}
