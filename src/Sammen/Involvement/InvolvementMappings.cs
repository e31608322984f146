using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Work;

namespace Sammen.Involvement;

internal sealed class PlanCellMapping : IEntityTypeConfiguration<PlanCell>
{
    public void Configure(EntityTypeBuilder<PlanCell> cell)
    {
        cell.HasKey(c => c.Id);
        cell.HasOne<Initiative>().WithMany().HasForeignKey(c => c.InitiativeId);
        cell.HasOne<StaffGroup>().WithMany().HasForeignKey(c => c.GroupId);
        cell.Property(c => c.Whom).HasMaxLength(40);
        cell.HasIndex(c => new { c.InitiativeId, c.Phase, c.Whom }).IsUnique();
    }
}

internal sealed class PlainTextMapping : IEntityTypeConfiguration<PlainText>
{
    public void Configure(EntityTypeBuilder<PlainText> text)
    {
        text.HasKey(t => t.Id);
        text.HasOne<Initiative>().WithMany().HasForeignKey(t => t.InitiativeId);
        text.HasIndex(t => new { t.InitiativeId, t.Phase }).IsUnique();
    }
}

internal sealed class GlossaryWordMapping : IEntityTypeConfiguration<GlossaryWord>
{
    public void Configure(EntityTypeBuilder<GlossaryWord> word)
    {
        word.HasKey(w => w.Id);
        word.HasOne<Initiative>().WithMany().HasForeignKey(w => w.InitiativeId);
    }
}

internal sealed class ToldMapping : IEntityTypeConfiguration<Told>
{
    public void Configure(EntityTypeBuilder<Told> told)
    {
        told.HasKey(t => t.Id);
        told.HasOne<Initiative>().WithMany().HasForeignKey(t => t.InitiativeId);
        told.HasOne<Member>().WithMany().HasForeignKey(t => t.WriterId);
    }
}

internal sealed class PrincipleViewMapping : IEntityTypeConfiguration<PrincipleView>
{
    public void Configure(EntityTypeBuilder<PrincipleView> view)
    {
        view.HasKey(v => v.Id);
        view.HasOne<Initiative>().WithMany().HasForeignKey(v => v.InitiativeId);
        view.HasIndex(v => new { v.InitiativeId, v.Principle, v.Side }).IsUnique();
    }
}
