using System.Security.Cryptography;
using System.Text;

namespace Sammen.Domain.Municipalities;

/// <summary>
/// What another program shows to use the API in a municipality (nøgle). The key's text is given out once; only the hash of its
/// secret is kept. It says on which day it was last used, and nothing else about its use.
/// </summary>
public sealed class ApiKey
{
    // Whoever finds one in a file, and programs that look for lost ones, can tell what it is.
    private const string Mark = "sammen";
    private const int SecretBytes = 24;

    private ApiKey(Id<ApiKey> id, string name, IReadOnlyList<ApiScope> scopes, string secretHash, DateOnly createdOn)
    {
        Id = id;
        Name = name;
        Scopes = scopes;
        SecretHash = secretHash;
        CreatedOn = createdOn;
    }

    /// <summary>Identity; a part of the key's text.</summary>
    public Id<ApiKey> Id { get; private set; }

    /// <summary>What uses it, such as "Ledelsesinformation".</summary>
    public string Name { get; private set; }

    /// <summary>What it is limited to; empty when it covers everything in its municipality.</summary>
    public IReadOnlyList<ApiScope> Scopes { get; private set; }

    /// <summary>SHA-256 of the secret in hexadecimal.</summary>
    public string SecretHash { get; private set; }

    /// <summary>The day it was made.</summary>
    public DateOnly CreatedOn { get; private set; }

    /// <summary>The day it was closed; null while it works.</summary>
    public DateOnly? RevokedOn { get; private set; }

    /// <summary>The last day it was used; null until then. Noted by the program past this object, once a day.</summary>
    public DateOnly? LastUsedOn { get; private set; }

    /// <summary>True while it works.</summary>
    public bool IsOpen => RevokedOn is null;

    /// <summary>A new key and its text, or what is wrong with its name or scopes. With an id made beforehand, the same key asked for twice is one.</summary>
    /// <param name="name">What will use it.</param>
    /// <param name="scopes">Names of scopes; none for everything in the municipality.</param>
    /// <param name="now">When.</param>
    /// <param name="id">Made beforehand, or null.</param>
    public static Result<NewApiKey> Make(string? name, IEnumerable<string>? scopes, DateTimeOffset now, Id<ApiKey>? id = null)
    {
        var checks = new Checks();
        name = checks.Required(name, "Name", Checks.TitleLength);
        var limits = new SortedSet<ApiScope>();
        foreach (var asked in scopes ?? [])
        {
            var isKnown = ApiScopes.TryParse(asked, out var scope);
            checks.That(isKnown, new Refusal("Municipalities.UnknownScope", "Scope", RefusalKind.Invalid, string.Join(", ", ApiScopes.Names)));
            limits.Add(scope);
        }

        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        var secret = NewSecret();
        var key = new ApiKey(id ?? Id<ApiKey>.At(now), name, [.. limits], Hash(secret), now.Day());
        return new NewApiKey(key, key.TextWith(secret));
    }

    /// <summary>
    /// Another text in place of the first, for a form that was sent twice: only the last answer is seen. Null once the key is in use.
    /// </summary>
    public string? MakeAnew()
    {
        if (!IsOpen || LastUsedOn is not null)
        {
            return null;
        }

        var secret = NewSecret();
        SecretHash = Hash(secret);
        return TextWith(secret);
    }

    /// <summary>Closes it at once and for good.</summary>
    public void Revoke(DateTimeOffset now) => RevokedOn ??= now.Day();

    /// <summary>Takes a key's text apart; false where it is none.</summary>
    public static bool TryRead(string? text, out Id<ApiKey> id, out string secret)
    {
        id = default;
        secret = "";
        if (text?.Split('_') is not [Mark, var which, { Length: SecretBytes * 2 } rest] || !Guid.TryParseExact(which, "N", out var value))
        {
            return false;
        }

        (id, secret) = (new(value), rest);
        return true;
    }

    /// <summary>True when the key works and this is its secret. Takes equally long whether it is nearly right or not at all.</summary>
    public bool Opens(string secret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(secret)), Encoding.ASCII.GetBytes(SecretHash)) && IsOpen;

    /// <summary>True when the key covers the scope; null stands for what no scope names, which only an unlimited key covers.</summary>
    public bool Covers(ApiScope? scope) => Scopes.Count == 0 || (scope is { } one && Scopes.Contains(one));

    private static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));

    // Random bytes cannot be guessed at as a password can: one round is enough.
    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private string TextWith(string secret) => $"{Mark}_{Id.Value:N}_{secret}";
}

/// <summary>A key just made, and its text: shown once and stored nowhere.</summary>
public sealed record NewApiKey(ApiKey Key, string Text);
