using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Xunit;

namespace Sammen.Domain.Tests.Initiatives;

public class AnsweringIdeasTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private static readonly Unit Centre = Unit.Create("Ældre og Sundhed", UnitKind.Centre, null, Now).Expect();
    private static readonly Unit Home = Unit.Create("Åen", UnitKind.Workplace, Centre.Id, Now).Expect();
    private static readonly Unit OtherHome = Unit.Create("Øen", UnitKind.Workplace, Centre.Id, Now).Expect();
    private static readonly UnitTree Units = new([Centre, Home, OtherHome]);
    private readonly Id<Initiative> led = Id<Initiative>.Random();

    [Fact]
    public void Who_leads_at_the_workplace_answers_its_ideas()
    {
        var mine = AnsweringIdeas.Of(Someone(Home), [(led, Home.Id)], Units);

        Assert.True(mine.Covers(IdeaFrom(Home)));
        Assert.False(mine.Covers(IdeaFrom(OtherHome)));
        Assert.False(mine.Covers(IdeaFrom(null)));
    }

    [Fact]
    public void Who_leads_above_it_answers_too() =>
        Assert.True(AnsweringIdeas.Of(Someone(Centre), [(led, Centre.Id)], Units).Covers(IdeaFrom(OtherHome)));

    [Fact]
    public void Beginning_an_initiative_higher_up_opens_no_other_workplaces_ideas()
    {
        Assert.False(AnsweringIdeas.Of(Someone(Home), [(led, Centre.Id)], Units).Covers(IdeaFrom(OtherHome)));
        Assert.False(AnsweringIdeas.Of(Someone(Home), [(led, null)], Units).Covers(IdeaFrom(OtherHome)));
        Assert.True(AnsweringIdeas.Of(Someone(Home), [(led, null)], Units).Covers(IdeaFrom(Home)));
    }

    [Fact]
    public void Who_leads_an_initiative_answers_those_who_ask_for_a_dialogue_about_it() =>
        Assert.True(AnsweringIdeas.Of(Someone(OtherHome), [(led, Home.Id)], Units).Covers(IdeaFrom(Home, led)));

    [Fact]
    public void Administrators_and_portfolio_readers_see_to_all_of_them_and_others_to_none()
    {
        Assert.True(AnsweringIdeas.Of(Someone(null, MunicipalityRole.Administrator), [], Units).Covers(IdeaFrom(null)));
        Assert.True(AnsweringIdeas.Of(Someone(Home, MunicipalityRole.PortfolioReader), [], Units).Covers(IdeaFrom(OtherHome)));
        Assert.False(AnsweringIdeas.Of(Someone(Home), [], Units).Any);
        Assert.False(AnsweringIdeas.Of(Someone(Home), [], Units).Covers(IdeaFrom(Home)));
    }

    [Fact]
    public void An_answer_needs_an_outcome_and_words()
    {
        var idea = IdeaFrom(Home);

        Assert.Equal(["Outcome", "Reply"], idea.Answer(null, " ", Id<Member>.Random(), idea.Version, Now).Refusals.Select(r => r.Field));
        Assert.True(idea.Waits);
        idea.Answer(IdeaOutcome.NotNow, "Vi har ikke kræfter til det før sommer.", Id<Member>.Random(), idea.Version, Now).Expect();
        Assert.False(idea.Waits);
        Assert.Equal(Refusal.Stale, Assert.Single(idea.Answer(IdeaOutcome.NotNow, "Igen", Id<Member>.Random(), 1, Now).Refusals));
    }

    private static Member Someone(Unit? at, MunicipalityRole role = MunicipalityRole.Member) => Member.Invite("Inge", at?.Id, role, Now).Expect();

    private static Idea IdeaFrom(Unit? unit, Id<Initiative>? about = null) =>
        Idea.PutIn(Id<Idea>.Random(), "Vi løber efter nøgler.", "", false, Someone(unit), about, Now).Expect();
}
