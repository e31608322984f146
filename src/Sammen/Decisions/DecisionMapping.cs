using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;

namespace Sammen.Decisions;

internal sealed class DecisionMapping : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.HasKey(d => d.Id);
        decision.HasOne<Initiative>().WithMany().HasForeignKey(d => d.InitiativeId);
        decision.Property(d => d.Basis).AsJson();
    }
}
