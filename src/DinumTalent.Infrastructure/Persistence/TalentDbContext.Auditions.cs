using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What each kind of access reaches of auditions and of what is noted there.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<AuditionSchedule> AuditionSchedules(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<AuditionSchedule>(),
        AccessKind.Permission => Set<AuditionSchedule>().Where(s => Cohorts(access).Any(c => c.Id == s.CohortId)),
        AccessKind.MailLink => Set<AuditionSchedule>().Where(s => FellowApplications(access).Any(a => a.CohortId == s.CohortId && a.Sprint == s.Sprint)),
        _ => Nothing<AuditionSchedule>(),
    };

    public IQueryable<Audition> Auditions(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Audition>(),
        AccessKind.Permission or AccessKind.MailLink or AccessKind.OwnData => Set<Audition>().Where(s => FellowApplications(access).Any(a => a.Id == s.ApplicationId)),
        _ => Nothing<Audition>(),
    };

    public IQueryable<AuditionSheet> AuditionSheets(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<AuditionSheet>(),
        AccessKind.Permission => Set<AuditionSheet>().Where(s => s.SubmittedAt != null && FellowApplications(access).Any(a => a.Id == s.ApplicationId)
            && (s.JudgeId == access.User || !Unheard(access).Any(own => own.ApplicationId == s.ApplicationId))),
        AccessKind.Assigned => Set<AuditionSheet>().Where(s => HeardFellows(access).Any(a => a.Id == s.ApplicationId) && (s.JudgeId == access.User
            || (s.SubmittedAt != null && Set<AuditionSheet>().Any(own => own.ApplicationId == s.ApplicationId && own.JudgeId == access.User && own.SubmittedAt != null)))),
        _ => Nothing<AuditionSheet>(),
    };

    public IQueryable<AuditionDuty> AuditionDuties(IAccess access) =>
        from s in access.Kind switch
        {
            AccessKind.System => Set<AuditionSheet>(),
            AccessKind.Permission => Set<AuditionSheet>().Where(s => FellowApplications(access).Any(a => a.Id == s.ApplicationId)),
            AccessKind.Assigned => Set<AuditionSheet>().Where(s => s.JudgeId == access.User && PublishedCohorts.Any(c => c.Id == s.CohortId)),
            _ => Nothing<AuditionSheet>(),
        }
        join a in NotOwn(access, Set<FellowApplication>()) on s.ApplicationId equals a.Id
        join h in Set<Audition>() on s.ApplicationId equals h.ApplicationId
        where access.Kind != AccessKind.Assigned || a.Status == FellowStatus.Preselected
        select new AuditionDuty
        {
            SheetId = s.Id, Version = s.Version, ApplicationId = s.ApplicationId, CohortId = s.CohortId, Sprint = s.Sprint, Number = a.Number, JurorId = s.JudgeId, JurorName = s.JudgeName,
            Independence = s.Independence, SubmittedAt = s.SubmittedAt, AuditionId = h.Id, StartsAt = h.StartsAt, Minutes = h.Minutes, Room = h.Room, Sequence = h.Sequence, IsConfirmed = h.IsConfirmed,
        };

    public IQueryable<FellowApplication> HeardFellows(IAccess access)
    {
        if (access.Kind is not AccessKind.Assigned) return Nothing<FellowApplication>();
        var today = recorder?.Now.ToParisDay();
        return NotOwn(access, Set<FellowApplication>()).Where(a => a.Status == FellowStatus.Preselected
            && PublishedCohorts.Any(c => c.Id == a.CohortId && c.Phases.Any(p => p.Kind == PhaseKind.Auditions && p.Sprint == a.Sprint && p.OpensOn <= today && (p.ClosesOn == null || p.ClosesOn >= today)))
            && Set<AuditionSheet>().Any(s => s.ApplicationId == a.Id && s.JudgeId == access.User && s.Independence != Independence.Recused)
            && Set<Audition>().Any(h => h.ApplicationId == a.Id && h.IsConfirmed)
            && !Set<PreselectionReading>().Any(r => r.ApplicationId == a.Id && r.JudgeId == access.User && r.Independence == Independence.Recused));
    }

    public IQueryable<RankingTerms> RankingTerms(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<RankingTerms>(),
        AccessKind.Permission => Set<RankingTerms>().Where(t => Cohorts(access).Any(c => c.Id == t.CohortId)),
        _ => Nothing<RankingTerms>(),
    };

    public async Task<AuditionFacts> AuditionFacts(CohortId cohort, int sprint, CancellationToken cancellationToken)
    {
        var applications = await Set<FellowApplication>().Where(a => a.CohortId == cohort && a.Sprint == sprint && a.Status == FellowStatus.Preselected).ToListAsync(cancellationToken);
        var held = await Set<Audition>().Where(h => h.CohortId == cohort && h.Sprint == sprint).ToListAsync(cancellationToken);
        var sheets = await Set<AuditionSheet>().Where(s => s.CohortId == cohort && s.Sprint == sprint).ToListAsync(cancellationToken);
        var read = await Set<PreselectionReading>().AsNoTracking().Where(r => r.CohortId == cohort && r.Independence == Independence.Recused).Select(r => new { r.JudgeId, r.ApplicationId }).ToListAsync(cancellationToken);
        var judged = await Set<ChallengeReview>().AsNoTracking().Where(r => r.CohortId == cohort && r.Independence == Independence.Recused).Select(r => new { r.JurorId, r.ChallengeId }).ToListAsync(cancellationToken);
        var challenges = await Set<Challenge>().AsNoTracking().Where(c => c.CohortId == cohort && c.PublishedAt != null).ToListAsync(cancellationToken);
        var applicants = await Set<FellowApplication>().AsNoTracking().Where(a => a.CohortId == cohort).Select(a => new { a.AccountId, a.Email }).ToListAsync(cancellationToken);
        return new AuditionFacts(
            applications, held, sheets,
            [.. sheets.Where(s => s.Independence is Independence.Recused).Select(s => (s.JudgeId, s.ApplicationId)), .. read.Select(r => (r.JudgeId, r.ApplicationId))],
            [.. judged.Select(r => (r.JurorId, r.ChallengeId)), .. challenges.SelectMany(c => c.Authors.Select(a => (a.UserId, c.Id)))],
            challenges, [.. applicants.Select(a => (a.AccountId, a.Email))]);
    }

    public async Task<RankingFacts> RankingFacts(CohortId cohort, int sprint, CancellationToken cancellationToken)
    {
        // Who withdrew after the wishes stays on the lists as withdrawn: a matching tells why nobody is there.
        var applications = await Set<FellowApplication>().AsNoTracking()
            .Where(a => a.CohortId == cohort && a.Sprint == sprint && (a.Status == FellowStatus.Preselected || (a.Status == FellowStatus.Withdrawn && a.WishedAt != null))).ToListAsync(cancellationToken);
        var readings = await Set<PreselectionReading>().AsNoTracking().Where(r => r.CohortId == cohort && r.Sprint == sprint && r.SubmittedAt != null).ToListAsync(cancellationToken);
        var sheets = await Set<AuditionSheet>().AsNoTracking().Where(s => s.CohortId == cohort && s.Sprint == sprint && s.SubmittedAt != null).ToListAsync(cancellationToken);
        var challenges = await Set<Challenge>().AsNoTracking().Where(c => c.CohortId == cohort && (c.Sprint ?? 1) == sprint && c.PublishedAt != null).ToListAsync(cancellationToken);
        return new RankingFacts(
            applications, readings, sheets, challenges, await Set<RankingTerms>().AsNoTracking().FirstOrDefaultAsync(t => t.CohortId == cohort && t.Sprint == sprint, cancellationToken),
            await Set<Cohort>().AsNoTracking().FirstAsync(c => c.Id == cohort, cancellationToken), await FindResults(cohort, sprint, cancellationToken), await FellowAuthors(cohort, sprint, cancellationToken));
    }

    /// <summary>Own sheets that wait: who notes sees no other opinion before giving the own one, be it as staff.</summary>
    private IQueryable<AuditionSheet> Unheard(IAccess access) => Set<AuditionSheet>().Where(s => s.JudgeId == access.User && s.SubmittedAt == null);
}
