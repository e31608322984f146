using Sammen.Domain.Competences;
using Sammen.Domain.Work;

namespace Sammen.Domain.Papers;

/// <summary>What the papers tell of everyday work and learning.</summary>
/// <param name="Invisible">Work that nobody sees and that the team has taken up (S65).</param>
/// <param name="Relations">Relations (S62).</param>
/// <param name="Fading">Competences that there is less use for (S74).</param>
/// <param name="Activities">The steps of the plan for learning (S79).</param>
/// <param name="GoLive">The day it goes live; null where nobody has set it.</param>
/// <param name="Unmet">How many needs no step is about.</param>
public sealed record EverydayWork(
    IReadOnlyList<InvisibleWork> Invisible, IReadOnlyList<Relation> Relations, IReadOnlyList<FadingCompetence> Fading,
    IReadOnlyList<TrainingActivity> Activities, DateOnly? GoLive, int Unmet)
{
    /// <summary>Nothing is written.</summary>
    public static readonly EverydayWork Nothing = new([], [], [], [], null, 0);
}
