using System.Diagnostics;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Recruitment;

/// <summary>An open vacancy and where its values stand in the facets.</summary>
internal sealed record PlacedVacancy(OpenVacancyRow Row, int Family, int Profile, int Ministry, int Place);

/// <summary>The open vacancies as they were at a moment, sorted and numbered once for all requests that it serves.</summary>
internal sealed class OpenVacancySnapshot
{
    private readonly Dictionary<Guid, PlacedVacancy> byKey;
    private readonly DateOnly day;
    private long readAt;

    /// <param name="rows">In the order of their identifiers.</param>
    /// <param name="words">What finds them.</param>
    /// <param name="day">On which they are open.</param>
    /// <param name="readAt">Timestamp of the stopwatch.</param>
    public OpenVacancySnapshot(IReadOnlyList<OpenVacancyRow> rows, VacancyWords words, DateOnly day, long readAt)
    {
        (Rows, Words, this.day, this.readAt) = (rows, words, day, readAt);
        Families = FacetValues<JobFamilyId>.Of(rows, r => r.FamilyId, r => r.Family);
        Profiles = FacetValues<JobProfileId>.Of(rows, r => r.ProfileId, r => r.Profile);
        Ministries = FacetValues<OrganisationId>.Of(rows, r => r.MinistryId, r => r.Ministry);
        Places = FacetValues<string>.Of(rows, r => r.Place, r => r.Place);
        var placed = rows
            .Select(r => new PlacedVacancy(r, Families.Numbers[r.FamilyId], Profiles.Numbers[r.ProfileId], Ministries.Numbers[r.MinistryId], Places.Numbers[r.Place]))
            .OrderBy(v => v.Row.Title, StringComparer.OrdinalIgnoreCase).ThenBy(v => v.Row.Reference, StringComparer.Ordinal)
            .ToList();
        Newest = placed.OrderByDescending(v => v.Row.PublishedOn).ToList();
        ByDeadline = placed.OrderBy(v => v.Row.Deadline).ToList();
        byKey = placed.ToDictionary(v => v.Row.Id.Value);
    }

    public IReadOnlyList<OpenVacancyRow> Rows { get; }

    public VacancyWords Words { get; }

    /// <summary>Two snapshots with the same one show the same.</summary>
    public string Stamp { get; } = Guid.NewGuid().ToString("N");

    public FacetValues<JobFamilyId> Families { get; }

    public FacetValues<JobProfileId> Profiles { get; }

    public FacetValues<OrganisationId> Ministries { get; }

    public FacetValues<string> Places { get; }

    /// <summary>By day of publication, then by title.</summary>
    public IReadOnlyList<PlacedVacancy> Newest { get; }

    /// <summary>By deadline, then by title.</summary>
    public IReadOnlyList<PlacedVacancy> ByDeadline { get; }

    /// <summary>Those that a text finds, best first.</summary>
    public IReadOnlyList<PlacedVacancy> Matching(string text) => Words.Index.Find(text).Select(key => byKey[key]).ToList();

    public bool Serves(DateOnly today, TimeSpan freshness) => day == today && Stopwatch.GetElapsedTime(Volatile.Read(ref readAt)) < freshness;

    public bool IsOf(IReadOnlyList<OpenVacancyRow> rows, VacancyWords words, DateOnly today) =>
        day == today && ReferenceEquals(words, Words) && rows.SequenceEqual(Rows);

    /// <summary>The same, found unchanged at a later moment.</summary>
    public OpenVacancySnapshot ReadAgain(long at)
    {
        Volatile.Write(ref readAt, at);
        return this;
    }
}

/// <summary>The values of a facet in the order of their labels.</summary>
/// <param name="Labels">Of the value with that number.</param>
/// <param name="Keys">What addresses bear, likewise.</param>
/// <param name="Numbers">By value.</param>
internal sealed record FacetValues<T>(IReadOnlyList<string> Labels, IReadOnlyList<string> Keys, IReadOnlyDictionary<T, int> Numbers) where T : notnull
{
    public static FacetValues<T> Of(IEnumerable<OpenVacancyRow> rows, Func<OpenVacancyRow, T> value, Func<OpenVacancyRow, string> label)
    {
        var values = rows.DistinctBy(value)
            .Select(r => (Value: value(r), Label: label(r)))
            .OrderBy(v => FoldedText.Fold(v.Label), StringComparer.Ordinal)
            .ToList();
        return new FacetValues<T>(
            [.. values.Select(v => v.Label)], [.. values.Select(v => v.Value.ToString()!)], values.Index().ToDictionary(v => v.Item.Value, v => v.Index));
    }
}

/// <summary>What a vacancy may fail to have of what was chosen.</summary>
[Flags]
internal enum Facet
{
    None = 0,
    Family = 1,
    Profile = 2,
    Ministry = 4,
    Place = 8,
    Contract = 16,
    Telework = 32,
}

/// <summary>Counts each facet under the other filters: a vacancy counts in a facet when it fails no other.</summary>
internal sealed class FacetTally(OpenVacancySnapshot open)
{
    private readonly int[] families = new int[open.Families.Labels.Count];
    private readonly int[] profiles = new int[open.Profiles.Labels.Count];
    private readonly int[] ministries = new int[open.Ministries.Labels.Count];
    private readonly int[] places = new int[open.Places.Labels.Count];
    private readonly Dictionary<EmploymentStatus, int> contracts = [];

    public int Telework { get; private set; }

    public void Add(PlacedVacancy vacancy, Facet failed)
    {
        if (IsNoneBut(Facet.Family)) families[vacancy.Family]++;
        if (IsNoneBut(Facet.Profile)) profiles[vacancy.Profile]++;
        if (IsNoneBut(Facet.Ministry)) ministries[vacancy.Ministry]++;
        if (IsNoneBut(Facet.Place)) places[vacancy.Place]++;
        if (IsNoneBut(Facet.Contract)) contracts[vacancy.Row.Contract] = contracts.GetValueOrDefault(vacancy.Row.Contract) + 1;
        if (IsNoneBut(Facet.Telework) && vacancy.Row.TeleworkDays > 0) Telework++;

        bool IsNoneBut(Facet facet) => (failed & ~facet) == Facet.None;
    }

    public List<FacetValue> Families(IReadOnlyList<JobFamilyId> chosen) => Values(open.Families, families, chosen);

    public List<FacetValue> Profiles(IReadOnlyList<JobProfileId> chosen) => Values(open.Profiles, profiles, chosen);

    public List<FacetValue> Ministries(IReadOnlyList<OrganisationId> chosen) => Values(open.Ministries, ministries, chosen);

    public List<FacetValue> Places(IReadOnlyList<string> chosen) => Values(open.Places, places, chosen);

    public List<FacetValue> Contracts(IReadOnlyList<EmploymentStatus> chosen) => OfferedStatus.All
        .Where(s => contracts.ContainsKey(s) || chosen.Contains(s))
        .Select(s => new FacetValue(s.ToString(), s.Label(), contracts.GetValueOrDefault(s), chosen.Contains(s)))
        .ToList();

    private static List<FacetValue> Values<T>(FacetValues<T> values, int[] counts, IReadOnlyList<T> chosen) where T : notnull
    {
        var chosenNumbers = chosen.Where(values.Numbers.ContainsKey).Select(c => values.Numbers[c]).ToHashSet();
        var shown = new List<FacetValue>(counts.Length);
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0) shown.Add(new FacetValue(values.Keys[i], values.Labels[i], counts[i], chosenNumbers.Contains(i)));
        }

        return shown;
    }
}
