using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Domain.Initiatives;
using Sammen.Domain.NextSteps;

namespace Sammen.NextSteps;

internal sealed class DismissalMapping : IEntityTypeConfiguration<Dismissal>
{
    public void Configure(EntityTypeBuilder<Dismissal> dismissal)
    {
        dismissal.HasKey(d => d.Id);
        dismissal.HasOne<Initiative>().WithMany().HasForeignKey(d => d.InitiativeId);
    }
}
