using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects.Citizens;

/// <summary>Whom the core task is for and where the technology is met, as typed.</summary>
public sealed record CoreTaskInput(TaskUser[]? Users, string? Who, WhereMet? Meeting, PurposeType[]? Purposes, string? PurposeWords, int Version)
{
    /// <summary>As Domain takes it.</summary>
    public CoreTaskText Words => new(Users, Who, Meeting, Purposes, PurposeWords);

    /// <summary>What is recorded.</summary>
    public static CoreTaskInput Of(CoreTaskFrame? f) => new([.. f?.Users ?? []], f?.Who, f?.Meeting, [.. f?.Purposes ?? []], f?.PurposeWords, f?.Version ?? 0);
}

/// <summary>What the page about the core task gathers.</summary>
public sealed record CoreTaskView(
    CoreTaskFrame? Frame, HonestAims? Aims, int SideEffects, int Needs, int Activities, bool HasDataUse, bool HasEthics);

/// <summary>The core task: whom it is for, where the technology is met, and what that opens (S30, S32, S42).</summary>
[Route("k/{kommune}/initiativer/{initiative}/kerneopgave")]
public sealed class WriteCoreTaskController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>All in one place.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<ShowCoreTask>(new
    {
        View = new CoreTaskView(
            await Find<CoreTaskFrame>(),
            await Find<HonestAims>(),
            (await All<SideEffect>()).Count(e => !e.IsWithdrawn),
            (await All<UserNeed>()).Count,
            (await All<CitizenActivity>()).Count,
            await Find<DataUse>() is not null,
            (await All<EthicsAssessment>()).Count > 0),
    });

    /// <summary>The form.</summary>
    [HttpGet("ret")]
    [Needs(Right.Write)]
    public async Task<IResult> Edit()
    {
        var frame = await Find<CoreTaskFrame>();
        return Sheet(FormOf(CoreTaskInput.Of(frame)), frame?.Version ?? 0);
    }

    /// <summary>Writes it.</summary>
    [HttpPost("ret")]
    [Needs(Right.Write)]
    public async Task<IResult> Write([FromForm] CoreTaskInput input)
    {
        var frame = await Find<CoreTaskFrame>();
        var (before, stored) = (frame?.Version ?? 0, frame is null ? null : FormOf(CoreTaskInput.Of(frame)));
        var result = frame?.Revise(input.Words, input.Version, Here.Me, Today) ?? CoreTaskFrame.Write(Here.Initiative.Id, input.Words, Here.Me, Today);
        return await Save(result, before, FormOf(input), stored, At("kerneopgave"), t["Saved"]);
    }

    private FormSheet FormOf(CoreTaskInput input)
    {
        var ask = Ask(t, "Task");
        return new(
            t["Task.Title"], At("kerneopgave/ret"), At("kerneopgave"),
            [
                ask.Many("Users", input.Users, needed: true), ask.Lines("Who", input.Who), ask.One("Meeting", input.Meeting, needed: true),
                ask.Many("Purposes", input.Purposes), ask.Lines("PurposeWords", input.PurposeWords),
            ])
        {
            Eyebrow = t["Core.Title"],
            Source = Domain.Method.Sources.Publication,
        };
    }
}
