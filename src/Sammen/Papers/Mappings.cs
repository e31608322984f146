using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Papers;

namespace Sammen.Papers;

internal sealed class PaperMapping : IEntityTypeConfiguration<Paper>
{
    public void Configure(EntityTypeBuilder<Paper> paper)
    {
        paper.HasKey(p => p.Id);
        paper.HasOne<Initiative>().WithMany().HasForeignKey(p => p.InitiativeId);
        paper.HasIndex(p => new { p.InitiativeId, p.Kind }).IsUnique();
        paper.OwnsMany(p => p.Edits, edit =>
        {
            edit.ToTable("EditedSections");
            edit.WithOwner().HasForeignKey("PaperId");
            edit.HasKey("PaperId", nameof(EditedSection.Key));
        });
    }
}

internal sealed class PaperRemarkMapping : IEntityTypeConfiguration<PaperRemark>
{
    public void Configure(EntityTypeBuilder<PaperRemark> remark)
    {
        remark.HasKey(r => r.Id);
        remark.HasOne<Initiative>().WithMany().HasForeignKey(r => r.InitiativeId);
    }
}
