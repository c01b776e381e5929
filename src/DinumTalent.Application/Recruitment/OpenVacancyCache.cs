using System.Collections.Concurrent;
using System.Diagnostics;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What lists and facets need of an open vacancy; public, without the long texts.</summary>
public sealed record OpenVacancyRow(
    VacancyId Id, string Slug, string Reference, string Title, OrganisationId OrganisationId, string Organisation,
    OrganisationId MinistryId, string Ministry, JobFamilyId FamilyId, string Family, JobProfileId ProfileId, string Profile,
    string City, string? Department, int TeleworkDays, EmploymentStatus Contract, int? DurationMonths, Category Category,
    DateOnly PublishedOn, DateOnly Deadline, int Posts, int? PayMin, int? PayMax)
{
    /// <summary>What the place facet groups by.</summary>
    public string Place => string.IsNullOrWhiteSpace(Department) ? City : Department;
}

/// <summary>
/// The rows of the open vacancies, a few hundred, read again when older than <see cref="Freshness"/>: the public
/// list answers from memory under load, and shows a change after that time at the latest.
/// </summary>
public sealed class OpenVacancyCache : IDisposable
{
    /// <summary>Searches kept at most; a new text beyond that is searched each time.</summary>
    private const int MostSearches = 500;

    /// <summary>More than there are vacancies of ten years: closed ones match as well and are dropped after.</summary>
    private const int MostMatches = 50_000;

    private readonly SemaphoreSlim reading = new(1);
    private volatile Snapshot? current;

    /// <summary>Age up to which rows are shown without reading again; zero reads each time.</summary>
    public TimeSpan Freshness { get; set; } = TimeSpan.FromSeconds(2);

    internal async Task<IReadOnlyList<OpenVacancyRow>> Rows(ITalentDbContext db, IAccess access, DateOnly today, CancellationToken cancellationToken) =>
        (await Current(db, access, today, cancellationToken)).Rows;

    /// <summary>The open vacancies that a text finds, best first.</summary>
    internal async Task<IReadOnlyList<OpenVacancyRow>> Matching(
        ITalentDbContext db, IAccess access, string text, DateOnly today, CancellationToken cancellationToken)
    {
        var snapshot = await Current(db, access, today, cancellationToken);
        var folded = FoldedText.Fold(text);
        if (snapshot.Searches.TryGetValue(folded, out var known)) return known;

        var keys = await db.Search(nameof(Vacancy), folded, MostMatches, cancellationToken);
        var found = keys.Where(snapshot.ByKey.ContainsKey).Select(k => snapshot.ByKey[k]).ToList();
        if (snapshot.Searches.Count < MostSearches) snapshot.Searches.TryAdd(folded, found);
        return found;
    }

    private async Task<Snapshot> Current(ITalentDbContext db, IAccess access, DateOnly today, CancellationToken cancellationToken)
    {
        if (current is { } fresh && fresh.Serves(today, Freshness)) return fresh;
        await reading.WaitAsync(cancellationToken);
        try
        {
            if (current is { } read && read.Serves(today, Freshness)) return read;
            var started = Stopwatch.GetTimestamp();
            var rows = await Read(db, access, today, cancellationToken);
            return current = new Snapshot(rows, rows.ToDictionary(r => r.Id.Value), new(StringComparer.Ordinal), today, started);
        }
        finally
        {
            reading.Release();
        }
    }

    public void Dispose() => reading.Dispose();

    private static async Task<IReadOnlyList<OpenVacancyRow>> Read(ITalentDbContext db, IAccess access, DateOnly today, CancellationToken cancellationToken)
    {
        var open = db.Vacancies(access).AsNoTracking().Where(v => v.Status == VacancyStatus.Published && v.Deadline >= today);
        var rows = await (
            from v in open
            join o in db.Organisations on v.OrganisationId equals o.Id
            join p in db.JobProfiles on v.JobProfileId equals p.Id
            join f in db.JobFamilies on p.FamilyId equals f.Id
            select new
            {
                v.Id, v.Slug, v.Reference, v.Title, v.OrganisationId, o.Name, o.Acronym, p.FamilyId, Family = f.Label, v.JobProfileId, Profile = p.Label,
                v.City, v.Department, v.TeleworkDays, v.Basis, v.DurationMonths, v.Category, v.PublishedOn, v.Deadline, v.Posts, v.PayMin, v.PayMax,
            }).ToListAsync(cancellationToken);

        var ministries = await Ministries.Of(db, open.Select(v => v.OrganisationId), cancellationToken);
        return rows
            .Select(r =>
            {
                var ministry = ministries.GetValueOrDefault(r.OrganisationId) ?? new Ministry(r.OrganisationId, r.Name);
                return new OpenVacancyRow(
                    r.Id, r.Slug, r.Reference, r.Title, r.OrganisationId, r.Name, ministry.Id, ministry.Name, r.FamilyId, r.Family,
                    r.JobProfileId, r.Profile, r.City, r.Department, r.TeleworkDays, OfferedStatus.Of(r.Basis, r.DurationMonths), r.DurationMonths,
                    r.Category, r.PublishedOn ?? today, r.Deadline, r.Posts, r.PayMin, r.PayMax);
            })
            .ToList();
    }

    private sealed record Snapshot(
        IReadOnlyList<OpenVacancyRow> Rows, Dictionary<Guid, OpenVacancyRow> ByKey,
        ConcurrentDictionary<string, IReadOnlyList<OpenVacancyRow>> Searches, DateOnly Day, long ReadAt)
    {
        public bool Serves(DateOnly today, TimeSpan freshness) => Day == today && Stopwatch.GetElapsedTime(ReadAt) < freshness;
    }
}

/// <summary>The top administration under the State that another one belongs to.</summary>
internal sealed record Ministry(OrganisationId Id, string Name);

/// <summary>Finds the ministries of administrations by the closure of the tree.</summary>
internal static class Ministries
{
    public static async Task<Dictionary<OrganisationId, Ministry>> Of(
        ITalentDbContext db, IQueryable<OrganisationId> organisations, CancellationToken cancellationToken) =>
        (await (
            from l in db.OrganisationLinks
            join m in db.Organisations on l.AncestorId equals m.Id
            join root in db.Organisations on m.ParentId equals root.Id
            where root.ParentId == null && organisations.Contains(l.DescendantId)
            select new { l.DescendantId, m.Id, m.Name }).ToListAsync(cancellationToken))
        .DistinctBy(r => r.DescendantId)
        .ToDictionary(r => r.DescendantId, r => new Ministry(r.Id, r.Name));
}
