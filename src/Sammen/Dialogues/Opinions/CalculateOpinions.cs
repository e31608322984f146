using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Domain.Dialogues.Opinions;

namespace Sammen.Dialogues.Opinions;

/// <summary>Opinion groups in somebody else's votes: arithmetic on what is sent, and nothing of it is kept.</summary>
[NeedsKey("calculations")]
[IgnoreAntiforgeryToken]
[Tags("Calculations")]
public sealed class CalculateOpinionsController(IStringLocalizer<Texts> texts) : ControllerBase
{
    // As many votes as are taken, each with ids of a usual length.
    private const long Largest = 768L * 1024 * 1024;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The groups and every statement's figures.</summary>
    [HttpPost("/api/v1/calculations/opinions")]
    [RequestSizeLimit(Largest)]
    public async Task<IResult> Calculate(CancellationToken stop)
    {
        OpinionRequest? sent;
        try
        {
            sent = await JsonSerializer.DeserializeAsync<OpinionRequest>(Request.Body, OpinionRequest.Options, stop);
        }
        catch (JsonException unread)
        {
            return Refused("Json", StatusCodes.Status400BadRequest, unread.Path ?? "$");
        }
        catch (BadHttpRequestException broken)
        {
            return Refused(broken.StatusCode == StatusCodes.Status413PayloadTooLarge ? "Body" : "Json", broken.StatusCode, "$");
        }

        if (sent is null)
        {
            return Refused("Json", StatusCodes.Status400BadRequest, "$");
        }

        if (sent.Wrong() is { } fault)
        {
            return Refused(fault.What, StatusCodes.Status422UnprocessableEntity, fault.Number);
        }

        var given = sent.Groups?.ToDictionary(g => g.Key, g => g.Value!, StringComparer.Ordinal);
        var (grouping, figures) = await OpinionMath.Of(sent.Votes!.Collected.ToMatrix(), given, stop);
        return Results.Json(Answer(grouping, figures), Options);
    }

    private static object Answer(Grouping grouping, IReadOnlyList<StatementFigure> figures) => new
    {
        statements = figures.Select(figure => new
        {
            statement = figure.Statement,
            agrees = figure.Agrees,
            disagrees = figure.Disagrees,
            passes = figure.Passes,
            consensus = figure.Consensus,
            byGroup = grouping.Names.Zip(figure.Groups).ToDictionary(g => g.First, g => new
            {
                agrees = g.Second.Agrees,
                disagrees = g.Second.Disagrees,
                votes = g.Second.Votes,
                probability = g.Second.Agreement.Probability,
                representativeness = g.Second.Agreement.Representativeness,
                z = g.Second.Agreement.Z,
            }),
        }),
        groups = grouping.Members,
        k = grouping.Names.Count,
        silhouette = grouping.Silhouette,
    };

    private IResult Refused(string what, int status, object about) =>
        Results.Problem(texts["Api." + what, about], statusCode: status, title: texts["Api.Refused"]);
}
