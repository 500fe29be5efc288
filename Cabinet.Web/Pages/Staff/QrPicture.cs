using System.Globalization;
using System.Text;
using QRCoder;

namespace Cabinet.Web.Pages.Staff;

/// <summary>A QR code as the path of an SVG: within the pages' policy, sharp at any size.</summary>
/// <param name="Size">Squares across.</param>
/// <param name="Dark">The dark squares, each one unit wide.</param>
public sealed record QrPicture(int Size, string Dark)
{
    public static QrPicture Of(string text)
    {
        using var drawn = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = drawn.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows[y].Length; x++)
                if (rows[y][x])
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return new(rows.Count, path.ToString());
    }
}
