using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Sammen.Domain;

namespace Sammen.Access;

/// <summary>
/// Finds the words of a refusal: the text "Refusal.Name" of the capability that its code begins with. A common refusal at a field
/// can have words of its own in the capability of the page, "Refusal.Missing.Field".
/// </summary>
public sealed class RefusalTexts(IStringLocalizerFactory factory)
{
    private readonly ConcurrentDictionary<string, IStringLocalizer> localizers = new();

    /// <summary>The words of a refusal on a page of <paramref name="capability"/> (its folder).</summary>
    public string Of(Refusal refusal, string capability)
    {
        var dot = refusal.Code.IndexOf('.', StringComparison.Ordinal);
        var (owner, name) = (refusal.Code[..dot], refusal.Code[(dot + 1)..]);
        if (owner == "Common")
        {
            var own = Texts(capability)[$"Refusal.{name}.{refusal.Field}", refusal.Args];
            return own.ResourceNotFound ? Texts("Access")[$"Refusal.{name}", refusal.Args] : own;
        }

        return Texts(owner)[$"Refusal.{name}", refusal.Args];
    }

    /// <summary>The words the capability has for a field that could not be read, or <paramref name="otherwise"/> where it has none.</summary>
    public string OfUnread(string field, string capability, string otherwise)
    {
        var own = Texts(capability)[$"Refusal.Unread.{field}"];
        return own.ResourceNotFound ? otherwise : own;
    }

    private IStringLocalizer Texts(string folder) => localizers.GetOrAdd(
        folder, f => factory.Create($"Sammen.{f}.Texts", typeof(RefusalTexts).Assembly.GetName().Name!));
}
