using System.Diagnostics;
using DinumTalent.Application.Common;
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
/// The open vacancies, a few hundred, and the words that find them, read again when older than <see cref="Freshness"/>:
/// the public list answers from memory under load, and shows a change after about that time.
/// </summary>
public sealed class OpenVacancyCache : IDisposable
{
    private readonly SemaphoreSlim reading = new(1);
    private volatile OpenVacancySnapshot? current;

    /// <summary>
    /// Age from which the next request reads again; up to twice that age, other requests meanwhile go on with what is
    /// there. Zero reads each time.
    /// </summary>
    public TimeSpan Freshness { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Names what the open vacancies show; another one stands for something changed. Null when it is not known: who asks
    /// for the vacancies next reads them again.
    /// </summary>
    public string? Stamp(DateOnly today) =>
        current is { } known && (known.Serves(today, Freshness) || (reading.CurrentCount == 0 && known.Serves(today, 2 * Freshness))) ? known.Stamp : null;

    internal async Task<IReadOnlyList<OpenVacancyRow>> Rows(ITalentDbContext db, IAccess access, DateOnly today, CancellationToken cancellationToken) =>
        (await Current(db, access, today, cancellationToken)).Rows;

    internal async Task<OpenVacancySnapshot> Current(ITalentDbContext db, IAccess access, DateOnly today, CancellationToken cancellationToken)
    {
        if (current is { } fresh && fresh.Serves(today, Freshness)) return fresh;
        if (!await reading.WaitAsync(TimeSpan.Zero, cancellationToken))
        {
            if (current is { } stale && stale.Serves(today, 2 * Freshness)) return stale;
            await reading.WaitAsync(cancellationToken);
        }

        try
        {
            if (current is { } read && read.Serves(today, Freshness)) return read;
            return current = await Read(db, access, today, current, cancellationToken);
        }
        finally
        {
            reading.Release();
        }
    }

    public void Dispose() => reading.Dispose();

    private static async Task<OpenVacancySnapshot> Read(
        ITalentDbContext db, IAccess access, DateOnly today, OpenVacancySnapshot? before, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var open = db.Vacancies(access).AsNoTracking().Where(v => v.Status == VacancyStatus.Published && v.Deadline >= today);
        var rows = await (
            from v in open
            join o in db.Organisations on v.OrganisationId equals o.Id
            join p in db.JobProfiles on v.JobProfileId equals p.Id
            join f in db.JobFamilies on p.FamilyId equals f.Id
            orderby v.Id
            select new
            {
                v.Id, v.Version, v.Slug, v.Reference, v.Title, v.OrganisationId, o.Name, p.FamilyId, Family = f.Label, v.JobProfileId, Profile = p.Label,
                v.City, v.Department, v.TeleworkDays, v.Basis, v.DurationMonths, v.Category, v.PublishedOn, v.Deadline, v.Posts, v.PayMin, v.PayMax,
            }).ToListAsync(cancellationToken);

        var ministries = await Ministries.Of(db, open.Select(v => v.OrganisationId), cancellationToken);
        var vacancies = rows
            .Select(r =>
            {
                var ministry = ministries.GetValueOrDefault(r.OrganisationId) ?? new Ministry(r.OrganisationId, r.Name);
                return new OpenVacancyRow(
                    r.Id, r.Slug, r.Reference, r.Title, r.OrganisationId, r.Name, ministry.Id, ministry.Name, r.FamilyId, r.Family,
                    r.JobProfileId, r.Profile, r.City, r.Department, r.TeleworkDays, OfferedStatus.Of(r.Basis, r.DurationMonths), r.DurationMonths,
                    r.Category, r.PublishedOn ?? today, r.Deadline, r.Posts, r.PayMin, r.PayMax);
            })
            .ToList();
        var words = await VacancyWords.Read(db, rows.ToDictionary(r => r.Id.Value, r => r.Version), before?.Words, cancellationToken);
        return before?.IsOf(vacancies, words, today) is true ? before.ReadAgain(started) : new OpenVacancySnapshot(vacancies, words, today, started);
    }
}

/// <summary>The words of the open vacancies; those of a vacancy are read again only when its version has risen.</summary>
internal sealed record VacancyWords(IReadOnlyDictionary<Guid, (long Version, IReadOnlyList<IndexedWord> Words)> ByVacancy, WordIndex Index)
{
    public static async Task<VacancyWords> Read(
        ITalentDbContext db, IReadOnlyDictionary<Guid, long> versions, VacancyWords? before, CancellationToken cancellationToken)
    {
        var known = before?.ByVacancy.Where(w => versions.TryGetValue(w.Key, out var version) && version == w.Value.Version).ToDictionary() ?? [];
        if (before is not null && known.Count == versions.Count && known.Count == before.ByVacancy.Count) return before;

        var unknown = versions.Keys.Where(v => !known.ContainsKey(v)).ToList();
        var read = (await db.SearchedWords(nameof(Vacancy), unknown, cancellationToken)).ToLookup(w => w.Owner);
        foreach (var vacancy in unknown) known.Add(vacancy, (versions[vacancy], read[vacancy].ToList()));
        return new VacancyWords(known, new WordIndex(known.Values.SelectMany(w => w.Words)));
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
