using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Work;

/// <summary>Data about staff, as typed.</summary>
public sealed record StaffDataInput(string? Which, string? Purpose, string? Never, string? WhoSees, string? HowLong)
{
    /// <summary>As Domain takes it.</summary>
    public StaffDataText Words => new(Which, Purpose, Never, WhoSees, HowLong);
}

/// <summary>That nothing is registered, as typed.</summary>
public sealed record NoStaffDataInput(string? HowWeKnow, int Version);

/// <summary>Which data about staff the technology registers (S70).</summary>
[Route("k/{kommune}/initiativer/{initiative}/medarbejderdata")]
public sealed class KeepStaffDataController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The register of the initiative.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<KeepStaffData>(new { Entries = await Entries(), None = await Find<NoStaffData>() });

    /// <summary>Says that data are registered again.</summary>
    [HttpPost("{item}/igen")]
    [Needs(Right.Write)]
    public async Task<IResult> Resume(Id<StaffDataUse> item, [FromForm] int version)
    {
        if (await Find<StaffDataUse>(u => u.Id == item) is not { } found)
        {
            return Results.NotFound();
        }

        var why = await Commit(found.Resume(version), Db);
        return Onwards(At("medarbejderdata"), why.Count == 0 ? t["Saved"] : t["Changed.Meanwhile"]);
    }

    /// <summary>The form that says there are none.</summary>
    [HttpGet("ingen")]
    [Needs(Right.Write)]
    public async Task<IResult> BeginNone()
    {
        var none = await Find<NoStaffData>();
        return Sheet(FormOf(new(none?.HowWeKnow, none?.Version ?? 0)), none?.Version ?? 0);
    }

    /// <summary>Says that there are none.</summary>
    [HttpPost("ingen")]
    [Needs(Right.Write)]
    public async Task<IResult> SayNone([FromForm] NoStaffDataInput input)
    {
        var none = await Find<NoStaffData>();
        var (before, stored) = (none?.Version ?? 0, none is null ? null : FormOf(new(none.HowWeKnow, none.Version)));
        var entries = await Entries();
        var result = none?.Revise(input.HowWeKnow, entries, input.Version, Here.Me, Today)
            ?? NoStaffData.Say(Here.Initiative.Id, input.HowWeKnow, entries, Here.Me, Today);
        return await Save(result, before, FormOf(input), stored, At("medarbejderdata"), t["Saved"]);
    }

    private async Task<List<StaffDataUse>> Entries() => [.. (await All<StaffDataUse>()).OrderBy(u => u.EndedOn is not null).ThenBy(u => u.Id.Value)];

    private FormSheet FormOf(NoStaffDataInput input) =>
        new(t["NoStaffData.Title"], At("medarbejderdata/ingen"), At("medarbejderdata"), [Ask(t, "NoStaffData").Lines("HowWeKnow", input.HowWeKnow, needed: true)])
        {
            Eyebrow = t["StaffData.Title"],
            Lead = t["NoStaffData.Lead"],
            Source = Domain.Method.Sources.PlesnerJustesen,
        };
}

/// <summary>Why data are no longer registered, as typed.</summary>
public sealed record EndingInput(string? Because);

/// <summary>Says that data about staff are no longer registered, and why.</summary>
[Route("k/{kommune}/initiativer/{initiative}/medarbejderdata/{item}/ophoer")]
public sealed class EndStaffDataController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : StepController<StaffDataUse, EndingInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "medarbejderdata";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(StaffDataUse item, EndingInput input) =>
        new(t["StaffData.End"], At($"medarbejderdata/{item.Id}/ophoer"), At(List), [Ask(t, "Ending").Line("Because", input.Because, needed: true)])
        {
            Eyebrow = t["StaffData.Title"],
            Lead = item.Which,
        };

    /// <inheritdoc/>
    protected override EndingInput InputOf(StaffDataUse item) => new(item.EndedBecause);

    /// <inheritdoc/>
    protected override Result<StaffDataUse> Take(StaffDataUse item, EndingInput input, int version) => item.End(input.Because, version, Here.Me, Today);
}

/// <summary>Writes which data about staff are registered.</summary>
[Route("k/{kommune}/initiativer/{initiative}/medarbejderdata")]
public sealed class WriteStaffDataController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : ItemController<StaffDataUse, StaffDataInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string Folder => "medarbejderdata";

    /// <inheritdoc/>
    protected override string List => "medarbejderdata";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, StaffDataInput? input)
    {
        var ask = Ask(t, "StaffData");
        return new(
            t["StaffData.One"], At(path), At(List),
            [
                ask.Line("Which", input?.Which, needed: true), ask.Lines("Purpose", input?.Purpose, needed: true), ask.Lines("Never", input?.Never, needed: true),
                ask.Line("WhoSees", input?.WhoSees, needed: true), ask.Line("HowLong", input?.HowLong, needed: true),
            ])
        {
            Eyebrow = t["StaffData.Title"],
            Lead = t["StaffData.Write.Lead"],
            Source = Domain.Method.Sources.PlesnerJustesen,
        };
    }

    /// <inheritdoc/>
    protected override StaffDataInput InputOf(StaffDataUse item) => new(item.Which, item.Purpose, item.Never, item.WhoSees, item.HowLong);

    /// <inheritdoc/>
    protected override Result<StaffDataUse> Write(Id<StaffDataUse> id, StaffDataInput input) =>
        StaffDataUse.Write(id, Here.Initiative.Id, input.Words, Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<StaffDataUse> Revise(StaffDataUse item, StaffDataInput input, int version) => item.Revise(input.Words, version, Here.Me, Today);
}
