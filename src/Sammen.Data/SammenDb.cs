using System.Reflection;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Sammen.Data.Finding;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Data;

/// <summary>The assemblies whose mappings make up the model.</summary>
public sealed record MappingAssemblies(params Assembly[] All);

/// <summary>
/// The database of all municipalities, seen from within one of them: what is read is filtered to it, what is written is stamped
/// with it and audited. It is handed the assemblies whose mappings it gathers, so that each capability keeps its own.
/// </summary>
public sealed class SammenDb(DbContextOptions<SammenDb> options, MappingAssemblies mappings, TimeProvider clock)
    : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>The municipality one is in; null until <see cref="EnterAs"/>, and then nothing under a tenant can be read.</summary>
    public Id<Municipality>? Municipality { get; private set; }

    /// <summary>Who acts; null for guests and for the program itself.</summary>
    public Id<Member>? Actor { get; private set; }

    /// <summary>Keys that let several instances read each other's cookies.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>What makes up the model.</summary>
    public MappingAssemblies Mappings => mappings;

    /// <summary>True on PostgreSQL, false on SQLite.</summary>
    internal bool IsPostgres => Database.ProviderName!.Contains("Npgsql", StringComparison.Ordinal);

    /// <summary>Enters a municipality. One context stays in one municipality.</summary>
    public void EnterAs(Id<Municipality> municipality, Id<Member>? actor)
    {
        if (Municipality is { } already && already != municipality)
        {
            throw new InvalidOperationException("A context stays in one municipality.");
        }

        (Municipality, Actor) = (municipality, actor);
    }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        var (words, seen) = Prepare();
        if (!words.IsEmpty)
        {
            throw new InvalidOperationException("What has words is saved by SaveChangesAsync.");
        }

        if (seen.Count > 0)
        {
            Telling.Write(this, seen, Telling.Listeners(this).ToList(), clock.GetUtcNow());
        }

        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var (words, seen) = Prepare();
        if (seen.Count > 0)
        {
            Telling.Write(this, seen, await Telling.Listeners(this).ToListAsync(cancellationToken), clock.GetUtcNow());
        }

        if (words.IsEmpty)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await words.Write(this, cancellationToken);
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }

        return saved;
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conversions.Apply(configurationBuilder, mappings.All.Append(typeof(SammenDb).Assembly));

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        foreach (var assembly in mappings.All.Append(typeof(SammenDb).Assembly))
        {
            builder.ApplyConfigurationsFromAssembly(assembly);
        }

        Tenancy.Apply(builder, this);
        if (IsPostgres)
        {
            // Sign by sign, as SQLite compares; the database's own order of letters may be any.
            builder.Entity<Member>().Property(m => m.Sorted).UseCollation("C");
        }

        foreach (var versioned in builder.Model.GetEntityTypes().Where(t => typeof(Versioned).IsAssignableFrom(t.ClrType)))
        {
            builder.Entity(versioned.ClrType).Property(nameof(Versioned.Version)).IsConcurrencyToken();
        }
    }

    // Looked through once: each look at the entries of a tracker that detects changes goes through all of them anew. Answers the words
    // that the index is to learn, and what other programs may be told of.
    private (SavedWords Words, List<(Domain.Webhooks.EventKind Kind, Guid About)> Seen) Prepare()
    {
        ChangeTracker.DetectChanges();
        var detects = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            Stamping.Stamp(this);
            var words = SavedWords.Of(this);
            Auditing.Write(this, clock.GetUtcNow());
            return (words, Telling.Seen(this));
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }
}
