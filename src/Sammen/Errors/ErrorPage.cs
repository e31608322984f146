using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Hosting;

namespace Sammen.Errors;

/// <summary>Says what went wrong and what one can do, as a plain page, or as problem details under /api; never a stack trace.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class ErrorPageController(Problems problems) : PageController
{
    private static readonly int[] Known = [400, 403, 404, 405, 409, 413, 500];

    /// <summary>The page of a status code.</summary>
    [Route("/fejl/{code:int}")]
    [IgnoreAntiforgeryToken]
    public IResult Show(int code)
    {
        // The exception handler always asks for 500 and has already set the right status.
        var status = Response.StatusCode >= 400 ? Response.StatusCode : code;
        if (HttpContext.IsFromProgram())
        {
            return problems.Of(status);
        }

        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var files = asked?.Endpoint?.Metadata.GetMetadata<TakesFilesAttribute>();
        return Page<ErrorPage>(
            new
            {
                Code = Known.Contains(status) ? status : status < 500 ? 400 : 500,
                MostMegabytes = files?.Megabytes ?? (int)(BodyLimits.Ordinary / 1024 / 1024),
                FileForm = status == StatusCodes.Status413PayloadTooLarge && files is not null ? new PathString(asked!.OriginalPath).ToUriComponent() : null,
            },
            status);
    }
}
