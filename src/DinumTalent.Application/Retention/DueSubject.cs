using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What is decided of one contract, trial, certificate or mission.</summary>
/// <param name="Agent">Of whom.</param>
/// <param name="Matter">What is decided.</param>
/// <param name="Subject">The contract (also of a trial), assessment or mission.</param>
public sealed record DueSubject(AgentId Agent, DecisionMatter Matter, Guid Subject);

/// <summary>What is known of a subject.</summary>
/// <param name="Agent">Of whom.</param>
/// <param name="Lines">Its days that still expect something, or were decided; none once it is settled by the facts.</param>
/// <param name="DueOn">Its last day; null once it is settled.</param>
internal sealed record KnownSubject(DueAgent Agent, IReadOnlyList<DueLine> Lines, DateOnly? DueOn)
{
    /// <summary>What may lawfully be decided today.</summary>
    public IReadOnlyList<LawfulChoice> Choices(DueSubject subject, DateOnly today)
    {
        var contract = Agent.Contracts.FirstOrDefault(c => c.Id.Value == subject.Subject);
        return subject.Matter switch
        {
            DecisionMatter.Contract when contract is not null => LawfulChoices.OfContract(contract, Agent.Contracts, Agent.Employers, today),
            DecisionMatter.Trial when contract is not null => LawfulChoices.OfTrial(contract, today),
            DecisionMatter.Certificate => LawfulChoices.OfCertificate(),
            DecisionMatter.Mission => LawfulChoices.OfMission(),
            _ => [],
        };
    }
}

/// <summary>Finds a subject and what is decided of it.</summary>
internal static class DueSubjects
{
    /// <summary>Not found where the agent is out of reach.</summary>
    public static async Task<Result<KnownSubject>> Known(this ITalentDbContext db, IAccess access, DueSubject subject, DateOnly today, CancellationToken cancellationToken)
    {
        var one = db.Agents(access).Where(a => a.Id == subject.Agent);
        var agent = await one.AsNoTracking().Select(a => new { a.Id, a.GivenName, a.FamilyName, a.SortKey, a.OrganisationId, a.JobProfileId, a.DepartedOn, Contracts = a.Contracts.ToList() }).FirstOrDefaultAsync(cancellationToken);
        if (agent is null) return Error.NotFound;

        // To be decided at any time before, not only in the year that the radar shows.
        var lines = (await db.DueLines(access, one, DateOnly.MaxValue, today, cancellationToken)).FindAll(l => l.Deadline.Matter == subject.Matter && l.Deadline.Subject == subject.Subject);
        return lines.Count > 0
            ? new KnownSubject(lines[0].Agent, [.. lines.OrderBy(l => l.Deadline.Day)], lines[0].Deadline.DueOn)
            : new KnownSubject(
                new DueAgent(agent.Id, agent.GivenName, agent.FamilyName, agent.SortKey, agent.OrganisationId, agent.JobProfileId, agent.DepartedOn, agent.Contracts)
                {
                    Employers = new Dictionary<OrganisationId, OrganisationId>(),
                },
                [], null);
    }

    /// <summary>
    /// The decision at the version that the person saw, or a new one where none was; stale where it changed, and refused once there is nothing left to decide.
    /// </summary>
    /// <param name="db">The store.</param>
    /// <param name="access">What may be reached.</param>
    /// <param name="subject">Of what.</param>
    /// <param name="version">Seen; 0 where there was no decision.</param>
    /// <param name="today">The day it is.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<Result<(DueDecision Decision, KnownSubject Known)>> ToDecide(
        this ITalentDbContext db, IAccess access, DueSubject subject, long version, DateOnly today, CancellationToken cancellationToken)
    {
        var known = await db.Known(access, subject, today, cancellationToken);
        if (known.IsFailure) return Result<(DueDecision, KnownSubject)>.Failure(known.Errors);
        if (known.Value.DueOn is not { } dueOn) return RadarErrors.Settled;

        var held = await db.DueDecisions(access).FirstOrDefaultAsync(d => d.AgentId == subject.Agent && d.Matter == subject.Matter && d.Subject == subject.Subject, cancellationToken);
        if ((held?.Version ?? 0) != version) return ReadErrors.Stale<DueDecision>(held?.Id.Value ?? Guid.Empty, version);
        if (held is not null) return (held, known.Value);

        var added = new DueDecision(subject.Agent, subject.Matter, subject.Subject, dueOn);
        db.Add(added);
        return (added, known.Value);
    }
}
