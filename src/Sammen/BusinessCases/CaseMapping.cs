using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.BusinessCases;

internal sealed class CaseMapping : IEntityTypeConfiguration<BusinessCase>
{
    public void Configure(EntityTypeBuilder<BusinessCase> businessCase)
    {
        businessCase.HasKey(c => c.Id);
        businessCase.HasOne<Initiative>().WithMany().HasForeignKey(c => c.InitiativeId);
        businessCase.HasIndex(c => c.InitiativeId).IsUnique();
        businessCase.Property(c => c.Outlook).AsJson();
    }
}

internal sealed class CaseVersionMapping : IEntityTypeConfiguration<CaseVersion>
{
    public void Configure(EntityTypeBuilder<CaseVersion> version)
    {
        version.HasKey(v => v.Id);
        version.HasOne<BusinessCase>().WithMany().HasForeignKey(v => v.BusinessCaseId);
        version.HasIndex(v => new { v.BusinessCaseId, v.Number }).IsUnique();
    }
}

internal sealed class EconomySettingsMapping : IEntityTypeConfiguration<EconomySettings>
{
    public void Configure(EntityTypeBuilder<EconomySettings> settings)
    {
        settings.HasKey(s => s.Id);
        settings.Property(s => s.Discount).AsJson();
    }
}

internal sealed class AssumptionMapping : IEntityTypeConfiguration<Assumption>
{
    public void Configure(EntityTypeBuilder<Assumption> assumption)
    {
        assumption.HasKey(a => a.Id);
        assumption.HasOne<Initiative>().WithMany().HasForeignKey(a => a.InitiativeId);
        assumption.Property(a => a.Lines).AsJson();
        assumption.Property(a => a.Earlier).AsJson();
    }
}

internal sealed class ChallengeMapping : IEntityTypeConfiguration<Challenge>
{
    public void Configure(EntityTypeBuilder<Challenge> challenge)
    {
        challenge.HasKey(c => c.Id);
        challenge.HasOne<Assumption>().WithMany().HasForeignKey(c => c.AssumptionId);
        challenge.HasOne<Initiative>().WithMany().HasForeignKey(c => c.InitiativeId).OnDelete(DeleteBehavior.NoAction);
        challenge.HasOne<Member>().WithMany().HasForeignKey(c => c.RaisedById);
    }
}
