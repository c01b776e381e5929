using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The vacancies that receive applications today: searched, filtered, counted by facet.</summary>
[Anonymous]
public sealed record OpenVacancies(OpenVacancyFilter Filter, OpenVacancySort Sort, Paging Paging) : IQuery<OpenVacanciesView>;

/// <summary>What is looked for; within a facet any of the values, between facets all of them.</summary>
public sealed record OpenVacancyFilter
{
    public const int TextMaxLength = 200;

    public string? Text { get; init; }

    public IReadOnlyList<JobFamilyId> Families { get; init; } = [];

    public IReadOnlyList<JobProfileId> Profiles { get; init; } = [];

    public IReadOnlyList<OrganisationId> Ministries { get; init; } = [];

    public IReadOnlyList<string> Departments { get; init; } = [];

    public IReadOnlyList<EmploymentStatus> Contracts { get; init; } = [];

    public bool TeleworkOnly { get; init; }
}

/// <summary>In what order vacancies are shown.</summary>
public enum OpenVacancySort
{
    [Label("Plus récentes")] Newest,
    [Label("Date limite proche")] Deadline,
    [Label("Pertinence")] Relevance,
}

/// <summary>What the list page shows.</summary>
/// <param name="Vacancies">One page.</param>
/// <param name="OpenCount">All open vacancies, whatever the filter.</param>
/// <param name="Families">Each facet counts what the other filters leave.</param>
/// <param name="Profiles">Of the families chosen, or of all.</param>
/// <param name="Ministries">Top administrations under the State.</param>
/// <param name="Departments">Places; "Autre" where none is given.</param>
/// <param name="Contracts">Statuses offered.</param>
/// <param name="TeleworkCount">With a day of telework at least.</param>
public sealed record OpenVacanciesView(
    Page<OpenVacancyRow> Vacancies, int OpenCount,
    IReadOnlyList<FacetValue> Families, IReadOnlyList<FacetValue> Profiles, IReadOnlyList<FacetValue> Ministries,
    IReadOnlyList<FacetValue> Departments, IReadOnlyList<FacetValue> Contracts, int TeleworkCount);

/// <summary>One value of a facet.</summary>
/// <param name="Key">What the address bears.</param>
/// <param name="Label">What people read.</param>
/// <param name="Count">Vacancies with it, under the other filters.</param>
/// <param name="IsChosen">Whether the filter holds it.</param>
public sealed record FacetValue(string Key, string Label, int Count, bool IsChosen);

internal sealed class OpenVacanciesValidator : AbstractValidator<OpenVacancies>
{
    public OpenVacanciesValidator() =>
        RuleFor(q => q.Filter.Text).MaximumLength(OpenVacancyFilter.TextMaxLength)
            .OverridePropertyName(nameof(OpenVacancyFilter.Text))
            .WithMessage($"Recherchez avec {OpenVacancyFilter.TextMaxLength} caractères au plus.");
}

internal sealed class OpenVacanciesHandler(ITalentDbContext db, IAccess access, OpenVacancyCache cache, TimeProvider clock)
    : IQueryHandler<OpenVacancies, OpenVacanciesView>
{
    public async Task<Result<OpenVacanciesView>> Handle(OpenVacancies query, CancellationToken cancellationToken)
    {
        var (filter, today) = (query.Filter, clock.Today());
        var open = await cache.Rows(db, access, today, cancellationToken);
        var found = string.IsNullOrWhiteSpace(filter.Text) ? open : await cache.Matching(db, access, filter.Text, today, cancellationToken);

        var chosen = Chosen.Of(filter);
        var kept = found.Where(r => chosen.Keep(r, Facet.None));
        var sorted = Sort(kept, query.Sort, searched: !string.IsNullOrWhiteSpace(filter.Text)).ToList();
        var page = sorted.Skip(query.Paging.Skip).Take(query.Paging.Size).ToList();

        return new OpenVacanciesView(
            new Page<OpenVacancyRow>(page, query.Paging.Number, query.Paging.Size, sorted.Count),
            open.Count,
            Count(found.Where(r => chosen.Keep(r, Facet.Family)), r => r.FamilyId.ToString(), r => r.Family, filter.Families.Select(f => f.ToString())),
            Count(found.Where(r => chosen.Keep(r, Facet.Profile)), r => r.ProfileId.ToString(), r => r.Profile, filter.Profiles.Select(f => f.ToString())),
            Count(found.Where(r => chosen.Keep(r, Facet.Ministry)), r => r.MinistryId.ToString(), r => r.Ministry, filter.Ministries.Select(f => f.ToString())),
            Count(found.Where(r => chosen.Keep(r, Facet.Department)), r => r.Place, r => r.Place, filter.Departments),
            Contracts(found.Where(r => chosen.Keep(r, Facet.Contract)), filter.Contracts),
            found.Count(r => r.TeleworkDays > 0 && chosen.Keep(r, Facet.Telework)));
    }

    private static IEnumerable<OpenVacancyRow> Sort(IEnumerable<OpenVacancyRow> rows, OpenVacancySort sort, bool searched) => sort switch
    {
        OpenVacancySort.Relevance when searched => rows,
        OpenVacancySort.Deadline => rows.OrderBy(r => r.Deadline).ThenBy(r => r.Title, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.Reference, StringComparer.Ordinal),
        _ => rows.OrderByDescending(r => r.PublishedOn).ThenBy(r => r.Title, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.Reference, StringComparer.Ordinal),
    };

    private static List<FacetValue> Count(
        IEnumerable<OpenVacancyRow> rows, Func<OpenVacancyRow, string> key, Func<OpenVacancyRow, string> label, IEnumerable<string> chosenKeys)
    {
        var chosen = chosenKeys.ToHashSet(StringComparer.Ordinal);
        return rows.GroupBy(key, StringComparer.Ordinal)
            .Select(g => new FacetValue(g.Key, label(g.First()), g.Count(), chosen.Contains(g.Key)))
            .OrderBy(v => FoldedText.Fold(v.Label), StringComparer.Ordinal)
            .ToList();
    }

    private static List<FacetValue> Contracts(IEnumerable<OpenVacancyRow> rows, IReadOnlyList<EmploymentStatus> chosen)
    {
        var counts = rows.CountBy(r => r.Contract).ToDictionary();
        return OfferedStatus.All
            .Where(s => counts.ContainsKey(s) || chosen.Contains(s))
            .Select(s => new FacetValue(s.ToString(), s.Label(), counts.GetValueOrDefault(s), chosen.Contains(s)))
            .ToList();
    }

    private enum Facet { None, Family, Profile, Ministry, Department, Contract, Telework }

    private sealed record Chosen(
        HashSet<JobFamilyId> Families, HashSet<JobProfileId> Profiles, HashSet<OrganisationId> Ministries, HashSet<string> Departments,
        HashSet<EmploymentStatus> Contracts, bool Telework)
    {
        public static Chosen Of(OpenVacancyFilter filter) =>
            new([.. filter.Families], [.. filter.Profiles], [.. filter.Ministries], [.. filter.Departments], [.. filter.Contracts], filter.TeleworkOnly);

        /// <summary>Whether a row passes every facet but one, whose values are being counted.</summary>
        public bool Keep(OpenVacancyRow row, Facet but) =>
            (but is Facet.Family || Families.Count == 0 || Families.Contains(row.FamilyId))
            && (but is Facet.Profile || Profiles.Count == 0 || Profiles.Contains(row.ProfileId))
            && (but is Facet.Ministry || Ministries.Count == 0 || Ministries.Contains(row.MinistryId))
            && (but is Facet.Department || Departments.Count == 0 || Departments.Contains(row.Place))
            && (but is Facet.Contract || Contracts.Count == 0 || Contracts.Contains(row.Contract))
            && (but is Facet.Telework || !Telework || row.TeleworkDays > 0);
    }
}
