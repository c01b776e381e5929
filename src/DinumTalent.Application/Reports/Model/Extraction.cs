namespace DinumTalent.Application.Reports.Model;

/// <summary>Where the figures come from: the stamp that every form of a report bears.</summary>
/// <param name="At">The instant of the extraction, UTC.</param>
/// <param name="Author">Display name of the person who asked for it.</param>
public sealed record Extraction(DateTime At, string Author)
{
    /// <summary>What it is called: "Lettre" for what is no extraction of data.</summary>
    public string Word { get; init; } = "Extraction";

    /// <summary>The filters that were set, in the words of the page; empty when everything in reach was taken.</summary>
    public IReadOnlyList<ReportFilter> Filters { get; init; } = [];
}

/// <summary>One filter as shown: "Métier", "Développeur".</summary>
public sealed record ReportFilter(string Label, string Value);
