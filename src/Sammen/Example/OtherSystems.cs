using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Example;

/// <summary>Where the example's cases lie in the municipality's other systems.</summary>
internal static class OtherSystems
{
    public static void OfRobots(Chronicle chronicle, Calendar when, People who) => Refer(
        chronicle, when.Day(-184), who.ProjectLead,
        new("27.42.00-G01-3-26", "27.42.00 G01", "https://kitos.example.org/eksempel/robotstoevsugere", null, "https://esdh.example.org/eksempel/27.42.00-G01-3-26"));

    public static void OfScreenVisits(Chronicle chronicle, Calendar when, People who) => Refer(
        chronicle, when.Day(-1540), who.ProjectLead,
        new("27.36.00-G01-12-22", "27.36.00 G01", "https://kitos.example.org/eksempel/skaermbesoeg", "https://os2compliance.example.org/eksempel/skaermbesoeg", null));

    private static void Refer(Chronicle chronicle, DateOnly on, Member by, ReferenceText text) =>
        chronicle.Keep(CaseReference.Write(chronicle.Initiative.Id, text, by, on).Expect());
}
