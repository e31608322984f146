using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace Sammen.Design;

/// <summary>A QR code as one path of an SVG, small enough that hundreds stand on a page.</summary>
/// <param name="Size">Modules on a side, with the white edge that readers need.</param>
/// <param name="Data">The dark modules.</param>
public sealed record QrPath(int Size, string Data)
{
    /// <summary>The code of an address.</summary>
    public static QrPath Of(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            AddRow(path, code.ModuleMatrix[y], y);
        }

        return new(code.ModuleMatrix.Count, path.ToString());
    }

    // Dark modules beside each other become one bar.
    private static void AddRow(StringBuilder path, BitArray row, int y)
    {
        for (var x = 0; x < row.Count; x++)
        {
            var begin = x;
            while (x < row.Count && row[x])
            {
                x++;
            }

            if (x > begin)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{begin} {y}h{x - begin}v1H{begin}z");
            }
        }
    }
}
