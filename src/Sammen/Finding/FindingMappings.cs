using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Search;

namespace Sammen.Finding;

internal sealed class SubjectWordMapping : IEntityTypeConfiguration<SubjectWord>
{
    public void Configure(EntityTypeBuilder<SubjectWord> word)
    {
        word.Property<Id<Municipality>>(Tenancy.Column);
        word.HasKey(Tenancy.Column, nameof(SubjectWord.Kind), nameof(SubjectWord.SubjectId), nameof(SubjectWord.Stem));
        word.Property(w => w.Kind).HasConversion<int>();
        word.Property(w => w.Stem).HasMaxLength(DanishWords.Longest);
        // In the order of the page, so that a common word is read to the end of the page and no further. For PostgreSQL, whose ordinary order of
        // letters is of no use to find what begins with something.
        word.HasIndex(Tenancy.Column, nameof(SubjectWord.Kind), nameof(SubjectWord.Stem), nameof(SubjectWord.Weight), nameof(SubjectWord.SubjectId)).HasOperators("", "", "text_pattern_ops");
    }
}

internal sealed class ChangedSubjectMapping : IEntityTypeConfiguration<ChangedSubject>
{
    public void Configure(EntityTypeBuilder<ChangedSubject> changed)
    {
        changed.HasKey(c => c.Id);
        changed.Property(c => c.Id).ValueGeneratedNever();
        changed.Property(c => c.Kind).HasConversion<int>();
    }
}
