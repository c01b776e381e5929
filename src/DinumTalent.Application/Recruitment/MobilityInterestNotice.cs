using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Whom to tell of an agent's interest: the contact of the vacancy where it is an address, else who wrote the vacancy and the co-recruiters. Not found once it was taken back.</summary>
[SystemOnly]
public sealed record MobilityInterestNotice(MobilityInterestId Id) : IQuery<MobilityInterestNoticeView>;

/// <param name="To">At least one.</param>
/// <param name="Vacancy">Which.</param>
/// <param name="Title">As published.</param>
/// <param name="Reference">Its short name.</param>
public sealed record MobilityInterestNoticeView(IReadOnlyList<NoticeRecipient> To, VacancyId Vacancy, string Title, string Reference);

/// <summary>Somebody, or a service, to write to.</summary>
/// <param name="Id">Of the account; null where the address is that of a service.</param>
/// <param name="Email">Address.</param>
/// <param name="Name">Null where the address is that of a service.</param>
public sealed record NoticeRecipient(UserId? Id, string Email, string? Name);

internal sealed class MobilityInterestNoticeHandler(ITalentDbContext db, IAccess access, IAccounts accounts)
    : IQueryHandler<MobilityInterestNotice, MobilityInterestNoticeView>
{
    public async Task<Result<MobilityInterestNoticeView>> Handle(MobilityInterestNotice query, CancellationToken cancellationToken)
    {
        var vacancy = await (
            from i in db.MobilityInterests(access).AsNoTracking()
            where i.Id == query.Id && i.WithdrawnAt == null
            join v in db.Vacancies(access) on i.VacancyId equals v.Id
            select v).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        if (vacancy is null) return Error.NotFound;
        if (EmailAddress.Create(vacancy.Contact) is { IsSuccess: true } address)
            return new MobilityInterestNoticeView([new NoticeRecipient(null, address.Value.Value, null)], vacancy.Id, vacancy.Title, vacancy.Reference);
        var people = await accounts.Correspondents(vacancy, cancellationToken);
        return people.Count > 0
            ? new MobilityInterestNoticeView([.. people.Select(p => new NoticeRecipient(p.Id, p.Email, p.Name))], vacancy.Id, vacancy.Title, vacancy.Reference)
            : Error.NotFound;
    }
}
