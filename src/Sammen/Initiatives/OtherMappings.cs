using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Initiatives;

internal sealed class IdeaMapping : IEntityTypeConfiguration<Idea>
{
    public void Configure(EntityTypeBuilder<Idea> idea)
    {
        idea.HasKey(i => i.Id);
        idea.HasOne<Member>().WithMany().HasForeignKey(i => i.By);
        idea.HasOne<Initiative>().WithMany().HasForeignKey(i => i.AboutId);
        idea.HasOne<Initiative>().WithMany().HasForeignKey(i => i.BecameId);
        idea.Ignore(i => i.Waits);
    }
}

internal sealed class SelfViewMapping : IEntityTypeConfiguration<SelfView>
{
    public void Configure(EntityTypeBuilder<SelfView> self)
    {
        self.HasKey(s => s.Id);
        self.HasOne<Initiative>().WithMany().HasForeignKey(s => s.InitiativeId);
        self.HasOne<Member>().WithMany().HasForeignKey(s => s.MemberId);
        self.HasIndex(s => new { s.InitiativeId, s.MemberId }).IsUnique();
    }
}

internal sealed class CaseReferenceMapping : IEntityTypeConfiguration<CaseReference>
{
    public void Configure(EntityTypeBuilder<CaseReference> reference)
    {
        reference.HasKey(r => r.Id);
        reference.HasOne<Initiative>().WithMany().HasForeignKey(r => r.InitiativeId);
        reference.HasIndex(r => r.InitiativeId).IsUnique();
    }
}

internal sealed class AttachmentMapping : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> attachment)
    {
        attachment.HasKey(a => a.Id);
        attachment.HasOne<Initiative>().WithMany().HasForeignKey(a => a.InitiativeId);
        attachment.HasOne(a => a.Content).WithOne().HasForeignKey<AttachmentContent>(c => c.Id);
    }
}

internal sealed class AttachmentContentMapping : IEntityTypeConfiguration<AttachmentContent>
{
    public void Configure(EntityTypeBuilder<AttachmentContent> content) => content.HasKey(c => c.Id);
}
