using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Questions;

namespace Sammen.Questions;

internal sealed class AnswerMapping : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> answer)
    {
        answer.HasKey(a => a.Id);
        answer.HasOne<Initiative>().WithMany().HasForeignKey(a => a.InitiativeId);
        answer.HasOne<Conclusion>().WithMany().HasForeignKey(a => a.ConclusionId).OnDelete(DeleteBehavior.SetNull);
        answer.HasIndex(a => new { a.InitiativeId, a.Phase, a.Question }).IsUnique();
    }
}
