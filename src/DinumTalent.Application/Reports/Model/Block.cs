using System.Text.Json.Serialization;

namespace DinumTalent.Application.Reports.Model;

/// <summary>One piece of a report. Each kind has one way to be shown as a page and one to be printed.</summary>
public abstract record Block;

/// <summary>The title of what follows. The report's own title is above level 1.</summary>
public sealed record Heading : Block
{
    /// <param name="text">The title.</param>
    /// <param name="level">1 (h2 of a page) to 3 (h4).</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not 1, 2 or 3.</exception>
    public Heading(string text, int level = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 3);
        (Text, Level) = (text, level);
    }

    public string Text { get; }

    public int Level { get; }
}

/// <summary>Flowing text. A line feed inside a run starts a new line.</summary>
public sealed record Paragraph(params IReadOnlyList<Run> Runs) : Block;

/// <summary>A list whose items have no order.</summary>
public sealed record BulletList(params IReadOnlyList<Paragraph> Items) : Block
{
    public static BulletList Of(params IEnumerable<string> items) => new([.. items.Select(item => new Paragraph(item))]);
}

/// <summary>A remark set apart: a definition, a warning on the data, a legal reference.</summary>
[method: JsonConstructor]
public sealed record Note(Paragraph Text) : Block
{
    public Note(string text) : this(new Paragraph(text)) { }
}

/// <summary>What follows starts on a new page of a paged document; nothing elsewhere.</summary>
public sealed record PageBreak : Block;
