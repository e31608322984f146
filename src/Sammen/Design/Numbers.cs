using Microsoft.Extensions.Localization;

namespace Sammen.Design;

/// <summary>Words that go with a number.</summary>
public static class Numbers
{
    /// <summary>The text of this key for so many: "4 udsagn"; where it is one, the text of the key with ".One".</summary>
    public static LocalizedString Counted(this IStringLocalizer texts, string key, int count) => texts[count == 1 ? key + ".One" : key, count];
}
