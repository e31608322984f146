using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;

namespace Sammen.SideEffects.Ethics;

internal sealed class EthicsAssessmentMapping : IEntityTypeConfiguration<EthicsAssessment>
{
    public void Configure(EntityTypeBuilder<EthicsAssessment> assessment)
    {
        assessment.HasKey(a => a.Id);
        assessment.HasOne<Initiative>().WithMany().HasForeignKey(a => a.InitiativeId);
        assessment.HasIndex(a => new { a.InitiativeId, a.Principle }).IsUnique();
        assessment.Ignore(a => a.State);
    }
}

internal sealed class EthicsStatementMapping : IEntityTypeConfiguration<EthicsStatement>
{
    public void Configure(EntityTypeBuilder<EthicsStatement> statement)
    {
        statement.HasKey(s => s.Id);
        statement.HasOne<Initiative>().WithMany().HasForeignKey(s => s.InitiativeId);
        statement.HasIndex(s => s.InitiativeId).IsUnique();
        statement.Ignore(s => s.IsDraft);
    }
}
