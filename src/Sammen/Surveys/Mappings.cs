using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

internal sealed class SurveyMapping : IEntityTypeConfiguration<Survey>
{
    public void Configure(EntityTypeBuilder<Survey> survey)
    {
        survey.HasKey(s => s.Id);
        survey.HasOne<Initiative>().WithMany().HasForeignKey(s => s.InitiativeId);
        survey.Property(s => s.Items).AsJson();
        survey.Property(s => s.Groups).AsJson();
        survey.Property(s => s.Purpose).HasMaxLength(Survey.PromiseLength);
        survey.Property(s => s.Readers).HasMaxLength(Survey.PromiseLength);
        survey.HasIndex(s => s.Token);
    }
}

internal sealed class AnswerBoxMapping : IEntityTypeConfiguration<AnswerBox>
{
    public void Configure(EntityTypeBuilder<AnswerBox> box)
    {
        box.HasKey(b => b.Id);
        box.HasOne<Survey>().WithMany().HasForeignKey(b => b.SurveyId);
        box.Property(b => b.Entries).AsJson();
    }
}

internal sealed class SurveySlipMapping : IEntityTypeConfiguration<SurveySlip>
{
    public void Configure(EntityTypeBuilder<SurveySlip> slip)
    {
        slip.HasKey(s => s.Id);
        slip.HasOne<Survey>().WithMany().HasForeignKey(s => s.SurveyId);
        slip.Property(s => s.Hash).HasMaxLength(64);
        slip.HasIndex(s => s.Hash).IsUnique();
    }
}

internal sealed class SurveyReceiptMapping : IEntityTypeConfiguration<SurveyReceipt>
{
    public void Configure(EntityTypeBuilder<SurveyReceipt> receipt)
    {
        receipt.HasKey(r => r.Id);
        receipt.HasOne<Survey>().WithMany().HasForeignKey(r => r.SurveyId);
    }
}

internal sealed class SurveyCommentMapping : IEntityTypeConfiguration<SurveyComment>
{
    public void Configure(EntityTypeBuilder<SurveyComment> comment)
    {
        comment.HasKey(c => c.Id);
        comment.HasOne<Survey>().WithMany().HasForeignKey(c => c.SurveyId);
        comment.Property(c => c.Text).HasMaxLength(Survey.CommentLength);
    }
}

internal sealed class LeaderAnswerMapping : IEntityTypeConfiguration<LeaderAnswer>
{
    public void Configure(EntityTypeBuilder<LeaderAnswer> answer)
    {
        answer.HasKey(a => a.Id);
        answer.HasOne<Survey>().WithMany().HasForeignKey(a => a.SurveyId);
        answer.HasOne<Member>().WithMany().HasForeignKey(a => a.MemberId).OnDelete(DeleteBehavior.NoAction);
        answer.HasIndex(a => new { a.SurveyId, a.MemberId }).IsUnique();
        answer.Property(a => a.Marks).AsJson();
        answer.Property(a => a.Comment).HasMaxLength(Survey.CommentLength);
    }
}

internal sealed class SurveyAgreementMapping : IEntityTypeConfiguration<SurveyAgreement>
{
    public void Configure(EntityTypeBuilder<SurveyAgreement> agreement)
    {
        agreement.HasKey(a => a.Id);
        agreement.Property<Id<Municipality>>(Tenancy.Column);
        // Who writes one down at the same time as somebody else is told.
        agreement.HasIndex(Tenancy.Column, nameof(SurveyAgreement.Number)).IsUnique();
    }
}
