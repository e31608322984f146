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
