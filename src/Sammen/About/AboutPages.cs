using Microsoft.AspNetCore.Mvc;
using Sammen.Access;

namespace Sammen.About;

/// <summary>The pages about Sammen itself, open to everybody.</summary>
public sealed class AboutPagesController : PageController
{
    /// <summary>What Sammen is, who is behind the method, and help with the core task (S9, S30, S112 to S114).</summary>
    [HttpGet("om")]
    public IResult About() => Page<AboutSammen>();

    /// <summary>The accessibility statement.</summary>
    [HttpGet("tilgaengelighed")]
    public IResult Accessibility() => Page<Accessibility>();

    /// <summary>How Sammen looks after what people write.</summary>
    [HttpGet("privatliv")]
    public IResult Privacy() => Page<Privacy>();
}
