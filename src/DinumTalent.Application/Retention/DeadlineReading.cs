using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>An agent for whom something comes due.</summary>
internal sealed record DueAgent(
    AgentId Id, string GivenName, string FamilyName, string SortKey, OrganisationId OrganisationId, JobProfileId? JobProfileId, DateOnly? DepartedOn, IReadOnlyList<Contract> Contracts)
{
    public string Name => $"{GivenName} {FamilyName}";

    /// <summary>Family name first, as lists show it.</summary>
    public string ListName => $"{FamilyName} {GivenName}";

    public required IReadOnlyDictionary<OrganisationId, OrganisationId> Employers { get; init; }
}

/// <summary>A line of the radar with what is known of it.</summary>
internal sealed record DueLine(DueAgent Agent, Deadline Deadline, DueDecision? Decision, DeadlineState State)
{
    /// <summary>Whether something is still to be done now.</summary>
    public bool IsPending => State is not DeadlineState.Decided;
}

/// <summary>
/// Reads what comes due. Days are worked out from the facts each time, so that a signed contract or a recorded departure closes its line at once;
/// only agents who may have a line are read, by the indexed days of their contract.
/// </summary>
internal static class DeadlineReading
{
    /// <summary>The longest notice before the end of a contract.</summary>
    private const int NoticeMonths = 3;

    /// <summary>A trial lasts four months at most, and as long again.</summary>
    private const int TrialMonths = 9;

    /// <summary>Before the six-year point can be within a year.</summary>
    private const int YearsBeforeSix = 5;

    /// <summary>What was decided longer ago than this, and done, is not read again.</summary>
    private const int MonthsBack = 24;

    /// <param name="db">The store.</param>
    /// <param name="access">What may be reached.</param>
    /// <param name="among">Only these agents, within reach.</param>
    /// <param name="until">Last day looked at.</param>
    /// <param name="today">The day it is.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Overdue ones first, then by day.</returns>
    public static async Task<List<DueLine>> DueLines(
        this ITalentDbContext db, IAccess access, IQueryable<Agent> among, DateOnly until, DateOnly today, CancellationToken cancellationToken)
    {
        var back = today.AddMonths(-MonthsBack);
        var decisions = await db.DueDecisions(access).AsNoTracking().Where(d => (d.Choice == null || d.DueOn >= back) && among.Any(a => a.Id == d.AgentId))
            .ToDictionaryAsync(d => (d.Matter, d.Subject), cancellationToken);
        var passed = decisions.Values.Where(d => d.DueOn < today && (d.Choice is null || d.AsksForAct)).ToList();
        var certificates = await Certificates(db, access, among, passed, until, today, cancellationToken);
        var missions = await Missions(db, access, among, passed, until, today, cancellationToken);
        var others = passed.Where(d => d.Matter is DecisionMatter.Trial).Select(d => d.AgentId).Concat(certificates.Select(c => c.Key)).Concat(missions.Select(m => m.Key)).Distinct().ToList();
        var agents = await Agents(db, among, others, until, today, cancellationToken);

        var lines = new List<DueLine>();
        foreach (var agent in agents)
        {
            var due = new Deadlines(agent.Contracts, agent.Employers, agent.DepartedOn)
            {
                Certificates = [.. certificates[agent.Id]],
                Missions = [.. missions[agent.Id]],
                WasAnnounced = (matter, subject) => decisions.ContainsKey((matter, subject)),
            };
            foreach (var line in due.Until(until, today))
            {
                var decision = decisions.GetValueOrDefault((line.Matter, line.Subject));
                if (line.StateOn(decision, today) is { } state) lines.Add(new DueLine(agent, line, decision, state));
            }
        }

        return [.. lines.OrderBy(l => l.State is not DeadlineState.Overdue).ThenBy(l => l.Deadline.Day).ThenBy(l => l.Agent.SortKey, StringComparer.Ordinal).ThenBy(l => l.Agent.Id.Value).ThenBy(l => l.Deadline.Kind)];
    }

    private static async Task<List<DueAgent>> Agents(
        ITalentDbContext db, IQueryable<Agent> among, List<AgentId> others, DateOnly until, DateOnly today, CancellationToken cancellationToken)
    {
        var ends = until < DateOnly.MaxValue.AddMonths(-NoticeMonths) ? until.AddMonths(NoticeMonths) : DateOnly.MaxValue;
        var (hired, arrived, counted) = (today.AddMonths(-TrialMonths), today.AddYears(-YearsBeforeSix), SixYearPoint.CountedStatuses.ToList());
        var read = await among.AsNoTracking()
            .Where(a => (a.DepartedOn == null
                    && ((a.ContractEndsOn <= ends && a.EngagedUntil <= ends) || a.ContractStartsOn >= hired || (a.ArrivedOn <= arrived && a.EngagedUntil != null && counted.Contains(a.Status))))
                || others.Contains(a.Id))
            .Select(a => new { a.Id, a.GivenName, a.FamilyName, a.SortKey, a.OrganisationId, a.JobProfileId, a.DepartedOn, Contracts = a.Contracts.ToList() })
            .ToListAsync(cancellationToken);
        var employers = await db.Employer(read.SelectMany(a => a.Contracts).Select(c => c.OrganisationId), cancellationToken);
        return [.. read.Select(a => new DueAgent(a.Id, a.GivenName, a.FamilyName, a.SortKey, a.OrganisationId, a.JobProfileId, a.DepartedOn, a.Contracts) { Employers = employers })];
    }

    private static async Task<ILookup<AgentId, CertificateEnd>> Certificates(
        ITalentDbContext db, IAccess access, IQueryable<Agent> among, List<DueDecision> passed, DateOnly until, DateOnly today, CancellationToken cancellationToken)
    {
        var reminded = passed.Where(d => d.Matter is DecisionMatter.Certificate).Select(d => SkillAssessmentId.From(d.Subject)).ToList();
        var read = await (
            from s in db.Assessments(access).AsNoTracking()
            join k in db.Skills on s.SkillId equals k.Id
            where s.ValidUntil == null && s.ExpiresOn != null && s.ExpiresOn <= until && (s.ExpiresOn >= today || reminded.Contains(s.Id)) && among.Any(a => a.Id == s.AgentId)
            select new { s.Id, s.AgentId, k.Label, s.ExpiresOn }).ToListAsync(cancellationToken);
        return read.ToLookup(s => s.AgentId, s => new CertificateEnd(s.Id.Value, s.Label, s.ExpiresOn!.Value));
    }

    private static async Task<ILookup<AgentId, MissionEnd>> Missions(
        ITalentDbContext db, IAccess access, IQueryable<Agent> among, List<DueDecision> passed, DateOnly until, DateOnly today, CancellationToken cancellationToken)
    {
        var reminded = passed.Where(d => d.Matter is DecisionMatter.Mission).Select(d => MissionId.From(d.Subject)).ToList();
        var read = await db.MissionsOfAgents(access).AsNoTracking()
            .Where(m => m.AgentId != null && m.EndedOn == null && m.EndsOn <= until && (m.EndsOn >= today || reminded.Contains(m.Id)) && among.Any(a => a.Id == m.AgentId))
            .Select(m => new { m.Id, AgentId = m.AgentId!.Value, m.EndsOn, m.HostIntention }).ToListAsync(cancellationToken);
        return read.ToLookup(m => m.AgentId, m => new MissionEnd(m.Id.Value, m.EndsOn, m.HostIntention?.Label().ToLowerInvariant()));
    }
}
