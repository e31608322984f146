using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Sammen.Access;

/// <summary>
/// Pages take forms and nothing else: what is posted in another shape answers 415, and a form that cannot be read as one 400, before any
/// action sees it.
/// </summary>
public sealed class FormsOnly : IAsyncResourceFilter
{
    /// <inheritdoc/>
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var isErrorPage = http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;
        if (isErrorPage)
        {
            // What could not be read is not tried again.
            http.Request.Form = FormCollection.Empty;
            await next();
        }
        else if (!HttpMethods.IsPost(http.Request.Method) || http.IsFromProgram())
        {
            await next();
        }
        else if (!http.Request.HasFormContentType)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status415UnsupportedMediaType);
        }
        else if (await IsUnreadable(http))
        {
            context.Result = new BadRequestResult();
        }
        else
        {
            await next();
        }
    }

    private static async Task<bool> IsUnreadable(HttpContext http)
    {
        try
        {
            await http.Request.ReadFormAsync(http.RequestAborted);
            return false;
        }
        catch (Exception unread) when (unread is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return true;
        }
    }
}
