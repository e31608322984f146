using Microsoft.AspNetCore.Mvc;

namespace Sammen.Access;

/// <summary>An answer of the web's own kind, where a filter has to give one of MVC's.</summary>
internal sealed class Answering(IResult answer) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context) => answer.ExecuteAsync(context.HttpContext);
}
