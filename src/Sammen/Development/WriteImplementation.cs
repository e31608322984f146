using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Competences;
using Sammen.Domain.Development;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Development;

/// <summary>A step, as typed.</summary>
public sealed record StepInput(ImplementationTrack? Track, string? What, string? Who, DateOnly? On);

/// <summary>Writes a step of the plan for operation (S23).</summary>
[Route("k/{kommune}/initiativer/{initiative}/implementering/skridt")]
public sealed class WriteStepsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : RemovableController<ImplementationStep, StepInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string Folder => "implementering/skridt";

    /// <inheritdoc/>
    protected override string List => "implementering";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, StepInput? input)
    {
        var ask = Ask(t, "Step");
        return new(
            t["Step.Title"], At(path), At(List),
            [ask.One("Track", input?.Track, needed: true), ask.Line("What", input?.What, needed: true), ask.Line("Who", input?.Who), ask.Day("On", input?.On, Unread("On"))])
        {
            Eyebrow = t["Implementation.Title"],
            Source = Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override StepInput InputOf(ImplementationStep item) => new(item.Track, item.What, item.Who, item.On);

    /// <inheritdoc/>
    protected override Result<ImplementationStep> Write(Id<ImplementationStep> id, StepInput input) =>
        ImplementationStep.Write(id, Here.Initiative.Id, WordsOf(input), Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<ImplementationStep> Revise(ImplementationStep item, StepInput input, int version) => item.Revise(WordsOf(input), version, Here.Me, Today);

    private static ImplementationText WordsOf(StepInput input) => new(input.Track, input.What, input.Who, input.On);
}

/// <summary>What became of a step, as typed.</summary>
public sealed record StepEndInput(RolloutState? State, string? Outcome);

/// <summary>Says what became of a step: done, or given up with the reason.</summary>
[Route("k/{kommune}/initiativer/{initiative}/implementering/skridt/{item}/afslutning")]
public sealed class EndStepsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : StepController<ImplementationStep, StepEndInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "implementering";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(ImplementationStep item, StepEndInput input)
    {
        var ask = Ask(t, "StepEnd");
        return new(
            item.What, At($"implementering/skridt/{item.Id}/afslutning"), At(List), [ask.One("State", input.State, needed: true), ask.Lines("Outcome", input.Outcome)])
        {
            Eyebrow = t["StepEnd.Title"],
            Source = Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override StepEndInput InputOf(ImplementationStep item) => new(item.State, item.Outcome);

    /// <inheritdoc/>
    protected override Result<ImplementationStep> Take(ImplementationStep item, StepEndInput input, int version) =>
        item.End(input.State, input.Outcome, version, Here.Me, Today);
}

/// <summary>A message, as typed.</summary>
public sealed record MessageInput(string? ToWhom, string? What, string? ByWhom, string? How, DateOnly? On);

/// <summary>Plans who is to be told what, by whom and when (S83).</summary>
[Route("k/{kommune}/initiativer/{initiative}/implementering/beskeder")]
public sealed class WriteMessagesController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : RemovableController<PlannedMessage, MessageInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string Folder => "implementering/beskeder";

    /// <inheritdoc/>
    protected override string List => "implementering";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, MessageInput? input)
    {
        var ask = Ask(t, "Message");
        return new(
            t["Message.Title"], At(path), At(List),
            [
                ask.Line("ToWhom", input?.ToWhom, needed: true), ask.Lines("What", input?.What, needed: true), ask.Line("ByWhom", input?.ByWhom), ask.Line("How", input?.How),
                ask.Day("On", input?.On, Unread("On")),
            ])
        {
            Eyebrow = t["Implementation.Title"],
            Source = Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override MessageInput InputOf(PlannedMessage item) => new(item.ToWhom, item.What, item.ByWhom, item.How, item.On);

    /// <inheritdoc/>
    protected override Result<PlannedMessage> Write(Id<PlannedMessage> id, MessageInput input) => PlannedMessage.Write(id, Here.Initiative.Id, WordsOf(input), Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<PlannedMessage> Revise(PlannedMessage item, MessageInput input, int version) => item.Revise(WordsOf(input), version, Here.Me, Today);

    private static MessageText WordsOf(MessageInput input) => new(input.ToWhom, input.What, input.ByWhom, input.How, input.On);
}

/// <summary>The change, as typed.</summary>
public sealed record ChangeInput(string? Why, string? Goal, string? Stays, string? FirstDay);

/// <summary>Says why, where to, what stays, and what is different on the first day (S83).</summary>
[Route("k/{kommune}/initiativer/{initiative}/implementering/plan")]
public sealed class WriteChangeController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : SoleController<ChangePlan, ChangeInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "implementering";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(ChangeInput input)
    {
        var ask = Ask(t, "Change");
        return new(
            t["Change.Title"], At("implementering/plan"), At(List),
            [ask.Lines("Why", input.Why, needed: true), ask.Lines("Goal", input.Goal, needed: true), ask.Lines("Stays", input.Stays), ask.Lines("FirstDay", input.FirstDay)])
        {
            Eyebrow = t["Implementation.Title"],
            Lead = t["Change.Lead"],
            Source = Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override async Task<ChangeInput> Known() => Input(ChangeText.From(Here.Initiative, (await All<WayOfWorking>()).OrderBy(w => w.Id.Value)));

    /// <inheritdoc/>
    protected override ChangeInput InputOf(ChangePlan item) => new(item.Why, item.Goal, item.Stays, item.FirstDay);

    /// <inheritdoc/>
    protected override Result<ChangePlan> Take(ChangePlan? found, ChangeInput input, int version)
    {
        var text = new ChangeText(input.Why, input.Goal, input.Stays, input.FirstDay);
        return found?.Revise(text, version, Here.Me, Today) ?? ChangePlan.Write(Here.Initiative.Id, text, Here.Me, Today);
    }

    private static ChangeInput Input(ChangeText known) => new(known.Why, known.Goal, known.Stays, known.FirstDay);
}

/// <summary>Help, as typed.</summary>
public sealed record HelpInput(string? Helpers, string? Fallback);

/// <summary>Says who helps, and what one does when it does not work (S83).</summary>
[Route("k/{kommune}/initiativer/{initiative}/implementering/hjaelp")]
public sealed class WriteHelpController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : SoleController<ChangePlan, HelpInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "implementering";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(HelpInput input)
    {
        var ask = Ask(t, "Help");
        return new(t["Help.Title"], At("implementering/hjaelp"), At(List), [ask.Lines("Helpers", input.Helpers), ask.Lines("Fallback", input.Fallback, needed: true)])
        {
            Eyebrow = t["Implementation.Title"],
            Source = Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override async Task<HelpInput> Known()
    {
        var helpers = (await All<TrainingActivity>()).OrderBy(a => a.Id.Value).Select(a => a.Support).Where(s => s.Length > 0).Distinct();
        return new(string.Join('\n', helpers), (await Find<AvailabilityAgreement>())?.IfContacted);
    }

    /// <inheritdoc/>
    protected override HelpInput InputOf(ChangePlan item) => new(item.Helpers, item.Fallback);

    /// <inheritdoc/>
    protected override Result<ChangePlan> Take(ChangePlan? found, HelpInput input, int version)
    {
        var help = new ChangeHelp(input.Helpers, input.Fallback);
        return found?.Help(help, version, Here.Me, Today) ?? ChangePlan.Write(Here.Initiative.Id, help, Here.Me, Today);
    }
}
