using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Involvement;

/// <summary>The plan for involvement as a page shows it.</summary>
/// <param name="Rows">Who.</param>
/// <param name="Cells">What is planned.</param>
/// <param name="Texts">The plain text of each phase that has one.</param>
/// <param name="Words">How many words are explained.</param>
/// <param name="Told">What was told last; null while the log is empty.</param>
/// <param name="MustBeDiscussed">True where it is answered that it must be discussed in MED.</param>
public sealed record PlanView(
    IReadOnlyList<PlanRow> Rows, IReadOnlyList<PlanCell> Cells, IReadOnlyDictionary<Phase, PlainText> Texts, int Words, Told? Told, bool MustBeDiscussed)
{
    /// <summary>What is planned for one in a phase; null where nothing is yet.</summary>
    public PlanCell? In(Phase phase, PlanRow row) => Cells.FirstOrDefault(c => c.Phase == phase && c.Whom == row.Key);
}

/// <summary>The involvement plan: who, in which phase, with how much influence, and what is fixed and open (S82, S84, S91, S92, S98).</summary>
[Route("k/{kommune}/initiativer/{initiative}/inddragelse")]
[Needs(Right.See)]
public sealed class ShowPlanController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    /// <summary>The plan.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<ShowPlan>(new { View = await View() });

    /// <summary>"My part": one's role, what one can influence, how, and until when (S88.5).</summary>
    [HttpGet("min")]
    public async Task<IResult> Mine() => Page<ShowMine>(new { View = await View(), Today });

    private async Task<PlanView> View()
    {
        var id = Here.Initiative.Id;
        var cells = await All<PlanCell>();
        return new(
            PlanRow.Of(await All<StaffGroup>(), cells), cells, (await All<PlainText>()).ToDictionary(x => x.Phase), await Db.Set<GlossaryWord>().CountAsync(w => w.InitiativeId == id),
            await Db.Set<Told>().AsNoTracking().Where(x => x.InitiativeId == id).OrderByDescending(x => x.On).ThenByDescending(x => x.Id).FirstOrDefaultAsync(),
            (await Find<MedMatter>())?.Duty == MedDuty.Discuss);
    }
}
