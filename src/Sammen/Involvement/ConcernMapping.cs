using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;

namespace Sammen.Involvement;

internal sealed class ConcernMapping : IEntityTypeConfiguration<Concern>
{
    public void Configure(EntityTypeBuilder<Concern> concern)
    {
        concern.HasKey(c => c.Id);
        concern.HasOne<Initiative>().WithMany().HasForeignKey(c => c.InitiativeId);
        concern.HasOne<Dialogue>().WithMany().HasForeignKey(c => c.DialogueId);
        // No foreign key: a concern lifted in a meeting outlasts that its statements are written anew at the end.
        concern.HasIndex(c => c.StatementId);
        concern.Ignore(c => c.Waits);
    }
}
