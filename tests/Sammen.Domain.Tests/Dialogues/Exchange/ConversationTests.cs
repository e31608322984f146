using Sammen.Domain.Dialogues;
using Sammen.Domain.Dialogues.Exchange;
using Sammen.Domain.Method;

namespace Sammen.Domain.Tests.Dialogues.Exchange;

public sealed class ConversationTests
{
    private static readonly CsvFile Comments = File("comments.csv", "comment-id,comment-body", "0,Ro", "7,Larm");

    [Fact]
    public void Columns_are_found_by_name_and_what_is_missing_is_not_asked_for()
    {
        var conversation = Read(File("x-comments.csv", "Moderated,noget,COMMENT_BODY,comment-id", "-1,?,Ro,3", ",,Larm,1"));

        Assert.Equal([("3", "Ro", true), ("1", "Larm", false)], conversation.Comments.Select(c => (c.Id, c.Text, c.IsHidden)));
        Assert.Empty(conversation.Participants);
        Assert.Equal("", conversation.Topic);
    }

    [Fact]
    public void A_statement_keeps_the_day_it_was_written_in_Denmark_and_no_more()
    {
        // Half past eleven in the evening UTC is the next day in Denmark; the second is given in seconds.
        var conversation = Read(File("comments.csv", "timestamp,comment-id,comment-body", "1403047800000,0,Ro", "1403047800,1,Larm", "i går,2,Støv"));

        Assert.Equal([new DateOnly(2014, 6, 18), new DateOnly(2014, 6, 18), null], conversation.Comments.Select(c => c.WrittenOn));
    }

    [Fact]
    public void The_latest_vote_of_a_pair_counts_by_time()
    {
        var conversation = Read(Comments, File("votes.csv", "timestamp,comment-id,voter-id,vote", "300,0,a,1", "200,0,a,-1", "100,0,b,1", "100,0,b,0"));

        Assert.Equal([("a", VoteValue.Agree), ("b", VoteValue.Pass)], conversation.Votes.Select(v => (v.Participant, v.Value)).Order());
        Assert.Equal(2, conversation.Changed);
    }

    [Fact]
    public void Where_a_time_is_missing_the_order_of_the_file_decides()
    {
        var conversation = Read(Comments, File("votes.csv", "timestamp,comment-id,voter-id,vote", "300,0,a,1", ",0,a,-1"));

        Assert.Equal(VoteValue.Disagree, Assert.Single(conversation.Votes).Value);
    }

    [Fact]
    public void The_participants_last_votes_stand_in_where_the_votes_are_missing()
    {
        var matrix = File("participants-votes.csv", "participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,0,5,7", "a,,0,0,2,1,1,1,,-1", "b,x,1,0,1,0,0,,0,0", "c,,,,,,,,,");

        var alone = Read(Comments, matrix);
        var beside = Read(Comments, matrix, File("votes.csv", "comment-id,voter-id,vote", "0,d,1"));

        Assert.Equal([("a", "0", VoteValue.Agree), ("a", "7", VoteValue.Disagree), ("b", "7", VoteValue.Pass)], alone.Votes.Select(v => (v.Participant, v.Comment, v.Value)).Order());
        Assert.Equal(["a", "b", "c"], alone.Participants.Order());
        Assert.Equal([new LeftOut("participants-votes.csv", 3, LeftOutBecause.NoSuchStatement, "5")], alone.LeftOut);
        Assert.Equal(["d"], beside.Votes.Select(v => v.Participant));
        Assert.Equal(["a", "b", "c", "d"], beside.Participants.Order());
    }

    [Fact]
    public void What_is_left_out_is_said_line_by_line()
    {
        var conversation = Read(
            File("comments.csv", "comment-id,comment-body", "0,Ro", "1, ", "0,Ro"),
            File("votes.csv", "comment-id,voter-id,vote", "0,a,", "1,a,1", "9,b,1", "0,c,1.0"),
            File("stats-history.csv", "n", "1"));

        Assert.Equal(
            [
                new("stats-history.csv", 0, LeftOutBecause.OtherFile, ""),
                new("comments.csv", 3, LeftOutBecause.NoWords, "1"),
                new("comments.csv", 4, LeftOutBecause.SameAgain, "0"),
                new("votes.csv", 2, LeftOutBecause.NoVote, "0"),
                new("votes.csv", 3, LeftOutBecause.NoSuchStatement, "1"),
                new("votes.csv", 4, LeftOutBecause.NoSuchStatement, "9"),
            ],
            conversation.LeftOut);
        Assert.Equal(("c", VoteValue.Agree), (Assert.Single(conversation.Votes).Participant, conversation.Votes[0].Value));
    }

    [Theory]
    [InlineData("ImportNoStatements", "", "votes.csv", "comment-id,voter-id,vote")]
    [InlineData("ImportColumnMissing", "comments.csv comment-id", "comments.csv", "id,comment-body", "1,Ro")]
    [InlineData("ImportEmpty", "comments.csv", "comments.csv", "comment-id,comment-body")]
    [InlineData("ImportCellMissing", "comments.csv 2 comment-id", "comments.csv", "comment-id,comment-body", ",Ro")]
    [InlineData("ImportCellUnread", "comments.csv 2 moderated måske", "comments.csv", "comment-id,comment-body,moderated", "1,Ro,måske")]
    [InlineData("ImportStatementTwice", "comments.csv 3 1", "comments.csv", "comment-id,comment-body", "1,Ro", "1,Larm")]
    [InlineData("ImportTooWide", "comments.csv 2", "comments.csv", "comment-id,comment-body", "1,Ro, og larm")]
    public void What_cannot_be_read_is_named_with_file_and_line(string code, string args, string name, params string[] lines)
    {
        var refusal = Assert.Single(Conversation.Read([File(name, lines)]).Refusals);

        Assert.Equal(("Dialogues." + code, "Files", args), (refusal.Code, refusal.Field, string.Join(' ', refusal.Args)));
    }

    [Theory]
    [InlineData("ImportCellUnread", "votes.csv 2 vote 2", "votes.csv", "comment-id,voter-id,vote", "0,a,2")]
    [InlineData("ImportCellMissing", "votes.csv 2 voter-id", "votes.csv", "comment-id,voter-id,vote", "0,,1")]
    [InlineData("ImportColumnMissing", "votes.csv vote", "votes.csv", "comment-id,voter-id", "0,a")]
    [InlineData("ImportCellUnread", "participants-votes.csv 2 0 ja", "participants-votes.csv", "participant,0", "a,ja")]
    [InlineData("ImportFileTwice", "comments.csv b-comments.csv", "b-comments.csv", "comment-id,comment-body", "0,Ro")]
    public void What_cannot_be_read_beside_the_statements_is_named_too(string code, string args, string name, params string[] lines)
    {
        var refusal = Assert.Single(Conversation.Read([Comments, File(name, lines)]).Refusals);

        Assert.Equal(("Dialogues." + code, args), (refusal.Code, string.Join(' ', refusal.Args)));
    }

    [Fact]
    public void Nothing_is_cut_off_a_long_statement_and_a_longer_one_is_refused()
    {
        Assert.Equal(4000, Read(File("comments.csv", "comment-id,comment-body", "0," + new string('å', 4000))).Comments[0].Text.Length);

        var refusal = Assert.Single(Conversation.Read([File("comments.csv", "comment-id,comment-body", "0," + new string('å', 4001))]).Refusals);
        Assert.Equal(("Dialogues.ImportTooLong", "comments.csv 2 4000"), (refusal.Code, string.Join(' ', refusal.Args)));
    }

    [Fact]
    public void It_becomes_a_closed_dialogue_without_names_that_nobody_can_write_in()
    {
        var conversation = Read(
            File("comments.csv", "timestamp,comment-id,comment-body,moderated", "1403047800000,0,Ro,1", "1403047800000,7,Larm,-1"),
            File("votes.csv", "comment-id,voter-id,vote", "0,a,1", "7,a,-1", "0,b,0"),
            File("summary.csv", "topic,Hvad nu, ven?"));

        var made = Make(conversation, new(null, "Uden titel", new(1, 1), Situation.Workplace, "Skjult før")).Expect();

        Assert.Equal(("Hvad nu, ven?", Naming.WithoutName, Given.Now), (made.Dialogue.Title, made.Dialogue.Naming, made.Dialogue.ClosedAt!.Value));
        Assert.False(made.Dialogue.TakesStatements(Given.Today));
        Assert.Equal([("Larm", "Skjult før"), ("Ro", "")], made.Statements.Select(s => (s.Text, s.HiddenBecause)).Order());
        Assert.All(made.Statements, s => Assert.Equal((new DateOnly(2014, 6, 18), true, StatementKind.Idea), (s.WrittenOn, s.IsWithoutName, s.Kind)));
        Assert.Equal(made.Statements.OrderBy(s => s.Id.Value), made.Statements);
        Assert.Equal(2, made.Participants.Select(p => p.Key).Distinct().Count());
        Assert.Equal([-1, 0, 1], made.Votes.Select(v => (int)v.Value).Order());
    }

    [Fact]
    public void A_topic_that_is_too_long_for_a_name_is_not_cut_but_asked_for()
    {
        var conversation = Read(Comments, File("summary.csv", "topic," + new string('å', 121)));
        var plan = new ImportPlan("", "Uden titel", new(1, 1), Situation.Workplace, "Skjult");

        Assert.Equal("Dialogues.ImportTopicTooLong", Assert.Single(Make(conversation, plan).Refusals).Code);
        Assert.Equal("Kort", Make(conversation, plan with { Title = "Kort" }).Expect().Dialogue.Title);
    }

    private static Result<ImportedDialogue> Make(Conversation conversation, ImportPlan plan) =>
        ImportedDialogue.Of(Given.Initiative(), conversation, plan, Given.Now);

    private static Conversation Read(params CsvFile[] files) => Conversation.Read(files).Expect();

    private static CsvFile File(string name, params string[] lines) =>
        new(name, [.. lines.Select((line, at) => new CsvLine(at + 1, line.Split(',')))]);
}
