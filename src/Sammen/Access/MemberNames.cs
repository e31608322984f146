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
}
