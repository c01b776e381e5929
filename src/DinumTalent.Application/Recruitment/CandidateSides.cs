using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>An application as the record of its author shows it.</summary>
public sealed record SideApplication(JobApplicationId Id, string Title, string Reference, string Organisation, DateTime SentAt, ApplicationStatus Status);

/// <summary>A person as known so far: a record, or an application that is in none.</summary>
/// <param name="Record">Null for an application by itself.</param>
/// <param name="Version">Of the record; 0 without one.</param>
/// <param name="Ministry">That the applications were sent to.</param>
/// <param name="Identity">The contact that counts.</param>
/// <param name="Applications">Newest first; at least one.</param>
public sealed record CandidateSide(
    CandidateRecordId? Record, long Version, OrganisationId Ministry, CandidateContact Identity, IReadOnlyList<SideApplication> Applications)
{
    /// <summary>Names the side in addresses and forms.</summary>
    public JobApplicationId Key => Applications[0].Id;

    internal IReadOnlyList<string> Keys { get; init; } = [];
}

/// <summary>Reads people over the applications within reach.</summary>
internal static class CandidateSides
{
    /// <summary>Records and single applications among those given, newest first.</summary>
    /// <param name="db">The store.</param>
    /// <param name="access">Of the request.</param>
    /// <param name="which">Applications within reach; those whose record is out of reach are left out.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<List<CandidateSide>> Read(ITalentDbContext db, IAccess access, IQueryable<JobApplication> which, CancellationToken cancellationToken)
    {
        var asked = which.Select(a => a.Id);
        var known = db.CandidateRecords(access).Where(c => c.Applications.Any(f => asked.Contains(f.ApplicationId)));
        var records = await known.AsNoTracking().ToListAsync(cancellationToken);
        var filed = records.SelectMany(r => r.Applications.Select(f => (f.ApplicationId, Record: r))).ToDictionary(f => f.ApplicationId, f => f.Record);
        var (ofRecords, unfiled) = (known.SelectMany(c => c.Applications).Select(f => f.ApplicationId), db.UnfiledApplications(access).Select(a => a.Id));
        var inRecords = records.Count == 0 ? [] : await Rows(db, access, db.Applications(access).Where(a => ofRecords.Contains(a.Id)), cancellationToken);
        var single = await Rows(db, access, which.Where(a => unfiled.Contains(a.Id)), cancellationToken);
        var rows = inRecords.Concat(single).ToList();
        var places = rows.Select(r => r.Place).Distinct().ToList();
        var ministries = await Ministries.Of(db, db.Organisations.Where(o => places.Contains(o.Id)).Select(o => o.Id), cancellationToken);

        return [.. rows
            .GroupBy(r => filed.GetValueOrDefault(r.Application.Id)?.Id.Value ?? r.Application.Id.Value)
            .Select(g => Side(filed.GetValueOrDefault(g.First().Application.Id), [.. g.OrderByDescending(r => r.Application.SentAt)], ministries))
            .OrderByDescending(s => s.Applications[0].SentAt)];
    }

    /// <summary>
    /// Those within reach that may be of the same person as another one: they share what the store can compare, each by an
    /// index of its own, or have a link, whose writing varies.
    /// </summary>
    public static IQueryable<JobApplication> Alike(ITalentDbContext db, IAccess access)
    {
        // Under seal, nothing here is the person's own.
        var reached = db.Applications(access).Where(a => a.AnonymityNumber == null || a.IdentityLiftedAt != null);
        return reached.Where(a => a.ProfileLink != null
            || reached.Any(o => o.Email == a.Email && o.Id != a.Id)
            || (a.Phone != null && reached.Any(o => o.Phone == a.Phone && o.Id != a.Id))
            || (a.CandidateId != null && reached.Any(o => o.CandidateId == a.CandidateId && o.Id != a.Id)));
    }

    private static CandidateSide Side(CandidateRecord? record, IReadOnlyList<Row> rows, Dictionary<OrganisationId, Ministry> ministries) => new(
        record?.Id, record?.Version ?? 0,
        record?.OrganisationId ?? ministries.GetValueOrDefault(rows[0].Place)?.Id ?? rows[0].Place,
        record?.Identity ?? rows[0].Identity,
        [.. rows.Select(r => r.Application)])
    {
        Keys = [.. rows.SelectMany(r => r.Keys).Concat(record is null ? [] : KeysOf(record.Identity, null)).Distinct()],
    };

    private static async Task<List<Row>> Rows(ITalentDbContext db, IAccess access, IQueryable<JobApplication> which, CancellationToken cancellationToken) =>
        (await (
            from a in which.AsNoTracking()
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            select new
            {
                a.Id, a.GivenName, a.FamilyName, a.Email, a.Phone, a.ProfileLink, a.CandidateId, a.SentAt, a.Status,
                v.Title, v.Reference, v.OrganisationId, Organisation = o.Acronym ?? o.Name,
            }).ToListAsync(cancellationToken))
        .ConvertAll(a =>
        {
            var identity = new CandidateContact(a.GivenName, a.FamilyName, a.Email, a.Phone, a.ProfileLink);
            return new Row(new SideApplication(a.Id, a.Title, a.Reference, a.Organisation, a.SentAt, a.Status), a.OrganisationId, identity, KeysOf(identity, a.CandidateId));
        });

    private static List<string> KeysOf(CandidateContact identity, UserId? account) =>
        [.. ContactKeys.Of(identity.Email, identity.Phone, identity.ProfileLink).All.Concat(account is null ? Array.Empty<string>() : [$"account {account}"])];

    private sealed record Row(SideApplication Application, OrganisationId Place, CandidateContact Identity, List<string> Keys);
}
