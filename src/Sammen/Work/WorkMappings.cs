using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Work;

namespace Sammen.Work;

internal sealed class StaffGroupMapping : IEntityTypeConfiguration<StaffGroup>
{
    public void Configure(EntityTypeBuilder<StaffGroup> group)
    {
        group.HasKey(g => g.Id);
        group.HasOne<Initiative>().WithMany().HasForeignKey(g => g.InitiativeId);
    }
}

internal sealed class WorkTaskMapping : IEntityTypeConfiguration<WorkTask>
{
    public void Configure(EntityTypeBuilder<WorkTask> task)
    {
        task.HasKey(t => t.Id);
        task.HasOne<Initiative>().WithMany().HasForeignKey(t => t.InitiativeId);
        task.HasOne<StaffGroup>().WithMany().HasForeignKey(t => t.GroupId);
    }
}

internal sealed class WayOfWorkingMapping : IEntityTypeConfiguration<WayOfWorking>
{
    public void Configure(EntityTypeBuilder<WayOfWorking> way)
    {
        way.HasKey(w => w.Id);
        way.HasOne<Initiative>().WithMany().HasForeignKey(w => w.InitiativeId);
        way.HasOne<StaffGroup>().WithMany().HasForeignKey(w => w.GroupId);
        way.Ignore(w => w.Steps);
    }
}

internal sealed class TraitMarkMapping : IEntityTypeConfiguration<TraitMark>
{
    public void Configure(EntityTypeBuilder<TraitMark> mark)
    {
        mark.HasKey(m => m.Id);
        mark.HasOne<Initiative>().WithMany().HasForeignKey(m => m.InitiativeId);
        mark.HasIndex(m => new { m.InitiativeId, m.Trait }).IsUnique();
    }
}

internal sealed class ProfessionViewMapping : IEntityTypeConfiguration<ProfessionView>
{
    public void Configure(EntityTypeBuilder<ProfessionView> view)
    {
        view.HasKey(v => v.Id);
        view.HasOne<Initiative>().WithMany().HasForeignKey(v => v.InitiativeId);
        view.HasOne<StaffGroup>().WithMany().HasForeignKey(v => v.GroupId);
    }
}

internal sealed class RelationMapping : IEntityTypeConfiguration<Relation>
{
    public void Configure(EntityTypeBuilder<Relation> relation)
    {
        relation.HasKey(r => r.Id);
        relation.HasOne<Initiative>().WithMany().HasForeignKey(r => r.InitiativeId);
        relation.HasOne<StaffGroup>().WithMany().HasForeignKey(r => r.GroupId);
    }
}

internal sealed class InvisibleWorkMapping : IEntityTypeConfiguration<InvisibleWork>
{
    public void Configure(EntityTypeBuilder<InvisibleWork> work)
    {
        work.HasKey(w => w.Id);
        work.HasOne<Initiative>().WithMany().HasForeignKey(w => w.InitiativeId);
        work.HasOne<Member>().WithMany().HasForeignKey(w => w.WriterId);
        work.HasOne<WorkTask>().WithMany().HasForeignKey(w => w.TaskId);
        work.HasOne<Lift>().WithMany().HasForeignKey(w => w.LiftId);
    }
}

internal sealed class BreakdownMapping : IEntityTypeConfiguration<Breakdown>
{
    public void Configure(EntityTypeBuilder<Breakdown> breakdown)
    {
        breakdown.HasKey(b => b.Id);
        breakdown.HasOne<Initiative>().WithMany().HasForeignKey(b => b.InitiativeId);
    }
}

internal sealed class BreakdownLinkMapping : IEntityTypeConfiguration<BreakdownLink>
{
    public void Configure(EntityTypeBuilder<BreakdownLink> link)
    {
        link.HasKey(l => l.Id);
        link.HasOne<Initiative>().WithMany().HasForeignKey(l => l.InitiativeId);
        link.HasIndex(l => l.InitiativeId).IsUnique();
        link.Property(l => l.Token).HasMaxLength(16);
        link.HasIndex(l => l.Token);
    }
}

internal sealed class AvailabilityAgreementMapping : IEntityTypeConfiguration<AvailabilityAgreement>
{
    public void Configure(EntityTypeBuilder<AvailabilityAgreement> agreement)
    {
        agreement.HasKey(a => a.Id);
        agreement.HasOne<Initiative>().WithMany().HasForeignKey(a => a.InitiativeId);
        agreement.HasIndex(a => a.InitiativeId).IsUnique();
    }
}

internal sealed class StaffDataUseMapping : IEntityTypeConfiguration<StaffDataUse>
{
    public void Configure(EntityTypeBuilder<StaffDataUse> use)
    {
        use.HasKey(u => u.Id);
        use.HasOne<Initiative>().WithMany().HasForeignKey(u => u.InitiativeId);
    }
}

internal sealed class NoStaffDataMapping : IEntityTypeConfiguration<NoStaffData>
{
    public void Configure(EntityTypeBuilder<NoStaffData> none)
    {
        none.HasKey(n => n.Id);
        none.HasOne<Initiative>().WithMany().HasForeignKey(n => n.InitiativeId);
        none.HasIndex(n => n.InitiativeId).IsUnique();
    }
}
