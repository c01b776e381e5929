using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What a mail to a candidate says.</summary>
[SystemOnly]
public sealed record ApplicationMailFacts(JobApplicationId Id) : IQuery<MailFacts>;

/// <param name="Id">The application.</param>
/// <param name="Name">Of the candidate.</param>
/// <param name="Email">Of the candidate.</param>
/// <param name="IsAddressConfirmed">Whether the address is known to be the candidate's.</param>
/// <param name="Status">Of the application.</param>
/// <param name="RefusalMessage">Written by the recruiter; null unless refused.</param>
/// <param name="IsRefusalReleased">Whether the message is to leave; false while it is deferred.</param>
/// <param name="SentAt">In UTC.</param>
/// <param name="Title">Of the vacancy.</param>
/// <param name="Reference">Of the vacancy.</param>
/// <param name="Organisation">That recruits.</param>
/// <param name="Contact">Of the vacancy.</param>
public sealed record MailFacts(
    JobApplicationId Id, string Name, string Email, bool IsAddressConfirmed, ApplicationStatus Status, string? RefusalMessage, bool IsRefusalReleased, DateTime SentAt,
    string Title, string Reference, string Organisation, string Contact);

internal sealed class ApplicationMailFactsHandler(ITalentDbContext db, IAccess access) : IQueryHandler<ApplicationMailFacts, MailFacts>
{
    public async Task<Result<MailFacts>> Handle(ApplicationMailFacts query, CancellationToken cancellationToken) =>
        await (
            from a in db.Applications(access).AsNoTracking()
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            where a.Id == query.Id
            select new MailFacts(
                a.Id, a.GivenName + " " + a.FamilyName, a.Email, a.AddressConfirmedAt != null, a.Status, a.RefusalMessage, a.RefusalToldAt != null, a.SentAt,
                v.Title, v.Reference, o.Name, v.Contact)).FirstOrDefaultAsync(cancellationToken) is { } facts
            ? facts
            : Error.NotFound;
}
