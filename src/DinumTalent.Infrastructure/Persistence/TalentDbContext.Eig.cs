using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What each kind of access reaches of cohorts and challenges.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<Cohort> PublishedCohorts => Set<Cohort>().Where(c => c.PublishedAt != null);

    public IQueryable<Cohort> Cohorts(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Cohort>(),
        AccessKind.Permission => Set<Cohort>().Where(c => Scope(access).Contains(c.OrganisationId)),
        AccessKind.Anonymous or AccessKind.OwnData or AccessKind.Assigned => PublishedCohorts,
        _ => Nothing<Cohort>(),
    };

    public IQueryable<Challenge> Challenges(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Challenge>(),
        AccessKind.Permission => Set<Challenge>().Where(c => c.SubmittedAt != null && Cohorts(access).Any(k => k.Id == c.CohortId) && !Recusals(access).Any(r => r.ChallengeId == c.Id)),
        AccessKind.OwnData => Set<Challenge>().Where(c => c.Authors.Any(a => a.UserId == access.User)),
        AccessKind.Assigned => Set<Challenge>().Where(c => c.SubmittedAt != null && Judging(access).Any(r => r.ChallengeId == c.Id && r.Independence == Independence.Independent)),
        AccessKind.Anonymous => Set<Challenge>().Where(c => c.PublishedAt != null),
        _ => Nothing<Challenge>(),
    };

    public IQueryable<ChallengeReview> ChallengeReviews(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<ChallengeReview>(),
        AccessKind.Permission => Set<ChallengeReview>().Where(r => r.SubmittedAt != null && Treated(access).Any(c => c.Id == r.ChallengeId)
            && (r.JurorId == access.User || !Unfinished(access).Any(own => own.ChallengeId == r.ChallengeId))),
        AccessKind.Assigned => Set<ChallengeReview>().Where(r =>
            Judging(access).Any(own => own.Id == r.Id)
            || (r.SubmittedAt != null && Judging(access).Any(own => own.ChallengeId == r.ChallengeId && own.SubmittedAt != null))),
        _ => Nothing<ChallengeReview>(),
    };

    public IQueryable<ChallengeVerdict> ChallengeVerdicts(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<ChallengeVerdict>(),
        AccessKind.Permission => Set<ChallengeVerdict>().Where(v => Treated(access).Any(c => c.Id == v.ChallengeId)),
        AccessKind.OwnData => Set<ChallengeVerdict>().Where(v => v.AnnouncedAt != null && Challenges(access).Any(c => c.Id == v.ChallengeId)),
        _ => Nothing<ChallengeVerdict>(),
    };

    public IQueryable<JuryDuty> JuryDuties(IAccess access) =>
        from r in access.Kind switch
        {
            AccessKind.System => Set<ChallengeReview>(),
            AccessKind.Permission => Set<ChallengeReview>().Where(r => Treated(access).Any(c => c.Id == r.ChallengeId)),
            AccessKind.Assigned => NotOwn(access, DuringJury()),
            _ => Nothing<ChallengeReview>(),
        }
        join c in Set<Challenge>() on r.ChallengeId equals c.Id
        select new JuryDuty
        {
            ReviewId = r.Id, Version = r.Version, ChallengeId = r.ChallengeId, CohortId = r.CohortId, Sprint = r.Sprint, JurorId = r.JurorId, JurorName = r.JurorName,
            Title = c.Title, Administration = c.Administration, Independence = r.Independence, SubmittedAt = r.SubmittedAt,
        };

    public IQueryable<JurySeat> JurySeats(IAccess access) =>
        (access.Kind is AccessKind.Assigned ? Set<ChallengeReview>().Where(r => r.JurorId == access.User) : Nothing<ChallengeReview>())
        .Select(r => new JurySeat { CohortId = r.CohortId, Sprint = r.Sprint }).Distinct();

    public Task<ChallengeReview?> FindOpenReview(IAccess access, ChallengeReviewId id, CancellationToken cancellationToken) =>
        Set<ChallengeReview>().FirstOrDefaultAsync(r => r.Id == id && Treated(access).Any(c => c.Id == r.ChallengeId), cancellationToken);

    public async Task<IReadOnlyList<(Challenge Challenge, ChallengeVerdict? Verdict)>> HandedIn(CohortId cohort, CancellationToken cancellationToken)
    {
        var challenges = await Set<Challenge>().Where(c => c.CohortId == cohort && c.SubmittedAt != null).ToListAsync(cancellationToken);
        var verdicts = await Set<ChallengeVerdict>().Where(v => v.CohortId == cohort).ToDictionaryAsync(v => v.ChallengeId, cancellationToken);
        return [.. challenges.Select(c => (c, verdicts.GetValueOrDefault(c.Id)))];
    }

    public async Task ForgetJudging(ChallengeId challenge, CancellationToken cancellationToken)
    {
        RemoveRange(await Set<ChallengeReview>().Where(r => r.ChallengeId == challenge).ToListAsync(cancellationToken));
        RemoveRange(await Set<ChallengeVerdict>().Where(v => v.ChallengeId == challenge).ToListAsync(cancellationToken));
    }

    public Task<int> CountChallengeDrafts(CohortId cohort, CancellationToken cancellationToken) =>
        Set<Challenge>().CountAsync(c => c.CohortId == cohort && c.SubmittedAt == null, cancellationToken);

    /// <summary>What the programme may treat: nobody treats the own challenge.</summary>
    private IQueryable<Challenge> Treated(IAccess access) => Challenges(access).Where(c => !c.Authors.Any(a => a.UserId == access.User));

    private IQueryable<ChallengeReview> Recusals(IAccess access) => Set<ChallengeReview>().Where(r => r.JurorId == access.User && r.Independence == Independence.Recused);

    /// <summary>Own ones that wait, in whatever phase: who judges sees no other opinion before giving the own one, be it as staff.</summary>
    private IQueryable<ChallengeReview> Unfinished(IAccess access) => Set<ChallengeReview>().Where(r => r.JurorId == access.User && r.SubmittedAt == null);

    /// <summary>Own ones while the jury is open, without those that the juror is recused from, or has come to write since.</summary>
    private IQueryable<ChallengeReview> Judging(IAccess access) => NotOwn(access, DuringJury()).Where(r => r.Independence != Independence.Recused);

    private IQueryable<ChallengeReview> NotOwn(IAccess access, IQueryable<ChallengeReview> reviews) => reviews.Where(r => r.JurorId == access.User
        && !Set<Challenge>().Any(c => c.Id == r.ChallengeId && c.Authors.Any(a => a.UserId == access.User)));

    /// <summary>Those of juries that are open today.</summary>
    private IQueryable<ChallengeReview> DuringJury()
    {
        var today = recorder?.Now.ToParisDay();
        return Set<ChallengeReview>().Where(r => PublishedCohorts.Any(c => c.Id == r.CohortId
            && c.Phases.Any(p => p.Kind == PhaseKind.ChallengeJury && p.Sprint == r.Sprint && p.OpensOn <= today && (p.ClosesOn == null || p.ClosesOn >= today))));
    }
}
