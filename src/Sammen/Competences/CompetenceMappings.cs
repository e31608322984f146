using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain.Competences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Work;

namespace Sammen.Competences;

internal sealed class CompetenceNeedMapping : IEntityTypeConfiguration<CompetenceNeed>
{
    public void Configure(EntityTypeBuilder<CompetenceNeed> need)
    {
        need.HasKey(n => n.Id);
        need.HasOne<Initiative>().WithMany().HasForeignKey(n => n.InitiativeId);
        need.HasOne<StaffGroup>().WithMany().HasForeignKey(n => n.GroupId);
    }
}

internal sealed class GapScreeningMapping : IEntityTypeConfiguration<GapScreening>
{
    public void Configure(EntityTypeBuilder<GapScreening> screening)
    {
        screening.HasKey(s => s.Id);
        screening.HasOne<Initiative>().WithMany().HasForeignKey(s => s.InitiativeId);
        screening.HasIndex(s => s.InitiativeId).IsUnique();
    }
}

internal sealed class FadingCompetenceMapping : IEntityTypeConfiguration<FadingCompetence>
{
    public void Configure(EntityTypeBuilder<FadingCompetence> fading)
    {
        fading.HasKey(f => f.Id);
        fading.HasOne<Initiative>().WithMany().HasForeignKey(f => f.InitiativeId);
        fading.HasOne<StaffGroup>().WithMany().HasForeignKey(f => f.GroupId);
    }
}

internal sealed class HelpOfferMapping : IEntityTypeConfiguration<HelpOffer>
{
    public void Configure(EntityTypeBuilder<HelpOffer> offer)
    {
        offer.HasKey(o => o.Id);
        offer.HasOne<Initiative>().WithMany().HasForeignKey(o => o.InitiativeId);
        offer.HasOne<Member>().WithMany().HasForeignKey(o => o.MemberId);
        offer.HasOne<StaffGroup>().WithMany().HasForeignKey(o => o.GroupId);
    }
}

internal sealed class TrainingActivityMapping : IEntityTypeConfiguration<TrainingActivity>
{
    public void Configure(EntityTypeBuilder<TrainingActivity> activity)
    {
        activity.HasKey(a => a.Id);
        activity.HasOne<Initiative>().WithMany().HasForeignKey(a => a.InitiativeId);
        activity.HasOne<StaffGroup>().WithMany().HasForeignKey(a => a.GroupId);
        activity.Property(a => a.Meets).AsJson();
    }
}

internal sealed class TrainingPlanMapping : IEntityTypeConfiguration<TrainingPlan>
{
    public void Configure(EntityTypeBuilder<TrainingPlan> plan)
    {
        plan.HasKey(p => p.Id);
        plan.HasOne<Initiative>().WithMany().HasForeignKey(p => p.InitiativeId);
        plan.HasIndex(p => p.InitiativeId).IsUnique();
    }
}
