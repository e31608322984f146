using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.SideEffects;

namespace Sammen.SideEffects.DataProtection;

internal sealed class DataUseMapping : IEntityTypeConfiguration<DataUse>
{
    public void Configure(EntityTypeBuilder<DataUse> use)
    {
        use.HasKey(u => u.Id);
        use.HasOne<Initiative>().WithMany().HasForeignKey(u => u.InitiativeId);
        use.HasIndex(u => u.InitiativeId).IsUnique();
    }
}

internal sealed class DpiaScreeningMapping : IEntityTypeConfiguration<DpiaScreening>
{
    public void Configure(EntityTypeBuilder<DpiaScreening> screening)
    {
        screening.HasKey(s => s.Id);
        screening.HasOne<Initiative>().WithMany().HasForeignKey(s => s.InitiativeId);
        screening.HasIndex(s => s.InitiativeId).IsUnique();
        screening.Property(s => s.Answers).AsJson();
        screening.Ignore(s => s.Hint);
    }
}

internal sealed class AiUseMapping : IEntityTypeConfiguration<AiUse>
{
    public void Configure(EntityTypeBuilder<AiUse> use)
    {
        use.HasKey(u => u.Id);
        use.HasOne<Initiative>().WithMany().HasForeignKey(u => u.InitiativeId);
        use.HasIndex(u => u.InitiativeId).IsUnique();
        use.Property(u => u.Facts).AsJson();
    }
}

internal sealed class AiFactMapping : IEntityTypeConfiguration<AiFact>
{
    public void Configure(EntityTypeBuilder<AiFact> fact)
    {
        fact.HasKey(f => f.Id);
        // The municipality's own: a shipped entry is stood in for once.
        fact.Property<Id<Municipality>>(Tenancy.Column);
        fact.HasIndex(Tenancy.Column, nameof(AiFact.Key)).IsUnique();
    }
}
