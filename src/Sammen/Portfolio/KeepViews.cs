using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Portfolio;
using Sammen.Layout;
using Sammen.Writing;

namespace Sammen.Portfolio;

/// <summary>A part of the portfolio to keep, as typed.</summary>
public sealed record ViewInput(Id<SavedView> Id, string? Name);

/// <summary>Keeps parts of the portfolio for the one who asks. The part is the one in the address.</summary>
[Route("k/{kommune}/portefoelje/udsnit")]
[AnyMember]
public sealed class KeepViewsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : FormController(db, clock)
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IResult Show([FromQuery] PortfolioFilter filter) => IsAddress(filter) ? Sheet(FormOf(new(New<SavedView>(), ""), filter), 0) : Results.NotFound();

    /// <summary>Keeps it.</summary>
    [HttpPost]
    public async Task<IResult> Keep([FromForm] ViewInput input, [FromQuery] PortfolioFilter filter)
    {
        if (!IsAddress(filter))
        {
            return Results.NotFound();
        }

        var others = (await Mine(Db, Here.Me)).Where(v => v.Id != input.Id).ToList();
        return await AddNew(
            input.Id, id => SavedView.Keep(id, Here.Me, input.Name, filter.Query, others), FormOf(input, filter),
            v => new { v.MemberId, v.Name, v.Query }, _ => Back(filter), t["View.Kept"]);
    }

    /// <summary>Lets go of one.</summary>
    [HttpPost("{view}/ophoer")]
    public async Task<IResult> LetGo(Id<SavedView> view)
    {
        if (await Db.Set<SavedView>().AsTracking().SingleOrDefaultAsync(v => v.Id == view && v.MemberId == Here.Me.Id) is { } found)
        {
            Db.Remove(found);
            await Db.SaveChangesAsync();
        }

        return Onwards(Here.Path("portefoelje"), t["View.LetGo"]);
    }

    /// <summary>What a member keeps, by name.</summary>
    public static async Task<List<SavedView>> Mine(SammenDb db, Member me) =>
        [.. (await db.Set<SavedView>().AsNoTracking().Where(v => v.MemberId == me.Id).ToListAsync()).OrderBy(v => v.Name, StringComparer.CurrentCulture)];

    private bool IsAddress(PortfolioFilter filter) => ModelState.IsValid && filter.IsIn(Here.Units);

    private string Back(PortfolioFilter filter) => Here.Path("portefoelje") + filter.Query;

    private FormSheet FormOf(ViewInput input, PortfolioFilter filter) =>
        new(t["View.Keep"], Here.Path("portefoelje/udsnit") + filter.Query, Back(filter), [Ask(t, "View").Line("Name", input.Name, needed: true)])
        {
            Section = MenuEntry.Initiatives,
            Eyebrow = t["Title"],
            Lead = t["View.Lead"],
            Hidden = [("Id", input.Id.ToString())],
        };
}

internal sealed class SavedViewMapping : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> view)
    {
        view.HasKey(v => v.Id);
        view.HasOne<Member>().WithMany().HasForeignKey(v => v.MemberId);
    }
}
