using Sammen.Domain.BusinessCases;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class AssumptionTests
{
    private const string Said = "Nattevagten går aldrig forbi skærmen.";
    private static readonly Member Lis = Given.Member("Leder Lis"), Bo = Given.Member("Bo Budget");
    private static readonly DateOnly Later = Given.Today.AddDays(3);

    [Fact]
    public void It_says_what_must_be_true_and_which_lines_rest_on_it()
    {
        var (initiative, benefit, line) = (Given.Initiative().Id, Guid.NewGuid(), Guid.NewGuid());

        var assumption = Assumption.Write(Id<Assumption>.Random(), initiative, new(" Alle ser den. ", " Færre opkald ", benefit, [line, line]), null, Lis, Given.Today).Expect();

        Assert.Equal(("Alle ser den.", "Færre opkald", benefit, initiative), (assumption.Text, assumption.Gain, assumption.BenefitId, assumption.InitiativeId));
        Assert.Equal([line], assumption.Lines);
        Assert.Equal(("Leder Lis", Given.Today, 1, null), (assumption.WrittenBy, assumption.WrittenOn, assumption.Version, assumption.LiftId));
        Assert.True(assumption is { Stands: true, IsWritersWords: false });
    }

    [Fact]
    public void Without_words_or_with_too_many_it_is_none()
    {
        Assert.Equal(["Text Common.Missing", "Gain Common.TooLong"], Refused(new(" ", new('g', 121), null, [])));
        Assert.Equal(["Text Common.TooLong"], Refused(new(new('x', 601), new('g', 120), null, [])));
        Written(new('x', 600));

        static IEnumerable<string> Refused(AssumptionText text) =>
            Assumption.Write(Id<Assumption>.Random(), Given.Initiative().Id, text, null, Lis, Given.Today).Refusals.Select(r => $"{r.Field} {r.Code}");
    }

    [Fact]
    public void Other_words_keep_the_earlier_with_the_day_and_who_changed_them()
    {
        var assumption = Written("Alle ser den.");

        assumption.Change(Text("Alle på dagvagt ser den."), null, Bo, 1, Later).Expect();
        assumption.Change(Text("De fleste ser den."), null, Lis, 2, Later).Expect();

        Assert.Equal([new("Alle ser den.", Later, "Bo Budget"), new EarlierWords("Alle på dagvagt ser den.", Later, "Leder Lis")], assumption.Earlier);
        Assert.Equal(("De fleste ser den.", "Leder Lis", Given.Today, 3), (assumption.Text, assumption.WrittenBy, assumption.WrittenOn, assumption.Version));
    }

    [Fact]
    public void It_can_carry_other_lines_with_the_same_words()
    {
        var (assumption, line) = (Written("Alle ser den."), Guid.NewGuid());

        assumption.Change(new("Alle ser den.", "Ro", null, [line]), null, Bo, 1, Later).Expect();

        Assert.Equal((line, "Ro"), (assumption.Lines.Single(), assumption.Gain));
        Assert.Empty(assumption.Earlier);
    }

    [Fact]
    public void It_ends_with_the_reason_and_is_changed_no_more()
    {
        var assumption = Written("Alle ser den.");
        Assert.Equal("Because", Assert.Single(assumption.End(" ", Lis, 1, Later).Refusals).Field);
        Assert.True(assumption.Stands);

        assumption.End("Skærmen er taget ned.", Bo, 1, Later).Expect();

        Assert.Equal(("Skærmen er taget ned.", "Bo Budget", Later, false), (assumption.EndedBecause, assumption.EndedBy, assumption.EndedOn, assumption.Stands));
        Assert.Equal("BusinessCases.AssumptionEnded", Assert.Single(assumption.Change(Text("Nyt"), null, Lis, 2, Later).Refusals).Code);
        Assert.Equal("BusinessCases.AssumptionEnded", Assert.Single(assumption.End("Igen", Lis, 2, Later).Refusals).Code);
        Assert.Equal("Alle ser den.", assumption.Text);
    }

    [Fact]
    public void What_somebody_has_changed_meanwhile_is_not_overwritten()
    {
        var assumption = Written("Alle ser den.");
        assumption.Change(Text("De fleste ser den."), null, Lis, 1, Later).Expect();

        Assert.Equal([Refusal.Stale], assumption.Change(Text("Ingen ser den."), null, Bo, 1, Later).Refusals);
        Assert.Equal([Refusal.Stale], assumption.End("Fordi", Bo, 1, Later).Refusals);
        Assert.Equal(("De fleste ser den.", true), (assumption.Text, assumption.Stands));
    }

    [Fact]
    public void The_writers_words_go_with_the_statement_and_own_words_stay()
    {
        var (lift, lifters) = (Lifted(Said), Lifted("Skærmen ses kun om dagen."));
        var (theirs, own) = (From(lift, Said), From(lift, "Skærmen hænger på dagvagtens rute."));
        Assert.Equal((true, lift.Lift.Id), (theirs.IsWritersWords, theirs.LiftId));
        Assert.False(own.IsWritersWords);
        Assert.False(From(lifters, lifters.Lift.Text).IsWritersWords);

        theirs.Withdraw(Said);
        theirs.Withdraw(Said);
        own.Withdraw(Said);

        Assert.Equal(("", true, false, 2), (theirs.Text, theirs.IsWithdrawn, theirs.Stands, theirs.Version));
        Assert.Equal(("Skærmen hænger på dagvagtens rute.", false, true, 1), (own.Text, own.IsWithdrawn, own.Stands, own.Version));
        Assert.Equal("BusinessCases.AssumptionEnded", Assert.Single(theirs.Change(Text(Said), lift.Statement, Lis, 2, Later).Refusals).Code);
    }

    [Fact]
    public void The_writers_words_are_never_kept_as_earlier_words()
    {
        var lift = Lifted(Said);
        var assumption = From(lift, Said);

        assumption.Change(Text("Om natten ses den ikke."), lift.Statement, Lis, 1, Later).Expect();
        Assert.Empty(assumption.Earlier);
        Assert.False(assumption.IsWritersWords);

        assumption.Change(Text("Det er sagt: " + Said), lift.Statement, Lis, 2, Later).Expect();
        Assert.Equal("Om natten ses den ikke.", Assert.Single(assumption.Earlier).Text);
        Assert.True(assumption.IsWritersWords);
    }

    [Fact]
    public void From_a_lift_that_was_taken_back_or_whose_words_are_gone_nothing_is_written()
    {
        var (ended, gone) = (Lifted(Said), Lifted(Said));
        ended.Lift.TakeBack("Sagt to gange", Lis, 1, Given.Today).Expect();
        gone.Lift.Withdraw();

        Assert.All([ended, gone], lift => Assert.Equal(
            ("BusinessCases.LiftEnded", RefusalKind.Conflict),
            Assert.Single(Assumption.Write(Id<Assumption>.Random(), lift.Lift.InitiativeId, Text(Said), lift, Lis, Given.Today).Refusals) is var r ? (r.Code, r.Kind) : default));
    }

    private static AssumptionText Text(string words) => new(words, null, null, []);

    private static Assumption Written(string words) => Assumption.Write(Id<Assumption>.Random(), Given.Initiative().Id, Text(words), null, Lis, Given.Today).Expect();

    private static Assumption From((Lift Lift, Statement Statement) lift, string words) => Assumption.Write(Id<Assumption>.Random(), lift.Lift.InitiativeId, Text(words), lift, Lis, Given.Today).Expect();

    private static (Lift Lift, Statement Statement) Lifted(string into)
    {
        var dialogue = Given.Dialogue();
        var statement = dialogue.Add(Given.Draft(Said), Given.Now).Expect();
        dialogue.Close(Given.Now).Expect();
        return (Lift.Of(dialogue, statement, new(Id<Lift>.Random(), LiftKind.Condition, into, Phase.Idea, Lis), [], Given.Today).Expect(), statement);
    }
}
