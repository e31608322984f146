using Sammen.Domain.Competences;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Papers;
using Sammen.Domain.Work;

namespace Sammen.Domain.Tests.Papers;

public sealed class CompositionOfEverydayWorkTests
{
    private static readonly Member Lis = Given.Member("Leder Lis");
    private readonly Telling told = new();

    [Fact]
    public void What_is_lost_stands_first_then_what_is_kept_and_how_and_what_is_not_kept_is_left_out()
    {
        var work = EverydayWork.Nothing with
        {
            Invisible = [Unseen("De hører, hvem der er oppe", KeepAnswer.Yes, "En runde kl. 3"), Unseen("De bærer poser", KeepAnswer.No, ""), Unseen("Venter", null, "")],
            Relations = [Relation("Blikket for hjemmet", ""), Relation("Snakken ved døren", "Et besøg om ugen")],
        };

        foreach (var kind in new[] { PaperKind.Story, PaperKind.AgendaItem })
        {
            Assert.Equal(
                ["tabt: Blikket for hjemmet.", "De hører, hvem der er oppe: En runde kl. 3.", "Snakken ved døren: Et besøg om ugen."],
                Lines(work, kind, SectionKey.Kept).Select(l => l is LostLine lost ? $"tabt: {lost.What}" : l is KeptLine kept ? $"{kept.What}: {kept.How}" : ""));
        }
    }

    [Fact]
    public void The_plan_for_learning_is_told_by_its_steps_and_what_there_is_less_use_for_beside_it()
    {
        var step = TrainingActivity.Write(Id<TrainingActivity>.Random(), told.Initiative.Id, new("Slukke", ActivityKind.AtWorkplace, TrainingStep.Minimum, null), Lis, Given.Today).Expect();
        step.Time(new("1,5", "4", "", null, null), step.Version, Lis, Given.Today).Expect();
        var fading = FadingCompetence.Write(Id<FadingCompetence>.Random(), told.Initiative.Id, new("At moppe", null, "", "De viser de nye kanterne", ""), Lis, Given.Today).Expect();
        var lines = Lines(EverydayWork.Nothing with { Activities = [step], GoLive = Given.Today, Fading = [fading], Unmet = 2 }, PaperKind.AgendaItem, SectionKey.Learning);

        var plan = Assert.IsType<LearningLine>(lines[0]);
        Assert.Equal((1, Given.Today, 6m, 2), (plan.Steps, plan.GoLive, plan.Hours, plan.Unmet));
        Assert.Equal("De viser de nye kanterne", Assert.IsType<KeptLine>(lines[1]).How.TrimEnd('.'));
        Assert.Empty(Lines(EverydayWork.Nothing, PaperKind.AgendaItem, SectionKey.Learning));
    }

    private IReadOnlyList<PaperLine> Lines(EverydayWork work, PaperKind kind, SectionKey key) =>
        new Composition(told.Recorded with { Everyday = work }, null, new(4, 4, 260), Given.Today).Of(kind).Single(s => s.Key == key).Lines;

    private InvisibleWork Unseen(string text, KeepAnswer? keep, string how)
    {
        var work = InvisibleWork.Write(Id<InvisibleWork>.At(DateTimeOffset.UtcNow), told.Initiative.Id, new(text, null, "", ""), Lis, Given.Today).Expect();
        return keep is null ? work : work.TakeUp(new(keep, "Derfor", how, ""), work.Version, Lis, Given.Today).Expect();
    }

    private Relation Relation(string lost, string keep)
    {
        var relation = Domain.Work.Relation.Write(Id<Relation>.Random(), told.Initiative.Id, new(null, "Aftenvagten", RelationTo.Citizen, "Besøg", "Opkald"), Lis, Given.Today).Expect();
        return relation.Lose(lost, keep, relation.Version, Lis, Given.Today).Expect();
    }
}
