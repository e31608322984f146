using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Reminders;

namespace Sammen.Start.Reminders;

/// <summary>Where the one who reads an address says yes or no to mails, without signing in. Following the link alone changes nothing: programs follow links too.</summary>
[Route("mail/{token}")]
[KeepsNothing]
public sealed class AnswerMailController(SammenDb db, Mailbox mailbox, TimeProvider clock) : PageController
{
    /// <summary>The question.</summary>
    [HttpGet]
    public async Task<IResult> Ask(string token) => await Find(token) is { } choice ? Page<AnswerMail>(new { Choice = choice, Token = token }) : Page<AnswerMail>(status: StatusCodes.Status404NotFound);

    /// <summary>The answer.</summary>
    [HttpPost]
    public async Task<IResult> Answer(string token, [FromForm] bool? yes)
    {
        if (await Find(token) is not { } choice || yes is not { } says)
        {
            return Page<AnswerMail>(status: StatusCodes.Status404NotFound);
        }

        if (says)
        {
            choice.Confirm(clock.GetUtcNow().Day());
        }
        else
        {
            choice.Stop();
        }

        await db.SaveChangesAsync();
        return Page<AnswerMail>(new { Choice = choice, Token = token, IsAnswered = true });
    }

    // The link holds for the address it was sent to, and no longer than that is the one chosen.
    private async Task<MailChoice?> Find(string token)
    {
        if (mailbox.Read(token) is not { } about)
        {
            return null;
        }

        var place = await db.Set<MailChoice>().IgnoreQueryFilters([Tenancy.Filter]).Where(c => c.Id == about.Id && c.Address == about.Address && c.Rhythm != MailRhythm.Never)
            .Select(c => (Id<Municipality>?)EF.Property<Id<Municipality>>(c, Tenancy.Column)).SingleOrDefaultAsync();
        if (place is not { } municipality)
        {
            return null;
        }

        db.EnterAs(municipality, null);
        return await db.Set<MailChoice>().AsTracking().SingleAsync(c => c.Id == about.Id);
    }
}
