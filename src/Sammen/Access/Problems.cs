using Microsoft.Extensions.Localization;

namespace Sammen.Access;

/// <summary>What a program is told when something is wrong: problem details in its language; never a stack trace.</summary>
public sealed class Problems(IStringLocalizer<Texts> texts)
{
    private static readonly int[] Known = [400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500];

    /// <summary>The problem of a status code.</summary>
    /// <param name="status">The status; one without words of its own gets those of 400 or 500.</param>
    /// <param name="detail">What is wrong and what can be done; null for the usual words of the status.</param>
    /// <param name="errors">What is wrong at each field.</param>
    public IResult Of(int status, string? detail = null, IReadOnlyDictionary<string, string[]>? errors = null)
    {
        var said = Known.Contains(status) ? status : status < 500 ? 400 : 500;
        return Results.Problem(
            detail ?? texts[$"Problem.{said}"],
            statusCode: status,
            title: texts[$"ProblemTitle.{said}"],
            extensions: errors is null ? null : new Dictionary<string, object?> { ["errors"] = errors });
    }

    /// <summary>What was asked for is no part of a list.</summary>
    public IResult NoSuchPart() => Of(StatusCodes.Status422UnprocessableEntity, texts["Api.Part", ApiAnswers.Most]);
}
