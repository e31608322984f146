using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;

namespace Sammen.Method;

/// <summary>The whole method as data, without sign-in, for scripts and other programs: it is the same for everybody.</summary>
[Route("api/v1/method")]
[ApiExplorerSettings(IgnoreApi = false)]
[Tags("Method")]
public sealed class MethodApiController(IStringLocalizer<Texts> texts) : ControllerBase
{
    // Danish letters as themselves.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly Dictionary<string, Lazy<(byte[] Json, EntityTagHeaderValue Tag)>> Prepared = new()
    {
        ["da"] = new(() => Prepare("da")),
        ["en"] = new(() => Prepare("en")),
    };

    /// <summary>The catalogue in Danish, or in English with <c>?lang=en</c>.</summary>
    [HttpGet]
    [ProducesResponseType<object>(StatusCodes.Status200OK, "application/json")]
    public IResult Get()
    {
        var lang = Request.Query.TryGetValue("lang", out var asked) ? asked.ToString() : "da";
        if (!Prepared.TryGetValue(lang, out var prepared))
        {
            return Results.Problem(texts["Api.UnknownLanguage.Detail"], statusCode: StatusCodes.Status400BadRequest, title: texts["Api.UnknownLanguage"]);
        }

        Response.Headers.CacheControl = "public, max-age=300";
        Response.Headers.ContentLanguage = lang;
        return Results.Bytes(prepared.Value.Json, "application/json; charset=utf-8", entityTag: prepared.Value.Tag);
    }

    // Weak, since the compressed answer has other bytes.
    private static (byte[] Json, EntityTagHeaderValue Tag) Prepare(string lang)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(new MethodDocument(lang).Write(), Options);
        return (json, new($"\"{Convert.ToHexStringLower(SHA256.HashData(json))[..16]}\"", isWeak: true));
    }
}
