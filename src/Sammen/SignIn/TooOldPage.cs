using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Sammen.Access;

namespace Sammen.SignIn;

/// <summary>
/// A form whose token is missing or too old is refused, as it must be; but instead of losing it, the page shows what was in it and
/// a button to send it again.
/// </summary>
internal sealed class TooOldPage(KeptForms forms) : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult && await Answer(context) is { } page)
        {
            context.Result = new Answering(page);
        }

        await next();
    }

    private async Task<IResult?> Answer(ResultExecutingContext context)
    {
        var http = context.HttpContext;
        if (context.ActionDescriptor is ControllerActionDescriptor { ControllerTypeInfo: var controller } && controller == typeof(SignInController))
        {
            return KeptForms.IsFromHere(http.Request) ? await SignInAgain(http) : null;
        }

        return await forms.Of(http) is { } kept
            ? Page<ResendForm>(new { Form = kept, IsTooOld = true }, StatusCodes.Status400BadRequest)
            : null;
    }

    // The sign-in page that stood open too long, or in two windows: it may carry a kept form, and the password is not shown again.
    private async Task<IResult?> SignInAgain(HttpContext http)
    {
        IFormCollection posted;
        try
        {
            posted = await http.Request.ReadFormAsync();
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            return null;
        }

        var kept = forms.Open(posted["Gemt"]);
        if (http.User.Account() is not null)
        {
            return kept is null ? Results.LocalRedirect("/") : Page<ResendForm>(new { Form = kept }, StatusCodes.Status200OK);
        }

        return Page<SignIn>(
            new
            {
                Input = new SignInInput(posted["UserName"], null, posted["Til"], kept is null ? null : posted["Gemt"].ToString()),
                IsTooOld = true,
                HadFiles = kept?.HadFiles == true,
            },
            StatusCodes.Status400BadRequest);
    }

    private static RazorComponentResult<TPage> Page<TPage>(object parameters, int status) where TPage : Microsoft.AspNetCore.Components.IComponent =>
        new(new RouteValueDictionary(parameters)) { StatusCode = status, PreventStreamingRendering = true };
}
