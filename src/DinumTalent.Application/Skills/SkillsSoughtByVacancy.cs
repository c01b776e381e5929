using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>What a vacancy requires, as the beginning of a talent search.</summary>
[Requires(Permission.ReadVacancies)]
public sealed record SkillsSoughtByVacancy(VacancyId Id) : IQuery<IReadOnlyList<SoughtSkill>>;

internal sealed class SkillsSoughtByVacancyHandler(ITalentDbContext db, IAccess access) : IQueryHandler<SkillsSoughtByVacancy, IReadOnlyList<SoughtSkill>>
{
    public async Task<Result<IReadOnlyList<SoughtSkill>>> Handle(SkillsSoughtByVacancy query, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).AsNoTracking().Load(query.Id, cancellationToken);
        return vacancy.IsFailure
            ? Result<IReadOnlyList<SoughtSkill>>.Failure(vacancy.Errors)
            : vacancy.Value.Requirements.OrderBy(r => r.Necessity).Take(TalentCriteria.MaxSkills).Select(SoughtSkill.From).ToList();
    }
}
