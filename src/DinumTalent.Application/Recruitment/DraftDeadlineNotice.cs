using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Who has begun an application and not sent it, to be told of a new deadline: by account, as an address without one is nobody's yet.</summary>
/// <param name="Id">The vacancy.</param>
/// <param name="Deadline">That was said; not found once it moved again, or the vacancy is not open any more.</param>
[SystemOnly]
public sealed record DraftDeadlineNotice(VacancyId Id, DateOnly Deadline) : IQuery<DraftDeadlineNoticeView>;

public sealed record DraftDeadlineNoticeView(string Title, string Reference, string Organisation, string Slug, IReadOnlyList<Correspondent> People);

internal sealed class DraftDeadlineNoticeHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : IQueryHandler<DraftDeadlineNotice, DraftDeadlineNoticeView>
{
    public async Task<Result<DraftDeadlineNoticeView>> Handle(DraftDeadlineNotice query, CancellationToken cancellationToken)
    {
        var found = await (
            from v in db.Vacancies(access).AsNoTracking()
            join o in db.Organisations on v.OrganisationId equals o.Id
            where v.Id == query.Id && v.Deadline == query.Deadline && v.Status == VacancyStatus.Published
            select new { v.Title, v.Reference, o.Name, v.Slug }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return Error.NotFound;

        var authors = (await db.Drafts(access).Where(d => d.VacancyId == query.Id && d.SentAt == null && d.CandidateId != null).Select(d => d.CandidateId).Distinct().ToListAsync(cancellationToken))
            .OfType<UserId>().ToList();
        var candidates = await db.CandidatesAmong(query.Id, authors, cancellationToken);
        return new DraftDeadlineNoticeView(
            found.Title, found.Reference, found.Name, found.Slug, await accounts.Correspondents([.. authors.Except(candidates)], cancellationToken));
    }
}
