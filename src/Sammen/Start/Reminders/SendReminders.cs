using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Reminders;

namespace Sammen.Start.Reminders;

/// <summary>Looks each morning whether anything waits for those who asked to be told by mail. Several instances may look: each mail is sent by one of them.</summary>
public sealed class SendReminders(IServiceScopeFactory scopes, Mailbox mailbox, TimeProvider clock, ILogger<SendReminders> log) : EveryHour(clock, log)
{
    private static readonly TimeOnly Morning = new(6, 0);

    /// <inheritdoc/>
    protected override Task Keep(CancellationToken stop) => Keep(scopes, mailbox, Clock.GetUtcNow(), stop);

    /// <summary>Sends what is due in all municipalities.</summary>
    internal static async Task Keep(IServiceScopeFactory scopes, Mailbox mailbox, DateTimeOffset now, CancellationToken stop)
    {
        if (!mailbox.IsSet || now.TimeOfDay() < Morning)
        {
            return;
        }

        var today = now.Day();
        await using var looking = scopes.CreateAsyncScope();
        var choices = await looking.ServiceProvider.GetRequiredService<SammenDb>().Set<MailChoice>().IgnoreQueryFilters([Tenancy.Filter]).AsNoTracking()
            .Where(c => c.Rhythm != MailRhythm.Never && c.ConfirmedOn != null && (c.LookedOn == null || c.LookedOn < today))
            .Select(c => new { Choice = c, Municipality = EF.Property<Id<Municipality>>(c, Tenancy.Column) }).ToListAsync(stop);
        foreach (var due in choices.Where(c => c.Choice.IsDue(today)))
        {
            await using var scope = scopes.CreateAsyncScope();
            await Look(scope.ServiceProvider, due.Municipality, due.Choice, now, mailbox, stop);
        }
    }

    private static async Task Look(IServiceProvider services, Id<Municipality> municipality, MailChoice choice, DateTimeOffset now, Mailbox mailbox, CancellationToken stop)
    {
        var (db, here) = (services.GetRequiredService<SammenDb>(), services.GetRequiredService<Here>());
        db.EnterAs(municipality, null);
        // Whoever moves the day on sends it.
        var (before, today, id) = (choice.LookedOn, now.Day(), choice.Id);
        if (await db.Set<MailChoice>().Where(c => c.Id == id && c.LookedOn == before).ExecuteUpdateAsync(c => c.SetProperty(x => x.LookedOn, today), stop) == 0
            || await db.Set<Member>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == choice.MemberId && m.DeactivatedAt == null, stop) is not { } member)
        {
            return;
        }

        var place = await db.Set<Municipality>().Where(m => m.Id == municipality).Select(m => new Place(m.Id, m.Slug, m.Name)).SingleAsync(stop);
        here.Enter(place, await services.GetRequiredService<Places>().Units(place, db), member);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(choice.InEnglish ? "en-GB" : "da-DK");
        var t = services.GetRequiredService<IStringLocalizer<Texts>>();
        var view = await new StartFacts(db, here, now).Read();
        var waiting = new ThingsToDo(view, here, services.GetRequiredService<IStringLocalizer<Start.Texts>>()).All().Count() + view.Dialogues.Count;
        if (waiting > 0 && !await mailbox.Send(choice, t.Counted("Mail.Subject", waiting), Words(t, choice, waiting, mailbox, here), stop))
        {
            await db.Set<MailChoice>().Where(c => c.Id == id && c.LookedOn == today).ExecuteUpdateAsync(c => c.SetProperty(x => x.LookedOn, before), stop);
        }
    }

    private static string Words(IStringLocalizer<Texts> t, MailChoice choice, int waiting, Mailbox mailbox, Here here) =>
        $"{t.Counted("Mail.Waits", waiting).Value}\n{mailbox.Link(here.Path())}\n\n{t["Mail.Why"].Value}\n\n{t[$"Mail.Rhythm.{choice.Rhythm}"].Value} {t["Mail.Stop"].Value}\n{mailbox.AnswerLink(choice)}\n";
}
