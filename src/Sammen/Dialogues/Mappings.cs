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
        dialogue.OwnsOne(d => d.Meeting, meeting =>
        {
            meeting.Property(m => m.Code).HasMaxLength(Meeting.CodeLength);
            meeting.Property(m => m.Minutes).AsJson();
            meeting.HasIndex(m => m.Code).IsUnique();
        });
    }
}

internal sealed class StatementMapping : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> statement)
    {
        statement.HasKey(s => s.Id);
        statement.HasOne<Dialogue>().WithMany().HasForeignKey(s => s.DialogueId);
        statement.HasOne<Member>().WithMany().HasForeignKey(s => s.AuthorId);
        statement.Property(s => s.Text).HasMaxLength(Statement.MostImported);
        statement.Property(s => s.Theme).HasMaxLength(Statement.ThemeLength);
    }
}

internal sealed class ParticipantMapping : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> participant)
    {
        participant.HasKey(p => p.Id);
        participant.HasOne<Dialogue>().WithMany().HasForeignKey(p => p.DialogueId);
        participant.HasIndex(p => new { p.DialogueId, p.Key }).IsUnique();
    }
}

// Votes and the log name a statement without a foreign key: statements without name are written anew when a dialogue closes.
internal sealed class VoteMapping : IEntityTypeConfiguration<Vote>
{
    public void Configure(EntityTypeBuilder<Vote> vote)
    {
        vote.HasKey(v => new { v.ParticipantId, v.StatementId });
        vote.HasOne<Participant>().WithMany().HasForeignKey(v => v.ParticipantId);
        vote.HasOne<Dialogue>().WithMany().HasForeignKey(v => v.DialogueId);
    }
}

internal sealed class ModerationMapping : IEntityTypeConfiguration<Moderation>
{
    public void Configure(EntityTypeBuilder<Moderation> moderation)
    {
        moderation.HasKey(m => m.Id);
        moderation.HasOne<Dialogue>().WithMany().HasForeignKey(m => m.DialogueId);
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
