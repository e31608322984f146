using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.SideEffects;

namespace Sammen.SideEffects.DataProtection;

/// <summary>An entry on the AI regulation as the municipality sees it: its own, or one that came with the product.</summary>
public sealed record AiEntry(string Key, string Words, string AppliesFrom, string Origin, DateOnly? CheckedOn, string Uncertain, AiFact? Own)
{
    /// <summary>True when the municipality has put it aside.</summary>
    public bool IsAside => Own?.IsAside == true;

    /// <summary>All: shipped ones first, each as the municipality has written it if it has.</summary>
    public static async Task<IReadOnlyList<AiEntry>> All(SammenDb db)
    {
        var own = await db.Set<AiFact>().AsNoTracking().ToListAsync();
        var shipped = AiFact.Shipped.Select(s => own.Find(f => f.Key == s.Key) is { } instead ? Of(instead) : Of(s)).ToList();
        return [.. shipped, .. own.Where(f => AiFact.Shipped.All(s => s.Key != f.Key)).OrderBy(f => f.Id.Value).Select(Of)];
    }

    private static AiEntry Of(AiFact f) => new(f.Key, f.Words, f.AppliesFrom, f.Origin, f.CheckedOn, f.Uncertain, f);

    private static AiEntry Of(ShippedAiFact s) => new(s.Key, s.Words.Here(), s.AppliesFrom.Here(), s.Origin.Here(), null, s.Uncertain.Here(), null);
}
