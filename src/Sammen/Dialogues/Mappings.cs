using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Dialogues;

internal sealed class DialogueMapping : IEntityTypeConfiguration<Dialogue>
{
    public void Configure(EntityTypeBuilder<Dialogue> dialogue)
    {
        dialogue.HasKey(d => d.Id);
        dialogue.HasOne<Initiative>().WithMany().HasForeignKey(d => d.InitiativeId);
        dialogue.Property(d => d.Questions).HasConversion(new QuestionsColumn(), new QuestionsColumn.Comparer());
        dialogue.HasIndex(d => d.GuestToken).IsUnique();
    }
}

internal sealed class StatementMapping : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> statement)
    {
        statement.HasKey(s => s.Id);
        statement.HasOne<Dialogue>().WithMany().HasForeignKey(s => s.DialogueId);
        statement.HasOne<Member>().WithMany().HasForeignKey(s => s.AuthorId);
        statement.Property(s => s.Text).HasMaxLength(Statement.MaxLength);
    }
}

internal sealed class ConclusionMapping : IEntityTypeConfiguration<Conclusion>
{
    public void Configure(EntityTypeBuilder<Conclusion> conclusion)
    {
        conclusion.HasKey(c => c.Id);
        conclusion.HasOne<Dialogue>().WithMany().HasForeignKey(c => c.DialogueId);
        conclusion.HasOne<Initiative>().WithMany().HasForeignKey(c => c.InitiativeId);
        conclusion.HasIndex(c => new { c.DialogueId, c.Question }).IsUnique();
    }
}
