using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The agents who say to be interested in a vacancy, best fit first, each with the passport that the act opened.</summary>
[Requires(Permission.ReadApplications)]
public sealed record InterestedTalents(VacancyId Id) : IQuery<InterestedTalentsView>;

public sealed record InterestedTalentsView(
    VacancyId Id, string Title, string Reference, IReadOnlyList<InterestedRow> Rows, IReadOnlyDictionary<SkillId, string> SkillNames);

/// <param name="Person">The passport: of another administration no more than the ministry.</param>
/// <param name="Email">Professional address, to answer.</param>
/// <param name="Message">In the agent's words.</param>
/// <param name="ExpressedAt">In UTC.</param>
/// <param name="Score">Null where the vacancy requires nothing.</param>
/// <param name="Skills">All of the passport, highest level first.</param>
public sealed record InterestedRow(TalentPerson Person, string? Email, string? Message, DateTime ExpressedAt, TalentExplanation? Score, IReadOnlyList<PassportSkill> Skills);

internal sealed class InterestedTalentsHandler(ITalentDbContext db, IAccess access, TalentFinder finder, TimeProvider clock)
    : IQueryHandler<InterestedTalents, InterestedTalentsView>
{
    /// <summary>So many are read at most; a post draws some dozens.</summary>
    private const int Most = 500;

    public async Task<Result<InterestedTalentsView>> Handle(InterestedTalents query, CancellationToken cancellationToken)
    {
        var found = await db.Vacancies(access).AsNoTracking().Load(query.Id, cancellationToken);
        if (found.IsFailure) return Result<InterestedTalentsView>.Failure(found.Errors);

        var (vacancy, today) = (found.Value, clock.Today());
        var interests = await db.MobilityInterests(access).AsNoTracking().Where(i => i.VacancyId == query.Id && i.WithdrawnAt == null)
            .OrderBy(i => i.ExpressedAt).Take(Most).ToListAsync(cancellationToken);
        var interested = db.InterestedAgents(access, query.Id);
        var scope = await finder.Scope(access, cancellationToken);
        var people = await finder.People(access, interested, [.. interests.Select(i => i.AgentId)], scope, cancellationToken);
        var emails = await interested.Select(a => new { a.Id, a.Email }).ToDictionaryAsync(a => a.Id, a => a.Email, cancellationToken);
        var skills = (await (
            from a in db.InterestedAssessments(access, query.Id).AsNoTracking()
            where a.ValidUntil == null
            join s in db.Skills on a.SkillId equals s.Id
            select new { a.AgentId, Skill = new PassportSkill(s.Id, s.Label, s.Kind, new SkillProof(a.Level, a.Source, a.VerifiedOn, a.ExpiresOn)) }).ToListAsync(cancellationToken))
            .ToLookup(s => s.AgentId, s => s.Skill);

        var sought = vacancy.Requirements.OrderBy(r => r.Necessity).Select(SoughtSkill.From).ToList();
        var rows = interests.Where(i => people.ContainsKey(i.AgentId)).Select(i => new InterestedRow(
            people[i.AgentId], emails.GetValueOrDefault(i.AgentId), i.Message, i.ExpressedAt,
            sought.Count == 0 ? null : FittingVacanciesHandler.Explain(sought, skills[i.AgentId].ToDictionary(s => s.Id, s => s.Proof), today),
            [.. skills[i.AgentId].OrderByDescending(s => s.Proof.Level).ThenBy(s => FoldedText.Fold(s.Label), StringComparer.Ordinal)]));
        return new InterestedTalentsView(
            vacancy.Id, vacancy.Title, vacancy.Reference, [.. rows.OrderByDescending(r => r.Score?.Total ?? 0)],
            await finder.SkillLabels(sought.Select(s => s.SkillId), cancellationToken));
    }
}
