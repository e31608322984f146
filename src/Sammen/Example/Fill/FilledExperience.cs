using Sammen.Domain;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Example.Fill;

/// <summary>What others can learn from a filled initiative that was stopped or is in operation: a few in each municipality, shared with all.</summary>
internal static class FilledExperience
{
    // About a third of the initiatives have come so far.
    private const int SharedOneIn = 12;

    /// <summary>Shares it, for some; for the largest always.</summary>
    public static void Share(Chronicle chronicle, Chance chance, IReadOnlyList<Unit> units, Member by, Municipality municipality, DateTimeOffset now, bool isLargest)
    {
        var initiative = chronicle.Initiative;
        if (initiative is { StoppedOn: null, Phase: not Phase.Operation } || !(isLargest || chance.OneIn(SharedOneIn)))
        {
            return;
        }

        var (title, _, _, _, thing) = FillWords.Subjects.First(s => initiative.Title.StartsWith(s.Title, StringComparison.Ordinal));
        var on = now.AddDays(-chance.Between(1, 60)).Day();
        var sharing = new Sharing(chronicle, municipality);
        var experience = sharing.Write(
            on, by,
            new(
                $"{title}: {chance.Of(FillWords.ExperienceTitles)}", chance.Text(FillWords.Learned, 2, 3, thing), chance.Text(FillWords.WentWell, 1, 3, thing),
                chance.Text(FillWords.Surprises, 1, 3, thing), chance.Text(FillWords.Again, 1, 3, thing)),
            chance.Of(FillWords.Contacts), $"{chance.Of(FillWords.ContactNames)}@{municipality.Slug}.example", chance.OneIn(3));
        sharing.Share(experience, on, by, units.FirstOrDefault(u => u.Id == initiative.UnitId)?.Kind);
    }
}
