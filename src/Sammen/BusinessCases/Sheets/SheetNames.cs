using Sammen.Domain.BusinessCases;

namespace Sammen.BusinessCases.Sheets;

/// <summary>
/// The workbook's sheets and headings. They are Danish whatever language the page is in, and the same on the way out and in, so that a
/// workbook fetched by one and sent back by another is understood.
/// </summary>
internal static class SheetNames
{
    public const string ReadMe = "Læs mig", Frame = "Rammer", Parts = "Dele", Lines = "Linjer", Years = "År for år",
        Calculation = "Beregning", Municipal = "Kommunens tabel";

    // Læs mig
    public const string Version = "Version", CaseId = "Sagens id";

    // Rammer
    public const string BaseYear = "År 0", CaseYears = "Antal år", PriceLevel = "Prisniveau (p/l)", HoursPerFullTime = "Timer pr. årsværk",
        Responsible = "Ansvarlig", RateFrom = "Rente fra år nr.", Rate = "Rente pr. år";

    // Rows on Rammer, from 1, which the formulas point at.
    public const int BaseYearRow = 2, CaseYearsRow = 3, PriceLevelRow = 4, HoursRow = 5, ResponsibleRow = 6, RateHeadRow = 8, FirstRateRow = 9,
        LastRateRow = FirstRateRow + EconomySettings.MostSteps - 1;

    // Dele
    public const string Part = "Del", PartText = "Tekst";

    /// <summary>How many empty rows Linjer has for new lines, which Beregning already reckons with.</summary>
    public const int SpareLines = 10;

    /// <summary>The least columns for phasing.</summary>
    public const int UsualPhasing = 10;

    public static readonly Words<LineKind> Kinds = new((LineKind.Cost, "Omkostning"), (LineKind.Gain, "Gevinst"));

    public static readonly Words<LineUnit> Units = new((LineUnit.Kroner, "Kroner"), (LineUnit.Hours, "Timer"));

    public static readonly Words<BudgetArea> Areas = new((BudgetArea.Service, "Service"), (BudgetArea.Capital, "Anlæg"), (BudgetArea.Transfers, "Overførsler"));

    public static readonly Words<Recurrence> Recurrences = new((Recurrence.OneOff, "Engangs"), (Recurrence.Lasting, "Varig"));

    /// <summary>The heading of the percent in a line's first year, second year and so on.</summary>
    public static string Phasing(int year) => FormattableString.Invariant($"Indfasning {year}. år");
}

/// <summary>The columns of Linjer, in order.</summary>
internal enum LineColumn
{
    Number = 1, Name, Kind, Unit, Area, Account, Recurrence, FirstYear, LastYear, Low, Likely, High, Rate, SaidBy, Because, Benefit, Id,
}

/// <summary>The columns of År for år, in order.</summary>
internal enum YearColumn
{
    Number = 1, Name, Year, Low, Likely, High,
}

/// <summary>What the columns are called.</summary>
internal static class ColumnNames
{
    /// <summary>The first column of Linjer that holds phasing.</summary>
    public const int FirstPhasing = (int)LineColumn.Id + 1;

    public static string Of(LineColumn column) => column switch
    {
        LineColumn.Number => "Nr.",
        LineColumn.Name => "Navn",
        LineColumn.Kind => "Slags",
        LineColumn.Unit => "Enhed",
        LineColumn.Area => "Område",
        LineColumn.Account => "Konto",
        LineColumn.Recurrence => "Varighed",
        LineColumn.FirstYear => "Første år",
        LineColumn.LastYear => "Sidste år",
        LineColumn.Low => "Lavest",
        LineColumn.Likely => "Sandsynligt",
        LineColumn.High => "Højest",
        LineColumn.Rate => "Kroner pr. time",
        LineColumn.SaidBy => "Hvem har sagt, at timerne er penge",
        LineColumn.Because => "Hvorfor timerne er penge",
        LineColumn.Benefit => "Gevinstens id",
        _ => "Linjens id",
    };

    public static string Of(YearColumn column) => column switch
    {
        YearColumn.Number => "Nr.",
        YearColumn.Name => "Navn",
        YearColumn.Year => "År",
        YearColumn.Low => "Lavest",
        YearColumn.Likely => "Sandsynligt",
        _ => "Højest",
    };
}

/// <summary>The words that stand for the values of a choice.</summary>
internal sealed class Words<T>(params (T Value, string Word)[] all) where T : struct, Enum
{
    public IReadOnlyList<string> All { get; } = [.. all.Select(w => w.Word)];

    public string Of(T value) => all.First(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Word;

    public T? Read(string word) => all.Where(w => string.Equals(w.Word, word.Trim(), StringComparison.OrdinalIgnoreCase)).Select(w => (T?)w.Value).FirstOrDefault();
}
