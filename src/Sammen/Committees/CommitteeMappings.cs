using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Committees;

internal sealed class CommitteeMapping : IEntityTypeConfiguration<Committee>
{
    public void Configure(EntityTypeBuilder<Committee> committee)
    {
        committee.HasKey(c => c.Id);
        committee.HasOne<Committee>().WithMany().HasForeignKey(c => c.ParentId).OnDelete(DeleteBehavior.Restrict);
        committee.HasOne<Unit>().WithMany().HasForeignKey(c => c.UnitId).OnDelete(DeleteBehavior.Restrict);
        committee.Property<Id<Municipality>>(Tenancy.Column);
        committee.HasIndex(Tenancy.Column);
    }
}

internal sealed class CommitteeSeatMapping : IEntityTypeConfiguration<CommitteeSeat>
{
    public void Configure(EntityTypeBuilder<CommitteeSeat> seat)
    {
        seat.HasKey(s => s.Id);
        seat.HasOne<Committee>().WithMany().HasForeignKey(s => s.CommitteeId);
        seat.HasOne<Member>().WithMany().HasForeignKey(s => s.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CommitteeMeetingMapping : IEntityTypeConfiguration<CommitteeMeeting>
{
    public void Configure(EntityTypeBuilder<CommitteeMeeting> meeting)
    {
        meeting.HasKey(m => m.Id);
        meeting.HasOne<Committee>().WithMany().HasForeignKey(m => m.CommitteeId);
        meeting.HasIndex(m => new { m.CommitteeId, m.On });
    }
}

internal sealed class CommitteeItemMapping : IEntityTypeConfiguration<CommitteeItem>
{
    public void Configure(EntityTypeBuilder<CommitteeItem> item)
    {
        item.HasKey(i => i.Id);
        item.HasOne<CommitteeMeeting>().WithMany().HasForeignKey(i => i.MeetingId).OnDelete(DeleteBehavior.Restrict);
        item.HasOne<Initiative>().WithMany().HasForeignKey(i => i.InitiativeId).OnDelete(DeleteBehavior.Restrict);
        item.HasIndex(i => new { i.MeetingId, i.Number }).IsUnique();
    }
}

internal sealed class ItemAttachmentMapping : IEntityTypeConfiguration<ItemAttachment>
{
    public void Configure(EntityTypeBuilder<ItemAttachment> file)
    {
        file.HasKey(f => f.Id);
        file.HasOne<CommitteeItem>().WithMany().HasForeignKey(f => f.ItemId);
        // No foreign key to what it is a copy of: that can be removed and the copy stays.
        file.HasIndex(f => new { f.ItemId, f.Number }).IsUnique();
        file.HasOne(f => f.Content).WithOne().HasForeignKey<ItemAttachmentContent>(c => c.Id);
    }
}

internal sealed class ItemAttachmentContentMapping : IEntityTypeConfiguration<ItemAttachmentContent>
{
    public void Configure(EntityTypeBuilder<ItemAttachmentContent> content)
    {
        content.ToTable("ItemAttachmentContents");
        content.HasKey(c => c.Id);
    }
}

internal sealed class GuidelineMapping : IEntityTypeConfiguration<Guideline>
{
    public void Configure(EntityTypeBuilder<Guideline> guideline)
    {
        guideline.HasKey(g => g.Id);
        guideline.HasOne<Committee>().WithMany().HasForeignKey(g => g.CommitteeId);
        guideline.ComplexProperty(g => g.Management);
        guideline.ComplexProperty(g => g.Employees);
    }
}

internal sealed class MedMatterMapping : IEntityTypeConfiguration<MedMatter>
{
    public void Configure(EntityTypeBuilder<MedMatter> matter)
    {
        matter.HasKey(m => m.Id);
        matter.HasOne<Initiative>().WithMany().HasForeignKey(m => m.InitiativeId);
        matter.HasIndex(m => m.InitiativeId).IsUnique();
        matter.Ignore(m => m.Questions);
    }
}
