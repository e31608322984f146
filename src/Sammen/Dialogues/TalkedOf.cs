using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Surveys;

namespace Sammen.Dialogues;

/// <summary>The measurement that ends in a dialogue, to be looked at while all talk (S66).</summary>
internal static class TalkedOf
{
    private static readonly Func<SammenDb, Id<Survey>, Task<bool>> IsThere =
        EF.CompileAsyncQuery((SammenDb db, Id<Survey> survey) => db.Set<Survey>().Any(s => s.Id == survey));

    /// <summary>Where its result is; null where there is none, and for guests, who see it on the wall.</summary>
    public static async Task<string?> Path(Seat seat, Here here, SammenDb db)
    {
        var survey = Survey.EndingIn(seat.Dialogue.Id);
        return !seat.IsGuest && await IsThere(db, survey) ? here.Path(seat.Initiative.Id, $"maalinger/{survey}") : null;
    }
}
