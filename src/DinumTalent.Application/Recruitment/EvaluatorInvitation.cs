using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the mail to a new evaluator says; not found once the person is taken off again.</summary>
[SystemOnly]
public sealed record EvaluatorInvitation(JobApplicationId Id, UserId Evaluator) : IQuery<EvaluatorInvitationView>;

public sealed record EvaluatorInvitationView(string Email, string Name, string Vacancy, string Reference, string Organisation);

internal sealed class EvaluatorInvitationHandler(ITalentDbContext db, IAccess access, IAccounts accounts)
    : IQueryHandler<EvaluatorInvitation, EvaluatorInvitationView>
{
    public async Task<Result<EvaluatorInvitationView>> Handle(EvaluatorInvitation query, CancellationToken cancellationToken)
    {
        var vacancy = await (
            from a in db.Applications(access).AsNoTracking()
            where a.Id == query.Id && a.Evaluators.Any(e => e.EvaluatorId == query.Evaluator)
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            select new { v.Title, v.Reference, o.Name }).FirstOrDefaultAsync(cancellationToken);
        if (vacancy is null || await accounts.Find(query.Evaluator, cancellationToken) is not { IsEnabled: true } account) return Error.NotFound;
        return new EvaluatorInvitationView(account.Email, account.Name, vacancy.Title, vacancy.Reference, vacancy.Name);
    }
}
