using System.Collections.ObjectModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sammen.Domain.BusinessCases;

namespace Sammen.BusinessCases.Calculations;

/// <summary>A business case as another program sends it, in kroner with at most two decimals.</summary>
internal sealed record CaseRequest(
    [property: JsonPropertyName("discount")] CaseRequest.StepsRead? Discount,
    [property: JsonPropertyName("lines")] CaseRequest.LinesRead? Lines)
{
    /// <summary>Most lines.</summary>
    public const int MostLines = 1_000;

    /// <summary>The last year there can be.</summary>
    public const int LastYear = 100;

    // One for each year: more would be the same year twice.
    private const int MostSteps = LastYear + 1;

    // Names are exact, what is not known is left alone, and a name that comes twice is refused instead of guessed at.
    public static readonly JsonSerializerOptions Options = new() { AllowDuplicateProperties = false };

    /// <summary>A step of the discount rate.</summary>
    internal sealed record Step([property: JsonPropertyName("fromYear")] int? FromYear, [property: JsonPropertyName("rate")] decimal? Rate);

    /// <summary>A line.</summary>
    internal sealed record Line(
        [property: JsonPropertyName("name")] string? Name,
        [property: JsonPropertyName("kind")] string? Kind,
        [property: JsonPropertyName("area")] string? Area,
        [property: JsonPropertyName("amounts")] AmountsRead? Amounts);

    /// <summary>A year's amount. Without low or high nothing is uncertain to that side.</summary>
    internal sealed record Amount(
        [property: JsonPropertyName("year")] int? Year,
        [property: JsonPropertyName("low")] decimal? Low,
        [property: JsonPropertyName("likely")] decimal? Likely,
        [property: JsonPropertyName("high")] decimal? High);

    /// <summary>The steps as they are read.</summary>
    internal sealed class StepsRead() : AtMost<Step?>(MostSteps);

    /// <summary>The lines as they are read.</summary>
    internal sealed class LinesRead() : AtMost<Line?>(MostLines);

    /// <summary>A line's amounts as they are read.</summary>
    internal sealed class AmountsRead() : AtMost<Amount?>(LastYear + 1);

    /// <summary>Keeps one more than there can be, which tells that there are too many: millions of them never stand in memory.</summary>
    internal abstract class AtMost<T>(int most) : Collection<T>
    {
        /// <inheritdoc/>
        protected override void InsertItem(int index, T item)
        {
            if (Count <= most)
            {
                base.InsertItem(index, item);
            }
        }
    }

    /// <summary>What is wrong: where, as a path in what was sent, which words tell it, and a number in them.</summary>
    internal sealed record Fault(string Path, string What, object About);

    /// <summary>All that is wrong, each place once, as many as are told.</summary>
    internal sealed class Faults
    {
        private const int Most = 50;
        private readonly HashSet<string> paths = [];
        private readonly List<Fault> all = [];

        /// <summary>What is told.</summary>
        public IReadOnlyList<Fault> All => all;

        /// <summary>True where more would not be told.</summary>
        public bool IsFull => all.Count >= Most;

        /// <summary>Something that must hold.</summary>
        public void Check(bool holds, string path, string what, object about)
        {
            if (!holds && !IsFull && paths.Add(path))
            {
                all.Add(new(path, what, about));
            }
        }
    }

    /// <summary>As Domain takes it, or what is wrong with it.</summary>
    /// <param name="usual">The discount rate when none was sent.</param>
    /// <param name="faults">What is wrong; empty when it can be calculated.</param>
    /// <param name="stop">Nobody waits for it any more.</param>
    public (IReadOnlyList<Flow> Flows, Rates Rates) Read(IReadOnlyList<RateStep> usual, Faults faults, CancellationToken stop)
    {
        faults.Check(Discount is not { Count: > MostSteps }, "$.discount", "TooManySteps", MostSteps);
        faults.Check(Lines is not null, "$.lines", "Missing", "");
        faults.Check(Lines is not { Count: > MostLines }, "$.lines", "TooManyLines", MostLines);
        IReadOnlyList<RateStep> steps = Discount switch
        {
            null => usual,
            { Count: > MostSteps } => [],
            _ => [.. Discount.Select((step, i) => Read(step, $"$.discount[{i}]", faults))],
        };
        for (var i = 0; Discount is not null && i < steps.Count; i++)
        {
            faults.Check(steps.Take(i).All(s => s.FromYear != steps[i].FromYear), $"$.discount[{i}].fromYear", "YearTwice", steps[i].FromYear);
        }

        var flows = new List<Flow>();
        for (var i = 0; Lines is { Count: <= MostLines } && i < Lines.Count && !faults.IsFull; i++)
        {
            stop.ThrowIfCancellationRequested();
            flows.Add(Read(Lines[i], $"$.lines[{i}]", faults));
        }

        return (flows, new(steps));
    }

    private static RateStep Read(Step? step, string path, Faults faults)
    {
        faults.Check(step?.FromYear is >= 0 and <= LastYear, path + ".fromYear", "Year", LastYear);
        faults.Check(step?.Rate is >= 0 and <= 1, path + ".rate", "Rate", "");
        return new(step?.FromYear ?? 0, Math.Clamp(step?.Rate ?? 0, 0, 1));
    }

    private static Flow Read(Line? line, string path, Faults faults)
    {
        faults.Check(line?.Name is { Length: > 0 and <= 200 }, path + ".name", "Name", 200);
        faults.Check(line?.Kind is "cost" or "gain", path + ".kind", "Kind", "");
        faults.Check(line?.Area is "service" or "anlaeg" or "overfoersler", path + ".area", "Area", "");
        faults.Check(line?.Amounts is { Count: <= LastYear + 1 }, path + ".amounts", "Amounts", LastYear + 1);
        var amounts = (line?.Amounts ?? Enumerable.Empty<Amount?>()).Take(LastYear + 1).Select((amount, i) => Read(amount, string.Create(CultureInfo.InvariantCulture, $"{path}.amounts[{i}]"), faults)).ToList();
        for (var i = 0; i < amounts.Count; i++)
        {
            faults.Check(amounts.FindIndex(a => a.Year == amounts[i].Year) == i, $"{path}.amounts[{i}].year", "YearTwice", amounts[i].Year);
        }

        var area = line?.Area switch { "anlaeg" => BudgetArea.Capital, "overfoersler" => BudgetArea.Transfers, _ => BudgetArea.Service };
        return new(line?.Name ?? "", line?.Kind == "gain" ? LineKind.Gain : LineKind.Cost, area, amounts);
    }

    private static YearAmount Read(Amount? amount, string path, Faults faults)
    {
        faults.Check(amount?.Year is >= 0 and <= LastYear, path + ".year", "Year", LastYear);
        faults.Check(amount?.Likely is not null, path + ".likely", "Missing", "");
        var likely = amount?.Likely ?? 0;
        var (low, high) = (amount?.Low ?? likely, amount?.High ?? likely);
        foreach (var (sent, name) in new[] { (amount?.Low, "low"), (amount?.Likely, "likely"), (amount?.High, "high") })
        {
            faults.Check(sent is not { } much || Math.Abs(much) <= Oere.Most / 100, $"{path}.{name}", "TooMuch", Oere.Most / 100);
            faults.Check(sent is not { } kroner || decimal.Round(kroner, 2) == kroner, $"{path}.{name}", "Decimals", "");
        }

        faults.Check(low <= likely, path + ".low", "LowAboveLikely", "");
        faults.Check(high >= likely, path + ".high", "HighBelowLikely", "");
        return faults.All.Count > 0 ? new(amount?.Year ?? 0, default) : new(amount!.Year!.Value, new ThreePoint(low, likely, high) * 100);
    }
}
