using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Writing;

namespace Sammen.Decisions;

/// <summary>A request upward, as typed.</summary>
public sealed record RequestInput(RequestKind? Kind, string? What, string? To, string? Why, DateOnly? By)
{
    /// <summary>As Domain takes it.</summary>
    public RequestText Words => new(Kind, What, To, Why, By);
}

/// <summary>Asks those above for frames, resources, freedom or backing (S100).</summary>
[Route("k/{kommune}/initiativer/{initiative}/anmodninger")]
public sealed class WriteRequestsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : ItemController<UpwardRequest, RequestInput>(db, clock)
{
    private Steering? steering;

    /// <inheritdoc/>
    protected override string Folder => "anmodninger";

    /// <inheritdoc/>
    protected override string List => "anmodninger";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override async Task Prepare() => steering = await Find<Steering>();

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, RequestInput? input)
    {
        var ask = Ask(t, "Request");
        return new(
            t["Request.Title"], At(path), At(List),
            [
                ask.One("Kind", input?.Kind, needed: true), ask.Lines("What", input?.What, needed: true), ask.Line("To", input is null ? steering?.Group : input.To, needed: true),
                ask.Lines("Why", input?.Why), ask.Day("By", input?.By, Unread("By")),
            ])
        {
            Eyebrow = t["Requests.Title"],
            Beside = steering is { MustAsk.Length: > 0 } ? [new(t["Mandate.MustAsk"], steering.MustAsk)] : [],
            Source = Sources.DigitalEveryday,
            Advice = ["change"],
        };
    }

    /// <inheritdoc/>
    protected override RequestInput InputOf(UpwardRequest item) => new(item.Kind, item.What, item.To, item.Why, item.By);

    /// <inheritdoc/>
    protected override Result<UpwardRequest> Write(Id<UpwardRequest> id, RequestInput input) => UpwardRequest.Make(id, Here.Initiative.Id, input.Words, Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<UpwardRequest> Revise(UpwardRequest item, RequestInput input, int version) => item.Revise(input.Words, version, Here.Me, Today);
}

/// <summary>An answer, as typed.</summary>
public sealed record RequestAnswerInput(RequestOutcome? Outcome, string? Words, string? By, DateOnly? On);

/// <summary>Records what those above answered.</summary>
[Route("k/{kommune}/initiativer/{initiative}/anmodninger/{item}/svar")]
public sealed class AnswerRequestsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : StepController<UpwardRequest, RequestAnswerInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override string List => "anmodninger";

    /// <inheritdoc/>
    protected override FormSheet FormOf(UpwardRequest item, RequestAnswerInput input)
    {
        var ask = Ask(t, "Reply");
        return new(
            t["Reply.Title"], At($"anmodninger/{item.Id}/svar"), At(List),
            [
                ask.One("Outcome", input.Outcome, needed: true), ask.Lines("Words", input.Words), ask.Line("By", input.By, needed: true),
                ask.Day("On", input.On, Unread("On"), needed: true),
            ])
        {
            Eyebrow = t["Requests.Title"],
            Beside = [new(t["Reply.About"], item.What, item.Why.Length > 0 ? item.Why : null)],
            Source = Sources.DigitalEveryday,
        };
    }

    /// <inheritdoc/>
    protected override RequestAnswerInput InputOf(UpwardRequest item) =>
        new(item.Outcome, item.Answer, item.AnsweredBy.Length > 0 ? item.AnsweredBy : item.To, item.AnsweredOn ?? Today);

    /// <inheritdoc/>
    protected override Result<UpwardRequest> Take(UpwardRequest item, RequestAnswerInput input, int version) =>
        item.Record(new(input.Outcome, input.Words, input.By, input.On), version, Here.Me, Today);
}

/// <summary>The requests upward, with their answers.</summary>
[Route("k/{kommune}/initiativer/{initiative}/anmodninger")]
[Needs(Right.See)]
public sealed class ShowRequestsController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    /// <summary>All of them; those that wait stand first.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<ShowRequests>(new
    {
        All = (IReadOnlyList<UpwardRequest>)[.. (await All<UpwardRequest>()).OrderBy(r => !r.Waits).ThenByDescending(r => r.AskedOn).ThenByDescending(r => r.Id.Value)],
        Today,
    });
}
