using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain.Municipalities;
using Sammen.Domain;

namespace Sammen.Municipalities;

internal sealed class MunicipalityMapping : IEntityTypeConfiguration<Municipality>
{
    public void Configure(EntityTypeBuilder<Municipality> municipality)
    {
        municipality.HasKey(m => m.Id);
        municipality.HasIndex(m => m.Slug).IsUnique();
        // Two who raise it at once: the lower of them must not have the last word.
        municipality.Property(m => m.SmallestGroup).HasDefaultValue(Municipality.FewestShown).IsConcurrencyToken();
    }
}

internal sealed class UnitMapping : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> unit)
    {
        unit.HasKey(u => u.Id);
        unit.HasOne<Unit>().WithMany().HasForeignKey(u => u.ParentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MemberMapping : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> member)
    {
        member.HasKey(m => m.Id);
        member.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId);
        member.HasOne<Unit>().WithMany().HasForeignKey(m => m.UnitId).OnDelete(DeleteBehavior.Restrict);
        member.Property<Id<Municipality>>(Tenancy.Column);
        member.HasIndex(nameof(Member.AccountId), Tenancy.Column).IsUnique();
        // Lists are of those whose access is open, fifty a page.
        member.HasIndex(Tenancy.Column, nameof(Member.Sorted), nameof(Member.Id)).HasFilter($"\"{nameof(Member.DeactivatedAt)}\" IS NULL");
        member.Ignore(m => m.IsActive);
        member.Ignore(m => m.Administers);
    }
}

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.HasKey(i => i.Id);
        invitation.HasOne<Member>().WithMany().HasForeignKey(i => i.MemberId);
        invitation.HasIndex(i => i.TokenHash).IsUnique();
        // Two at once: only one of them uses the link.
        invitation.Property(i => i.UsedAt).IsConcurrencyToken();
    }
}

internal sealed class ApiKeyMapping : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> key)
    {
        key.HasKey(k => k.Id);
        key.Property(k => k.Scopes).HasConversion(
            scopes => string.Join(' ', scopes.Select(s => s.Name())),
            names => Read(names),
            new ValueComparer<IReadOnlyList<ApiScope>>((a, b) => a!.SequenceEqual(b!), scopes => scopes.Count, scopes => scopes));
        key.Ignore(k => k.IsOpen);
    }

    // A name that this version does not know must not leave the list empty, which would open everything.
    private static IReadOnlyList<ApiScope> Read(string names) =>
        [.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name =>
            ApiScopes.TryParse(name, out var scope) ? scope : throw new InvalidOperationException($"A key is limited to {name}, which is unknown here."))];
}
