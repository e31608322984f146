using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.WebUtilities;
using Sammen.Access;
using Sammen.Hosting;

namespace Sammen.SignIn;

/// <summary>One field of a kept form.</summary>
/// <param name="Name">The input's name.</param>
/// <param name="Value">What was in it.</param>
/// <param name="IsWritten">True for what somebody wrote, false for what the form carried along.</param>
public sealed record KeptField(string Name, string Value, bool IsWritten);

/// <summary>What somebody had filled in when it could not be taken in: the sign-in had run out, or the page was too old.</summary>
/// <param name="Path">Where it was to go; within the site.</param>
/// <param name="Folder">The capability whose texts word the fields.</param>
/// <param name="Fields">All of it, in order; no files.</param>
/// <param name="HadFiles">True when a file was chosen too.</param>
/// <param name="At">When.</param>
public sealed record KeptForm(string Path, string Folder, IReadOnlyList<KeptField> Fields, bool HadFiles, DateTimeOffset At);

/// <summary>
/// Keeps a form on the page itself, sealed so that only this server can read it, for some hours. Nothing is stored here: what was
/// to be sent without name leaves no trace. It is never sent on by itself, for then another site could do it.
/// </summary>
public sealed class KeptForms(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>How long a form is kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private readonly IDataProtector protector = protection.CreateProtector("Sammen.KeptForm.v1");

    /// <summary>The form that was posted, or null where it is none of ours, holds a secret or cannot be read.</summary>
    public async Task<KeptForm?> Of(HttpContext http)
    {
        var request = http.Request;
        var endpoint = http.GetEndpoint();
        if (!request.HasFormContentType || endpoint is null || endpoint.Metadata.GetMetadata<KeepsNothingAttribute>() is not null || !IsFromHere(request))
        {
            return null;
        }

        try
        {
            var form = await request.ReadFormAsync();
            var action = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>();
            var written = action is null ? [] : FieldTypes.WrittenOf(action);
            var fields = form
                .Where(f => f.Key != "__RequestVerificationToken")
                .SelectMany(f => f.Value.Select(v => new KeptField(f.Key, v ?? "", written.Contains(f.Key))))
                .ToList();
            var isTooMuch = fields.Sum(f => Encoding.UTF8.GetByteCount(f.Name) + Encoding.UTF8.GetByteCount(f.Value)) > BodyLimits.Ordinary;
            return isTooMuch || fields.Exists(f => f.Name.Contains("Password", StringComparison.OrdinalIgnoreCase))
                ? null
                : new(request.PathBase + request.Path + request.QueryString, FieldTypes.FolderOf(action), fields, form.Files.Count > 0, clock.GetUtcNow());
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            return null;
        }
    }

    /// <summary>Seals a form into the value of a hidden field.</summary>
    public string Seal(KeptForm form) => WebEncoders.Base64UrlEncode(protector.Protect(JsonSerializer.SerializeToUtf8Bytes(form, Json)));

    /// <summary>The form in a sealed value; null where there is none, it was tampered with, or it is too old.</summary>
    public KeptForm? Open(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return null;
        }

        try
        {
            var form = JsonSerializer.Deserialize<KeptForm>(protector.Unprotect(WebEncoders.Base64UrlDecode(value)), Json);
            return form is not null && IsLocal(form.Path) && clock.GetUtcNow() - form.At < Lifetime ? form : null;
        }
        catch (Exception failure) when (failure is FormatException or System.Security.Cryptography.CryptographicException or JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// True unless the browser says that another site sent the form: what a stranger has written must not stand here as if the person
    /// had.
    /// </summary>
    public static bool IsFromHere(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
        {
            return site is "same-origin" or "none";
        }

        return request.Headers.Origin.ToString() is not { Length: > 0 } origin
            || Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }

    // As Url.IsLocalUrl, which needs an action.
    private static bool IsLocal(string path) =>
        path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/\\", StringComparison.Ordinal) && !path.Any(char.IsControl);
}
