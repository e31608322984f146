using System.Net;
using System.Text.RegularExpressions;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Reminders;
using Sammen.Start.Reminders;

namespace Sammen.Tests.Start.Reminders;

/// <summary>Mail goes over SMTP to a server that listens. The tests move the clock, and so have an app of their own.</summary>
public sealed class RemindersTests : IAsyncLifetime
{
    private const string Secret = "Bestil nye ladestandere";
    private readonly ReceivingServer server = new();
    private readonly SammenApp app;

    public RemindersTests() => app = new SammenApp
    {
        With = services =>
        {
            services.Configure<MailSettings>(m => (m.Server, m.Port, m.Security, m.From, m.Site) = ("127.0.0.1", server.Port, SecureSocketOptions.None, "sammen@aaby.dk", "https://sammen.aaby.dk"));
            // The clock that a test moves would set it going beside what the test itself asks for.
            services.Remove(services.Single(s => s.ImplementationType == typeof(SendReminders)));
        },
    };

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_yes_in_the_first_mail_begins_mails_that_say_that_something_waits_and_not_what()
    {
        var (village, visitor) = await WithSomethingWaiting();
        await Choose(village, visitor, "Weekdays");
        Assert.Contains("Vi har sendt en mail til leder@aaby.dk", visitor.Text, StringComparison.Ordinal);
        await Look();
        var asked = Assert.Single(server.Received);
        Assert.Equal("Vil du have mails fra Sammen?", asked.Subject);

        var reader = app.Visitor();
        await reader.Open(LinkIn(asked));
        await Look();
        Assert.Single(server.Received);
        await reader.Press("Ja, send mails");
        Assert.Contains("Du får højst én mail hver hverdag", reader.Text, StringComparison.Ordinal);

        await Look();
        await Look();
        var told = server.Received.Last();
        Assert.Equal(2, server.Received.Count);
        Assert.Equal("1 ting venter på dig i Sammen", told.Subject);
        Assert.Contains($"https://sammen.aaby.dk{village.Path()}", told.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, told.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Leder", told.ToString(), StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromDays(1));
        await Look();
        Assert.Equal(3, server.Received.Count);
    }

    [Fact]
    public async Task Who_says_no_or_stops_gets_no_more_and_the_address_is_gone()
    {
        var (village, visitor) = await WithSomethingWaiting();
        await Confirmed(village, visitor);
        await Look();
        var told = server.Received.Last();
        // A long header is folded, and what folds it is no part of the address (RFC 2369).
        var header = new Uri(Regex.Replace(told.Headers[HeaderId.ListUnsubscribe]!, @"\s", "").Trim('<', '>')).AbsolutePath;

        var reader = app.Visitor();
        await reader.Open(header);
        await reader.Press("Stop mails");
        app.Clock.Advance(TimeSpan.FromDays(1));
        var before = server.Received.Count;
        await Look();

        Assert.Equal(before, server.Received.Count);
        Assert.Equal("", Assert.Single(await app.In(village.Municipality.Id, db => db.Set<MailChoice>().ToListAsync())).Address);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Open(LinkIn(told))).Status);
    }

    [Fact]
    public async Task Nothing_waits_so_nothing_is_sent()
    {
        var village = await Village.Found(app);
        var (_, visitor) = await village.SignedIn("Leder");
        await Confirmed(village, visitor);
        var before = server.Received.Count;

        await Look();

        Assert.Equal(before, server.Received.Count);
    }

    [Fact]
    public async Task A_server_that_refuses_is_said_to_the_member_and_tried_again_the_next_hour()
    {
        var (village, visitor) = await WithSomethingWaiting();
        server.Refuses = true;
        await Choose(village, visitor, "Weekly");
        Assert.Equal("Mailen kunne ikke sendes. Se efter, om adressen er rigtig, og prøv igen om lidt.", visitor.ErrorAt("Address"));
        Assert.Equal("leder@aaby.dk", visitor.ValueOf("Address"));

        server.Refuses = false;
        await Confirmed(village, visitor);
        server.Refuses = true;
        var before = server.Received.Count;
        await Look();
        server.Refuses = false;
        await Look();

        Assert.Equal(before + 1, server.Received.Count);
    }

    [Fact]
    public async Task Somebody_whose_access_is_closed_is_told_nothing()
    {
        var (village, visitor) = await WithSomethingWaiting();
        await Confirmed(village, visitor);
        await app.In(village.Municipality.Id, async db =>
        {
            var member = await db.Set<Member>().AsTracking().SingleAsync(m => m.Name == "Leder");
            member.Deactivate(1, app.Clock.GetUtcNow()).Expect();
            return await db.SaveChangesAsync();
        });
        var before = server.Received.Count;

        await Look();

        Assert.Equal(before, server.Received.Count);
    }

    [Fact]
    public async Task Two_that_look_at_once_send_one_mail()
    {
        var (village, visitor) = await WithSomethingWaiting();
        await Confirmed(village, visitor);
        var before = server.Received.Count;

        await Task.WhenAll(Look(), Look(), Look());

        Assert.Equal(before + 1, server.Received.Count);
    }

    [Fact]
    public async Task The_calendar_is_fetched_without_signing_in_until_its_link_is_closed_or_made_anew()
    {
        var village = await Village.Found(app);
        var (leader, visitor) = await village.SignedIn("Leder");
        await village.Initiative(leader, "Robotter", i => i.ExpectDecision(new DateOnly(2040, 12, 20)));
        await visitor.Visit(village.Path("paamindelser"));
        await visitor.Press("Lav et kalenderlink");
        var link = new Uri(visitor.Page.QuerySelector("#link")!.GetAttribute("value")!).AbsolutePath;

        var calendar = await app.Visitor().Http.GetStringAsync(link);
        Assert.Contains("DTSTART;VALUE=DATE:20401220", calendar, StringComparison.Ordinal);
        Assert.Contains("BEGIN:VEVENT", calendar, StringComparison.Ordinal);

        await visitor.Visit(village.Path("paamindelser"));
        Assert.Null(visitor.Page.QuerySelector("#link"));
        await visitor.Press("Lav et nyt link");
        var second = new Uri(visitor.Page.QuerySelector("#link")!.GetAttribute("value")!).AbsolutePath;
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Http.GetAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().Http.GetAsync(second)).StatusCode);
        await visitor.Visit(village.Path("paamindelser"));
        await visitor.Press("Luk linket");
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Http.GetAsync(second)).StatusCode);
    }

    [Fact]
    public async Task Mail_is_not_offered_where_none_is_set_up()
    {
        await using var without = new SammenApp();
        await without.InitializeAsync();
        var village = await Village.Found(without);
        var (_, visitor) = await village.SignedIn("Leder");

        await visitor.Visit(village.Path("paamindelser"));

        Assert.Contains("Kommunen har ikke sat mail op", visitor.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open(village.Path("paamindelser/mail"))).Status);
    }

    private async Task<(Village Village, Visitor Visitor)> WithSomethingWaiting()
    {
        var village = await Village.Found(app);
        var (leader, visitor) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(leader, "Robotter");
        var now = app.Clock.GetUtcNow().AddDays(-30);
        await village.Keep(() => Agreement.Make(Id<Agreement>.Random(), initiative.Id, new(Secret, "Leder", now.Day().AddDays(5)), new(), now.Day()).Expect());
        return (village, visitor);
    }

    private static async Task Choose(Village village, Visitor visitor, string rhythm)
    {
        await visitor.Visit(village.Path("paamindelser"));
        await visitor.Follow("Få mail");
        await visitor.Press("Gem", ("Rhythm", rhythm), ("Address", "leder@aaby.dk"));
    }

    private async Task Confirmed(Village village, Visitor visitor)
    {
        await Choose(village, visitor, "Weekdays");
        var reader = app.Visitor();
        await reader.Open(LinkIn(server.Received.Last()));
        await reader.Press("Ja, send mails");
    }

    private Task Look() => SendReminders.Keep(app.Services.GetRequiredService<IServiceScopeFactory>(), app.Services.GetRequiredService<Mailbox>(), app.Clock.GetUtcNow(), TestContext.Current.CancellationToken);

    private static string LinkIn(MimeMessage mail) => new Uri(Regex.Match(mail.TextBody!, @"https://\S+/mail/\S+").Value).AbsolutePath;
}
