using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Who, of the administrations within reach, can be asked to evaluate an application; sorted by name.</summary>
[Requires(Permission.AssignEvaluators)]
public sealed record AssignableEvaluators(JobApplicationId Id) : IQuery<IReadOnlyList<AssignablePerson>>;

/// <summary>Somebody who can be asked.</summary>
public sealed record AssignablePerson(UserId Id, string Name, string Roles);

internal sealed class AssignableEvaluatorsHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock)
    : IQueryHandler<AssignableEvaluators, IReadOnlyList<AssignablePerson>>
{
    public async Task<Result<IReadOnlyList<AssignablePerson>>> Handle(AssignableEvaluators query, CancellationToken cancellationToken)
    {
        var application = await (
            from a in db.Applications(access).AsNoTracking()
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            where a.Id == query.Id
            select new { v.OrganisationId, Assigned = a.Evaluators.Select(e => e.EvaluatorId).ToList() }).FirstOrDefaultAsync(cancellationToken);
        if (application is null) return Error.NotFound;

        var people = await PeopleNear.List(db, access, accounts, application.OrganisationId, clock.Today(), cancellationToken);
        return people.Where(p => !application.Assigned.Contains(p.Id)).ToList();
    }
}
