using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;

namespace Sammen.SideEffects.Citizens;

internal sealed class CoreTaskFrameMapping : IEntityTypeConfiguration<CoreTaskFrame>
{
    public void Configure(EntityTypeBuilder<CoreTaskFrame> frame)
    {
        frame.HasKey(f => f.Id);
        frame.HasOne<Initiative>().WithMany().HasForeignKey(f => f.InitiativeId);
        frame.HasIndex(f => f.InitiativeId).IsUnique();
        frame.Property(f => f.Users).AsJson();
        frame.Property(f => f.Purposes).AsJson();
        frame.Ignore(f => f.MeetsCitizens);
    }
}

internal sealed class HonestAimsMapping : IEntityTypeConfiguration<HonestAims>
{
    public void Configure(EntityTypeBuilder<HonestAims> aims)
    {
        aims.HasKey(a => a.Id);
        aims.HasOne<Initiative>().WithMany().HasForeignKey(a => a.InitiativeId);
        aims.HasIndex(a => a.InitiativeId).IsUnique();
        aims.Property(a => a.Aims).AsJson();
        aims.Ignore(a => a.HasOthers);
    }
}

internal sealed class UserNeedMapping : IEntityTypeConfiguration<UserNeed>
{
    public void Configure(EntityTypeBuilder<UserNeed> need)
    {
        need.HasKey(n => n.Id);
        need.HasOne<Initiative>().WithMany().HasForeignKey(n => n.InitiativeId);
    }
}

internal sealed class UserSegmentMapping : IEntityTypeConfiguration<UserSegment>
{
    public void Configure(EntityTypeBuilder<UserSegment> segment)
    {
        segment.HasKey(s => s.Id);
        segment.HasOne<Initiative>().WithMany().HasForeignKey(s => s.InitiativeId);
    }
}

internal sealed class CitizenActivityMapping : IEntityTypeConfiguration<CitizenActivity>
{
    public void Configure(EntityTypeBuilder<CitizenActivity> activity)
    {
        activity.HasKey(a => a.Id);
        activity.HasOne<Initiative>().WithMany().HasForeignKey(a => a.InitiativeId);
        activity.Ignore(a => a.IsAhead);
        activity.Ignore(a => a.IsEarly);
    }
}

internal sealed class BalanceMapping : IEntityTypeConfiguration<Balance>
{
    public void Configure(EntityTypeBuilder<Balance> balance)
    {
        balance.HasKey(b => b.Id);
        balance.HasOne<Initiative>().WithMany().HasForeignKey(b => b.InitiativeId);
        balance.HasIndex(b => new { b.InitiativeId, b.Kind }).IsUnique();
    }
}

internal sealed class DigitalMeetingMapping : IEntityTypeConfiguration<DigitalMeeting>
{
    public void Configure(EntityTypeBuilder<DigitalMeeting> meeting)
    {
        meeting.HasKey(m => m.Id);
        meeting.HasOne<Initiative>().WithMany().HasForeignKey(m => m.InitiativeId);
        meeting.HasIndex(m => m.InitiativeId).IsUnique();
    }
}
