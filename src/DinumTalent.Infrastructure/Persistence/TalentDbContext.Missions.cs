using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
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

    public Task<ChallengeImpact?> FindImpact(ChallengeId challenge, CancellationToken cancellationToken) =>
        Set<ChallengeImpact>().FirstOrDefaultAsync(i => i.ChallengeId == challenge, cancellationToken);

    public async Task<MissionTraces> MissionTracesOf(IAccess access, string? email, CancellationToken cancellationToken)
    {
        var own = access.Kind is AccessKind.OwnData;
        var address = own ? access.ConfirmedEmail : email;
        if (!own && (access.Kind is not (AccessKind.System or AccessKind.Permission) || address is null)) return new MissionTraces([], [], [], [], [], null, null);

        var reached = own || access.Kind is AccessKind.System ? Set<Mission>()
            : Set<Mission>().Where(m => Set<Cohort>().Any(c => c.Id == m.CohortId && Scope(access).Contains(c.OrganisationId)));
        var account = own ? access.User : await Users.Where(u => u.Email == address).Select(u => (Guid?)u.Id).FirstOrDefaultAsync(cancellationToken) is { } id ? new UserId(id) : (UserId?)null;
        var done = await reached.Where(m => (address != null && m.Email == address) || (account != null && m.AccountId == account)).ToListAsync(cancellationToken);
        var accompanied = address is null ? [] : await reached.Where(m => m.OperationalEmail == address || m.HighLevelEmail == address).ToListAsync(cancellationToken);
        var (missions, cohorts) = (done.ConvertAll(m => m.Id), done.ConvertAll(m => m.CohortId));
        var challenges = done.Concat(accompanied).Select(m => m.ChallengeId).Distinct().ToList();
        return new MissionTraces(
            done,
            await Set<AlumniSurvey>().Where(s => missions.Contains(s.MissionId)).ToListAsync(cancellationToken),
            await Set<CohortEvent>().Where(e => cohorts.Contains(e.CohortId)).ToListAsync(cancellationToken),
            accompanied,
            await Set<ChallengeImpact>().Where(i => challenges.Contains(i.ChallengeId)).ToListAsync(cancellationToken),
            address, account);
    }

    private IQueryable<Mission> OwnMissions(IAccess access) =>
        Set<Mission>().Where(m => (access.User != null && m.AccountId == access.User) || (access.ConfirmedEmail != null && m.Email == access.ConfirmedEmail));

    /// <summary>Public challenges that the person wrote.</summary>
    private IQueryable<Challenge> Authored(IAccess access) => Set<Challenge>().Where(c => c.PublishedAt != null && c.Authors.Any(a => a.UserId == access.User));
}
