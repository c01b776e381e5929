using System.Linq.Expressions;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The vacancies within reach, for staff.</summary>
[Requires(Permission.ReadVacancies)]
public sealed record VacancyList(VacancyFilter Filter, VacancySort Sort, bool Descending, Paging Paging) : IQuery<VacancyListView>;

/// <summary>Which vacancies are asked for; an empty filter asks for all.</summary>
/// <param name="Text">Words of title, reference, place or texts.</param>
/// <param name="Statuses">Any of these states; all when empty.</param>
/// <param name="Organisation">This administration and all below it.</param>
/// <param name="Profile">This job.</param>
/// <param name="OwnOnly">Written by the person who asks, or that person is of the team.</param>
public sealed record VacancyFilter(
    string? Text = null, IReadOnlyCollection<VacancyStatus>? Statuses = null, OrganisationId? Organisation = null, JobProfileId? Profile = null, bool OwnOnly = false);

public enum VacancySort
{
    [Label("Date de création")] Created,
    [Label("Intitulé")] Title,
    [Label("Date limite")] Deadline,
    [Label("Publication")] Published,
}

/// <param name="Rows">The page asked for.</param>
/// <param name="Organisations">To filter by.</param>
/// <param name="Profiles">To filter by.</param>
/// <param name="MayCreate">Whether the person may write a vacancy somewhere.</param>
public sealed record VacancyListView(Page<VacancyRow> Rows, OrganisationChoices Organisations, IReadOnlyList<JobProfileChoice> Profiles, bool MayCreate);

/// <param name="Id">The vacancy.</param>
/// <param name="Reference">Its short name.</param>
/// <param name="Title">As published.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Organisation">Acronym or name.</param>
/// <param name="Profile">Label of the job.</param>
/// <param name="City">Where.</param>
/// <param name="PublishedOn">First publication.</param>
/// <param name="Deadline">Last day to apply.</param>
/// <param name="DaysLeft">Days from today to the deadline, negative once passed; null where nobody can apply anyway.</param>
/// <param name="Posts">Posts to fill.</param>
/// <param name="Accepted">Posts taken.</param>
/// <param name="Applications">Received, withdrawn ones included.</param>
/// <param name="Unsorted">In progress and still at the entry.</param>
public sealed record VacancyRow(
    VacancyId Id, string Reference, string Title, VacancyStatus Status, string Organisation, string Profile, string City,
    DateOnly? PublishedOn, DateOnly Deadline, int? DaysLeft, int Posts, int Accepted, int Applications, int Unsorted);

internal sealed class VacancyListHandler(ITalentDbContext db, IAccess access, ICurrentUser user, IGrantReader grants, TimeProvider clock)
    : IQueryHandler<VacancyList, VacancyListView>
{
    /// <summary>Best matches kept of a search; more would need more words.</summary>
    private const int MostMatches = 200_000;

    public async Task<Result<VacancyListView>> Handle(VacancyList query, CancellationToken cancellationToken)
    {
        var (filter, today) = (query.Filter, clock.Today());
        var matching = await Matching(filter, cancellationToken);
        var total = await matching.CountAsync(cancellationToken);
        var paging = query.Paging.Within(total);
        var found = await Sorted(matching, query.Sort, query.Descending).Skip(paging.Skip).Take(paging.Size)
            .Select(v => new
            {
                v.Id,
                v.Reference,
                v.Title,
                v.Status,
                Organisation = db.Organisations.Where(o => o.Id == v.OrganisationId).Select(o => o.Acronym ?? o.Name).First(),
                Profile = db.JobProfiles.Where(p => p.Id == v.JobProfileId).Select(p => p.Label).First(),
                v.City,
                v.PublishedOn,
                v.Deadline,
                v.Posts,
                v.AcceptedCount,
            }).ToListAsync(cancellationToken);

        var ids = found.Select(f => f.Id).ToList();
        var counts = await db.Applications(access).AsNoTracking()
            .Where(a => ids.Contains(a.VacancyId))
            .GroupBy(a => a.VacancyId)
            .Select(g => new
            {
                g.Key,
                All = g.Count(),
                Unsorted = g.Count(a => a.Status == ApplicationStatus.InProgress && a.StageKind == StageKind.Reception),
            })
            .ToDictionaryAsync(g => g.Key, cancellationToken);

        var rows = found.Select(f => new VacancyRow(
            f.Id, f.Reference, f.Title, f.Status, f.Organisation, f.Profile, f.City, f.PublishedOn, f.Deadline,
            f.Status is VacancyStatus.Published or VacancyStatus.Draft or VacancyStatus.InApproval or VacancyStatus.Approved ? f.Deadline.DayNumber - today.DayNumber : null,
            f.Posts, f.AcceptedCount, counts.GetValueOrDefault(f.Id)?.All ?? 0, counts.GetValueOrDefault(f.Id)?.Unsorted ?? 0)).ToList();

        return new VacancyListView(
            new Page<VacancyRow>(rows, paging.Number, paging.Size, total),
            await db.OrganisationChoices(access, null, filter.Organisation, cancellationToken),
            await db.JobProfileChoices(cancellationToken),
            user.Id is { } id && (await grants.Held(id, today, cancellationToken)).Any(h => h.Role.Gives(Permission.EditVacancies)));
    }

    private async Task<IQueryable<Vacancy>> Matching(VacancyFilter filter, CancellationToken cancellationToken)
    {
        var vacancies = db.Vacancies(access).AsNoTracking();
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var keys = await db.Search(nameof(Vacancy), filter.Text, MostMatches, cancellationToken);
            var ids = keys.Select(VacancyId.From).ToList();
            vacancies = vacancies.Where(v => ids.Contains(v.Id));
        }

        if (filter.Statuses is { Count: > 0 } statuses) vacancies = vacancies.Where(v => statuses.Contains(v.Status));
        if (filter.Organisation is { } organisation)
        {
            var below = db.OrganisationLinks.Where(l => l.AncestorId == organisation).Select(l => l.DescendantId);
            vacancies = vacancies.Where(v => below.Contains(v.OrganisationId));
        }

        if (filter.Profile is { } profile) vacancies = vacancies.Where(v => v.JobProfileId == profile);
        if (filter.OwnOnly) vacancies = vacancies.Where(v => v.CreatedBy == access.User || v.Members.Any(m => m.UserId == access.User));
        return vacancies;
    }

    private static IQueryable<Vacancy> Sorted(IQueryable<Vacancy> vacancies, VacancySort sort, bool descending)
    {
        return sort switch
        {
            // The address begins with the folded title: É sorts with E on every provider.
            VacancySort.Title => By(v => v.Slug),
            VacancySort.Deadline => By(v => v.Deadline),
            VacancySort.Published => By(v => v.PublishedOn),
            _ => By(v => v.CreatedAt),
        };

        IQueryable<Vacancy> By<TKey>(Expression<Func<Vacancy, TKey>> key) =>
            (descending ? vacancies.OrderByDescending(key) : vacancies.OrderBy(key)).ThenBy(v => v.Reference);
    }
}
