using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace Sammen.Access;

/// <summary>
/// Refuses what a program sent that could not be read, before any action sees it, and says where it is: <c>$.votes[0].vote</c>.
/// On a page the same is said at its field, by the action itself.
/// </summary>
public sealed class UnreadInput(Problems problems, IStringLocalizer<Texts> texts) : IActionFilter
{
    /// <inheritdoc/>
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.HttpContext.IsFromProgram() && !context.ModelState.IsValid)
        {
            // The binder's own words name types of the program.
            var errors = context.ModelState.Where(f => f.Value!.ValidationState == ModelValidationState.Invalid)
                .ToDictionary(f => f.Key.Length > 0 ? f.Key : "$", _ => new[] { texts["Unreadable"].Value });
            context.Result = new Answering(problems.Of(StatusCodes.Status400BadRequest, errors: errors));
        }
    }

    /// <inheritdoc/>
    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
