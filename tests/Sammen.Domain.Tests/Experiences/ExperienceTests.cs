using Sammen.Domain.Benefits;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.NextSteps;
using Sammen.Domain.SideEffects;

namespace Sammen.Domain.Tests.Experiences;

public sealed class ExperienceTests
{
    private static readonly Member Leader = Given.Member();
    private static readonly Id<Municipality> Here = Id<Municipality>.Random();

    [Fact]
    public void What_others_see_is_what_stood_in_the_preview_and_stays_so()
    {
        var (experience, recorded) = (Written(), RecordedOf(Given.Initiative()));
        var gathered = Gather(experience, recorded);

        var shared = experience.Share(gathered, gathered.Content.Mark(), Here, "Bække Kommune", Leader, Given.Today).Expect();
        experience.Revise(new("Noget andet", "Nu anderledes", "", "", ""), experience.Version, Leader, Given.Today).Expect();

        Assert.Equal(gathered.Content, shared.Content);
        Assert.Equal(("Robotter på gangen", Given.Today, "Leder"), (shared.Title, experience.SharedOn!.Value, experience.SharedBy));
        Assert.NotEqual(gathered.Content.Mark(), Gather(experience, recorded).Content.Mark());
    }

    [Fact]
    public void What_has_changed_since_the_preview_is_not_shared_unseen()
    {
        var experience = Written();
        var seen = Gather(experience, RecordedOf(Given.Initiative())).Content.Mark();
        experience.Revise(new("Robotter på gangen", "Nu anderledes", "", "", ""), experience.Version, Leader, Given.Today).Expect();

        var result = experience.Share(Gather(experience, RecordedOf(Given.Initiative())), seen, Here, "Bække", Leader, Given.Today);

        Assert.Equal("Experiences.NotAsSeen", Assert.Single(result.Refusals).Code);
        Assert.Null(experience.SharedOn);
    }

    [Fact]
    public void Shared_no_longer_it_stays_at_home_and_comes_back_under_the_same_address()
    {
        var (experience, gathered) = (Written(), Gather(Written(), RecordedOf(Given.Initiative())));
        var first = experience.Share(gathered, gathered.Content.Mark(), Here, "Bække", Leader, Given.Today).Expect();
        experience.Withdraw();
        Assert.Equal((null, ""), (experience.SharedOn, experience.SharedBy));

        Assert.Equal(first.Id, experience.Share(gathered, gathered.Content.Mark(), Here, "Bække", Leader, Given.Today).Expect().Id);
    }

    [Theory]
    [InlineData("Bent Holm var god til det.", TraceKind.Name)]
    [InlineData("Det var bent HOLMS idé.", TraceKind.Name)]
    [InlineData("Spørg Anne Lund.", TraceKind.Name)]
    [InlineData("Skriv til bh@kommunen.dk, hvis I vil vide mere.", TraceKind.Mail)]
    [InlineData("Ring på 12 34 56 78.", TraceKind.Phone)]
    [InlineData("Ring +45 12345678", TraceKind.Phone)]
    [InlineData("En skrev: jeg er alene på to afsnit, og hvad så.", TraceKind.Statement)]
    [InlineData("Den bipper hele tiden", TraceKind.Statement)]
    public void What_leads_to_a_person_is_found_and_cannot_be_shared(string words, TraceKind kind)
    {
        var experience = Written(words);
        var gathered = Gather(experience, RecordedOf(Given.Initiative()));

        Assert.Equal(new(kind, nameof(Experience.Surprised)), gathered.Traces.Select(t => (t.Kind, t.Field)).Single());
        Assert.Equal("Experiences.LeadsToAPerson", experience.Share(gathered, gathered.Content.Mark(), Here, "Bække", Leader, Given.Today).Refusals.Single().Code);
    }

    [Theory]
    [InlineData("Lederen og projektlederen skiftede, og Leder af Åbrinken overtog.")]
    [InlineData("Det kostede 12345678 kr. på 24 måneder.")]
    [InlineData("Man er ofte alene på to afsnit om natten.")]
    [InlineData("Den gamle Bentley holm blev solgt.")]
    public void Functions_amounts_and_a_few_words_that_many_say_lead_to_nobody(string words) => Assert.Empty(Gather(Written(words), RecordedOf(Given.Initiative())).Traces);

    [Fact]
    public void Gains_and_side_effects_come_along_only_in_the_teams_own_words_and_when_something_is_known()
    {
        var initiative = Given.Initiative(Leader);
        var dialogue = Given.Dialogue(initiative);
        var statement = dialogue.Add(Given.Draft("Jeg når at spise sammen med dem igen"), Given.Now).Expect();
        dialogue.Close(Given.Now).Expect();
        var lift = Lift.Of(dialogue, statement, new(Id<Lift>.Random(), LiftKind.Gain, "Flere måltider", Phase.Idea, Leader), [], Given.Today).Expect();
        Benefit[] benefits =
        [
            Gain(initiative, "Mere ro", null, BenefitStatus.Confirmed), Gain(initiative, "Jeg når at spise sammen med dem", (lift, statement), BenefitStatus.Confirmed),
            Gain(initiative, "Flere måltider", (lift, statement), BenefitStatus.GivenUp), Gain(initiative, "Færre løft", null, null), Gain(initiative, "Bent Holm får fri", null, BenefitStatus.Confirmed),
        ];
        SideEffect[] effects = [Effect(initiative, "Mere larm", CameTrue.Yes), Effect(initiative, "Mindre snak", CameTrue.TooEarly), Effect(initiative, "Støv", null)];

        var gathered = Gather(Written(), RecordedOf(initiative) with { Benefits = benefits, SideEffects = effects });

        Assert.Equal([("Mere ro", BenefitStatus.Confirmed), ("Flere måltider", BenefitStatus.GivenUp)], gathered.Content.Gains.Select(g => (g.Title, g.Status)));
        Assert.Equal(["Mere larm"], gathered.Content.Effects.Select(e => e.Text));
        Assert.Equal((2, 0), (gathered.LeftOut, gathered.Traces.Count));
    }

    [Fact]
    public void Of_decisions_others_see_phase_outcome_and_day()
    {
        var initiative = Given.Initiative(Leader);
        var decision = Decision.Record(initiative, new(DecisionOutcome.Stop, "Stop nu", "Bent Holm", Given.Today, "For dyrt", "TR", null, []), initiative.Version, Given.Now).Expect();

        var content = Gather(Written(), RecordedOf(initiative) with { Decisions = [decision] }).Content;

        Assert.Equal(new(Phase.Idea, DecisionOutcome.Stop, Given.Today), Assert.Single(content.Decisions));
        Assert.Equal(Given.Today, content.StoppedOn);
        Assert.DoesNotContain("Holm", System.Text.Json.JsonSerializer.Serialize(content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anne.lund@kommunen.dk", true)]
    [InlineData("alu@kommunen.dk", true)]
    [InlineData("robotfolket@gmail.com", true)]
    [InlineData("digitalisering@kommunen.dk", false)]
    [InlineData("it@kommunen.dk", false)]
    [InlineData("velfaerdsteknologi-team@kommunen.dk", false)]
    public void An_address_that_looks_like_a_persons_is_asked_about_and_is_no_no(string mail, bool asks)
    {
        var experience = Written();

        Assert.Equal(asks ? ["Experiences.PersonsAddress"] : [], experience.Answer(new("Teamet", mail, false, false), experience.Version, Leader, Given.Today).Refusals.Select(r => r.Code));
        Assert.Equal(mail, experience.Answer(new("Teamet", mail, true, true), experience.Version, Leader, Given.Today).Expect().ContactMail);
    }

    [Fact]
    public void A_contact_is_a_function_with_an_address_that_can_be_written_to()
    {
        var experience = Written();

        Assert.Equal(["Common.Missing"], Refused(new("", "it@kommunen.dk", false, false)));
        Assert.Equal(["Experiences.NoAddress"], Refused(new("Teamet", "kommunen.dk", false, false)));
        Assert.Equal(["Experiences.NoAddress"], Refused(new("Teamet", "it@kommunen.dk?bcc=alle@kommunen.dk", false, false)));
        Assert.Equal(["Experiences.NobodyToAsk"], Refused(new("Teamet", "", false, true)));
        Assert.Equal(["Common.CivilNumber"], Refused(new("0101701234", "it@kommunen.dk", false, false)));

        IEnumerable<string> Refused(ExperienceContact contact) => experience.Answer(contact, experience.Version, Leader, Given.Today).Refusals.Select(r => r.Code);
    }

    [Fact]
    public void It_is_found_by_each_word_once_with_the_title_weighing_most()
    {
        var (experience, gathered) = (Written("Robotterne larmede"), Gather(Written("Robotterne larmede"), RecordedOf(Given.Initiative())));

        var words = experience.Share(gathered, gathered.Content.Mark(), Here, "Bække Kommune", Leader, Given.Today).Expect().Words();

        var robot = words.Single(w => w.Stem == "robot");
        Assert.Equal((10, FoundIn.Title | FoundIn.Surprised), (robot.Weight, robot.Places));
        Assert.Equal(FoundIn.Municipality, words.Single(w => w.Stem == "bæk").Places);
        Assert.Equal(words.Select(w => w.Stem).Distinct(), words.Select(w => w.Stem));
    }

    [Fact]
    public void At_closure_it_is_asked_for_until_it_is_written_or_put_aside()
    {
        var initiative = Given.Initiative(Leader);
        var nothing = RecordedOf(initiative) with { Experience = new(false, null) };
        Assert.False(IsAsked(nothing));
        initiative.Stop(Given.Today);

        Assert.True(IsAsked(nothing));
        Assert.False(IsAsked(nothing with { Experience = new(true, null) }));
        Assert.False(IsAsked(nothing with { Experience = null }));
        Assert.False(IsAsked(nothing, Dismissal.Of(initiative, StepKind.WriteExperience, "Det var for lidt", Leader, Given.Now).Expect()));

        initiative.Enter(Phase.Operation);
        Assert.False(IsAsked(nothing));
        Assert.True(ExperienceInBrief.IsMissing(nothing with { Benefits = [Gain(initiative, "Mere ro", null, BenefitStatus.GivenUp)] }));
        initiative.Archive(Given.Today);
        Assert.False(ExperienceInBrief.IsMissing(nothing with { Benefits = [Gain(initiative, "Mere ro", null, BenefitStatus.GivenUp)] }));

        static bool IsAsked(Recorded recorded, params Dismissal[] aside) =>
            WhatNow.For(recorded, aside, new(TeamRole.Participant, true, MunicipalityRole.Member), Given.Today).Mine.Any(s => s.Kind == StepKind.WriteExperience);
    }

    [Fact]
    public void The_nearest_have_the_technology_or_words_in_common_and_say_which()
    {
        var initiative = Domain.Initiatives.Initiative.Begin(new("Robotter til gulvene", "Gulvene tager tid fra beboerne.", "", "", []), Leader.Id, null, Given.Now).Expect();
        initiative.Describe(new TechnologyDescription(Field.SocialAndHealth, Technology.Sensors, null, null, null), initiative.Version).Expect();
        Likely both = One(Field.SocialAndHealth, Technology.Sensors), field = One(Field.SocialAndHealth, null), technology = One(null, Technology.Sensors), words = One(null, null), oneWord = One(null, null), fieldAndWord = One(Field.SocialAndHealth, null);
        var stems = new Dictionary<Id<SharedExperience>, IReadOnlyList<string>> { [words.Id] = ["gulv", "robot"], [oneWord.Id] = ["gulv"], [fieldAndWord.Id] = ["bebo"] };

        var nearest = Likeness.Nearest(initiative, [field, words, oneWord, technology, fieldAndWord, both], stems);

        Assert.Equal([both, technology, fieldAndWord], nearest.Select(n => n.Experience).OrderBy(e => e == both ? 0 : e == technology ? 1 : 2));
        Assert.Equal(both, nearest[0].Experience);
        Assert.Equal(["gulvene", "robotter"], Likeness.Nearest(initiative, [words, oneWord], stems).Single().Shared.Order());

        static Likely One(Field? field, Technology? technology) => new(Id<SharedExperience>.Random(), "x", "y", field, technology, Given.Today);
    }

    private static Experience Written(string surprised = "Støjen") =>
        Experience.Write(Id<Initiative>.Random(), new("Robotter på gangen", "Spørg natten først.", "Roen", surprised, "Begynd småt"), Leader, Given.Today).Expect();

    private static Gathered Gather(Experience experience, Recorded recorded) => Gathered.Of(
        experience, recorded, UnitKind.Workplace,
        new(["Leder", "Leder af Åbrinken", "Bent Holm", "Anne Marie Lund", "Sygeplejerske 12"], ["Jeg er alene på to afsnit, og hvad så?", "Den bipper hele tiden", "Nej", "Mere ro"]));

    private static Recorded RecordedOf(Initiative initiative) => new(initiative, [], [], [], [], [], [], []);

    private static Benefit Gain(Initiative initiative, string title, (Lift, Statement)? from, BenefitStatus? status)
    {
        var gain = Benefit.Name(Id<Benefit>.Random(), initiative.Id, new(title, BenefitType.Time, [], "Alle"), from, Given.Today).Expect();
        return status is { } verdict ? gain.Judge(new(verdict, "Fordi", null, null, null), Leader, gain.Version, Given.Today).Expect() : gain;
    }

    private static SideEffect Effect(Initiative initiative, string text, CameTrue? seen)
    {
        var effect = SideEffect.Write(Id<SideEffect>.Random(), initiative.Id, new(text, EffectDirection.Negative, null, [Perspective.Employee], ""), Leader, Given.Today).Expect();
        return seen is { } cameTrue ? effect.See(cameTrue, Given.Today, "Set", effect.Version, Leader, Given.Today).Expect() : effect;
    }
}
