using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;

namespace Sammen.Decisions;

internal sealed class DecisionMapping : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.HasKey(d => d.Id);
        decision.HasOne<Initiative>().WithMany().HasForeignKey(d => d.InitiativeId);
        decision.Property(d => d.Basis).AsJson();
    }
}

internal sealed class DecisionLessonMapping : IEntityTypeConfiguration<DecisionLesson>
{
    public void Configure(EntityTypeBuilder<DecisionLesson> lesson)
    {
        lesson.HasKey(l => l.Id);
        lesson.HasOne<Initiative>().WithMany().HasForeignKey(l => l.InitiativeId);
        lesson.HasOne<Decision>().WithMany().HasForeignKey(l => l.DecisionId);
        lesson.HasIndex(l => l.DecisionId).IsUnique();
    }
}

internal sealed class SteeringMapping : IEntityTypeConfiguration<Steering>
{
    public void Configure(EntityTypeBuilder<Steering> steering)
    {
        steering.HasKey(s => s.Id);
        steering.HasOne<Initiative>().WithMany().HasForeignKey(s => s.InitiativeId);
        steering.HasIndex(s => s.InitiativeId).IsUnique();
        steering.Ignore(s => s.HasNoMandate);
    }
}

internal sealed class OwnerMarkMapping : IEntityTypeConfiguration<OwnerMark>
{
    public void Configure(EntityTypeBuilder<OwnerMark> mark)
    {
        mark.HasKey(m => m.Id);
        mark.HasOne<Initiative>().WithMany().HasForeignKey(m => m.InitiativeId);
        mark.HasIndex(m => new { m.InitiativeId, m.Question }).IsUnique();
    }
}

internal sealed class UpwardRequestMapping : IEntityTypeConfiguration<UpwardRequest>
{
    public void Configure(EntityTypeBuilder<UpwardRequest> request)
    {
        request.HasKey(r => r.Id);
        request.HasOne<Initiative>().WithMany().HasForeignKey(r => r.InitiativeId);
    }
}

internal sealed class ReviewPointMapping : IEntityTypeConfiguration<ReviewPoint>
{
    public void Configure(EntityTypeBuilder<ReviewPoint> review)
    {
        review.HasKey(r => r.Id);
        review.HasOne<Initiative>().WithMany().HasForeignKey(r => r.InitiativeId);
    }
}
