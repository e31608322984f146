using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Tests.Dialogues;

public sealed class DialogueTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 22, 30, 0, TimeSpan.Zero);
    private static readonly Member Ida = Member.Invite("Ida", null, MunicipalityRole.Member, Now).Expect();
    private static readonly Initiative Robots =
        Initiative.Begin(new ProblemDescription("Robotter", "Gulvene tager tid.", "", "", []), Ida.Id, null, Now).Expect();

    [Fact]
    public void Questions_stand_once_in_the_methods_order()
    {
        var dialogue = Open(Naming.WithName, null, new QuestionKey(3, 1), new QuestionKey(1, 4), new QuestionKey(3, 1));

        Assert.Equal([new QuestionKey(1, 4), new QuestionKey(3, 1)], dialogue.Questions);
    }

    [Fact]
    public void The_id_of_the_form_is_the_dialogues()
    {
        var id = Id<Dialogue>.Random();

        Assert.Equal(id, Dialogue.Open(Robots, Plan(), Now, id).Expect().Id);
    }

    [Fact]
    public void The_last_day_can_be_today_and_is_whole_in_Danish_time()
    {
        // 22.30 UTC on the 23rd is half past eleven in the evening in Denmark.
        var dialogue = Open(Naming.WithName, new DateOnly(2026, 11, 23));

        Assert.True(dialogue.IsOpen(Now.Day()));
        Assert.Equal(["Dialogues.Closed"], Codes(dialogue.Add(Draft(), Now.AddHours(1))));
        Assert.Equal(["Dialogues.ClosesInPast"], Codes(Dialogue.Open(Robots, Plan(closesOn: new DateOnly(2026, 11, 22)), Now)));
    }

    [Fact]
    public void Nothing_is_shown_when_the_last_day_has_passed_but_only_when_somebody_closes()
    {
        var dialogue = Open(Naming.WithName, new DateOnly(2026, 11, 23));

        Assert.False(dialogue.IsOpen(new DateOnly(2026, 11, 24)));
        Assert.False(dialogue.ShowsStatements);
        dialogue.Close(Now.AddDays(3)).Expect();
        Assert.True(dialogue.ShowsStatements);
        Assert.Equal(["Dialogues.AlreadyClosed"], Codes(dialogue.Close(Now)));
        Assert.Equal(["Dialogues.Closed"], Codes(dialogue.Add(Draft(), Now)));
    }

    [Fact]
    public void Without_name_a_statement_keeps_neither_author_nor_hour()
    {
        var statement = Open(Naming.WithoutName).Add(Draft() with { GuestName = "Ida" }, Now).Expect();

        Assert.True(statement.IsWithoutName);
        Assert.Equal(new DateOnly(2026, 11, 23), statement.WrittenOn);
    }

    [Fact]
    public void A_signed_statement_needs_a_name_and_a_guest_cannot_take_a_members()
    {
        var dialogue = Open(Naming.WithName);

        Assert.Equal((Ida.Id, "Ida"), (dialogue.Add(Draft(), Now).Expect().AuthorId!.Value, dialogue.Add(Draft(), Now).Expect().AuthorName));
        Assert.Equal(["Common.Missing"], Codes(dialogue.Add(Draft() with { Author = null }, Now)));
        var guest = dialogue.Add(Draft() with { Author = null, GuestName = " Ida " }, Now).Expect();
        Assert.Equal((null, "Ida"), (guest.AuthorId, guest.AuthorName));
    }

    [Fact]
    public void A_device_writes_as_many_as_a_person_would_and_no_more()
    {
        var dialogue = Open(Naming.WithoutName);

        Assert.Empty(dialogue.Add(Draft(), Now, Statement.MostPerDevice - 1).Refusals);
        Assert.Equal(["Dialogues.TooMany"], Codes(dialogue.Add(Draft(), Now, Statement.MostPerDevice)));
    }

    [Fact]
    public void The_key_to_take_back_groups_nothing_and_fits_one_device_only()
    {
        var dialogue = Open(Naming.WithoutName);
        var (first, second) = (dialogue.Add(Draft(), Now).Expect(), dialogue.Add(Draft(), Now).Expect());

        Assert.NotEqual(first.WithdrawKey, second.WithdrawKey);
        Assert.True(first.IsBy("hemmelig") && second.IsBy("hemmelig"));
        Assert.False(first.IsBy("en andens") || first.IsBy(""));
    }

    [Fact]
    public void Taken_back_by_the_writer_only_and_wholly()
    {
        var statement = Open(Naming.WithName).Add(Draft(), Now).Expect();

        Assert.Equal(["Dialogues.NotYourStatement"], Codes(statement.Withdraw("en andens", Id<Member>.Random())));
        Assert.Equal("Vi når mere.", statement.Text);
        statement.Withdraw("en andens", Ida.Id).Expect();
        Assert.Equal(("", "", null, true), (statement.Text, statement.AuthorName, statement.AuthorId, statement.IsWithdrawn));
        statement.Withdraw("en andens", null).Expect();
    }

    [Fact]
    public void A_guests_link_is_long_and_a_new_one_is_another()
    {
        var dialogue = Open(Naming.WithName);
        var old = dialogue.GuestToken;

        dialogue.RenewGuestLink();

        Assert.Equal(24, dialogue.GuestToken.Length);
        Assert.NotEqual(old, dialogue.GuestToken);
    }

    [Fact]
    public void A_concern_without_name_becomes_a_concern_without_name()
    {
        var dialogue = Open(Naming.WithoutName);
        var concern = Concern.From(dialogue.Add(Draft() with { Kind = StatementKind.Concern }, Now).Expect(), dialogue);

        Assert.Equal(("", "Vi når mere.", true), (concern.RaisedBy, concern.Text, concern.Waits));
        Assert.Equal(4, concern.Id.Value.Version);
        concern.Withdraw();
        Assert.Equal(("", false), (concern.Text, concern.Waits));
    }

    private static Dialogue Open(Naming naming, DateOnly? closesOn = null, params QuestionKey[] questions) =>
        Dialogue.Open(Robots, Plan(naming, closesOn, questions), Now).Expect();

    private static DialoguePlan Plan(Naming naming = Naming.WithName, DateOnly? closesOn = null, params QuestionKey[] questions) =>
        new("Om gulve", Situation.Workplace, questions.Length > 0 ? questions : [new(1, 1)], naming, closesOn);

    private static StatementDraft Draft() => new(Id<Statement>.Random(), new(1, 1), StatementKind.Gain, "Vi når mere.", Ida, null, "hemmelig");

    private static string[] Codes<T>(Result<T> result) => [.. result.Refusals.Select(r => r.Code)];
}
