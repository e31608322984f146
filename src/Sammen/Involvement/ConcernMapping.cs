using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Municipalities;

namespace Sammen.Involvement;

internal sealed class ConcernMapping : IEntityTypeConfiguration<Concern>
{
    public void Configure(EntityTypeBuilder<Concern> concern)
    {
        concern.HasKey(c => c.Id);
        concern.HasOne<Initiative>().WithMany().HasForeignKey(c => c.InitiativeId);
        concern.HasOne<Dialogue>().WithMany().HasForeignKey(c => c.DialogueId);
        concern.HasOne<Member>().WithMany().HasForeignKey(c => c.RaisedById);
        // No foreign key: a concern lifted in a meeting outlasts that its statements are written anew at the end.
        concern.HasIndex(c => c.StatementId);
        concern.Property(c => c.Notes).AsJson();
        concern.Ignore(c => c.Waits);
        concern.Ignore(c => c.Course);
        concern.Ignore(c => c.WaitsSince);
    }
}
