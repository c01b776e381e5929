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
        var filter = query.Filter;
        var open = await cache.Current(db, access, clock.Today(), cancellationToken);

        var chosen = Chosen.Of(filter);
        var tally = new FacetTally(open);
        var kept = new List<OpenVacancyRow>();
        foreach (var vacancy in Found(open, filter.Text, query.Sort))
        {
            var failed = chosen.Failed(vacancy.Row);
            tally.Add(vacancy, failed);
            if (failed is Facet.None) kept.Add(vacancy.Row);
        }

        var paging = query.Paging.Within(kept.Count);
        var page = kept.Skip(paging.Skip).Take(paging.Size).ToList();
        return new OpenVacanciesView(
            new Page<OpenVacancyRow>(page, paging.Number, paging.Size, kept.Count),
            open.Rows.Count,
            tally.Families(filter.Families), tally.Profiles(filter.Profiles), tally.Ministries(filter.Ministries), tally.Places(filter.Departments),
            tally.Contracts(filter.Contracts),
            tally.Telework);
    }

    /// <summary>What the text finds, or all, in the order asked for.</summary>
    private static IEnumerable<PlacedVacancy> Found(OpenVacancySnapshot open, string? text, OpenVacancySort sort)
    {
        var all = sort is OpenVacancySort.Deadline ? open.ByDeadline : open.Newest;
        if (string.IsNullOrWhiteSpace(text)) return all;
        var found = open.Matching(text);
        if (sort is OpenVacancySort.Relevance) return found;
        var wanted = found.ToHashSet();
        return all.Where(wanted.Contains);
    }

    private sealed record Chosen(
        HashSet<JobFamilyId> Families, HashSet<JobProfileId> Profiles, HashSet<OrganisationId> Ministries, HashSet<string> Departments,
        HashSet<EmploymentStatus> Contracts, bool Telework)
    {
        public static Chosen Of(OpenVacancyFilter filter) =>
            new([.. filter.Families], [.. filter.Profiles], [.. filter.Ministries], [.. filter.Departments], [.. filter.Contracts], filter.TeleworkOnly);

        /// <summary>The facets that a vacancy does not pass.</summary>
        public Facet Failed(OpenVacancyRow row) =>
            (Families.Count == 0 || Families.Contains(row.FamilyId) ? Facet.None : Facet.Family)
            | (Profiles.Count == 0 || Profiles.Contains(row.ProfileId) ? Facet.None : Facet.Profile)
            | (Ministries.Count == 0 || Ministries.Contains(row.MinistryId) ? Facet.None : Facet.Ministry)
            | (Departments.Count == 0 || Departments.Contains(row.Place) ? Facet.None : Facet.Place)
            | (Contracts.Count == 0 || Contracts.Contains(row.Contract) ? Facet.None : Facet.Contract)
            | (!Telework || row.TeleworkDays > 0 ? Facet.None : Facet.Telework);
    }
}
