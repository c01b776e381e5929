using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the mail to somebody named for a vacancy says; not found once the person is taken off again.</summary>
[SystemOnly]
public sealed record VacancyMemberNotice(VacancyId Id, UserId Member) : IQuery<VacancyMemberNoticeView>;

public sealed record VacancyMemberNoticeView(string Email, string Name, VacancyMemberRole Role, string Title, string Reference, string Organisation);

internal sealed class VacancyMemberNoticeHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : IQueryHandler<VacancyMemberNotice, VacancyMemberNoticeView>
{
    public async Task<Result<VacancyMemberNoticeView>> Handle(VacancyMemberNotice query, CancellationToken cancellationToken)
    {
        var found = await (
            from v in db.Vacancies(access).AsNoTracking()
            join o in db.Organisations on v.OrganisationId equals o.Id
            where v.Id == query.Id
            select new { Vacancy = v, o.Name }).FirstOrDefaultAsync(cancellationToken);
        var member = found?.Vacancy.Members.FirstOrDefault(m => m.UserId == query.Member);
        if (found is null || member is null || await accounts.Find(query.Member, cancellationToken) is not { IsEnabled: true } account) return Error.NotFound;
        return new VacancyMemberNoticeView(account.Email, account.Name, member.Role, found.Vacancy.Title, found.Vacancy.Reference, found.Name);
    }
}
