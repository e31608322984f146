using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Domain;
using Sammen.Domain.Experiences;
using Sammen.Domain.Municipalities;

namespace Sammen.Data;

/// <summary>
/// Puts every entity under the municipality it belongs to: a shadow column that the context fills in and a named filter that is
/// on by default. Without a municipality the filter matches nothing.
/// </summary>
public static class Tenancy
{
    /// <summary>The shadow column.</summary>
    public const string Column = "MunicipalityId";

    /// <summary>The named filter; only <c>IgnoreQueryFilters([Tenancy.Filter])</c> takes it off.</summary>
    public const string Filter = "Municipality";

    /// <summary>The only entities that stand outside: they are needed before the municipality is known, or are shared with all of them by an act of their own.</summary>
    public static readonly IReadOnlySet<Type> Outside = new HashSet<Type>
    {
        typeof(Municipality),
        typeof(Account),
        typeof(Microsoft.AspNetCore.Identity.IdentityUserClaim<Guid>),
        typeof(Microsoft.AspNetCore.Identity.IdentityUserLogin<Guid>),
        typeof(Microsoft.AspNetCore.Identity.IdentityUserToken<Guid>),
        typeof(Microsoft.AspNetCore.Identity.IdentityUserPasskey<Guid>),
        typeof(Microsoft.AspNetCore.DataProtection.EntityFrameworkCore.DataProtectionKey),
        typeof(SharedExperience),
        typeof(SharedExperienceWord),
    };

    internal static void Apply(ModelBuilder model, SammenDb db)
    {
        foreach (var type in model.Model.GetEntityTypes().Where(IsUnderTenant).ToList())
        {
            var entity = model.Entity(type.ClrType);
            entity.Property<Id<Municipality>>(Column);
            IndexWithinTenant(entity);
            entity.HasOne(typeof(Municipality)).WithMany().HasForeignKey(Column).OnDelete(DeleteBehavior.Restrict);
            Filtering.MakeGenericMethod(type.ClrType).Invoke(null, [model, db]);
        }
    }

    /// <summary>True for what is kept under a municipality in rows of its own.</summary>
    // An owned entity lives in its owner's rows and cannot be reached past it. A type without key is one that a mapping turned
    // into a column; EF takes it away once the model is done.
    public static bool IsUnderTenant(IReadOnlyEntityType type) =>
        !type.IsOwned() && type.FindPrimaryKey() is not null && !Outside.Contains(type.ClrType);

    // Every query asks for the municipality too. Given one index on it and one on the initiative, SQLite takes the first and reads
    // all that the municipality has.
    private static void IndexWithinTenant(EntityTypeBuilder entity)
    {
        foreach (var key in entity.Metadata.GetForeignKeys().Where(k => k.Properties.Count == 1).ToList())
        {
            entity.HasIndex(Column, key.Properties[0].Name);
        }
    }

    private static readonly MethodInfo Filtering =
        typeof(Tenancy).GetMethod(nameof(AddFilter), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static void AddFilter<TEntity>(ModelBuilder model, SammenDb db) where TEntity : class =>
        model.Entity<TEntity>().HasQueryFilter(Filter, e => EF.Property<Id<Municipality>>(e, Column) == db.Municipality);
}
