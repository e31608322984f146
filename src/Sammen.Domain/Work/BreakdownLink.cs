using System.Security.Cryptography;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Work;

/// <summary>
/// The way in to "it did not work today" for everybody who works with the technology, without an account (S68): an address to hang up where it stands.
/// It lets people report and shows them nothing.
/// </summary>
public sealed class BreakdownLink : Written
{
    private BreakdownLink(Id<BreakdownLink> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<BreakdownLink> Id { get; private set; }

    /// <summary>What the address ends in; random. Empty while nothing hangs anywhere.</summary>
    public string Token { get; private set; } = "";

    /// <summary>True while it leads in.</summary>
    public bool IsOpen => Token.Length > 0;

    /// <summary>Makes the address.</summary>
    public static Result<BreakdownLink> Make(Id<BreakdownLink> id, Initiative initiative, Member by, DateOnly today) =>
        new BreakdownLink(id, initiative.Id).Open(initiative, 0, by, today);

    /// <summary>Makes a new address after one that was closed; refused before anything is tried.</summary>
    public Result<BreakdownLink> Open(Initiative initiative, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(Breakdown.IsOffered(initiative.Phase), Breakdown.NothingTriedYet);
        return checks.Passed ? Give(RandomNumberGenerator.GetHexString(16, lowercase: true), by, today) : checks.Refusals;
    }

    /// <summary>Closes it for good: what hangs somewhere leads nowhere any more.</summary>
    public Result<BreakdownLink> Close(int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        return checks.Passed ? Give("", by, today) : checks.Refusals;
    }

    private BreakdownLink Give(string token, Member by, DateOnly today)
    {
        Token = token;
        Sign(by, today);
        return this;
    }
}
