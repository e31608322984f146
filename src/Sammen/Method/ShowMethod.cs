using Microsoft.AspNetCore.Mvc;
using Sammen.Access;

namespace Sammen.Method;

/// <summary>The method to read and print, and what it builds on; open to everybody.</summary>
public sealed class ShowMethodController : PageController
{
    /// <summary>The four questions with five under each (S115).</summary>
    [HttpGet("metode")]
    public IResult Questions() => Page<ShowMethod>();

    /// <summary>The sources, by kind of evidence (S11, S111).</summary>
    [HttpGet("kilder")]
    public IResult Sources() => Page<ShowSources>();
}
