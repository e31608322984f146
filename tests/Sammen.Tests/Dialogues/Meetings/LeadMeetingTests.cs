using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;

namespace Sammen.Tests.Dialogues.Meetings;

/// <summary>A meeting from its template to its end, by its pages and without script.</summary>
public sealed class LeadMeetingTests(SammenApp app)
{
    [Fact]
    public async Task A_template_is_enough_and_says_how_long_each_step_takes()
    {
        var round = await Round.Begin(app);
        await round.Leader.Visit(round.Village.Path(round.Initiative, "moeder/ny?situation=LeaderGroup"));
        Assert.Equal("12", round.Leader.ValueOf("Minutes[2]"));

        await round.Leader.Press("Gør mødet klar");

        Assert.EndsWith("/styring", round.Leader.Path, StringComparison.Ordinal);
        Assert.Contains("Ikke begyndt", round.Leader.Text, StringComparison.Ordinal);
        var meeting = (await Meetings(round)).Single();
        Assert.Equal([4, 5, 12, 6, 3], meeting.Meeting!.Minutes);
        Assert.Equal(Situation.LeaderGroup, meeting.Situation);
        Assert.Matches("^[A-Z0-9]{6}$", meeting.Meeting.Code);
    }

    [Fact]
    public async Task What_cannot_be_planned_is_said_and_nothing_is_lost()
    {
        var round = await Round.Begin(app);
        await round.Leader.Visit(round.Village.Path(round.Initiative, "moeder/ny"));

        await round.Leader.Press("Gør mødet klar", ("Title", "Vagtskiftet <b>"), ("Minutes[0]", "-1"), ("Minutes[1]", "mange"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, round.Leader.Status);
        Assert.Equal("Vagtskiftet <b>", round.Leader.ValueOf("Title"));
        Assert.NotNull(round.Leader.Page.QuerySelector("[data-error-summary], .alert-error"));
        Assert.Empty(await Meetings(round));
    }

    [Fact]
    public async Task Steps_go_forth_and_back_and_may_be_skipped()
    {
        var (round, path) = await Prepared();
        await round.Leader.Press("Begynd: Skriv alene");
        await round.Leader.Press("Gå til Læs og markér");
        await round.Leader.Press("Tilbage til Skriv alene");
        Assert.Equal(MeetingStep.Write, (await Meetings(round)).Single().Meeting!.Step);
        await round.Leader.Press("Tal sammen");
        Assert.Equal(MeetingStep.Talk, (await Meetings(round)).Single().Meeting!.Step);

        var second = await round.Leader.Visit(path + "/tider");
        await second.Press("Gem tiderne", ("Minutes[3]", "0"));
        Assert.Contains("Gå til Aftal", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_lead_do_not_move_the_room_twice()
    {
        var (round, path) = await Prepared();
        var other = await round.Village.SignIn(round.LeadingMember);
        await other.Visit(path + "/styring");
        await round.Leader.Press("Begynd: Skriv alene");

        await other.Press("Begynd: Skriv alene");

        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Contains("Gå til Læs og markér", other.Text, StringComparison.Ordinal);
        Assert.Equal(MeetingStep.Write, (await Meetings(round)).Single().Meeting!.Step);
    }

    [Fact]
    public async Task The_code_leads_in_however_it_is_typed_and_a_wrong_one_is_told()
    {
        var (round, _) = await Prepared();
        var code = (await Meetings(round)).Single().Meeting!.Code;
        var guest = await app.Visitor().Visit("/deltag");

        await guest.Press("Gå ind", ("Code", "QQQQQQ"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, guest.Status);
        Assert.Equal("QQQQQQ", guest.ValueOf("Code"));
        await guest.Press("Gå ind", ("Code", $" {code[..3].ToLowerInvariant()} - {code[3..]} "));

        Assert.Contains("Uden navn.", guest.Text, StringComparison.Ordinal);
        Assert.Contains("/g/", guest.Path, StringComparison.Ordinal);
        Assert.Contains("/g/", (await app.Visitor().Visit($"/m/{code}")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_finds_a_meeting_by_trying_codes()
    {
        await using var own = new SammenApp();
        await own.InitializeAsync();
        var reading = await Marking.ReadingRoom.Begin(own);
        var guest = await own.Visitor().Visit("/deltag");
        for (var i = 0; i < Sammen.Access.WrongCodes.PerMinute; i++)
        {
            await guest.Open("/m/QQQQQQ");
        }

        await guest.Press("Gå ind", ("Code", reading.Dialogue.Meeting!.Code));

        Assert.Equal(HttpStatusCode.TooManyRequests, guest.Status);
        Assert.StartsWith("Der er skrevet mange forkerte koder herfra.", guest.ErrorAt("Code"), StringComparison.Ordinal);
        Assert.Equal(reading.Dialogue.Meeting.Code, guest.ValueOf("Code"));
    }

    [Fact]
    public async Task A_guest_of_a_signed_meeting_says_a_name_on_coming_in_and_writes_by_it()
    {
        var (round, path) = await Prepared(Naming.WithName);
        await round.Leader.Press("Begynd: Skriv alene");
        var guest = await app.Visitor().Visit(await GuestPath(round));
        await guest.Press("Kom med");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, guest.Status);
        Assert.StartsWith("Skriv dit navn.", guest.ErrorAt("GuestName"), StringComparison.Ordinal);

        await guest.Press("Kom med", ("GuestName", "Ida, pårørende"));
        await Round.Say(guest, "Min mor hører dårligt.", StatementKind.Concern);

        Assert.Equal("Ida, pårørende", Assert.Single(await round.Statements()).AuthorName);
        await round.Leader.Visit(path + "/styring");
        Assert.DoesNotContain("Min mor", round.Leader.Text, StringComparison.Ordinal);

        // As was promised, the name stands at the words when all read, for the one who leads and on the wall as on the phones.
        await round.Leader.Press("Tal sammen");
        Assert.Contains("Ida, pårørende", round.Leader.Text, StringComparison.Ordinal);
        Assert.Contains("Ida, pårørende", (await round.Leader.Visit(path + "/storskaerm")).Text, StringComparison.Ordinal);
        Assert.Contains("Ida, pårørende", (await app.Visitor().Open(await GuestPath(round) + "/rum")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_without_a_phone_is_written_for_during_the_meeting_and_afterwards()
    {
        var (round, path) = await Prepared();
        await round.Leader.Visit(path + "/papir");
        Assert.DoesNotContain(round.Leader.Page.QuerySelectorAll("button"), b => b.TextContent.Contains("Send udsagn", StringComparison.Ordinal));
        await round.Leader.Visit(path + "/styring");
        await round.Leader.Press("Begynd: Skriv alene");

        await round.Leader.Visit(path + "/papir");
        await Round.Say(round.Leader, "Jeg har ikke en telefon.");
        Assert.Equal("", round.Leader.ValueOf("Text"));
        await round.Leader.Visit(path + "/styring");
        await round.Leader.Press("Aftal");
        await round.Leader.Press("Slut mødet");
        await round.Leader.Visit(path + "/papir");
        await Round.Say(round.Leader, "Arket lå i skuffen.", StatementKind.Concern);

        var statements = await round.Statements();
        Assert.Equal(2, statements.Count);
        Assert.All(statements, s => Assert.True(s is { AuthorName: "", AuthorId: null }));
        Assert.Equal("Arket lå i skuffen.", Assert.Single(await round.Concerns()).Text);
    }

    [Fact]
    public async Task A_sheet_posted_twice_is_there_once_and_other_words_from_the_same_form_are_another_statement()
    {
        var (round, path) = await Prepared();
        await round.Leader.Visit(path + "/styring");
        await round.Leader.Press("Begynd: Skriv alene");
        await round.Leader.Visit(path + "/papir");
        var (action, values) = round.Leader.Prepare("Send udsagn", ("Kind", "Gain"), ("Text", "Jeg har ikke en telefon."));

        await round.Leader.Post(action, new FormUrlEncodedContent(values));
        await round.Leader.Post(action, new FormUrlEncodedContent(values));
        Assert.Single(await round.Statements());
        values[values.FindIndex(v => v.Key == "Text")] = new("Text", "Arket lå i skuffen.");
        await round.Leader.Post(action, new FormUrlEncodedContent(values));

        Assert.Equal(["Arket lå i skuffen.", "Jeg har ikke en telefon."], (await round.Statements()).Select(s => s.Text).Order(StringComparer.Ordinal));
        values[values.FindIndex(v => v.Key == "Text")] = new("Text", " ");
        await round.Leader.Post(action, new FormUrlEncodedContent(values));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, round.Leader.Status);
    }

    [Fact]
    public async Task Hiding_asks_for_a_reason_and_is_logged_and_showing_again_too()
    {
        var (round, path) = await Prepared();
        await round.Leader.Press("Begynd: Skriv alene");
        var guest = await ComeIn(round);
        await Round.Say(guest, "Bo er doven.", StatementKind.Concern);
        await round.Leader.Visit(path + "/styring");
        await round.Leader.Press("Gå til Læs og markér");
        await round.Leader.Press("Skjul udsagnet");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, round.Leader.Status);
        await round.Leader.Visit(path + "/styring");
        await round.Leader.Press("Skjul udsagnet", ("Because", "Nævner en kollega"));

        Assert.Contains("Skjult: Nævner en kollega", round.Leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bo er doven.", round.Leader.Text, StringComparison.Ordinal);
        await round.Leader.Press("Vis igen");
        Assert.Contains("Bo er doven.", round.Leader.Text, StringComparison.Ordinal);
        Assert.Equal(2, await app.In(round.Village.Municipality.Id, db => db.Set<Moderation>().CountAsync()));
    }

    [Fact]
    public async Task Groups_are_suggested_from_the_words_and_moved_by_hand()
    {
        var (round, path) = await Prepared();
        await round.Leader.Press("Begynd: Skriv alene");
        var guest = await ComeIn(round);
        foreach (var text in new[] { "Skærmen svigter om aftenen", "Skærmen er for lille om aftenen", "Vi mangler nøgler", "Nøglerne er væk, når vi mangler dem" })
        {
            await Round.Say(guest, text, StatementKind.Concern);
        }

        await round.Leader.Visit(path + "/styring");
        await round.Leader.Press("Tal sammen");
        await round.Leader.Press("Foreslå grupper ud fra ordene");
        var suggested = (await round.Statements()).GroupBy(s => s.Theme).ToList();
        Assert.Equal(2, suggested.Count(g => g.Key.Length > 0));

        await round.Leader.Press("Flyt", ("Theme", "Nøgler"));
        Assert.Contains(await round.Statements(), s => s.Theme == "Nøgler");
        Assert.Contains("Nøgler", (await guest.Visit(guest.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_words_are_changed_until_others_read_and_not_afterwards()
    {
        var (round, path) = await Prepared();
        await round.Leader.Press("Begynd: Skriv alene");
        var guest = await ComeIn(round);
        await Round.Say(guest, "Vi når mer.");
        await guest.Press("Gem", ("Text", "Vi når mere."));
        Assert.Equal("Vi når mere.", Assert.Single(await round.Statements()).Text);
        var (address, late) = guest.Prepare("Gem", ("Text", "Vi når mindre."));

        await round.Leader.Visit(path + "/styring");
        await round.Leader.Press("Gå til Læs og markér");
        await guest.Post(address, new FormUrlEncodedContent(late));

        Assert.Equal("Vi når mere.", Assert.Single(await round.Statements()).Text);
        Assert.Contains("Vi når mindre.", guest.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_marks_ones_own_too_so_that_no_missing_mark_tells_who_wrote_it()
    {
        var (round, path) = await Prepared();
        await round.Leader.Press("Begynd: Skriv alene");
        Visitor[] guests = [await ComeIn(round), await ComeIn(round), await ComeIn(round)];
        foreach (var (n, guest) in guests.Index())
        {
            await Round.Say(guest, $"Fra nummer {n}.");
        }

        await round.Leader.Visit(path + "/styring");
        await round.Leader.Press("Gå til Læs og markér");
        foreach (var guest in guests)
        {
            await guest.Visit(guest.Path);
            for (var n = 0; n < guests.Length; n++)
            {
                await guest.Press("Enig");
            }

            Assert.Contains("Du har læst det hele.", guest.Text, StringComparison.Ordinal);
        }

        var votes = await app.In(round.Village.Municipality.Id, db => db.Set<Vote>().AsNoTracking().ToListAsync());
        Assert.Equal([3, 3, 3], votes.GroupBy(v => v.ParticipantId).Select(g => g.Count()));
    }

    [Fact]
    public async Task What_others_have_marked_is_not_turned_round_when_the_room_goes_back_to_writing()
    {
        var (round, path) = await Prepared();
        await round.Leader.Press("Begynd: Skriv alene");
        var (writer, reader) = (await ComeIn(round), await ComeIn(round));
        await Round.Say(writer, "Robotten er god for beboerne.");
        await round.Leader.Visit(path + "/styring");
        await round.Leader.Press("Gå til Læs og markér");
        await (await reader.Visit(reader.Path)).Press("Enig");
        await round.Leader.Press("Tilbage til Skriv alene");

        await writer.Visit(writer.Path);
        await writer.Press("Gem", ("Text", "Robotten skal væk."));

        Assert.Equal(HttpStatusCode.Conflict, writer.Status);
        Assert.Equal("Robotten er god for beboerne.", Assert.Single(await round.Statements()).Text);
    }

    [Fact]
    public async Task The_sheet_has_the_questions_and_the_way_in()
    {
        var (round, path) = await Prepared();
        var meeting = (await Meetings(round)).Single();

        await round.Leader.Visit(path + "/ark");

        Assert.Contains(meeting.Meeting!.Code, round.Leader.Text, StringComparison.Ordinal);
        using var picture = await round.Leader.Http.GetAsync(path + "/qr.svg");
        Assert.Equal("image/svg+xml", picture.Content.Headers.ContentType!.MediaType);
    }

    private async Task<(Round Round, string Path)> Prepared(Naming naming = Naming.WithoutName)
    {
        var round = await Round.Begin(app);
        await round.Leader.Visit(round.Village.Path(round.Initiative, "moeder/ny"));
        await round.Leader.Press("Gør mødet klar", ("Naming", naming.ToString()));
        return (round, round.Leader.Path[..^"/styring".Length]);
    }

    private async Task<Visitor> ComeIn(Round round)
    {
        var guest = await app.Visitor().Visit(await GuestPath(round));
        return await guest.Press("Kom med");
    }

    private async Task<string> GuestPath(Round round) => round.Village.Path($"g/{(await Meetings(round)).Single().GuestToken}");

    private Task<List<Dialogue>> Meetings(Round round) =>
        app.In(round.Village.Municipality.Id, db => db.Set<Dialogue>().AsNoTracking().Where(d => d.Meeting != null).ToListAsync());
}
