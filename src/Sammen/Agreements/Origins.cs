using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;

namespace Sammen.Agreements;

/// <summary>What an agreement grows out of, as the address and the form name it: at most one of them.</summary>
public sealed record OriginInput(Id<Conclusion>? Konklusion, Id<Concern>? Bekymring, QuestionKey? Spoergsmaal)
{
    /// <summary>As Domain takes it.</summary>
    public AgreementOrigin Origin => new(Konklusion, Bekymring, Spoergsmaal);
}

/// <summary>The words of what an agreement grew out of.</summary>
public sealed record OriginWords(Conclusion? Conclusion, Concern? Concern, QuestionKey? Question)
{
    /// <summary>No origin.</summary>
    public static readonly OriginWords None = new(null, null, null);

    /// <summary>Finds them; null when they are not this initiative's.</summary>
    public static async Task<OriginWords?> Find(SammenDb db, Id<Initiative> initiative, AgreementOrigin from)
    {
        var conclusion = from.ConclusionId is { } said
            ? await db.Set<Conclusion>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == said && c.InitiativeId == initiative)
            : null;
        var concern = from.ConcernId is { } raised
            ? await db.Set<Concern>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == raised && c.InitiativeId == initiative)
            : null;
        return (from.ConclusionId is not null && conclusion is null) || (from.ConcernId is not null && concern is null)
            ? null
            : new(conclusion, concern, from.Question ?? conclusion?.Question ?? concern?.Question);
    }
}
