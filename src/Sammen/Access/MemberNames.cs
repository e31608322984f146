using Sammen.Domain.Municipalities;
using Sammen.Domain.Search;

namespace Sammen.Access;

/// <summary>Members by what is typed of their names.</summary>
internal static class MemberNames
{
    private const int MostWords = 8;

    /// <summary>Those in whose name each typed word stands, wholly or in part; all where nothing is typed.</summary>
    public static IQueryable<Member> Named(this IQueryable<Member> members, string? typed) =>
        DanishOrder.KeyOf(typed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords)
            .Aggregate(members, (found, word) => found.Where(m => m.Sorted.Contains(word)));

    /// <summary>Those whose name begins with what is typed; however many there are, only those are read.</summary>
    public static IQueryable<Member> NamedFrom(this IQueryable<Member> members, string typed)
    {
        var (from, behind) = (DanishOrder.KeyOf(typed), DanishOrder.KeyOf(typed) + '\uffff');
#pragma warning disable CA1309 // It becomes SQL, which compares by the order of the column.
        return members.Where(m => string.Compare(m.Sorted, from) >= 0 && string.Compare(m.Sorted, behind) < 0);
#pragma warning restore CA1309
    }
}
