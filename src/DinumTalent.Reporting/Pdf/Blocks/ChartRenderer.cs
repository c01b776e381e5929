using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Charts;
using DinumTalent.Reporting.Pdf.Fonts;
using DinumTalent.Reporting.Pdf.Text;
using SkiaSharp;

namespace DinumTalent.Reporting.Pdf.Blocks;

/// <summary>Title, picture in vectors, description, and the table of the same numbers.</summary>
internal sealed class ChartRenderer(IBlockRenderer tables) : BlockRenderer<Chart>
{
    private static readonly TextStyle Title = new(FontStyle.Bold, 9.5f, Palette.Ink);
    private static readonly TextStyle Description = new(FontStyle.Regular, 8.5f, Palette.Mention);

    private static readonly SKColor[] Colours =
    [
        Palette.Ink, Palette.Mention, Palette.Rule,
        new(0x5C, 0x68, 0xE5), new(0xE4, 0x79, 0x4A), new(0x00, 0x90, 0x81), new(0xA5, 0x58, 0xA0), new(0x41, 0x7D, 0xC4), new(0xC0, 0x8C, 0x65),
    ];

    protected override float Start(Chart block, PageFlow flow)
    {
        var texts = (flow.Breaker.Break(block.Title, Title, flow.Sheet.TextWidth).Count * Title.LineHeight)
            + (flow.Breaker.Break(block.Description, Description, flow.Sheet.TextWidth).Count * Description.LineHeight);
        return Math.Min(texts + 8 + Picture(block, flow).Height, flow.Sheet.TextHeight);
    }

    protected override void Render(Chart block, PageFlow flow)
    {
        flow.Need(Start(block, flow));
        flow.Write(flow.Breaker.Break(block.Title, Title, flow.Sheet.TextWidth), Title, flow.Sheet.Left);
        flow.Y += 2;

        // A picture with so many bars that no page takes it is made smaller; its table has the numbers.
        var picture = Picture(block, flow);
        var scale = Math.Min(1, Math.Max(flow.Room - 4, 60) / picture.Height);
        foreach (var label in picture.Shapes.OfType<LabelShape>()) Text(label, flow.Breaker);
        if (flow.Canvas is { } canvas)
        {
            canvas.Save();
            canvas.Translate(flow.Sheet.Left, flow.Y);
            canvas.Scale(scale);
            foreach (var shape in picture.Shapes) Draw(shape, canvas, flow.Breaker);
            canvas.Restore();
        }

        flow.Y += (picture.Height * scale) + 4;
        flow.Write(flow.Breaker.Break(block.Description, Description, flow.Sheet.TextWidth), Description, flow.Sheet.Left);
        flow.Skip(6);
        var data = block.Data;
        tables.Render(new Table($"{block.Title} – données", data.Columns, data.Rows), flow);
    }

    private static ChartPicture Picture(Chart block, PageFlow flow) => ChartLayout.Draw(block, flow.Sheet.TextWidth, new ChartText(flow.Breaker));

    private static void Draw(ChartShape shape, SKCanvas canvas, LineBreaker breaker)
    {
        using var paint = new SKPaint { Color = Colours[(int)shape.Tint], IsAntialias = true };
        switch (shape)
        {
            case BarShape bar:
                canvas.DrawRect(bar.X, bar.Y, bar.Width, bar.Height, paint);
                break;
            case LineShape line:
                paint.Style = SKPaintStyle.Stroke;
                paint.StrokeWidth = line.Width;
                paint.StrokeJoin = SKStrokeJoin.Round;
                using (var path = Path(line.Points))
                using (var dashes = line.Dashes.Count > 1 ? SKPathEffect.CreateDash([.. line.Dashes], 0) : null)
                {
                    paint.PathEffect = dashes;
                    canvas.DrawPath(path, paint);
                }

                break;
            case OutlineShape outline:
                using (var path = Path(outline.Points))
                {
                    path.Close();
                    canvas.DrawPath(path, paint);
                }

                break;
            case LabelShape label:
                var text = Text(label, breaker);
                var shift = label.Anchor switch { TextAnchor.End => text.Width, TextAnchor.Middle => text.Width / 2, _ => 0 };
                text.Draw(canvas, label.X - shift, label.Y);
                break;
        }
    }

    private static TextLine Text(LabelShape label, LineBreaker breaker) =>
        breaker.Line(label.Text, new TextStyle(label.IsBold ? FontStyle.Bold : FontStyle.Regular, label.Size, Colours[(int)label.Tint]));

    private static SKPath Path(IReadOnlyList<(float X, float Y)> points)
    {
        var path = new SKPath();
        path.MoveTo(points[0].X, points[0].Y);
        foreach (var (x, y) in points.Skip(1)) path.LineTo(x, y);
        return path;
    }
}
