using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Municipalities;

namespace Sammen.Dialogues.Periods;

internal sealed class PeriodMapping : IEntityTypeConfiguration<Dialogue>
{
    public void Configure(EntityTypeBuilder<Dialogue> dialogue) => dialogue.OwnsOne(d => d.Period, period =>
    {
        period.Property(p => p.Purpose).HasMaxLength(Period.PromiseLength);
        period.Property(p => p.Readers).HasMaxLength(Period.PromiseLength);
    });
}

internal sealed class PersonalLinkMapping : IEntityTypeConfiguration<PersonalLink>
{
    public void Configure(EntityTypeBuilder<PersonalLink> link)
    {
        link.HasKey(l => l.Id);
        link.HasOne<Dialogue>().WithMany().HasForeignKey(l => l.DialogueId);
        link.Property(l => l.Label).HasMaxLength(PersonalLink.LabelLength);
        link.HasIndex(l => l.Hash).IsUnique();
    }
}

// From a random place on, in the order of the ids.
internal sealed class StatementsInOrder : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> statement)
    {
        statement.Property<Id<Municipality>>(Tenancy.Column);
        statement.HasIndex(Tenancy.Column, nameof(Statement.DialogueId), nameof(Statement.Id));
    }
}

// How many have marked each of a few dozen, from the index alone.
internal sealed class ReadsOfStatements : IEntityTypeConfiguration<Vote>
{
    public void Configure(EntityTypeBuilder<Vote> vote)
    {
        vote.Property<Id<Municipality>>(Tenancy.Column);
        vote.HasIndex(Tenancy.Column, nameof(Vote.DialogueId), nameof(Vote.StatementId));
    }
}
