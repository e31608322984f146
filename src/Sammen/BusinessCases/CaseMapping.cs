using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain.BusinessCases;

namespace Sammen.BusinessCases;

internal sealed class CaseMapping : IEntityTypeConfiguration<BusinessCase>, IEntityTypeConfiguration<CaseVersion>, IEntityTypeConfiguration<EconomySettings>
{
    public void Configure(EntityTypeBuilder<BusinessCase> builder)
    {
        builder.HasKey(c => c.Id);
        builder.HasIndex(c => c.InitiativeId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CaseVersion> builder)
    {
        builder.HasKey(v => v.Id);
        builder.HasIndex(v => v.BusinessCaseId);
    }

    public void Configure(EntityTypeBuilder<EconomySettings> builder)
    {
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Discount).AsJson();
    }
}
