using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Data;

internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> audit)
    {
        audit.HasKey(a => a.Id);
        audit.Property(a => a.Action).HasMaxLength(10);
        audit.Property(a => a.Subject).HasMaxLength(60);
        audit.Property<Id<Municipality>>(Tenancy.Column);
        audit.HasIndex(Tenancy.Column, nameof(AuditEntry.SubjectId));
    }
}
