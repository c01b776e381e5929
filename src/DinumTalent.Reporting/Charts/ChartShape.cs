namespace DinumTalent.Reporting.Charts;

/// <summary>What a chart is drawn with; each medium has its own colours for these roles.</summary>
internal enum Tint { Text, Muted, Grid, Series1, Series2, Series3, Series4, Series5, Series6 }

internal enum TextAnchor { Start, Middle, End }

/// <summary>A piece of a picture; measures in points from the top left corner.</summary>
internal abstract record ChartShape(Tint Tint);

internal sealed record BarShape(float X, float Y, float Width, float Height, Tint Tint) : ChartShape(Tint);

/// <param name="Dashes">Lengths of dash and gap; empty for an unbroken line.</param>
internal sealed record LineShape(IReadOnlyList<(float X, float Y)> Points, float Width, IReadOnlyList<float> Dashes, Tint Tint) : ChartShape(Tint);

/// <summary>A filled outline: the markers of lines.</summary>
internal sealed record OutlineShape(IReadOnlyList<(float X, float Y)> Points, Tint Tint) : ChartShape(Tint);

/// <param name="Y">The baseline.</param>
internal sealed record LabelShape(string Text, float X, float Y, float Size, TextAnchor Anchor, bool IsBold, Tint Tint) : ChartShape(Tint);

/// <summary>A chart laid out for a width.</summary>
internal sealed record ChartPicture(float Width, float Height, IReadOnlyList<ChartShape> Shapes);
