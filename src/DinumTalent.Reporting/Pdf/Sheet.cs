namespace DinumTalent.Reporting.Pdf;

/// <summary>A4 paper and where text stands on it; all measures in points from the top left corner.</summary>
internal sealed record Sheet(float Width, float Height)
{
    private const float Short = 595.28f, Long = 841.89f;

    public static Sheet Portrait { get; } = new(Short, Long);

    public static Sheet Landscape { get; } = new(Long, Short);

    public float Left { get; } = 48;

    public float Right => Width - 48;

    public float TextWidth => Right - Left;

    /// <summary>Where text begins on the first page, and below the running header on the others.</summary>
    public float Top { get; } = 40;

    public float TopBelowHeader { get; } = 64;

    public float Bottom => Height - 58;

    /// <summary>The tallest thing that a page takes.</summary>
    public float TextHeight => Bottom - TopBelowHeader;
}
