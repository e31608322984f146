using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain.Transfers;

namespace Sammen.Transfers;

internal sealed class ErrandMapping : IEntityTypeConfiguration<Errand>
{
    public void Configure(EntityTypeBuilder<Errand> errand)
    {
        errand.HasKey(e => e.Id);
        errand.Property(e => e.Lines).AsJson();
        errand.Ignore(e => e.Waits);
    }
}
