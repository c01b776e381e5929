using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Draws an address as a QR code.</summary>
internal static class QrCode
{
    /// <summary>An SVG picture, black on white whatever the theme, with the white margin that readers need.</summary>
    public static IHtmlContent Svg(string text, string title)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count;
        var squares = new StringBuilder();
        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
            {
                if (code.ModuleMatrix[y][x]) squares.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }

        return new HtmlContentBuilder()
            .AppendHtml(string.Create(CultureInfo.InvariantCulture, $"<svg role=\"img\" viewBox=\"0 0 {size} {size}\" width=\"240\" height=\"240\" shape-rendering=\"crispEdges\"><title>"))
            .Append(title)
            .AppendHtml($"</title><path fill=\"#fff\" d=\"M0 0h{size.ToString(CultureInfo.InvariantCulture)}v{size.ToString(CultureInfo.InvariantCulture)}H0z\"/><path d=\"{squares}\"/></svg>");
    }
}
