using System.Globalization;

namespace Sammen.Domain.Search;

/// <summary>
/// Names in the order of a Danish register: large and small letters alike, accents aside, and æ, ø and å last, also where å is written aa. Neither
/// database sorts so without being set up for it; a key does it in both.
/// </summary>
public static class DanishOrder
{
    // Behind z, in the alphabet's order.
    private const char Ae = '{', Oe = '|', Aa = '}';

    /// <summary>
    /// The key of a name: keys compared sign by sign are in the order of their names, and the key of a part of a name stands in that of the whole.
    /// </summary>
    public static string KeyOf(string name)
    {
        var key = new System.Text.StringBuilder(name.Length);
        foreach (var sign in DanishWords.AsOne(name).ToLowerInvariant())
        {
            switch (sign)
            {
                case 'æ' or 'ä':
                    key.Append(Ae);
                    break;
                case 'ø' or 'ö':
                    key.Append(Oe);
                    break;
                case 'å':
                    key.Append(Aa);
                    break;
                case 'a' when key.Length > 0 && key[^1] == 'a':
                    key[^1] = Aa;
                    break;
                case 'ü':
                    key.Append('y');
                    break;
                case { } other when char.IsWhiteSpace(other):
                    key.Append(' ');
                    break;
                case { } other when char.IsControl(other):
                    // No part of a name, and PostgreSQL takes no text with a zero in it.
                    break;
                default:
                    key.Append(Bare(sign));
                    break;
            }
        }

        return key.ToString();
    }

    private static string Bare(char sign) => sign < 0x80 || char.IsSurrogate(sign)
        ? sign.ToString()
        : string.Concat(sign.ToString().Normalize(System.Text.NormalizationForm.FormD).Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark));
}
