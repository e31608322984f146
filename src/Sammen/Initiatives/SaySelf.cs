using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Writing;

namespace Sammen.Initiatives;

/// <summary>What one says of oneself, as typed.</summary>
public sealed record SelfInput(string? Profession, TechnologyExperience? Experience, Outlook? Outlook, string? Brings)
{
    /// <summary>As Domain takes it.</summary>
    public SelfText Words => new(Profession, Experience, Outlook, Brings);
}

/// <summary>One on the team says something of oneself, and takes it back (S93). The address names nobody: it is always the one who is signed in.</summary>
[Route("k/{kommune}/initiativer/{initiative}/hold/mig")]
[Needs(Right.See)]
public sealed class SaySelfController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    private bool IsOnTeam => Here.Standing.Team is not null;

    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var found = await Mine();
        return IsOnTeam ? Sheet(FormOf(InputOf(found), found), found?.Version ?? 0) : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    /// <summary>Says it.</summary>
    [HttpPost]
    public async Task<IResult> Say([FromForm] SelfInput input, [FromForm] int version)
    {
        if (!IsOnTeam)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var found = await Mine();
        var (before, stored) = (found?.Version ?? 0, found is null ? null : FormOf(InputOf(found), found));
        var result = found?.Revise(input.Words, version, Here.Me, Today) ?? SelfView.Say(Here.Initiative, input.Words, Here.Me, Today);
        return await Save(result, before, FormOf(input, found), stored, At("hold"), t["Self.Done"]);
    }

    /// <summary>Takes it back; nothing of it is kept.</summary>
    [HttpPost("sletning")]
    public async Task<IResult> TakeBack()
    {
        if (await Mine() is { } found)
        {
            Db.Remove(found);
            await Db.SaveChangesAsync();
        }

        return Onwards(At("hold"), t["Self.TakenBack"]);
    }

    private Task<SelfView?> Mine()
    {
        var me = Here.Me.Id;
        return Find<SelfView>(s => s.MemberId == me);
    }

    private static SelfInput InputOf(SelfView? found) => new(found?.Profession, found?.Experience, found?.Outlook, found?.Brings);

    private FormSheet FormOf(SelfInput input, SelfView? found)
    {
        var ask = Ask(t, "Self");
        return new(
            t["Self.Title"], At("hold/mig"), At("hold"),
            [ask.Line("Profession", input.Profession), ask.One("Experience", input.Experience), ask.One("Outlook", input.Outlook), ask.Lines("Brings", input.Brings)])
        {
            Eyebrow = t["Team.Title"],
            Lead = t["Self.Lead"],
            Source = Domain.Method.Sources.Publication,
            RemovePath = found is null ? null : At("hold/mig/sletning"),
        };
    }
}
