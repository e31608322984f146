using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Writing;

namespace Sammen.Experiences;

/// <summary>Shows what others will see, shares it, and shares it no longer (S106). The only way out of the municipality.</summary>
[Route("k/{kommune}/initiativer/{initiative}/erfaring/deling")]
public sealed class ShareExperienceController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The preview, for all who see the initiative.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Preview() => await Find<Experience>() is { } experience
        ? Page<ShareExperience>(new { Experience = experience, Gathered = await ExperienceDesk.Gather(Db, Here, experience), Shared = await SharedOf(experience), Today })
        : Results.LocalRedirect(At("erfaring"));

    /// <summary>Shares what stood in the preview, in place of what was shared before.</summary>
    [HttpPost]
    [Needs(Right.Lead)]
    public async Task<IResult> Share([FromForm] string? seen)
    {
        if (await Find<Experience>() is not { } experience)
        {
            return Results.LocalRedirect(At("erfaring"));
        }

        var (gathered, before) = (await ExperienceDesk.Gather(Db, Here, experience), await SharedOf(experience));
        var result = experience.Share(gathered, seen, Here.Place.Id, Here.Place.Name, Here.Me, Today);
        IReadOnlyList<Refusal> why;
        await using (var transaction = await Db.Database.BeginTransactionAsync())
        {
            if (result.Accepted(out var shared, out _))
            {
                await TakeBack(experience);
                Db.Add(shared);
                Db.AddRange(shared.Words());
            }

            why = await Commit(result, Db);
            if (why.Count == 0)
            {
                await transaction.CommitAsync();
                return Onwards(At("erfaring"), t["Shared.Done"]);
            }
        }

        return Again<ShareExperience>(new { Experience = experience, Gathered = gathered, Shared = before, Today, Errors = ErrorsOf(why) }, why);
    }

    /// <summary>Shares it no longer. Pressed twice it is not shared.</summary>
    [HttpPost("ophoer")]
    [Needs(Right.Lead)]
    public async Task<IResult> Withdraw()
    {
        if (await Find<Experience>() is { } experience)
        {
            experience.Withdraw();
            await using var transaction = await Db.Database.BeginTransactionAsync();
            await TakeBack(experience);
            await Db.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        return Onwards(At("erfaring"), t["Withdrawn.Done"]);
    }

    private Task<SharedExperience?> SharedOf(Experience experience) => Mine(experience).AsNoTracking().SingleOrDefaultAsync();

    // Its words go with it.
    private Task<int> TakeBack(Experience experience) => Mine(experience).ExecuteDeleteAsync();

    private IQueryable<SharedExperience> Mine(Experience experience)
    {
        var (id, here) = (experience.SharedAs, Here.Place.Id);
        return Db.Set<SharedExperience>().Where(s => s.Id == id && s.MunicipalityId == here);
    }
}
