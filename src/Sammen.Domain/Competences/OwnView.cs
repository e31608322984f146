using Sammen.Domain.Method;
using Sammen.Domain.Surveys;

namespace Sammen.Domain.Competences;

/// <summary>
/// How people see what they can themselves, from the latest measurement of it that is closed (S77). It is answered without name, and only what the
/// measurement itself may show is taken from it.
/// </summary>
public sealed class OwnView
{
    /// <summary>Nobody has been asked.</summary>
    public static readonly OwnView None = new(null, null);

    private readonly SurveyResult? result;

    private OwnView(Survey? survey, SurveyResult? result) => (Survey, this.result) = (survey, result);

    /// <summary>The measurement; null where there is none that shows anything.</summary>
    public Survey? Survey { get; }

    /// <summary>The view that an initiative's measurements give at a limit.</summary>
    public static OwnView Of(IEnumerable<Survey> surveys, int limit)
    {
        var latest = surveys.Where(s => s.Kind == SurveyKind.Competences && s.Result is not null).OrderBy(s => s.ClosedOn).LastOrDefault();
        return latest?.Result!.Shown(limit) is { All: not null } shown ? new(latest, shown) : None;
    }

    /// <summary>How many of a group, or of all where there is none in particular, see themselves at each level, the lowest first; null where it may not be shown.</summary>
    public IReadOnlyList<int>? At(Competence? competence, string? group)
    {
        if (Survey is not { } survey || competence is not { } asked)
        {
            return null;
        }

        var item = survey.Items.ToList().IndexOf(CatalogueKey.Of(asked));
        var cut = group is null ? result!.All : survey.Groups.ToList().IndexOf(group) is >= 0 and var place ? result!.Of(place) : null;
        return item < 0 ? null : cut?.Items[item];
    }
}

/// <summary>A need, and where the group stands today: as it is judged together, and else as people see it themselves.</summary>
/// <param name="Need">The need.</param>
/// <param name="Own">How many see themselves at each level; null where it may not be shown.</param>
public sealed record NeedToday(CompetenceNeed Need, IReadOnlyList<int>? Own)
{
    /// <summary>True where nobody has judged it together and people have said it themselves.</summary>
    public bool IsOwn => Need.Today is null && Own is not null;

    /// <summary>The level; null where nobody has said anything.</summary>
    public TodayLevel? Level => Need.Today ?? (Own is null ? null : (TodayLevel)Cut.Middle(Own));

    /// <summary>How far it is from today to what is needed.</summary>
    public Distance Distance => Level is not { } today ? Distance.NotJudged : ((int)Need.Required + 1 - (int)today) switch
    {
        <= 0 => Distance.OnLevel,
        1 => Distance.OneStep,
        _ => Distance.MoreSteps,
    };
}
