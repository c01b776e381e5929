using System.Globalization;
using System.Text;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Reporting;

/// <summary>Names of files and the lines of the stamp, the same in every format.</summary>
internal static class ReportNames
{
    private const int SlugLength = 80;

    /// <summary>"suivi-d-un-recrutement-dt-7kq4mx2-2026-11-23.pdf": title, subject if there is one, without what the title ends with, and day of the extraction in Paris.</summary>
    public static string FileName(Report report, string extension)
    {
        var title = Slug(report.Title, "rapport").Split('-');
        var subject = report.Subject is { } about ? Slug(about, "").Split('-') : [];
        return $"{string.Join('-', [.. title, .. subject.SkipWhile(word => word == title[^1])])}-{report.Extraction.At.DayInParis().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{extension}";
    }

    /// <summary>"agents-2026-11-23.csv".</summary>
    public static string FileName(TableHead head, string extension) =>
        $"{Slug(head.Title, "tableau")}-{head.Extraction.At.DayInParis().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{extension}";

    /// <summary>Lower-case ASCII letters, digits and hyphens; <paramref name="otherwise"/> when nothing of that is left.</summary>
    public static string Slug(string text, string otherwise)
    {
        var slug = new StringBuilder(text.Length);
        // Half a surrogate pair, which normalising refuses, becomes the sign for an unknown character.
        var whole = string.Concat(text.EnumerateRunes());
        foreach (var c in whole.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var name = slug.ToString(0, Math.Min(slug.Length, SlugLength)).Trim('-');
        return name.Length == 0 ? otherwise : name;
    }

    /// <summary>What every form of the report says of its data: label and value.</summary>
    public static IEnumerable<(string Label, string Value)> Stamp(Report report)
    {
        yield return ("Organisation", report.Organisation);
        if (report.Period is { } period) yield return ("Période", period.ToString());
        foreach (var line in Stamp(report.Extraction)) yield return line;
    }

    /// <summary>When, by whom and with which filters.</summary>
    public static IEnumerable<(string Label, string Value)> Stamp(Extraction extraction)
    {
        yield return (extraction.Word, $"{extraction.At.ToFrench()}, par {extraction.Author}");
        if (extraction.Filters.Count > 0)
        {
            yield return ("Filtres", string.Join(" ; ", extraction.Filters.Select(filter => $"{filter.Label} : {filter.Value}")));
        }
    }
}
