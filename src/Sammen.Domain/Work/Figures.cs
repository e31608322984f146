namespace Sammen.Domain.Work;

/// <summary>Figures that may be left out: what nobody knows is not made up.</summary>
internal static class Figures
{
    /// <summary>A number from nought to <paramref name="most"/>; null when nothing was typed. Refused as unreadable or as outside.</summary>
    public static decimal? Figure(this Checks checks, string? typed, string field, int most, int decimals = 0)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (!TypedNumber.Read(typed, field, decimals).Accepted(out var number, out var why))
        {
            why.ToList().ForEach(w => checks.That(false, w));
            return null;
        }

        checks.That(number >= 0 && number <= most, new Refusal("Work.Outside", field, RefusalKind.Invalid, most));
        return number;
    }
}
