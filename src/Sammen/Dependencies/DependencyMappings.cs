using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dependencies;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Dependencies;

internal sealed class WheelMapping : IEntityTypeConfiguration<Wheel>
{
    public void Configure(EntityTypeBuilder<Wheel> wheel)
    {
        wheel.HasKey(w => w.Id);
        wheel.Property<Id<Municipality>>(Tenancy.Column);
        wheel.HasIndex(Tenancy.Column, nameof(Wheel.Key)).IsUnique();
        wheel.HasIndex(Tenancy.Column, nameof(Wheel.SameAsId));
    }
}

internal sealed class DependencyMapping : IEntityTypeConfiguration<Dependency>
{
    public void Configure(EntityTypeBuilder<Dependency> dependency)
    {
        dependency.HasKey(d => d.Id);
        dependency.HasOne<Initiative>().WithMany().HasForeignKey(d => d.InitiativeId);
        dependency.HasOne<Wheel>().WithMany().HasForeignKey(d => d.WheelId);
    }
}

internal sealed class SharedTalkMapping : IEntityTypeConfiguration<SharedTalk>
{
    public void Configure(EntityTypeBuilder<SharedTalk> talk)
    {
        talk.HasKey(t => t.Id);
        talk.HasOne<Initiative>().WithMany().HasForeignKey(t => t.InitiativeId);
        talk.HasOne<Initiative>().WithMany().HasForeignKey(t => t.OtherId);
        talk.HasOne<Wheel>().WithMany().HasForeignKey(t => t.WheelId);
        talk.HasIndex(t => new { t.InitiativeId, t.OtherId, t.WheelId }).IsUnique();
    }
}
