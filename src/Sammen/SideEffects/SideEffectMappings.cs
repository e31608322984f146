using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;

namespace Sammen.SideEffects;

internal sealed class SideEffectMapping : IEntityTypeConfiguration<SideEffect>
{
    public void Configure(EntityTypeBuilder<SideEffect> effect)
    {
        effect.HasKey(e => e.Id);
        effect.HasOne<Initiative>().WithMany().HasForeignKey(e => e.InitiativeId);
        effect.HasOne<Lift>().WithMany().HasForeignKey(e => e.LiftId);
        effect.Property(e => e.SeenBy).AsJson();
        effect.Property(e => e.Observations).AsJson();
        effect.Ignore(e => e.Seen);
    }
}

internal sealed class TypeMarkMapping : IEntityTypeConfiguration<TypeMark>
{
    public void Configure(EntityTypeBuilder<TypeMark> mark)
    {
        mark.HasKey(m => m.Id);
        mark.HasOne<Initiative>().WithMany().HasForeignKey(m => m.InitiativeId);
        mark.HasIndex(m => new { m.InitiativeId, m.Type }).IsUnique();
    }
}
