using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>An agent: who, since when, under which contracts, with which skills, and the next days that matter.</summary>
[Requires(Permission.ReadAgents)]
public sealed record AgentSheet(AgentId Id) : IQuery<AgentSheetView>;

internal sealed class AgentSheetHandler(ITalentDbContext db, IAccess access, IAccounts accounts, HeldPermissions permissions, TimeProvider clock)
    : IQueryHandler<AgentSheet, AgentSheetView>
{
    /// <summary>Latest changes shown; the trail has them all.</summary>
    private const int ShownHistory = 50;

    public async Task<Result<AgentSheetView>> Handle(AgentSheet query, CancellationToken cancellationToken)
    {
        // Column by column: what a permission of its own guards is not even read here.
        var own = db.EngagedAgents(access).AsNoTracking().Where(a => a.Id == query.Id);
        var agent = await own.Select(a => new
        {
            a.Id, a.Version, a.GivenName, a.FamilyName, a.Email, a.RegistrationNumber, a.UserId, a.OrganisationId, a.NextOrganisationId, a.JobProfileId, a.Category, a.Status, a.City,
            a.ManagerId, a.Arrival, a.ArrivedOn, a.DepartedOn, a.DepartureReason, a.Destination, a.SharesPassport, Contracts = a.Contracts.ToList(),
        }).FirstOrDefaultAsync(cancellationToken);
        if (agent is null) return Error.NotFound;

        var today = clock.Today();
        var rights = await permissions.In(agent.OrganisationId, cancellationToken);
        var names = await Names(agent.Contracts.Select(c => c.OrganisationId).Append(agent.OrganisationId), cancellationToken);
        var jobs = await Jobs(agent.Contracts.Select(c => c.JobProfileId).Append(agent.JobProfileId), cancellationToken);
        var employers = await db.Employer(agent.Contracts.Select(c => c.OrganisationId), cancellationToken);
        var skills = await Skills(query.Id, today, cancellationToken);
        var manager = agent.ManagerId is { } managerId
            ? await db.Agents(access).Where(a => a.Id == managerId).Select(a => new AgentName(a.Id, a.GivenName + " " + a.FamilyName)).FirstOrDefaultAsync(cancellationToken)
            : null;

        return new AgentSheetView
        {
            Id = agent.Id,
            Version = agent.Version,
            Name = $"{agent.GivenName} {agent.FamilyName}",
            Email = agent.Email,
            RegistrationNumber = agent.RegistrationNumber,
            HasAccount = agent.UserId is not null,
            Organisation = names[agent.OrganisationId],
            Profile = Job(agent.JobProfileId),
            Category = agent.Category,
            Status = agent.Status,
            City = agent.City,
            Manager = manager,
            Arrival = agent.Arrival,
            ArrivedOn = agent.ArrivedOn,
            DepartedOn = agent.DepartedOn,
            HasLeft = agent.DepartedOn < today,
            DepartureReason = agent.DepartureReason,
            Destination = agent.Destination,
            SharesPassport = agent.SharesPassport,
            Protected = await Protected(own, rights, cancellationToken),
            Contracts = [.. agent.Contracts.OrderByDescending(c => c.StartsOn).Select(c => new ContractRow(
                c.Id, c.Status, c.Category, c.Basis, names[c.OrganisationId], Job(c.JobProfileId), c.StartsOn, c.EndsOn, c.RunsOn(today), c.TrialEndsOn,
                c.StartsOn <= today && today <= c.TrialEndsOn, c.TrialRenewed, c.IsRenewal, c.ExceptionReason,
                new TrialRenewal(c.StartsOn, c.EndsOn, c.TrialEndsOn, c.TrialRenewed, today) is var renewal && renewal.IsOpenOn(today) ? renewal.Latest : null, c.StartsOn > today))],
            Dates = AgentDates.Of(agent.Contracts, skills.Where(s => s.ExpiresOn is not null).Select(s => (s.Label, s.ExpiresOn!.Value)), agent.DepartedOn, today, employers),
            EarliestResignation = agent.Contracts.FirstOrDefault(c => c.RunsOn(today)) is { } running
                ? EarlyEndNotice.EarliestLastDay(today, ServiceSpell.Of(running, employers), running.TrialEndsOn, [.. agent.Contracts.Select(c => ServiceSpell.Of(c, employers))])
                : null,
            Skills = skills,
            Origin = await Origin(query.Id, cancellationToken),
            History = await History(query.Id, cancellationToken),
            Rights = rights,
            MayCancel = rights.Contains(Permission.EditAgents)
                || (agent.NextOrganisationId is { } next && (await permissions.In(next, cancellationToken)).Contains(Permission.EditAgents)),
        };

        string? Job(JobProfileId? id) => id is { } known ? jobs.GetValueOrDefault(known) : null;
    }

    private async Task<Dictionary<OrganisationId, string>> Names(IEnumerable<OrganisationId> organisations, CancellationToken cancellationToken)
    {
        var ids = organisations.Distinct().ToList();
        return await db.Organisations.AsNoTracking().Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
    }

    private async Task<Dictionary<JobProfileId, string>> Jobs(IEnumerable<JobProfileId?> jobs, CancellationToken cancellationToken)
    {
        var ids = jobs.OfType<JobProfileId>().Distinct().ToList();
        return await db.JobProfiles.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Label }).ToDictionaryAsync(p => p.Id, p => p.Label, cancellationToken);
    }

    private async Task<IReadOnlyList<HeldSkill>> Skills(AgentId id, DateOnly today, CancellationToken cancellationToken)
    {
        var skills = await (
            from a in db.Assessments(access).AsNoTracking()
            join s in db.Skills on a.SkillId equals s.Id
            where a.AgentId == id && (a.ValidUntil == null || a.ValidUntil >= today)
            select new HeldSkill(s.Label, s.Kind, a.Level, a.Source, a.ValidFrom, a.VerifiedOn, a.ExpiresOn)).ToListAsync(cancellationToken);
        return [.. skills.OrderByDescending(s => s.Level).ThenBy(s => FoldedText.Fold(s.Label), StringComparer.Ordinal)];
    }

    private static async Task<ProtectedFacts> Protected(IQueryable<Agent> own, IReadOnlySet<Permission> rights, CancellationToken cancellationToken)
    {
        var (mayBirthDate, maySex, mayPay) = (rights.Contains(Permission.ReadBirthDates), rights.Contains(Permission.ReadSexes), rights.Contains(Permission.ReadPay));
        return new ProtectedFacts(
            mayBirthDate, mayBirthDate ? await own.Select(a => a.BirthDate).FirstOrDefaultAsync(cancellationToken) : null,
            maySex, maySex ? await own.Select(a => a.Sex).FirstOrDefaultAsync(cancellationToken) : null,
            mayPay, mayPay ? await own.Select(a => a.GrossPay).FirstOrDefaultAsync(cancellationToken) : null);
    }

    /// <summary>The application that led to the hire, if the person may read applications where it was received.</summary>
    private async Task<AgentOrigin?> Origin(AgentId id, CancellationToken cancellationToken)
    {
        var found = await (
            from a in db.Applications(access).AsNoTracking()
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            where a.AgentId == id
            select new { a.Id, v.Reference, v.Title, v.OrganisationId, a.SentAt }).FirstOrDefaultAsync(cancellationToken);
        return found is not null && (await permissions.In(found.OrganisationId, cancellationToken)).Contains(Permission.ReadApplications)
            ? new AgentOrigin(found.Id.Value, found.Reference, found.Title, found.SentAt)
            : null;
    }

    private async Task<IReadOnlyList<AuditLine>> History(AgentId id, CancellationToken cancellationToken)
    {
        var rows = await db.AuditEntries(access).AsNoTracking().Where(e => e.Entity == nameof(Agent) && e.EntityId == id.Value)
            .OrderByDescending(e => e.EntityVersion).Take(ShownHistory)
            .Select(e => new { e.Id, e.At, e.ActorName, e.Action, e.Reason, e.Changes, e.OrganisationId }).ToListAsync(cancellationToken);

        // Guarded where they were recorded: an agent brings no rights along from one administration to the next.
        var rights = new Dictionary<Guid, IReadOnlySet<Permission>>();
        foreach (var place in rows.Select(r => r.OrganisationId).OfType<Guid>().Distinct()) rights[place] = await permissions.In(OrganisationId.From(place), cancellationToken);
        var changes = await new AuditNames(db, access, accounts).Said(
            rows.ToDictionary(r => r.Id, r => AuditValues.Read(r.Changes).Guard(nameof(Agent), needed => r.OrganisationId is { } place && rights[place].Contains(needed))), cancellationToken);
        return [.. rows.Select(r => new AuditLine(r.At, r.ActorName, r.Action, nameof(Agent), id.Value, null, r.Reason, changes[r.Id], r.Changes is null, false))];
    }
}
