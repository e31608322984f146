using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.BusinessCases;

/// <summary>A business case as it was after one save. It is never changed, so that a decision can rest on it (S40).</summary>
public sealed class CaseVersion
{
    private CaseVersion(Id<CaseVersion> id, Id<BusinessCase> businessCaseId, Id<Initiative> initiativeId, int number, CaseChange change, DateTimeOffset savedAt)
    {
        Id = id;
        BusinessCaseId = businessCaseId;
        InitiativeId = initiativeId;
        Number = number;
        Change = change;
        SavedAt = savedAt;
    }

    /// <summary>Identity.</summary>
    public Id<CaseVersion> Id { get; private set; }

    /// <summary>Of which case.</summary>
    public Id<BusinessCase> BusinessCaseId { get; private set; }

    /// <summary>Of which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>1, 2, 3 and on.</summary>
    public int Number { get; private set; }

    /// <summary>What the save changed.</summary>
    public CaseChange Change { get; private set; }

    /// <summary>Which part or line it changed; empty for the whole.</summary>
    public string About { get; private set; } = "";

    /// <summary>Who saved it.</summary>
    public string SavedBy { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset SavedAt { get; private set; }

    /// <summary>All that the case held.</summary>
    public CaseContent Content { get; private set; } = null!;

    internal static CaseVersion Of(BusinessCase businessCase, CaseChange change, string about, Member by, DateTimeOffset now) =>
        new(Id<CaseVersion>.At(now), businessCase.Id, businessCase.InitiativeId, businessCase.Version, change, now)
        {
            About = about,
            SavedBy = by.Name,
            Content = businessCase.Content,
        };
}
