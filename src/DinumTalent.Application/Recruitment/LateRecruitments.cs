using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Recruitments within reach with applications beyond the target delay of their stage, most first.</summary>
[Requires(Permission.ReadApplications)]
public sealed record LateRecruitments : IQuery<IReadOnlyList<LateRecruitment>>;

/// <param name="Stages">Where, with how many.</param>
public sealed record LateRecruitment(VacancyId Id, string Title, string Organisation, int Count, IReadOnlyList<string> Stages);

internal sealed class LateRecruitmentsHandler(ITalentDbContext db, IAccess access, TimeProvider clock)
    : IQueryHandler<LateRecruitments, IReadOnlyList<LateRecruitment>>
{
    public async Task<Result<IReadOnlyList<LateRecruitment>>> Handle(LateRecruitments query, CancellationToken cancellationToken)
    {
        var late = (await db.LateStages(access, db.Vacancies(access), clock.Today(), cancellationToken))
            .GroupBy(s => s.VacancyId)
            .OrderByDescending(g => g.Sum(s => s.Count))
            .Take(DashboardView.Most)
            .ToList();
        var organisations = late.Select(g => g.First().OrganisationId).Distinct().ToList();
        var names = await db.Organisations.Where(o => organisations.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Acronym ?? o.Name, cancellationToken);
        return late.Select(g => new LateRecruitment(
            g.Key, g.First().Title, names.GetValueOrDefault(g.First().OrganisationId, ""), g.Sum(s => s.Count), [.. g.Select(s => s.Stage)])).ToList();
    }
}
