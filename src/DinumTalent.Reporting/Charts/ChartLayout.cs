using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Reporting.Charts;

/// <summary>Lays a chart out as shapes: one picture for paper and for pages.</summary>
/// <param name="chart">The chart.</param>
/// <param name="width">Width of the picture in points.</param>
/// <param name="text">Measures and breaks the labels.</param>
internal sealed class ChartLayout(Chart chart, float width, ChartText text)
{
    private const float Size = 8, LineHeight = 10.5f, PlotHeight = 150, LeastValueWidth = 62, WidestLabel = 120;

    private static readonly float[][] Dashes = [[], [6, 3], [2, 2.5f], [8, 3, 2, 3], [1, 2], [10, 4]];

    private readonly List<ChartShape> shapes = [];
    private float y = 4;
    private float legendBottom = 4;

    private List<decimal> Values => [.. chart.Series.SelectMany(series => series.Values).Select(value => value.Number).OfType<decimal>()];

    private bool IsLine => chart.Kind is ChartKind.Line or ChartKind.Step;

    private int Series => Math.Max(1, chart.Series.Count);

    public static ChartPicture Draw(Chart chart, float width, ChartText text) => new ChartLayout(chart, width, text).Draw();

    private ChartPicture Draw()
    {
        if (chart.Labels.Count == 0 || chart.Series.Count == 0)
        {
            Label("Aucune donnée à représenter.", 0, y + Size, tint: Tint.Muted);
            return new ChartPicture(width, y + LineHeight, shapes);
        }

        if (chart.Series.Count > 1) DrawLegend();
        if (IsLine) DrawLines();
        else if (chart.Kind == ChartKind.Bar && LabelsFit()) DrawUprightBars();
        else DrawFlatBars();
        return new ChartPicture(width, y, shapes);
    }

    private static Tint Colour(int series) => Tint.Series1 + (series % 6);

    private void DrawLegend()
    {
        var x = 0f;
        for (var s = 0; s < chart.Series.Count; s++)
        {
            var lines = text.Break(chart.Series[s].Name, Size, width - 18);
            var needed = 18 + lines.Max(line => text.Width(line, Size, false)) + 16;
            if (x > 0 && x + needed - 16 > width) (x, y) = (0, y + LineHeight + 2);
            if (IsLine)
            {
                shapes.Add(new LineShape([(x, y + 5), (x + 14, y + 5)], 1.6f, Dashes[s % Dashes.Length], Colour(s)));
                shapes.Add(Marker(s, x + 7, y + 5));
            }
            else
            {
                shapes.Add(new BarShape(x + 2, y + 1, 9, 8, Colour(s)));
            }

            for (var n = 0; n < lines.Count; n++) Label(lines[n], x + 18, y + Size + (n * LineHeight));
            y += (lines.Count - 1) * LineHeight;
            x += needed;
        }

        y += LineHeight + 8;
        legendBottom = y - 2;
    }

    // Bars to the right, a value behind each: for stages, and for labels too long to stand side by side.
    private void DrawFlatBars()
    {
        const float Thick = 12;
        var scale = ChartScale.For(Values);
        var labelWidth = Math.Min(width * 0.36f, chart.Labels.Max(label => text.Width(label, Size + 0.5f, false)) + 2);
        var left = labelWidth + 10;
        var room = width - left - Math.Max(LeastValueWidth, FlatValues().Max(value => text.Width(value, Size, isBold: true)) + 7);
        var zero = left + (scale.At(0) * room);
        for (var i = 0; i < chart.Labels.Count; i++)
        {
            var lines = text.Break(chart.Labels[i], Size + 0.5f, labelWidth);
            var height = Math.Max(Series * (Thick + 2), lines.Count * LineHeight) + 6;
            var top = y + ((height - (lines.Count * LineHeight)) / 2) + Size;
            foreach (var line in lines)
            {
                Label(line, labelWidth, top, TextAnchor.End, size: Size + 0.5f);
                top += LineHeight;
            }

            for (var s = 0; s < Series; s++)
            {
                var value = chart.Series[s].Values[i];
                var barTop = y + ((height - (Series * (Thick + 2)) + 2) / 2) + (s * (Thick + 2));
                var end = zero;
                if (value.Number is { } number)
                {
                    end = left + (scale.At(number) * room);
                    shapes.Add(new BarShape(Math.Min(zero, end), barTop, Math.Max(Math.Abs(end - zero), 0.6f), Thick, Colour(s)));
                }

                Label(FlatValue(s, i), Math.Max(end, zero) + 5, barTop + Thick - 3, bold: value.Number is not null, tint: value.Number is null ? Tint.Muted : Tint.Text);
            }

            y += height;
        }

        shapes.Add(new LineShape([(zero, legendBottom), (zero, y)], 0.75f, [], Tint.Muted));
        y += 2;
    }

    private IEnumerable<string> FlatValues() => Enumerable.Range(0, Series).SelectMany(s => chart.Labels.Select((_, i) => FlatValue(s, i)));

    // What stands behind a bar: the value, and for a later stage its share of the first.
    private string FlatValue(int series, int label)
    {
        var value = chart.Series[series].Values[label];
        return chart.Kind == ChartKind.Funnel && label > 0 && value is IntegerCell count && chart.Series[0].Values[0].Number is > 0 and var first
            ? $"{value.Display} ({new Percentage(count.Value / first).ToFrench(0)})"
            : value.Display;
    }

    private bool LabelsFit()
    {
        var slot = (width - 40) / chart.Labels.Count;
        return slot >= 14 * Series && chart.Labels.All(label => text.LongestWord(label, Size) <= slot - 6 && text.Break(label, Size, slot - 6).Count <= 3);
    }

    private void DrawUprightBars()
    {
        var (left, right, scale) = DrawAxis();
        var slot = (right - left) / chart.Labels.Count;
        var bar = Math.Min(34, slot * 0.72f / Series);
        var bottom = y + PlotHeight;
        for (var i = 0; i < chart.Labels.Count; i++)
        {
            var start = left + (slot * (i + 0.5f)) - (bar * Series / 2);
            for (var s = 0; s < Series; s++)
            {
                var value = chart.Series[s].Values[i];
                var x = start + (s * bar);
                var top = Height(scale, value.Number ?? 0);
                if (value.Number is not null) shapes.Add(new BarShape(x + 0.75f, Math.Min(top, Height(scale, 0)), bar - 1.5f, Math.Max(Math.Abs(Height(scale, 0) - top), 0.6f), Colour(s)));
                if (text.Width(value.Display, Size - 1, false) <= bar + 6)
                {
                    Label(value.Display, x + (bar / 2), Math.Min(top, Height(scale, 0)) - 2.5f, TextAnchor.Middle, size: Size - 1, tint: value.Number is null ? Tint.Muted : Tint.Text);
                }
            }
        }

        y = bottom;
        DrawLabelsBelow(left, slot, every: 1);
    }

    private void DrawLines()
    {
        var (left, right, scale) = DrawAxis();
        var slot = (right - left) / chart.Labels.Count;
        for (var s = 0; s < Series; s++)
        {
            var stretch = new List<(float, float)>();
            for (var i = 0; i <= chart.Labels.Count; i++)
            {
                if (i < chart.Labels.Count && chart.Series[s].Values[i].Number is { } number)
                {
                    var point = (left + (slot * (i + 0.5f)), Height(scale, number));
                    if (chart.Kind == ChartKind.Step && stretch.Count > 0) stretch.Add((point.Item1, stretch[^1].Item2));
                    stretch.Add(point);
                    if (HasMarker(i)) shapes.Add(Marker(s, point.Item1, point.Item2));
                    continue;
                }

                // A value that is missing leaves a gap: nothing is drawn that was not measured.
                if (stretch.Count > 1) shapes.Add(new LineShape(stretch, 1.6f, Dashes[s % Dashes.Length], Colour(s)));
                stretch = [];
            }
        }

        y += PlotHeight;
        var widest = Math.Min(WidestLabel, chart.Labels.Max(label => text.Width(label, Size, false))) + 6;
        DrawLabelsBelow(left, slot, every: chart.LabelEvery is { } every ? every * Math.Max(1, (int)Math.Ceiling(widest / (slot * every))) : Math.Max(1, (int)Math.Ceiling(widest / slot)));
    }

    /// <summary>Of many labels none, of steps only those that are written, so that a line is told by its form and not hidden by it.</summary>
    private bool HasMarker(int label) => chart is { Kind: ChartKind.Step, LabelEvery: { } every } ? label % every == 0 : chart.Labels.Count <= 40;

    private (float Left, float Right, ChartScale Scale) DrawAxis()
    {
        var scale = ChartScale.For(Values);
        var isShare = chart.Series.SelectMany(series => series.Values).Any(value => value is PercentageCell);
        var marks = scale.Marks.Select(mark => (mark, Shown: mark.ToFrench() + (isShare ? French.NoBreakSpace + "%" : ""))).ToList();
        var left = marks.Max(mark => text.Width(mark.Shown, Size, false)) + 6;
        y += 8;
        foreach (var (mark, shown) in marks)
        {
            shapes.Add(new LineShape([(left, Height(scale, mark)), (width, Height(scale, mark))], mark == 0 ? 0.9f : 0.5f, [], mark == 0 ? Tint.Muted : Tint.Grid));
            Label(shown, left - 5, Height(scale, mark) + 2.8f, TextAnchor.End, tint: Tint.Muted);
        }

        return (left, width, scale);
    }

    private float Height(ChartScale scale, decimal value) => y + ((1 - scale.At(value)) * PlotHeight);

    private void DrawLabelsBelow(float left, float slot, int every)
    {
        var (most, end) = (1, float.MinValue);
        for (var i = 0; i < chart.Labels.Count; i += every)
        {
            var lines = every > 1 ? [Shortened(chart.Labels[i])] : text.Break(chart.Labels[i], Size, Math.Max(slot - 4, 8));
            var half = lines.Max(line => text.Width(line, Size, false)) / 2;
            var x = Math.Clamp(left + (slot * (i + 0.5f)), half, Math.Max(half, width - half));
            // One pushed in from the edge of the picture would stand on the one before it.
            if (every > 1 && x - half < end + 4) continue;
            for (var n = 0; n < lines.Count; n++) Label(lines[n], x, y + 11 + (n * LineHeight), TextAnchor.Middle);
            (most, end) = (Math.Max(most, lines.Count), x + half);
        }

        y += 6 + (most * LineHeight);
    }

    // The table beside the picture has the whole label.
    private string Shortened(string label) =>
        text.Width(label, Size, false) <= WidestLabel ? label : text.Break(label, Size, WidestLabel - 8)[0] + "…";

    // A form of its own for each series: colour alone tells nothing to some.
    private static OutlineShape Marker(int series, float x, float y)
    {
        const float R = 2.8f;
        var corners = (series % 4) switch
        {
            0 => Enumerable.Range(0, 12).Select(i => (x + (R * MathF.Cos(i * MathF.PI / 6)), y + (R * MathF.Sin(i * MathF.PI / 6)))),
            1 => [(x - R, y - R), (x + R, y - R), (x + R, y + R), (x - R, y + R)],
            2 => [(x, y - R - 0.8f), (x + R + 0.5f, y + R - 0.4f), (x - R - 0.5f, y + R - 0.4f)],
            _ => [(x, y - R - 0.8f), (x + R + 0.8f, y), (x, y + R + 0.8f), (x - R - 0.8f, y)],
        };
        return new OutlineShape([.. corners], Colour(series));
    }

    private void Label(string shown, float x, float baseline, TextAnchor anchor = TextAnchor.Start, float size = Size, bool bold = false, Tint tint = Tint.Text)
    {
        if (shown.Length > 0) shapes.Add(new LabelShape(shown, x, baseline, size, anchor, bold, tint));
    }
}
