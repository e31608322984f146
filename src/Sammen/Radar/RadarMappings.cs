using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Radar;

namespace Sammen.Radar;

internal sealed class RadarTechnologyMapping : IEntityTypeConfiguration<RadarTechnology>
{
    public void Configure(EntityTypeBuilder<RadarTechnology> technology)
    {
        technology.HasKey(t => t.Id);
        technology.Property(t => t.Fields).AsJson();
        technology.Property<Id<Municipality>>(Tenancy.Column);
        technology.HasIndex(Tenancy.Column, nameof(RadarTechnology.Key)).IsUnique();
    }
}

internal sealed class RadarAssessmentMapping : IEntityTypeConfiguration<RadarAssessment>
{
    public void Configure(EntityTypeBuilder<RadarAssessment> assessment)
    {
        assessment.HasKey(a => a.Id);
        assessment.HasOne<RadarTechnology>().WithMany().HasForeignKey(a => a.TechnologyId);
        assessment.HasIndex(a => new { a.TechnologyId, a.Year }).IsUnique();
    }
}
