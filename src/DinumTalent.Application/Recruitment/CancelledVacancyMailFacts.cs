using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Whom to tell that a recruitment was given up: every candidate who has had no answer yet.</summary>
[SystemOnly]
public sealed record CancelledVacancyMailFacts(VacancyId Vacancy) : IQuery<IReadOnlyList<MailFacts>>;

internal sealed class CancelledVacancyMailFactsHandler(ITalentDbContext db, IAccess access)
    : IQueryHandler<CancelledVacancyMailFacts, IReadOnlyList<MailFacts>>
{
    public async Task<Result<IReadOnlyList<MailFacts>>> Handle(CancelledVacancyMailFacts query, CancellationToken cancellationToken) =>
        await (
            from a in db.Applications(access).AsNoTracking()
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            where a.VacancyId == query.Vacancy
                && (a.Status == ApplicationStatus.InProgress || (a.Status == ApplicationStatus.Refused && a.RefusalToldAt == null))
            orderby a.SentAt
            select new MailFacts(
                a.Id, a.GivenName + " " + a.FamilyName, a.Email, a.AddressConfirmedAt != null, a.Status, a.RefusalMessage, a.RefusalToldAt != null, a.SentAt,
                v.Title, v.Reference, o.Name, v.Contact)).ToListAsync(cancellationToken);
}
