using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Trials;

namespace Sammen.Trials;

internal sealed class TrialMapping : IEntityTypeConfiguration<Trial>
{
    public void Configure(EntityTypeBuilder<Trial> trial)
    {
        trial.HasKey(t => t.Id);
        trial.HasOne<Initiative>().WithMany().HasForeignKey(t => t.InitiativeId);
        trial.HasOne<Concern>().WithMany().HasForeignKey(t => t.ConcernId);
        trial.HasOne<Assumption>().WithMany().HasForeignKey(t => t.AssumptionId);
    }
}

internal sealed class OutgrowthMapping : IEntityTypeConfiguration<Outgrowth>
{
    public void Configure(EntityTypeBuilder<Outgrowth> grown)
    {
        grown.HasKey(g => new { g.TrialId, g.Key });
        grown.HasOne<Trial>().WithMany().HasForeignKey(g => g.TrialId);
        grown.Property(g => g.Key).HasMaxLength(40);
        grown.Ignore(g => g.Point);
    }
}

internal sealed class ApproachChoiceMapping : IEntityTypeConfiguration<ApproachChoice>
{
    public void Configure(EntityTypeBuilder<ApproachChoice> choice)
    {
        choice.HasKey(c => c.Id);
        choice.HasOne<Initiative>().WithMany().HasForeignKey(c => c.InitiativeId);
        choice.HasIndex(c => c.InitiativeId).IsUnique();
    }
}
