using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Reminders;
using Sammen.Layout;
using Sammen.Writing;

namespace Sammen.Start.Reminders;

/// <summary>Where and how often, as typed.</summary>
public sealed record MailInput(string? Address, MailRhythm? Rhythm, int Version);

/// <summary>Whether and how one is reminded: by mail, and in one's own calendar. Nobody but the member sees or chooses it.</summary>
[Route("k/{kommune}/paamindelser")]
[AnyMember]
[KeepsNothing]
public sealed class ChooseRemindersController(SammenDb db, Mailbox mailbox, TimeProvider clock, IStringLocalizer<Texts> t) : FormController(db, clock)
{
    /// <summary>What is chosen.</summary>
    [HttpGet]
    public async Task<IResult> Show() => await Page(null);

    /// <summary>The form for mail.</summary>
    [HttpGet("mail")]
    public async Task<IResult> AskMail()
    {
        var found = await Mail();
        return mailbox.IsSet ? Sheet(FormOf(new(found?.Address, found?.Rhythm ?? MailRhythm.Weekly, found?.Version ?? 0)), found?.Version ?? 0) : Results.NotFound();
    }

    /// <summary>Chooses it, and asks the address for a yes where it is new.</summary>
    [HttpPost("mail")]
    public async Task<IResult> ChooseMail([FromForm] MailInput input)
    {
        if (!mailbox.IsSet)
        {
            return Results.NotFound();
        }

        var found = await Mail();
        var before = found?.Version ?? 0;
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        var result = found is null ? MailChoice.Choose(Here.Me, input.Address, input.Rhythm, english) : found.Revise(input.Address, input.Rhythm, english, input.Version);
        if (result.Accepted(out var choice, out _) && ModelState.IsValid && choice.WaitsForYes)
        {
            IReadOnlyList<Refusal> why = [.. choice.Ask(Today).Refusals];
            if (why.Count == 0 && !await AskForYes(choice))
            {
                why = [new Refusal("Start.MailNotSent", "Address")];
            }

            if (why.Count > 0)
            {
                return Again<WriteForm>(new { Sheet = FormOf(input), Version = before, Initiative = About, Errors = ErrorsOf(why) }, why);
            }
        }

        var said = choice is { WaitsForYes: true } ? "Mail.Asked" : "Mail.Saved";
        return await Save(result, before, FormOf(input), null, Here.Path("paamindelser"), t[said]);
    }

    /// <summary>Makes the address of one's own calendar, which is shown once. An earlier one stops working.</summary>
    [HttpPost("kalender")]
    public async Task<IResult> MakeCalendar()
    {
        var (link, token) = CalendarLink.For(Here.Me, Today);
        var me = Here.Me.Id;
        await using var whole = await Db.Database.BeginTransactionAsync();
        await Db.Set<CalendarLink>().Where(l => l.MemberId == me).ExecuteDeleteAsync();
        Db.Add(link);
        await Db.SaveChangesAsync();
        await whole.CommitAsync();
        return await Page($"{Request.Scheme}://{Request.Host}/kalender/{token}.ics");
    }

    /// <summary>Lets go of it.</summary>
    [HttpPost("kalender/ophoer")]
    public async Task<IResult> EndCalendar()
    {
        var me = Here.Me.Id;
        await Db.Set<CalendarLink>().Where(l => l.MemberId == me).ExecuteDeleteAsync();
        return Onwards(Here.Path("paamindelser"), t["Calendar.Ended"]);
    }

    private async Task<IResult> Page(string? made)
    {
        var me = Here.Me.Id;
        return Page<ChooseReminders>(new
        {
            Mail = await Mail(),
            CanMail = mailbox.IsSet,
            Made = made,
            MadeOn = await Db.Set<CalendarLink>().Where(l => l.MemberId == me).Select(l => (DateOnly?)l.MadeOn).FirstOrDefaultAsync(),
        });
    }

    private Task<bool> AskForYes(MailChoice choice) => mailbox.Send(
        choice, t["Mail.Yes.Subject"], $"{t["Mail.Yes.Words", Here.Place.Name].Value}\n{mailbox.AnswerLink(choice)}\n\n{t["Mail.Yes.Else"].Value}\n", HttpContext.RequestAborted);

    private Task<MailChoice?> Mail()
    {
        var me = Here.Me.Id;
        return Db.Set<MailChoice>().AsTracking(HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll).SingleOrDefaultAsync(c => c.MemberId == me);
    }

    private FormSheet FormOf(MailInput input)
    {
        var ask = Ask(t, "Mail");
        return new(
            t["Mail.Title"], Here.Path("paamindelser/mail"), Here.Path("paamindelser"),
            [ask.One("Rhythm", input.Rhythm, needed: true), ask.Line("Address", input.Address)])
        {
            Section = MenuEntry.Start,
            Eyebrow = t["Reminders.Title"],
            Lead = t["Mail.Lead"],
        };
    }
}

internal sealed class MailChoiceMapping : IEntityTypeConfiguration<MailChoice>
{
    public void Configure(EntityTypeBuilder<MailChoice> choice)
    {
        choice.HasKey(c => c.Id);
        choice.HasOne<Member>().WithMany().HasForeignKey(c => c.MemberId);
        choice.HasIndex(c => c.MemberId).IsUnique();
    }
}

internal sealed class CalendarLinkMapping : IEntityTypeConfiguration<CalendarLink>
{
    public void Configure(EntityTypeBuilder<CalendarLink> link)
    {
        link.HasKey(l => l.Id);
        link.HasOne<Member>().WithMany().HasForeignKey(l => l.MemberId);
        link.HasIndex(l => l.MemberId).IsUnique();
        link.HasIndex(l => l.TokenHash).IsUnique();
    }
}
