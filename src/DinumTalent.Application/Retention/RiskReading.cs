using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>An agent, with what a risk may rest on.</summary>
internal sealed record RiskedAgent(AgentId Id, string SortKey, OrganisationId Organisation, JobProfileId? Job, RiskFacts Facts);

/// <summary>
/// Reads the facts that risks rest on, for one agent or a hundred thousand: a few columns of each, and in memory the one rule. Where an
/// administration switched risks off, nothing is read.
/// </summary>
internal static class RiskReading
{
    /// <summary>What a skill must come from to count as training.</summary>
    private static readonly AssessmentSource[] Trainings = [AssessmentSource.Training, AssessmentSource.Certified, AssessmentSource.Experience];

    /// <param name="db">The store.</param>
    /// <param name="access">Reaches the agents.</param>
    /// <param name="index">Counts who masters what, over the whole State, so that the agent and human resources read the same.</param>
    /// <param name="agents">Among those within reach.</param>
    /// <param name="seesPay">In what administrations pay may be used.</param>
    /// <param name="today">The day it is.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<IReadOnlyList<RiskedAgent>> Facts(
        ITalentDbContext db, IAccess access, ITalentIndex index, IQueryable<Agent> agents, Func<OrganisationId, bool> seesPay, DateOnly today, CancellationToken cancellationToken)
    {
        var serving = agents.AsNoTracking().Where(a => a.ArrivedOn <= today && (a.DepartedOn == null || a.DepartedOn >= today) && !db.OrganisationsWithoutRisk.Contains(a.OrganisationId));
        var rows = await serving.Select(a => new
        {
            a.Id, a.SortKey, a.OrganisationId, a.JobProfileId, a.ArrivedOn, a.ContractStartsOn, a.ContractEndsOn, a.EngagedUntil, a.DepartedOn, a.GrossPay, a.ManagerChangedOn,
        }).ToListAsync(cancellationToken);
        if (rows.Count == 0) return [];
        var posts = await Posts(serving, today, cancellationToken);
        var scarce = await Scarce(db, access, index, serving, today, cancellationToken);
        var decided = await db.DecidedContracts(serving, cancellationToken);
        var trained = await Trained(db, access, serving, today, cancellationToken);
        var said = await db.NamedIntentions(access).AsNoTracking().Where(i => serving.Any(a => a.Id == i.AgentId)).ToDictionaryAsync(i => i.AgentId, cancellationToken);
        var pay = (await db.PayOfRisk(access).AsNoTracking().ToListAsync(cancellationToken)).ToLookup(p => p.JobProfileId);
        return [.. rows.Select(a =>
        {
            var reference = a.GrossPay is not null && a.JobProfileId is { } job && seesPay(a.OrganisationId) ? PayReference.Find(pay[job], job, WholeYears(a.ArrivedOn, today), today) : null;
            return new RiskedAgent(a.Id, a.SortKey, a.OrganisationId, a.JobProfileId, new RiskFacts
            {
                ArrivedOn = a.ArrivedOn,
                InPostSince = posts.GetValueOrDefault(a.Id, a.ContractStartsOn ?? a.ArrivedOn),
                ContractEndsOn = a.ContractEndsOn,
                IsDecided = a.DepartedOn is not null || a.EngagedUntil != a.ContractEndsOn || decided.Contains(a.Id),
                GrossPay = reference is null ? null : a.GrossPay,
                Pay = reference?.Bracket,
                IsPayFictitious = reference?.Reference.IsFictitious is true,
                LastTrainingOn = trained.TryGetValue(a.Id, out var day) ? day : null,
                ScarceSkills = scarce.GetValueOrDefault(a.Id) ?? [],
                Stay = said.GetValueOrDefault(a.Id)?.Stay,
                SaidOn = said.GetValueOrDefault(a.Id)?.SaidOn,
                ManagerChangedOn = a.ManagerChangedOn,
            });
        })];
    }

    /// <summary>When a training, a certificate or a mission last brought a skill, however long ago.</summary>
    public static async Task<IReadOnlyDictionary<AgentId, DateOnly>> LastTrainings(ITalentDbContext db, IAccess access, IReadOnlyCollection<AgentId> agents, CancellationToken cancellationToken) => Later(
        await db.Assessments(access).AsNoTracking()
            .Where(s => agents.Contains(s.AgentId) && Trainings.Contains(s.Source))
            .GroupBy(s => s.AgentId).Select(g => new { g.Key, Last = g.Max(s => s.ValidFrom) }).ToDictionaryAsync(g => g.Key, g => g.Last, cancellationToken),
        await db.TrainingEnrolments(access).AsNoTracking().Where(e => agents.Contains(e.AgentId) && e.CompletedOn != null)
            .GroupBy(e => e.AgentId).Select(g => new { g.Key, Last = g.Max(e => e.CompletedOn)!.Value }).ToDictionaryAsync(g => g.Key, g => g.Last, cancellationToken));

    /// <summary>The later day of two.</summary>
    private static Dictionary<AgentId, DateOnly> Later(Dictionary<AgentId, DateOnly> skills, Dictionary<AgentId, DateOnly> trainings)
    {
        foreach (var (agent, on) in trainings)
        {
            if (!skills.TryGetValue(agent, out var known) || known < on) skills[agent] = on;
        }

        return skills;
    }

    /// <summary>In what administrations the person at hand may use what people are paid.</summary>
    public static async Task<Func<OrganisationId, bool>> SeesPay(
        ITalentDbContext db, IAccess access, IGrantReader grants, ICurrentUser user, DateOnly today, CancellationToken cancellationToken)
    {
        if (access.Kind is AccessKind.System) return _ => true;
        if (user.Id is not { } person) return _ => false;
        var roots = (await grants.Held(person, today, cancellationToken)).Where(h => h.Role.Gives(Permission.ReadPay)).Select(h => h.OrganisationId).ToList();
        var seen = (await db.OrganisationLinks.Where(l => roots.Contains(l.AncestorId)).Select(l => l.DescendantId).ToListAsync(cancellationToken)).ToHashSet();
        return seen.Contains;
    }

    /// <summary>What counts how much today.</summary>
    public static async Task<RiskTerms> Terms(ITalentDbContext db, IAccess access, CancellationToken cancellationToken) =>
        (await db.RiskWeights(access).AsNoTracking().OrderByDescending(w => w.Number).FirstOrDefaultAsync(cancellationToken))?.Terms ?? RiskTerms.Usual;

    /// <summary>Since when those hold their post who have served longer than the years that count.</summary>
    private static async Task<Dictionary<AgentId, DateOnly>> Posts(IQueryable<Agent> serving, DateOnly today, CancellationToken cancellationToken)
    {
        var longAgo = today.AddYears(-DepartureRisk.YearsInPost);
        var contracts = await serving.Where(a => a.ArrivedOn < longAgo)
            .SelectMany(a => a.Contracts, (a, c) => new { a.Id, c.StartsOn, c.EndsOn, c.OrganisationId, c.JobProfileId }).ToListAsync(cancellationToken);
        return contracts.GroupBy(c => c.Id)
            .Select(g => (g.Key, Since: PostSince.Of([.. g.Select(c => new PostSpell(c.StartsOn, c.EndsOn, c.OrganisationId, c.JobProfileId))], today)))
            .Where(p => p.Since is not null).ToDictionary(p => p.Key, p => p.Since!.Value);
    }

    /// <summary>Skills that some job requires and that fewer than a handful master in the whole State, with who does.</summary>
    private static async Task<Dictionary<AgentId, IReadOnlyList<string>>> Scarce(
        ITalentDbContext db, IAccess access, ITalentIndex index, IQueryable<Agent> serving, DateOnly today, CancellationToken cancellationToken)
    {
        var everywhere = await db.Organisations.Select(o => o.Id).ToDictionaryAsync(o => o, o => o, cancellationToken);
        var counts = await index.Count(new SkillCountQuery(everywhere, today, today.AddMonths(SkillHolding.MonthsAhead)), cancellationToken);
        var required = (await db.JobProfiles.SelectMany(p => p.Requirements, (_, r) => r.SkillId).Distinct().ToListAsync(cancellationToken)).ToHashSet();
        var scarce = SkillHoldings.Of(counts).Where(h => h.Value.Masters > 0 && h.Value.IsRare() && required.Contains(h.Key)).Select(h => h.Key).ToList();
        var held = await (
            from s in db.Assessments(access).AsNoTracking()
            join k in db.Skills on s.SkillId equals k.Id
            where s.ValidUntil == null && s.Level >= SkillHolding.MasteryFrom && scarce.Contains(s.SkillId) && serving.Any(a => a.Id == s.AgentId)
            select new { s.AgentId, k.Label }).ToListAsync(cancellationToken);
        return held.GroupBy(h => h.AgentId, h => h.Label).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)g.Alphabetical(l => l));
    }

    /// <summary>Who was trained lately, and when last: those before that don't change what counts.</summary>
    private static async Task<Dictionary<AgentId, DateOnly>> Trained(ITalentDbContext db, IAccess access, IQueryable<Agent> serving, DateOnly today, CancellationToken cancellationToken)
    {
        var since = today.AddMonths(-DepartureRisk.TrainingMonths);
        return Later(
            await db.Assessments(access).AsNoTracking()
                .Where(s => Trainings.Contains(s.Source) && s.ValidFrom >= since && serving.Any(a => a.Id == s.AgentId))
                .GroupBy(s => s.AgentId).Select(g => new { g.Key, Last = g.Max(s => s.ValidFrom) }).ToDictionaryAsync(g => g.Key, g => g.Last, cancellationToken),
            await db.TrainingEnrolments(access).AsNoTracking().Where(e => e.CompletedOn >= since && serving.Any(a => a.Id == e.AgentId))
                .GroupBy(e => e.AgentId).Select(g => new { g.Key, Last = g.Max(e => e.CompletedOn)!.Value }).ToDictionaryAsync(g => g.Key, g => g.Last, cancellationToken));
    }

    private static int WholeYears(DateOnly from, DateOnly to) => to.Year - from.Year - (from.AddYears(to.Year - from.Year) > to ? 1 : 0);
}
