using Sammen.Domain.BusinessCases;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Example;

/// <summary>Writes a business case, one thing after the other, each as a version of its day.</summary>
internal sealed class CaseWriter(Chronicle chronicle, BusinessCase found, Calendar when, Member by)
{
    private int minute;

    public static EconomyLine Money(Guid id, LineKind kind, string name, string account, Recurrence recurrence, int year, long low, long likely, long high) => new()
    {
        Id = id,
        Name = name,
        Kind = kind,
        Unit = LineUnit.Kroner,
        Area = BudgetArea.Service,
        Account = account,
        Recurrence = recurrence,
        FirstYear = year,
        Full = Kroner(low, likely, high),
    };

    public static EconomyLine Hours(Guid id, LineKind kind, string name, Recurrence recurrence, int year, long low, long likely, long high) =>
        Money(id, kind, name, "", recurrence, year, low, likely, high) with { Unit = LineUnit.Hours };

    public static Estimate Kroner(long low, long likely, long high) => new(low * 100, likely * 100, high * 100);

    public void Frame(int day, CaseFrame frame, EconomySettings settings) => chronicle.Keep(found.Frame(frame, settings, Now(day)).Expect());

    public void Write(int day, BusinessCasePart part, string text) => chronicle.Keep(found.Write(part, text, Now(day)).Expect());

    public void Put(int day, EconomyLine line) => chronicle.Keep(found.Put(line, Now(day)).Expect());

    public void Review(int day, DateOnly again) => chronicle.Keep(found.Review(again, Now(day)).Expect());

    private Saving Now(int day) => new(by, found.Version, when.At(day).AddMinutes(++minute));
}
