using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Search;

namespace Sammen.Experiences;

internal sealed class ExperienceMapping : IEntityTypeConfiguration<Experience>
{
    public void Configure(EntityTypeBuilder<Experience> experience)
    {
        experience.HasKey(e => e.Id);
        experience.HasOne<Initiative>().WithMany().HasForeignKey(e => e.InitiativeId);
        experience.HasIndex(e => e.InitiativeId).IsUnique();
        experience.HasIndex(e => e.SharedAs).IsUnique();
    }
}

// Nothing but the id leads back to the initiative, and only from within its municipality.
internal sealed class SharedExperienceMapping : IEntityTypeConfiguration<SharedExperience>
{
    public void Configure(EntityTypeBuilder<SharedExperience> shared)
    {
        shared.HasKey(s => s.Id);
        shared.Property(s => s.Id).ValueGeneratedNever();
        shared.HasOne<Municipality>().WithMany().HasForeignKey(s => s.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        shared.Property(s => s.Content).AsJson();
        // The newest of all, of a field, of a technology: each list begins at the end of its index.
        shared.HasIndex(s => new { s.SharedOn, s.Id });
        shared.HasIndex(s => new { s.Field, s.SharedOn });
        shared.HasIndex(s => new { s.Technology, s.SharedOn });
    }
}

internal sealed class SharedExperienceWordMapping : IEntityTypeConfiguration<SharedExperienceWord>
{
    public void Configure(EntityTypeBuilder<SharedExperienceWord> word)
    {
        word.HasKey(w => new { w.ExperienceId, w.Stem });
        word.Property(w => w.Stem).HasMaxLength(DanishWords.Longest);
        word.Property(w => w.Places).HasConversion<int>();
        word.HasOne<SharedExperience>().WithMany().HasForeignKey(w => w.ExperienceId).OnDelete(DeleteBehavior.Cascade);
        // For PostgreSQL, whose ordinary order of letters is of no use to find what begins with something.
        word.HasIndex(w => new { w.Stem, w.ExperienceId, w.Weight }).HasOperators("text_pattern_ops");
    }
}
