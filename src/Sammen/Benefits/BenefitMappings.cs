using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain.Benefits;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;

namespace Sammen.Benefits;

internal sealed class BenefitMapping : IEntityTypeConfiguration<Benefit>
{
    public void Configure(EntityTypeBuilder<Benefit> benefit)
    {
        benefit.HasKey(b => b.Id);
        benefit.HasOne<Initiative>().WithMany().HasForeignKey(b => b.InitiativeId);
        benefit.HasOne<Lift>().WithMany().HasForeignKey(b => b.LiftId);
        benefit.Property(b => b.CitizenValues).AsJson();
        benefit.Property(b => b.Percents).AsJson();
        benefit.Property(b => b.ThreatenedBy).AsJson();
        benefit.Property(b => b.History).AsJson();
    }
}

internal sealed class MeasurementMapping : IEntityTypeConfiguration<Measurement>
{
    public void Configure(EntityTypeBuilder<Measurement> measurement)
    {
        measurement.HasKey(m => m.Id);
        measurement.HasOne<Benefit>().WithMany().HasForeignKey(m => m.BenefitId);
        // One a day: two who hand in the same at once are told apart here.
        measurement.HasIndex(m => new { m.BenefitId, m.On }).IsUnique();
        measurement.Property(m => m.Earlier).AsJson();
    }
}

internal sealed class BenefitMapMapping : IEntityTypeConfiguration<BenefitMap>
{
    public void Configure(EntityTypeBuilder<BenefitMap> map)
    {
        map.HasKey(m => m.Id);
        map.HasOne<Initiative>().WithMany().HasForeignKey(m => m.InitiativeId);
        map.HasIndex(m => m.InitiativeId).IsUnique();
        map.Property(m => m.Nodes).AsJson();
    }
}
