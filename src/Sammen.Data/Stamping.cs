using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Experiences;
using Sammen.Domain.Municipalities;

namespace Sammen.Data;

/// <summary>Gives every new row its municipality, and refuses to write a row of another.</summary>
internal static class Stamping
{
    public static void Stamp(SammenDb db)
    {
        foreach (var entry in db.ChangeTracker.Entries())
        {
            // All municipalities read what is shared; only the one that it is from writes it.
            if (entry is { Entity: SharedExperience shared, State: not EntityState.Unchanged } && shared.MunicipalityId != db.Municipality)
            {
                throw new InvalidOperationException("A shared experience of another municipality.");
            }

            if (entry.State is EntityState.Unchanged or EntityState.Detached || !Tenancy.IsUnderTenant(entry.Metadata))
            {
                continue;
            }

            var here = db.Municipality ?? throw new InvalidOperationException($"No municipality to write a {entry.Metadata.ClrType.Name} in.");
            var column = entry.Property(Tenancy.Column);
            if (entry.State == EntityState.Added)
            {
                column.CurrentValue = here;
            }
            else if (!Equals(column.OriginalValue, here) || !Equals(column.CurrentValue, here))
            {
                throw new InvalidOperationException($"A {entry.Metadata.ClrType.Name} of another municipality.");
            }
        }
    }
}
