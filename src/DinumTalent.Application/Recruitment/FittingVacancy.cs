using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>A vacancy as the signed-in agent looks at it: why it fits, and the interest said so far.</summary>
[OwnData]
public sealed record FittingVacancy(VacancyId Id) : IQuery<FittingVacancyView>;

/// <param name="Id">The vacancy.</param>
/// <param name="Title">As published.</param>
/// <param name="Slug">Of the public page.</param>
/// <param name="Reference">Its short name.</param>
/// <param name="Organisation">Full name.</param>
/// <param name="City">Where.</param>
/// <param name="Deadline">Last day to apply.</param>
/// <param name="MayExpress">Whether the vacancy is open and the agent serves.</param>
/// <param name="Score">How the own skills answer; null where the vacancy requires none.</param>
/// <param name="SkillNames">Of the skills required.</param>
/// <param name="ExpressedAt">When the interest was said; null while it was not, or was taken back.</param>
/// <param name="Message">Sent with it.</param>
public sealed record FittingVacancyView(
    VacancyId Id, string Title, string Slug, string Reference, string Organisation, string City, DateOnly Deadline, bool MayExpress,
    TalentExplanation? Score, IReadOnlyDictionary<SkillId, string> SkillNames, DateTime? ExpressedAt, string? Message);

internal sealed class FittingVacancyHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<FittingVacancy, FittingVacancyView>
{
    public async Task<Result<FittingVacancyView>> Handle(FittingVacancy query, CancellationToken cancellationToken)
    {
        if (await db.OwnAgent(access, cancellationToken) is not { } agent) return MobilityErrors.NoAgent;
        var found = await (
            from v in db.PublicVacancies.AsNoTracking()
            join o in db.Organisations on v.OrganisationId equals o.Id
            where v.Id == query.Id
            select new { Vacancy = v, o.Name }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return Error.NotFound;

        var (vacancy, today) = (found.Vacancy, clock.Today());
        var sought = vacancy.Requirements.OrderBy(r => r.Necessity).Select(SoughtSkill.From).ToList();
        var skills = sought.Select(s => s.SkillId).ToList();
        var names = await db.Skills.AsNoTracking().Where(s => skills.Contains(s.Id)).Select(s => new { s.Id, s.Label }).ToDictionaryAsync(s => s.Id, s => s.Label, cancellationToken);
        var interest = await db.MobilityInterests(access).AsNoTracking().FirstOrDefaultAsync(i => i.VacancyId == query.Id && i.WithdrawnAt == null, cancellationToken);
        return new FittingVacancyView(
            vacancy.Id, vacancy.Title, vacancy.Slug, vacancy.Reference, found.Name, vacancy.City, vacancy.Deadline,
            vacancy.IsOpen(today) && agent.ServesOn(today),
            sought.Count == 0 ? null : FittingVacanciesHandler.Explain(sought, await db.OwnSkills(access, agent.Id, cancellationToken), today),
            names, interest?.ExpressedAt, interest?.Message);
    }
}
