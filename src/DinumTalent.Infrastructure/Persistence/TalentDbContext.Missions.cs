using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Audit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What each kind of access reaches of missions.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<Mission> Missions(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Mission>(),
        AccessKind.Permission => Set<Mission>().Where(m => Cohorts(access).Any(c => c.Id == m.CohortId)
            && (access.User == null || ((m.AccountId == null || m.AccountId != access.User) && (access.ConfirmedEmail == null || m.Email != access.ConfirmedEmail)))),
        AccessKind.Assigned => Set<Mission>().Where(m => (access.User != null && m.AccountId == access.User)
            || (access.ConfirmedEmail != null && (m.Email == access.ConfirmedEmail || m.OperationalEmail == access.ConfirmedEmail || m.HighLevelEmail == access.ConfirmedEmail))
            || Authored(access).Any(c => c.Id == m.ChallengeId)),
        AccessKind.OwnData => OwnMissions(access),
        _ => Nothing<Mission>(),
    };

    public IQueryable<Challenge> MissionChallenges(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Challenge>(),
        AccessKind.Permission or AccessKind.OwnData => Set<Challenge>().Where(c => Missions(access).Any(m => m.ChallengeId == c.Id)),
        AccessKind.Assigned => Set<Challenge>().Where(c => Missions(access).Any(m => m.ChallengeId == c.Id) || Authored(access).Any(own => own.Id == c.Id)),
        _ => Nothing<Challenge>(),
    };

    public IQueryable<ChallengeImpact> ChallengeImpacts(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<ChallengeImpact>(),
        AccessKind.Permission => Set<ChallengeImpact>().Where(i => Cohorts(access).Any(c => c.Id == i.CohortId)),
        AccessKind.Assigned => Set<ChallengeImpact>().Where(i => MissionChallenges(access).Any(c => c.Id == i.ChallengeId)),
        _ => Nothing<ChallengeImpact>(),
    };

    public IQueryable<AlumniSurvey> AlumniSurveys(IAccess access)
    {
        switch (access.Kind)
        {
            case AccessKind.System:
                return Set<AlumniSurvey>();
            case AccessKind.Permission:
                return Set<AlumniSurvey>().Where(s => Cohorts(access).Any(c => c.Id == s.CohortId));
            case AccessKind.OwnData:
                return Set<AlumniSurvey>().Where(s => OwnMissions(access).Any(m => m.Id == s.MissionId));
            case AccessKind.MailLink when access.LinkTarget is { } target:
                var id = AlumniSurveyId.From(target);
                return Set<AlumniSurvey>().Where(s => s.Id == id);
            default:
                return Nothing<AlumniSurvey>();
        }
    }

    public IQueryable<CohortEvent> CohortEvents(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<CohortEvent>(),
        AccessKind.Permission => Set<CohortEvent>().Where(e => Cohorts(access).Any(c => c.Id == e.CohortId)),
        AccessKind.Assigned => Set<CohortEvent>().Where(e => Missions(access).Any(m => m.CohortId == e.CohortId)),
        _ => Nothing<CohortEvent>(),
    };

    public IQueryable<MissionDigest> MissionDigests(IAccess access) => access.Kind is AccessKind.System ? Set<MissionDigest>() : Nothing<MissionDigest>();

    public Task<bool> HasMission(CohortId cohort, string email, CancellationToken cancellationToken) =>
        Set<Mission>().AnyAsync(m => m.CohortId == cohort && m.Email == email, cancellationToken);

    public async Task<List<Mission>> MissionsOf(AgentId agent, CancellationToken cancellationToken)
    {
        // Changes nothing but holds the row until the command ends. No unique index could: somebody who was a fellow twice is one agent.
        await Set<Agent>().Where(a => a.Id == agent).ExecuteUpdateAsync(set => set.SetProperty(a => a.Version, a => a.Version), cancellationToken);
        return await Set<Mission>().AsNoTracking().Where(m => m.AgentId == agent).ToListAsync(cancellationToken);
    }

    public async Task<FellowAgents> FellowAgentsOf(IReadOnlyList<Mission> missions, CancellationToken cancellationToken)
    {
        var open = missions.Where(m => m.AgentId is null).ToList();
        var (addresses, holders) = (open.Select(m => m.Email).Distinct().ToList(), open.Select(m => m.AccountId?.Value).OfType<Guid>().Distinct().ToList());
        var accounts = await Users.AsNoTracking().Where(u => u.EmailConfirmed && (holders.Contains(u.Id) || addresses.Contains(u.Email!)))
            .ToDictionaryAsync(u => new UserId(u.Id), u => u.Email, cancellationToken);
        var tied = accounts.Keys.ToList();
        var agents = await (from a in Set<Agent>().AsNoTracking()
                            join o in Set<Organisation>() on a.OrganisationId equals o.Id
                            where a.Status != EmploymentStatus.Fellow && ((a.UserId != null && tied.Contains(a.UserId.Value)) || (a.Email != null && addresses.Contains(a.Email)))
                            orderby a.Id
                            select new
                            {
                                a.Id, Organisation = o.Name, a.Email, a.UserId,
                                Contracts = a.Contracts.Where(c => c.Status != EmploymentStatus.Fellow).Select(c => new { c.StartsOn, c.EndsOn }).ToList(),
                            }).ToListAsync(cancellationToken);
        var found = agents.ConvertAll(a => a.Id);
        return new FellowAgents(
            open,
            [.. agents.Select(a => (Agent: a, Known: a.UserId is { } user && accounts.ContainsKey(user) ? a.UserId : null)).Select(a => new LinkableAgent(
                a.Agent.Id, a.Agent.Organisation, a.Agent.Email, a.Known, a.Known is { } known ? accounts[known] : null, [.. a.Agent.Contracts.Select(c => Period.Create(c.StartsOn, c.EndsOn).Value)]))],
            await Set<Mission>().AsNoTracking().Where(m => m.AgentId != null && found.Contains(m.AgentId.Value)).ToListAsync(cancellationToken));
    }

    public Task<ChallengeImpact?> FindImpact(ChallengeId challenge, CancellationToken cancellationToken) =>
        Set<ChallengeImpact>().FirstOrDefaultAsync(i => i.ChallengeId == challenge, cancellationToken);

    public async Task<MissionTraces> MissionTracesOf(IAccess access, string? email, CancellationToken cancellationToken)
    {
        var own = access.Kind is AccessKind.OwnData;
        var address = own ? access.ConfirmedEmail : email;
        if (!own && (access.Kind is not (AccessKind.System or AccessKind.Permission) || address is null)) return MissionTraces.None;

        var reached = own || access.Kind is AccessKind.System ? Set<Cohort>() : Set<Cohort>().Where(c => Scope(access).Contains(c.OrganisationId));
        var user = access.User?.Value;
        var person = await Users.AsNoTracking().Where(u => own ? u.Id == user : u.Email == address).Select(u => new { u.Id, u.GivenName, u.FamilyName }).FirstOrDefaultAsync(cancellationToken);
        var (account, name) = (person is null ? (UserId?)null : new UserId(person.Id), person is null ? null : $"{person.GivenName} {person.FamilyName}");
        // Some hundreds in all: mentors, what former mentors wrote and who entered values stand within lists, which no index knows.
        var missions = await Set<Mission>().Where(m => reached.Any(c => c.Id == m.CohortId)).ToListAsync(cancellationToken);
        var impacts = account is null ? [] : await Set<ChallengeImpact>().Where(i => reached.Any(c => c.Id == i.CohortId)).ToListAsync(cancellationToken);
        var challenges = await Set<Challenge>().Where(c => reached.Any(r => r.Id == c.CohortId)).ToListAsync(cancellationToken);
        var done = missions.FindAll(m => m.IsOf(account, address));
        var (mine, cohorts) = (done.ConvertAll(m => m.Id), done.ConvertAll(m => m.CohortId));
        var wrote = challenges.FindAll(c => c.IsBy(account)).Select(c => c.Id).Concat(name is null ? [] : await WrittenBy(name, challenges, cancellationToken)).Distinct().ToList();
        var handedIn = account is { } actor ? await HandedInBy(actor, name!, wrote, challenges, cancellationToken) : [];
        var told = address is null ? [] : await Telling(address, cancellationToken);
        return new MissionTraces(
            done,
            await Set<AlumniSurvey>().Where(s => mine.Contains(s.MissionId)).ToListAsync(cancellationToken),
            await Set<CohortEvent>().Where(e => cohorts.Contains(e.CohortId)).ToListAsync(cancellationToken),
            address is null ? [] : missions.FindAll(m => m.IsAccompaniedBy(address) || (told.Contains(m.Id.Value) && !m.IsOf(account, address))),
            account is { } known ? impacts.FindAll(i => i.HasValuesOf(known)) : [],
            challenges.FindAll(c => c.IsBy(account) || handedIn.Contains(c.Id) || (address is not null && c.Names(address))),
            [.. wrote.Union(handedIn)], handedIn,
            address is null ? [] : [.. challenges.Where(c => told.Contains(c.Id.Value) || c.Names(address)).Select(c => c.Id)],
            address, account, name);
    }

    /// <summary>Missions and challenges whose trail tells of an address: a mentor who was replaced may be named nowhere else.</summary>
    private async Task<HashSet<Guid>> Telling(string address, CancellationToken cancellationToken)
    {
        var stored = ToldValues.Stored(address);
        return (await Set<AuditEntry>().Where(e => (e.Entity == nameof(Mission) || e.Entity == nameof(Challenge)) && e.Changes != null && e.Changes.Contains(stored))
            .Select(e => new { e.EntityId, e.Changes }).ToListAsync(cancellationToken)).Where(e => new ToldValues(e.Changes!).Tell(address)).Select(e => e.EntityId).ToHashSet();
    }

    /// <summary>Challenges whose trail names somebody among the authors; not where an author of today has the same name, of whom it may tell.</summary>
    private async Task<List<ChallengeId>> WrittenBy(string name, IReadOnlyList<Challenge> among, CancellationToken cancellationToken)
    {
        var stored = ToldValues.Stored(name);
        var told = (await Set<AuditEntry>().Where(e => e.Entity == nameof(Challenge) && e.Changes != null && e.Changes.Contains(stored)).Select(e => new { e.EntityId, e.Changes }).ToListAsync(cancellationToken))
            .Where(e => new ToldValues(e.Changes!).TellOfPart(nameof(Challenge.Authors), name)).Select(e => e.EntityId).ToHashSet();
        return [.. among.Where(c => told.Contains(c.Id.Value) && !c.Authors.Any(a => a.Name == name)).Select(c => c.Id)];
    }

    /// <summary>Challenges that somebody handed in, as the trail knows by the account; by the name, where no account did and it is an author's.</summary>
    private async Task<List<ChallengeId>> HandedInBy(UserId account, string name, IReadOnlyList<ChallengeId> wrote, IReadOnlyList<Challenge> among, CancellationToken cancellationToken)
    {
        var lines = await Set<AuditEntry>().Where(e => e.Entity == nameof(Challenge) && e.Fields.Contains(nameof(Challenge.SubmittedByName)))
            .Select(e => new { e.EntityId, e.EntityVersion, e.ActorId }).ToListAsync(cancellationToken);
        var last = lines.GroupBy(e => e.EntityId).ToDictionary(g => g.Key, g => g.MaxBy(e => e.EntityVersion)!.ActorId);
        return [.. among.Where(c => c.SubmittedByName is { } by && (last.GetValueOrDefault(c.Id.Value) is { } actor ? actor == account.Value : by == name && wrote.Contains(c.Id))).Select(c => c.Id)];
    }

    private IQueryable<Mission> OwnMissions(IAccess access) =>
        Set<Mission>().Where(m => (access.User != null && m.AccountId == access.User) || (access.ConfirmedEmail != null && m.Email == access.ConfirmedEmail));

    /// <summary>Public challenges that the person wrote.</summary>
    private IQueryable<Challenge> Authored(IAccess access) => Set<Challenge>().Where(c => c.PublishedAt != null && c.Authors.Any(a => a.UserId == access.User));
}
