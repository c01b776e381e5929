using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The open vacancies that fit the skills of the signed-in agent, best first, and those of interest to the agent.</summary>
[OwnData]
public sealed record FittingVacancies(Paging Paging) : IQuery<FittingVacanciesView>;

/// <param name="IsAgent">Whether the account is that of an agent; nothing else is filled in otherwise.</param>
/// <param name="Serves">Whether the agent serves today: only then an interest can be expressed.</param>
/// <param name="SkillCount">Skills of the passport.</param>
/// <param name="Interests">Vacancies of interest, the latest first.</param>
/// <param name="Fitting">Those of which at least one required skill is held.</param>
public sealed record FittingVacanciesView(bool IsAgent, bool Serves, int SkillCount, IReadOnlyList<OwnInterestRow> Interests, Page<FittingVacancyRow> Fitting)
{
    public static readonly FittingVacanciesView Nobody = new(false, false, 0, [], new Page<FittingVacancyRow>([], 1, Paging.Sizes[0], 0));
}

public sealed record OwnInterestRow(VacancyId Id, string Title, string Organisation, DateTime ExpressedAt, bool IsOpen);

/// <param name="Id">The vacancy.</param>
/// <param name="Title">As published.</param>
/// <param name="Organisation">Full name.</param>
/// <param name="City">Where.</param>
/// <param name="Deadline">Last day to apply.</param>
/// <param name="Score">How the own skills answer.</param>
/// <param name="SkillNames">Of the skills required.</param>
/// <param name="IsInterested">Whether the agent said so.</param>
public sealed record FittingVacancyRow(
    VacancyId Id, string Title, string Organisation, string City, DateOnly Deadline, TalentExplanation Score, IReadOnlyDictionary<SkillId, string> SkillNames, bool IsInterested);

internal sealed class FittingVacanciesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<FittingVacancies, FittingVacanciesView>
{
    public async Task<Result<FittingVacanciesView>> Handle(FittingVacancies query, CancellationToken cancellationToken)
    {
        if (await db.OwnAgent(access, cancellationToken) is not { } agent) return FittingVacanciesView.Nobody;

        var today = clock.Today();
        var held = await db.OwnSkills(access, agent.Id, cancellationToken);
        var interests = await (
            from i in db.MobilityInterests(access).AsNoTracking()
            where i.WithdrawnAt == null
            join v in db.PublicVacancies on i.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            orderby i.ExpressedAt descending
            select new OwnInterestRow(v.Id, v.Title, o.Name, i.ExpressedAt, v.Status == VacancyStatus.Published && v.Deadline >= today)).ToListAsync(cancellationToken);

        // Some hundreds of vacancies are open: scoring them all takes less than a reading of one of them.
        var required = await db.PublicVacancies.AsNoTracking().Where(v => v.Status == VacancyStatus.Published && v.Deadline >= today)
            .Select(v => new { v.Id, v.Requirements }).ToListAsync(cancellationToken);
        var ranked = required
            .Select(v => (v.Id, Score: Explain([.. v.Requirements.OrderBy(r => r.Necessity).Select(SoughtSkill.From)], held, today)))
            .Where(r => r.Score.Total > 0)
            .OrderByDescending(r => r.Score.Total).ThenBy(r => r.Id.Value)
            .ToList();
        var page = ranked.Skip(query.Paging.Skip).Take(query.Paging.Size).ToList();
        return new FittingVacanciesView(
            true, agent.ServesOn(today), held.Count, interests,
            new Page<FittingVacancyRow>(await Rows(page, interests, cancellationToken), query.Paging.Number, query.Paging.Size, ranked.Count));
    }

    internal static TalentExplanation Explain(IReadOnlyList<SoughtSkill> sought, Dictionary<SkillId, SkillProof> held, DateOnly today) =>
        TalentScore.Explain(sought, [.. sought.Select(s => held.TryGetValue(s.SkillId, out var proof) ? proof : (SkillProof?)null)], today);

    private async Task<List<FittingVacancyRow>> Rows(
        List<(VacancyId Id, TalentExplanation Score)> page, List<OwnInterestRow> interests, CancellationToken cancellationToken)
    {
        var ids = page.Select(p => p.Id).ToList();
        var heads = await (
            from v in db.PublicVacancies.AsNoTracking()
            where ids.Contains(v.Id)
            join o in db.Organisations on v.OrganisationId equals o.Id
            select new { v.Id, v.Title, o.Name, v.City, v.Deadline }).ToDictionaryAsync(v => v.Id, cancellationToken);
        var skills = page.SelectMany(p => p.Score.Parts).Select(p => p.Sought.SkillId).Distinct().ToList();
        var names = await db.Skills.AsNoTracking().Where(s => skills.Contains(s.Id)).Select(s => new { s.Id, s.Label }).ToDictionaryAsync(s => s.Id, s => s.Label, cancellationToken);
        var wanted = interests.Select(i => i.Id).ToHashSet();
        return
        [
            .. from p in page
            where heads.ContainsKey(p.Id)
            let v = heads[p.Id]
            select new FittingVacancyRow(v.Id, v.Title, v.Name, v.City, v.Deadline, p.Score, names, wanted.Contains(v.Id)),
        ];
    }
}
