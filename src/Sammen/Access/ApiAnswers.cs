using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Sammen.Access;

/// <summary>A part of a list that programs read.</summary>
/// <typeparam name="T">What is in it.</typeparam>
/// <param name="Items">Those of this part.</param>
/// <param name="Next">What to send as "after" for the part that follows; null at the end.</param>
public sealed record ApiPage<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Answers to programs: lists part by part, and nothing again to one that has it already.</summary>
public static class ApiAnswers
{
    /// <summary>How many there are in a part where nobody says.</summary>
    public const int Usual = 100;

    /// <summary>The most in a part.</summary>
    public const int Most = 500;

    /// <summary>The answer with a tag of what it says, or 304 where the program says that it has just that.</summary>
    public static IResult Tagged<T>(this HttpContext http, T answer)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(answer, http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 12))}\"", isWeak: true);
        http.Response.GetTypedHeaders().ETag = tag;
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known == EntityTagHeaderValue.Any || known.Compare(tag, useStrongComparison: false))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(json, "application/json; charset=utf-8");
    }

    /// <summary>
    /// A part of a list whose order does not change and that only grows at its end. Null where <paramref name="after"/> is nothing that was answered before, or
    /// <paramref name="limit"/> is out of range.
    /// </summary>
    /// <param name="rows">All of it, in order.</param>
    /// <param name="after">Where the part before ended.</param>
    /// <param name="limit">How many; null for the usual number.</param>
    /// <param name="read">Reads the part.</param>
    public static async Task<ApiPage<T>?> Part<TRow, T>(this IQueryable<TRow> rows, string? after, int? limit, Func<IQueryable<TRow>, Task<IReadOnlyList<T>>> read)
    {
        var count = limit ?? Usual;
        if (Begin(after) is not { } begin || count is < 1 or > Most)
        {
            return null;
        }

        var part = await read(rows.Skip(begin).Take(count));
        var more = part.Count == count && await rows.Skip(begin + count).AnyAsync();
        return new(part, more ? Base64Url.EncodeToString(Encoding.ASCII.GetBytes((begin + count).ToString(CultureInfo.InvariantCulture))) : null);
    }

    private static int? Begin(string? after) =>
        after is null ? 0
        : after.Length <= 16 && Base64Url.IsValid(after) && int.TryParse(Encoding.ASCII.GetString(Base64Url.DecodeFromChars(after)), NumberStyles.None, CultureInfo.InvariantCulture, out var begin) ? begin
        : null;
}
