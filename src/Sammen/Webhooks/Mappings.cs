using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Data;
using Sammen.Domain.Webhooks;

namespace Sammen.Webhooks;

internal sealed class SubscriptionMapping : IEntityTypeConfiguration<Subscription>
{
    public void Configure(EntityTypeBuilder<Subscription> subscription)
    {
        subscription.HasKey(s => s.Id);
        // An event that this version does not know is not told; the rest is.
        subscription.Property(s => s.Events).HasConversion(
            events => string.Join(' ', events.Select(e => e.Name())),
            names => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(EventKinds.Of).OfType<EventKind>().ToList(),
            new ValueComparer<IReadOnlyList<EventKind>>((a, b) => a!.SequenceEqual(b!), events => events.Count, events => events));
        subscription.Ignore(s => s.IsOpen);
    }
}

internal sealed class DeliveryMapping : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> delivery)
    {
        delivery.HasKey(d => d.Id);
        delivery.HasOne<Subscription>().WithMany().HasForeignKey(d => d.SubscriptionId);
        // Asked every few seconds, of all municipalities at once.
        delivery.HasIndex(d => d.NextTryAt);
        delivery.Ignore(d => d.State);
    }
}
