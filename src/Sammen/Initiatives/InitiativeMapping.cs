using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain.Initiatives;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Initiatives;

internal sealed class InitiativeMapping : IEntityTypeConfiguration<Initiative>
{
    public void Configure(EntityTypeBuilder<Initiative> initiative)
    {
        initiative.HasKey(i => i.Id);
        initiative.Property(i => i.WhyNow).AsJson();
        initiative.Property(i => i.Pressure).AsJson();
        initiative.Property(i => i.Size).HasConversion(new SizeColumn(), new SizeColumn.Comparer());
        initiative.Property(i => i.Chosen).AsJson();
        initiative.OwnsMany(i => i.Team, team =>
        {
            team.ToTable("TeamMembers");
            team.WithOwner().HasForeignKey("InitiativeId");
            team.HasKey("InitiativeId", nameof(TeamMember.MemberId));
            team.HasIndex(t => t.MemberId);
        });
        initiative.OwnsMany(i => i.Frames, frame =>
        {
            frame.ToTable("Frames");
            frame.WithOwner().HasForeignKey("InitiativeId");
            frame.HasKey(f => f.Id);
        });
        initiative.Property<Id<Municipality>>(Tenancy.Column);
        initiative.HasIndex(Tenancy.Column, nameof(Initiative.UnitId));
        // In the order of the list, so that its page is read and no more.
        initiative.HasIndex(Tenancy.Column, nameof(Initiative.StartedOn), nameof(Initiative.Id)).IsDescending(false, true, false).HasFilter($"\"{nameof(Initiative.ArchivedOn)}\" IS NULL");
    }
}
