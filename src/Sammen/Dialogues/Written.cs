using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Municipalities;

namespace Sammen.Dialogues;

/// <summary>Of a statement only what tells whose it is: a long dialogue is searched without reading its words.</summary>
internal sealed record Written(Id<Statement> Id, string WithdrawKey, Id<Member>? AuthorId)
{
    /// <summary>True when it was written on the device with this secret, or signed by this member.</summary>
    public bool IsBy(string secret, Id<Member>? member) => Statement.IsBy(Id, WithdrawKey, secret) || (AuthorId is not null && AuthorId == member);

    /// <summary>Those that a device, or a signed member, has written in a dialogue; also those taken back.</summary>
    public static async Task<List<Id<Statement>>> By(string secret, Id<Member>? member, Dialogue dialogue, SammenDb db)
    {
        var all = await db.Set<Statement>().AsNoTracking().Where(s => s.DialogueId == dialogue.Id)
            .Select(s => new Written(s.Id, s.WithdrawKey, s.AuthorId)).ToListAsync();
        return [.. all.Where(w => w.IsBy(secret, member)).Select(w => w.Id)];
    }
}
