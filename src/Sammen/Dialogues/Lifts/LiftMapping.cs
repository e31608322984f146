using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;

namespace Sammen.Dialogues.Lifts;

// No foreign key to the statement: statements without name are written anew when a dialogue closes.
internal sealed class LiftMapping : IEntityTypeConfiguration<Lift>
{
    public void Configure(EntityTypeBuilder<Lift> lift)
    {
        lift.HasKey(l => l.Id);
        lift.HasOne<Initiative>().WithMany().HasForeignKey(l => l.InitiativeId);
        lift.HasOne<Dialogue>().WithMany().HasForeignKey(l => l.DialogueId);
        lift.HasIndex(l => l.StatementId);
    }
}
