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
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<AssignablePerson>>> Handle(AssignableEvaluators query, CancellationToken cancellationToken)
    {
        var application = await (
            from a in db.Applications(access).AsNoTracking()
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            where a.Id == query.Id
            select new { v.OrganisationId, Assigned = a.Evaluators.Select(e => e.EvaluatorId).ToList() }).FirstOrDefaultAsync(cancellationToken);
        if (application is null) return Error.NotFound;

        var today = clock.Today();
        var near = db.OrganisationLinks.Where(l => l.DescendantId == application.OrganisationId).Select(l => l.AncestorId)
            .Union(db.OrganisationLinks.Where(l => l.AncestorId == application.OrganisationId).Select(l => l.DescendantId));
        var held = await db.Grants(access).AsNoTracking()
            .Where(g => g.StartsOn <= today && (g.EndsOn == null || g.EndsOn >= today) && near.Contains(g.OrganisationId))
            .Select(g => new { g.UserId, g.Role })
            .OrderBy(g => g.UserId).ThenBy(g => g.Role)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var people = await accounts.Find(held.Select(h => h.UserId).Distinct().ToList(), cancellationToken);
        return held
            .Where(h => !application.Assigned.Contains(h.UserId) && people.TryGetValue(h.UserId, out var account) && account.IsEnabled)
            .GroupBy(h => h.UserId)
            .Select(g => new AssignablePerson(g.Key, people[g.Key].Name, string.Join(", ", g.Select(h => h.Role.Label()).Distinct().Order())))
            .OrderBy(p => FoldedText.Fold(p.Name), StringComparer.Ordinal)
            .ToList();
    }
}
