using Sammen.Domain.Agreements;
using Sammen.Domain.Decisions;
using Sammen.Domain.Method;
using Sammen.Domain.Papers;
using Sammen.Domain.SideEffects;

namespace Sammen.Domain.Tests.Papers;

public sealed class CompositionTests
{
    private readonly Telling told = new();

    [Fact]
    public void Gains_and_side_effects_have_the_same_room_and_the_same_order()
    {
        told.Describe(gain: "Håbet gevinst\nEndnu et håb", drawback: "Frygtet bivirkning\nEndnu en frygt");
        var dialogue = told.Dialogue(daysAgo: 10);
        told.Agreed(dialogue, "Før", daysAgo: 9, gain: "Gammel gevinst", drawback: "Gammel bivirkning");
        told.Agreed(dialogue, "Nu", daysAgo: 8, gain: "Ny gevinst", drawback: "Ny bivirkning", on: Telling.Work);

        foreach (var kind in Enum.GetValues<PaperKind>())
        {
            var gains = told.Section(kind, SectionKey.Gains, lines: 3);
            var drawbacks = told.Section(kind, SectionKey.Drawbacks, lines: 3);

            Assert.Equal(["Håbet gevinst", "Gammel gevinst", "Ny gevinst"], Words(gains));
            Assert.Equal(["Frygtet bivirkning", "Gammel bivirkning", "Ny bivirkning"], Words(drawbacks));
            Assert.Equal((1, 1), (gains.Left, drawbacks.Left));
        }
    }

    [Fact]
    public void Every_earlier_dialogue_has_its_turn_before_any_has_a_second_one()
    {
        var idea = told.Dialogue(daysAgo: 60);
        told.Agreed(idea, "Gulvene tager tid", daysAgo: 59, gain: "Tid til måltider\nRo om morgenen");
        told.Agreed(idea, "Natten er bedst", daysAgo: 59, gain: "Rent om morgenen", on: Telling.Night);
        told.Decide(DecisionOutcome.GoOn, daysAgo: 58);
        var trial = told.Dialogue(daysAgo: 40);
        told.Agreed(trial, "Skal kunne stoppes", daysAgo: 38, gain: "Færre stop", on: Telling.Night);
        told.Agreed(trial, "Flere måltider sammen", daysAgo: 39, gain: "Måltider sammen");
        told.Decide(DecisionOutcome.GoOn, daysAgo: 30);

        Assert.Equal(["Gulvene tager tid.", "Flere måltider sammen."], Words(told.Section(PaperKind.Story, SectionKey.Said, lines: 2)));
        Assert.Equal(["Tid til måltider", "Måltider sammen"], Words(told.Section(PaperKind.Story, SectionKey.Gains, lines: 2)));
        Assert.Equal(
            ["Tid til måltider", "Rent om morgenen", "Måltider sammen", "Færre stop"], Words(told.Section(PaperKind.Story, SectionKey.Gains, lines: 4)));
    }

    [Fact]
    public void The_two_sides_stand_next_to_each_other_in_both_papers()
    {
        foreach (var kind in Enum.GetValues<PaperKind>())
        {
            var order = Sections.Of(kind).ToList();
            Assert.Equal(order.IndexOf(SectionKey.Gains) + 1, order.IndexOf(SectionKey.Drawbacks));
        }
    }

    [Fact]
    public void The_same_point_is_said_once_and_leads_back_to_the_conclusion_that_named_it()
    {
        told.Describe(gain: "mere ro om aftenen.\nRene gulve");
        var dialogue = told.Dialogue(daysAgo: 10);
        told.Agreed(dialogue, "Før", daysAgo: 9, gain: "- Mere ro om aftenen");
        var newest = told.Agreed(dialogue, "Nu", daysAgo: 8, gain: "Mere ro om aftenen", on: Telling.Work);

        var gains = told[SectionKey.Gains];

        Assert.Equal(["Rene gulve", "Mere ro om aftenen"], Words(gains));
        Assert.Equal(OriginKind.Description, gains.Lines[0].Origin.Kind);
        Assert.Equal(new LineOrigin(OriginKind.Conclusion, newest.Id.Value), gains.Lines[1].Origin);
        Assert.Equal(0, gains.Left);
    }

    [Fact]
    public void A_seller_s_claim_stays_a_claim_behind_what_the_people_have_said_also_when_it_has_been_checked()
    {
        told.Describe(claim: "Halverer tiden");
        told.Agreed(told.Dialogue(daysAgo: 10), "Ro", daysAgo: 9, gain: "Mere ro");
        Assert.Equal(["", "Halverer tiden. / "], told[SectionKey.Gains].Lines.Select(Claim));

        told.Initiative.CheckClaim("En tredjedel", told.Initiative.Version).Expect();
        Assert.Equal(["", "Halverer tiden. / En tredjedel."], told[SectionKey.Gains].Lines.Select(Claim));
        Assert.DoesNotContain("Halverer tiden", Words(told[SectionKey.Gains]));
    }

    [Fact]
    public void The_present_phase_s_conclusions_are_chosen_first_and_told_in_the_order_they_were_written()
    {
        var idea = told.Dialogue(daysAgo: 40);
        told.Agreed(idea, "Gulvene tager tid", daysAgo: 39);
        told.Decide(DecisionOutcome.GoOn, daysAgo: 38);
        var assessment = told.Dialogue(daysAgo: 30);
        told.Agreed(assessment, "Natten er bedst", daysAgo: 28, on: Telling.Night);
        told.Agreed(assessment, "Nogen skal tømme den", daysAgo: 29, on: Telling.Work);
        told.Agreed(idea, "Skrevet efter, men om ideen", daysAgo: 1, on: Telling.Work);

        Assert.Equal(["Nogen skal tømme den.", "Natten er bedst."], Words(told.Section(PaperKind.Story, SectionKey.Said, lines: 2)));
        Assert.Equal(
            ["Gulvene tager tid.", "Nogen skal tømme den.", "Natten er bedst."], Words(told.Section(PaperKind.Story, SectionKey.Said, lines: 3)));
        Assert.Equal(1, told.Section(PaperKind.Story, SectionKey.Said, lines: 3).Left);
    }

    [Fact]
    public void What_is_open_is_said_with_its_words_since_it_stands_nowhere_else()
    {
        var dialogue = told.Dialogue(daysAgo: 10);
        told.Agreed(dialogue, "Natten er bedst", daysAgo: 9, text: "Fra kl. 20 til 6.", on: Telling.Night);
        told.StillOpen(dialogue, "Hvem opdager det?", "Det ved vi ikke endnu", daysAgo: 8);

        Assert.Equal(["Natten er bedst.", "Hvem opdager det? Det ved vi ikke endnu."], Words(told[SectionKey.Said]));
        Assert.Equal(["Fra kl. 20 til 6."], Words(told[SectionKey.Agreed]));
    }

    [Fact]
    public void Two_conclusions_of_the_same_name_are_named_once()
    {
        var dialogue = told.Dialogue(daysAgo: 10);
        told.Agreed(dialogue, "Natten er bedst", daysAgo: 9);
        told.Agreed(dialogue, "Nogen skal tømme den", daysAgo: 8, on: Telling.Work);
        told.Agreed(dialogue, "natten er bedst.", daysAgo: 7, on: Telling.Night);

        var said = told.Section(PaperKind.Story, SectionKey.Said, lines: 2);

        Assert.Equal(["Nogen skal tømme den.", "natten er bedst."], Words(said));
        Assert.Equal(0, said.Left);
    }

    [Fact]
    public void Before_anybody_has_talked_about_it_the_story_tells_why_it_came_up()
    {
        told.Describe(alternatives: "En anden rengøringstid");

        Assert.Equal([DescriptionPart.Alternatives], told[SectionKey.Said].Lines.OfType<DescribedLine>().Select(l => l.Part));
        Assert.True(told[SectionKey.Said].IsDescriptionOnly);

        told.Dialogue(daysAgo: 2, goesOn: true);
        var going = Assert.Single(told[SectionKey.Said].Lines.OfType<DialoguesLine>());
        Assert.Equal((0, null), (going.Held, going.LastOn));

        told.Dialogue(daysAgo: 5);
        told.Dialogue(daysAgo: 4);
        var held = Assert.Single(told[SectionKey.Said].Lines.OfType<DialoguesLine>());
        Assert.Equal((2, Given.Today.AddDays(-4)), (held.Held, held.LastOn));
    }

    [Fact]
    public void Other_aims_that_were_said_openly_stand_in_both_papers_however_short_and_none_are_not_mentioned()
    {
        told.SayAims("Der er ikke andre", OtherAim.None);
        Assert.Empty(Aims());

        told.SayAims("Budgettet er sat ned med 600.000 kr.", OtherAim.Savings);
        Assert.Equal(["Budgettet er sat ned med 600.000 kr."], Aims());
        Assert.True(told[SectionKey.Said].IsDescriptionOnly);

        var dialogue = told.Dialogue(daysAgo: 3);
        told.Agreed(dialogue, "Natten er bedst", daysAgo: 2);
        told.Agreed(dialogue, "Nogen skal tømme den", daysAgo: 1, on: Telling.Work);
        Assert.Equal(["Budgettet er sat ned med 600.000 kr."], Aims());
        Assert.False(told[SectionKey.Said].IsDescriptionOnly);
        Assert.Equal(Aims(), told.Section(PaperKind.AgendaItem, SectionKey.Purpose).Lines.OfType<AimsLine>().Select(l => l.Text));

        string[] Aims() => [.. told.Section(PaperKind.Story, SectionKey.Said, lines: 1).Lines.OfType<AimsLine>().Select(l => l.Text)];
    }

    [Fact]
    public void What_is_fixed_and_open_is_that_of_the_present_phase_else_of_the_last_that_was_written()
    {
        told.Frame(Phase.Idea, isFixed: "Ingen penge endnu", isOpen: "Alt andet");
        told.Frame(Phase.Assessment, isFixed: "Budgettet\nIngen afskedigelser", isOpen: "Hvornår");

        Assert.Equal(["Ingen penge endnu"], Fixed());
        told.Initiative.Enter(Phase.Assessment);
        Assert.Equal(["Budgettet", "Ingen afskedigelser"], Fixed());
        told.Initiative.Enter(Phase.Development);
        Assert.Equal(["Budgettet", "Ingen afskedigelser"], Fixed());
        Assert.Equal(["Hvornår"], Words(told.Section(PaperKind.AgendaItem, SectionKey.Open)));

        string[] Fixed() => Words(told.Section(PaperKind.AgendaItem, SectionKey.Fixed));
    }

    [Fact]
    public void Two_views_are_both_kept_and_are_no_agreement()
    {
        var dialogue = told.Dialogue(daysAgo: 10);
        var both = told.TwoViews(dialogue, "Den skal ind i boligerne", "Den skal blive ude", daysAgo: 9, on: Telling.Work);

        foreach (var kind in Enum.GetValues<PaperKind>())
        {
            var line = Assert.IsType<TwoViewsLine>(Assert.Single(told.Section(kind, SectionKey.TwoViews).Lines));
            Assert.Equal(("Den skal ind i boligerne.", "Den skal blive ude."), (line.OneView, line.OtherView));
            Assert.Equal((Telling.Work, both.Id.Value), (line.Question, line.Origin.Id!.Value));
            Assert.Empty(told.Section(kind, SectionKey.Agreed).Lines);
        }
    }

    [Fact]
    public void Who_has_waited_longest_comes_first_and_the_newest_reply_before_older_ones()
    {
        told.Concern("Larmer den?", daysAgo: 3);
        told.Concern("Falder nogen?", daysAgo: 9);
        told.Concern("Bliver vi færre?", daysAgo: 30, reply: "Nej", repliedDaysAgo: 20);
        told.Concern("Hvem tømmer den?", daysAgo: 30, reply: "Natholdet", repliedDaysAgo: 2);

        Assert.Equal(["Falder nogen?", "Larmer den?"], Words(told[SectionKey.ConcernsWaiting]));
        Assert.Equal(
            [("Hvem tømmer den?", "Natholdet."), ("Bliver vi færre?", "Nej.")],
            told[SectionKey.ConcernsAnswered].Lines.Cast<RepliedLine>().Select(l => (l.Concern, l.Reply)));
    }

    [Fact]
    public void A_concern_that_was_taken_back_is_in_no_paper()
    {
        told.Concern("Larmer den?", daysAgo: 3).Withdraw();
        told.Concern("Bliver vi færre?", daysAgo: 3, reply: "Nej").Withdraw();

        foreach (var kind in Enum.GetValues<PaperKind>())
        {
            Assert.Empty(told.Section(kind, SectionKey.ConcernsWaiting).Lines);
            Assert.Empty(told.Section(kind, SectionKey.ConcernsAnswered).Lines);
        }
    }

    [Fact]
    public void Agreements_that_are_open_come_first_and_the_nearest_date_before_the_later_one()
    {
        told.Agreement("Gjort først", dueInDays: -20, AgreementStatus.Done);
        told.Agreement("Til sidst", dueInDays: 30);
        told.Agreement("Opgivet", dueInDays: -10, AgreementStatus.Dropped);
        told.Agreement("Snart.", dueInDays: 3);

        var lines = told.Section(PaperKind.AgendaItem, SectionKey.Agreements).Lines.Cast<AgreementLine>().ToList();

        Assert.Equal(["Snart", "Til sidst", "Gjort først", "Opgivet"], lines.Select(l => l.What));
        Assert.Equal(["", "", "Sådan gik det.", "Sådan gik det."], lines.Select(l => l.Outcome));
    }

    private static string[] Words(PaperSection section) => [.. section.Lines.OfType<WrittenLine>().Select(l => l.Text)];

    private static string Claim(PaperLine line) => line is ClaimLine claim ? $"{claim.Claim} / {claim.Check}" : "";
}
