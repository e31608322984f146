using Microsoft.AspNetCore.Mvc;
using Sammen.Access;

namespace Sammen.Errors;

/// <summary>The plain page that says what went wrong and what one can do; never a stack trace.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class ErrorPageController : PageController
{
    private static readonly int[] Known = [400, 403, 404, 405, 409, 413, 500];

    /// <summary>The page of a status code.</summary>
    [Route("/fejl/{code:int}")]
    [IgnoreAntiforgeryToken]
    public IResult Show(int code)
    {
        // The exception handler always asks for 500 and has already set the right status.
        var status = Response.StatusCode >= 400 ? Response.StatusCode : code;
        return Page<ErrorPage>(new { Code = Known.Contains(status) ? status : status < 500 ? 400 : 500 }, status);
    }
}
