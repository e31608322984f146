using Sammen.Domain.Dialogues;
using Sammen.Domain.Dialogues.Exchange;
using Sammen.Domain.Method;

namespace Sammen.Domain.Tests.Dialogues.Exchange;

public sealed class ConversationExportTests
{
    private readonly List<Statement> statements = [];
    private readonly List<Participant> participants = [];
    private readonly List<Vote> votes = [];

    [Fact]
    public void What_went_out_comes_in_again_the_same()
    {
        var dialogue = Held(voters: 6);
        statements[1].Hide("Nævner en kollega", Given.Member(), Given.Now).Expect();

        var back = Back(Export(dialogue));

        var (before, after) = (statements.ToDictionary(s => s.Id, s => s.Text), back.Statements.ToDictionary(s => s.Id, s => s.Text));
        Assert.Equal(statements.Select(s => (s.Text, s.IsHidden)).Order(), back.Statements.Select(s => (s.Text, s.IsHidden)).Order());
        Assert.Equal(Matrix(votes, before), Matrix(back.Votes, after));
        Assert.Equal(dialogue.Title, back.Dialogue.Title);
    }

    [Fact]
    public void Under_the_limit_nothing_is_told_of_the_votes()
    {
        var four = Export(Held(voters: 4));

        Assert.Single(four.Parts[ConversationPart.Votes]);
        Assert.Single(four.Parts[ConversationPart.ParticipantsVotes]);
        Assert.All(four.Parts[ConversationPart.Comments].Skip(1), row => Assert.Equal(("", ""), (row[4], row[5])));
        Assert.Equal(6, Export(Held(voters: 5)).Parts[ConversationPart.ParticipantsVotes].Count);
    }

    [Fact]
    public void Every_number_is_new_and_in_random_order_and_the_only_time_is_the_day_of_closing()
    {
        var dialogue = Held(voters: 40, words: [.. Enumerable.Range(0, 40).Select(n => $"Udsagn {n}")]);

        var orders = Enumerable.Range(0, 3).Select(_ => Export(dialogue))
            .Select(e => string.Join('|', e.Parts[ConversationPart.Comments].Skip(1).Select(row => row[7]))).ToList();
        var rows = Export(dialogue).Parts;

        Assert.Equal(3, orders.Distinct().Count());
        Assert.DoesNotContain(string.Join('|', statements.Select(s => s.Text)), orders);
        Assert.Equal(Enumerable.Range(0, 40).Select(n => $"{n}"), rows[ConversationPart.Comments].Skip(1).Select(row => row[2]));
        foreach (var row in rows[ConversationPart.Comments].Skip(1).Concat(rows[ConversationPart.Votes].Skip(1)))
        {
            Assert.Equal(("1795392000000", "2026-11-23"), (row[0], row[1]));
        }

        Assert.All(rows[ConversationPart.Comments].Skip(1), row => Assert.Equal("", row[3]));
        Assert.All(rows[ConversationPart.ParticipantsVotes].Skip(1), row => Assert.Equal(("", ""), (row[1], row[2])));
        Assert.NotEqual(rows[ConversationPart.Votes].Skip(1).Select(r => r[3]).Order(), rows[ConversationPart.Votes].Skip(1).Select(r => r[3]));
    }

    [Fact]
    public void What_was_withdrawn_is_gone_with_its_votes_and_hidden_words_are_for_the_one_who_leads()
    {
        var dialogue = Held(voters: 5);
        statements[0].Withdraw("hemmelig", null).Expect();
        statements[1].Hide("Nævner en kollega", Given.Member(), Given.Now).Expect();

        var (whole, shown) = (Export(dialogue).Parts, Export(dialogue, withHidden: false).Parts);

        Assert.Equal(3, whole[ConversationPart.Comments].Count);
        Assert.Equal(10, whole[ConversationPart.Votes].Count - 1);
        Assert.Contains(whole[ConversationPart.Comments], row => row[6] == "-1" && FormulaGuard.Take(row[7]) == statements[1].Text);
        Assert.Contains(shown[ConversationPart.Comments], row => row[6] == "-1" && row[7].Length == 0);
    }

    [Fact]
    public void An_open_dialogue_has_no_files() =>
        Assert.Equal("Dialogues.StillOpen", Assert.Single(ConversationExport.Of(Given.Dialogue(), [], [], "", true).Refusals).Code);

    [Fact]
    public void Names_stay_out_and_the_writers_numbers_are_none_of_the_voters()
    {
        var (ida, bo) = (Given.Member("Ida Gul"), Given.Member("Bo Blå"));
        var dialogue = Begin(Naming.WithName);
        statements.AddRange(new[] { ida, ida, bo }.Select((who, n) => dialogue.Add(Given.Draft($"Udsagn {n}", by: who), Given.Now).Expect()));
        statements.Add(dialogue.Add(Given.Draft("Gæst") with { GuestName = "Eva Grøn" }, Given.Now).Expect());
        Vote(dialogue, 5);
        dialogue.Close(Given.Now).Expect();

        var rows = Export(dialogue).Parts;

        var authors = rows[ConversationPart.Comments].Skip(1).ToDictionary(row => row[7], row => row[3]);
        Assert.Equal(authors["Udsagn 0"], authors["Udsagn 1"]);
        Assert.Equal(["5", "6", "7"], authors.Values.Distinct().Order());
        Assert.DoesNotContain(rows.Values.SelectMany(r => r).SelectMany(r => r), cell => cell.Contains("Ida", StringComparison.Ordinal) || cell.Contains("Eva", StringComparison.Ordinal));
    }

    private Dialogue Held(int voters, params string[] words)
    {
        var dialogue = Begin(Naming.WithoutName);
        statements.Clear();
        statements.AddRange((words.Length > 0 ? words : ["Ro", "=1+1", "'- punkt\n- \"punkt\", og;+mere"]).Select(w => dialogue.Add(Given.Draft(w), Given.Now).Expect()));
        Vote(dialogue, voters);
        dialogue.Close(Given.Now).Expect();
        return dialogue;
    }

    private static Dialogue Begin(Naming naming)
    {
        var plan = new DialoguePlan("Aften og nat", Situation.Workplace, [new(1, 1)], naming, null, [5, 5, 5, 5, 5]);
        var dialogue = Dialogue.Open(Given.Initiative(), plan, Given.Now).Expect();
        return dialogue.GoTo(MeetingStep.Read, dialogue.Version, Given.Now).Expect();
    }

    private void Vote(Dialogue dialogue, int voters)
    {
        participants.Clear();
        votes.Clear();
        participants.AddRange(Enumerable.Range(0, voters).Select(n => Participant.Join(dialogue, $"enhed {n}", null)));
        votes.AddRange(participants.SelectMany((p, n) => statements.Select((s, m) => Domain.Dialogues.Vote.Cast(dialogue, p, s, (VoteValue)(((n + m) % 3) - 1), false).Expect())));
    }

    private ConversationExport Export(Dialogue dialogue, bool withHidden = true) =>
        ConversationExport.Of(dialogue, statements, votes, "https://eksempel.dk", withHidden).Expect();

    private static ImportedDialogue Back(ConversationExport export)
    {
        var files = export.Parts.Select(part => new CsvFile(ConversationExport.NameOf(part.Key), [.. part.Value.Select((row, at) => new CsvLine(at + 1, row))]));
        var plan = new ImportPlan(null, "Uden titel", new(1, 1), Situation.Workplace, "Skjult");
        return ImportedDialogue.Of(Given.Initiative(), Conversation.Read([.. files]).Expect(), plan, Given.Now).Expect();
    }

    // Who voted what, without their numbers.
    private static IEnumerable<string> Matrix(IEnumerable<Vote> votes, Dictionary<Id<Statement>, string> words) =>
        votes.GroupBy(v => v.ParticipantId).Select(g => string.Join('|', g.Select(v => $"{words[v.StatementId]}:{v.Value}").Order())).Order();
}
