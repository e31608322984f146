using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Domain.Development;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;

namespace Sammen.Development;

internal sealed class AcquisitionRouteMapping : IEntityTypeConfiguration<AcquisitionRoute>
{
    public void Configure(EntityTypeBuilder<AcquisitionRoute> route)
    {
        route.HasKey(r => r.Id);
        route.HasOne<Initiative>().WithMany().HasForeignKey(r => r.InitiativeId);
        route.HasIndex(r => r.InitiativeId).IsUnique();
    }
}

internal sealed class RequirementMapping : IEntityTypeConfiguration<Requirement>
{
    public void Configure(EntityTypeBuilder<Requirement> requirement)
    {
        requirement.HasKey(r => r.Id);
        requirement.HasOne<Initiative>().WithMany().HasForeignKey(r => r.InitiativeId);
        requirement.HasOne<Lift>().WithMany().HasForeignKey(r => r.LiftId);
        requirement.HasOne<Concern>().WithMany().HasForeignKey(r => r.ConcernId);
        requirement.HasIndex(r => new { r.InitiativeId, r.Number }).IsUnique();
    }
}

internal sealed class CommonAnswerMapping : IEntityTypeConfiguration<CommonAnswer>
{
    public void Configure(EntityTypeBuilder<CommonAnswer> answer)
    {
        answer.HasKey(a => a.Id);
        answer.HasOne<Initiative>().WithMany().HasForeignKey(a => a.InitiativeId);
        answer.HasIndex(a => new { a.InitiativeId, a.Question }).IsUnique();
    }
}

internal sealed class ImplementationStepMapping : IEntityTypeConfiguration<ImplementationStep>
{
    public void Configure(EntityTypeBuilder<ImplementationStep> step)
    {
        step.HasKey(s => s.Id);
        step.HasOne<Initiative>().WithMany().HasForeignKey(s => s.InitiativeId);
    }
}

internal sealed class PlannedMessageMapping : IEntityTypeConfiguration<PlannedMessage>
{
    public void Configure(EntityTypeBuilder<PlannedMessage> message)
    {
        message.HasKey(m => m.Id);
        message.HasOne<Initiative>().WithMany().HasForeignKey(m => m.InitiativeId);
    }
}

internal sealed class ChangePlanMapping : IEntityTypeConfiguration<ChangePlan>
{
    public void Configure(EntityTypeBuilder<ChangePlan> plan)
    {
        plan.HasKey(p => p.Id);
        plan.HasOne<Initiative>().WithMany().HasForeignKey(p => p.InitiativeId);
        plan.HasIndex(p => p.InitiativeId).IsUnique();
    }
}
