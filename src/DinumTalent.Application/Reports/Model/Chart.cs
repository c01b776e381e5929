namespace DinumTalent.Application.Reports.Model;

public enum ChartKind
{
    /// <summary>Upright bars, one group a label.</summary>
    Bar,

    /// <summary>Horizontal bars in the order of the stages, each with its value.</summary>
    Funnel,

    /// <summary>A line a series, over labels in order of time.</summary>
    Line,

    /// <summary>As a line, but each value holds until the next label: a curve of those who are left.</summary>
    Step,
}

/// <summary>A picture of numbers, which carries the table of the same numbers.</summary>
public sealed record Chart : Block
{
    /// <exception cref="ArgumentException">A series has more or fewer values than there are labels.</exception>
    public Chart(ChartKind kind, string title, string description, IReadOnlyList<string> labels, params IReadOnlyList<ChartSeries> series)
    {
        if (series.FirstOrDefault(s => s.Values.Count != labels.Count) is { } odd)
        {
            throw new ArgumentException($"Series \"{odd.Name}\" of \"{title}\" has {odd.Values.Count} values for {labels.Count} labels.", nameof(series));
        }

        (Kind, Title, Description, Labels, Series) = (kind, title, description, labels, series);
    }

    public ChartKind Kind { get; }

    public string Title { get; }

    /// <summary>What the picture says, in a sentence or two: its alternative text.</summary>
    public string Description { get; }

    public IReadOnlyList<string> Labels { get; }

    public IReadOnlyList<ChartSeries> Series { get; }

    /// <summary>Header of the column of labels: "Étape", "Mois".</summary>
    public string LabelTitle { get; init; } = "Libellé";

    /// <summary>Of the labels, one in so many is written below; null: as many as there is room for.</summary>
    public int? LabelEvery { get; init; }

    /// <summary>A table that says more than the picture, in place of the table of the same numbers.</summary>
    public Table? Detail { get; init; }

    /// <summary>The table of the same numbers, or the one that says more.</summary>
    public Table Data => Detail ?? new(
        Title,
        [Column.RowHeader(LabelTitle), .. Series.Select(series => Column.Number(series.Name))],
        [.. Labels.Select((label, i) => new Row([Cell.Text(label), .. Series.Select(series => series.Values[i])]))]);

    /// <summary>Stages from the widest to the narrowest, with the number left at each.</summary>
    public static Chart Funnel(string title, string description, string counted, IEnumerable<(string Stage, Cell Value)> stages)
    {
        var list = stages.ToList();
        return new Chart(ChartKind.Funnel, title, description, [.. list.Select(s => s.Stage)], new ChartSeries(counted, [.. list.Select(s => s.Value)]))
        {
            LabelTitle = "Étape",
        };
    }
}

/// <summary>One series: a value for each label; a masked or not measured one leaves a gap.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<Cell> Values);
