using System.Globalization;
using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain.Method;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>What is asked, in words.</summary>
/// <param name="Title">In a word or two.</param>
/// <param name="Body">What it means.</param>
/// <param name="Benefit">How it may get better; null where that is not asked.</param>
/// <param name="Drawback">How it may get worse; likewise.</param>
public sealed record SurveyItem(string Title, string Body, string? Benefit = null, string? Drawback = null);

/// <summary>The words of items and choices, by what a measurement keeps of them.</summary>
internal static class SurveyItems
{
    private static readonly Dictionary<string, GoodWorkEntry> GoodWork = Catalogue.GoodWork.Concat(Catalogue.GoodWorkExtra).ToDictionary(e => e.Key);
    private static readonly Dictionary<string, Entry<Competence>> Competences = Catalogue.CompetenceTypes.SelectMany(t => t.Competences).ToDictionary(e => e.Key);

    /// <summary>"Forventet før start": when in the life of the technology, and of the good work whether people said what they expected or what they experienced.</summary>
    public static string When(this Survey survey, IStringLocalizer t) => t[survey.Kind == SurveyKind.GoodWork ? $"When.{survey.Moment}" : $"Moment.{survey.Moment}"];

    /// <summary>"Det gode arbejde, forventet før start".</summary>
    public static string Titled(this Survey survey, IStringLocalizer t) => $"{t[$"Kind.{survey.Kind}"].Value}, {survey.When(t).ToLower(CultureInfo.CurrentCulture)}";

    /// <summary>"Forventet før start, 2024": the same with the year it was closed.</summary>
    public static string Called(this Survey survey, IStringLocalizer t) => $"{survey.When(t)}, {Amounts.Year(survey.ClosedOn!.Value.Year)}";

    /// <summary>An item of a measurement.</summary>
    public static SurveyItem Item(this Survey survey, int item, IStringLocalizer t) => Named(survey.Kind, survey.Items[item], t);

    /// <summary>The item with that key.</summary>
    public static SurveyItem Named(SurveyKind kind, string key, IStringLocalizer t) => kind switch
    {
        SurveyKind.GoodWork => GoodWork[key] is var e ? new(e.Title.Here(), e.Body.Here(), e.Benefit.Here(), e.Drawback.Here()) : null!,
        SurveyKind.Competences => new(Competences[key].Title.Here(), Competences[key].Body.Here()),
        _ => new(t[$"Training.{key}"], t[$"Training.{key}.Body"]),
    };

    /// <summary>The choices, in the order they are counted.</summary>
    public static IReadOnlyList<string> ChoicesOf(SurveyKind kind, IStringLocalizer t) => [.. Questionnaire.ChoicesOf(kind).Select(c => t[$"Choice.{c}"].Value)];

    /// <summary>The choices as one is asked: the best of the good work first, otherwise from the least on; passing over is a choice like the others.</summary>
    public static IReadOnlyList<Option> Options(SurveyKind kind, IStringLocalizer t)
    {
        var all = ChoicesOf(kind, t).Select((words, i) => new Option($"{i}", words));
        return [.. kind == SurveyKind.GoodWork ? all.Reverse() : all, new("", t["Answer.Pass"])];
    }

    /// <summary>Whom the questions come from.</summary>
    public static Source SourceOf(SurveyKind kind) => kind switch
    {
        SurveyKind.GoodWork => Domain.Method.Sources.GoodWork,
        SurveyKind.Competences => Domain.Method.Sources.CompetenceWheel,
        _ => Domain.Method.Sources.Publication,
    };

    /// <summary>How a choice is drawn: from the least to the most.</summary>
    public static string LookOf(SurveyKind kind, int choice) => kind switch
    {
        SurveyKind.GoodWork => ((Change)choice) switch { Change.MuchWorse => "worse much", Change.Worse => "worse", Change.Unchanged => "same", Change.Better => "better", _ => "better much" },
        SurveyKind.Competences => ((OwnLevel)choice) switch { OwnLevel.NotYet => "worse", OwnLevel.Knows => "same", OwnLevel.Can => "better", _ => "better much" },
        _ => ((Holds)choice) switch { Holds.No => "worse", Holds.Partly => "same", _ => "better much" },
    };
}
