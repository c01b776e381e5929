using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What each kind of access reaches of applications to cohorts and of their preselection.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<FellowApplication> FellowApplications(IAccess access)
    {
        switch (access.Kind)
        {
            case AccessKind.System:
                return Set<FellowApplication>();
            case AccessKind.Permission:
                return NotOwn(access, Set<FellowApplication>()).Where(a => Cohorts(access).Any(c => c.Id == a.CohortId)
                    && !Set<PreselectionReading>().Any(r => r.ApplicationId == a.Id && r.JudgeId == access.User && r.Independence == Independence.Recused));
            case AccessKind.Assigned:
                return NotOwn(access, Set<FellowApplication>()).Where(a => a.Status == FellowStatus.Received
                    && DuringPreselection().Any(r => r.ApplicationId == a.Id && r.JudgeId == access.User && r.Independence != Independence.Recused));
            case AccessKind.OwnData:
                return OwnFellows(access);
            case AccessKind.MailLink when access.LinkTarget is { } target:
                var id = FellowApplicationId.From(target);
                return Set<FellowApplication>().Where(a => a.Id == id);
            default:
                return Nothing<FellowApplication>();
        }
    }

    public IQueryable<PreselectionReading> PreselectionReadings(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<PreselectionReading>(),
        AccessKind.Permission => Set<PreselectionReading>().Where(r => r.SubmittedAt != null && FellowApplications(access).Any(a => a.Id == r.ApplicationId)
            && (r.JudgeId == access.User || !Unread(access).Any(own => own.ApplicationId == r.ApplicationId))),
        AccessKind.Assigned => DuringPreselection().Where(r => r.JudgeId == access.User && r.Independence != Independence.Recused && FellowApplications(access).Any(a => a.Id == r.ApplicationId)),
        _ => Nothing<PreselectionReading>(),
    };

    public IQueryable<PreselectionVerdict> PreselectionVerdicts(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<PreselectionVerdict>(),
        AccessKind.Permission => Set<PreselectionVerdict>().Where(v => FellowApplications(access).Any(a => a.Id == v.ApplicationId) && !Unread(access).Any(own => own.ApplicationId == v.ApplicationId)),
        _ => Nothing<PreselectionVerdict>(),
    };

    public IQueryable<ReadingDuty> ReadingDuties(IAccess access) =>
        from r in access.Kind switch
        {
            AccessKind.System => Set<PreselectionReading>(),
            AccessKind.Permission => Set<PreselectionReading>().Where(r => FellowApplications(access).Any(a => a.Id == r.ApplicationId)),
            AccessKind.Assigned => DuringPreselection().Where(r => r.JudgeId == access.User),
            _ => Nothing<PreselectionReading>(),
        }
        join a in NotOwn(access, Set<FellowApplication>()) on r.ApplicationId equals a.Id
        where access.Kind != AccessKind.Assigned || a.Status == FellowStatus.Received
        select new ReadingDuty
        {
            ReadingId = r.Id, Version = r.Version, ApplicationId = r.ApplicationId, CohortId = r.CohortId, Sprint = r.Sprint, Number = a.Number, ReaderId = r.JudgeId, ReaderName = r.JudgeName,
            Independence = r.Independence, SubmittedAt = r.SubmittedAt,
        };

    public IQueryable<JurySeat> ReadingSeats(IAccess access) =>
        (access.Kind is AccessKind.Assigned ? Set<PreselectionReading>().Where(r => r.JudgeId == access.User) : Nothing<PreselectionReading>())
        .Select(r => new JurySeat { CohortId = r.CohortId, Sprint = r.Sprint }).Distinct();

    public Task<PreselectionReading?> FindOpenReading(IAccess access, PreselectionReadingId id, CancellationToken cancellationToken) =>
        Set<PreselectionReading>().FirstOrDefaultAsync(r => r.Id == id && FellowApplications(access).Any(a => a.Id == r.ApplicationId), cancellationToken);

    public async Task<IReadOnlyList<(FellowApplication Application, PreselectionVerdict? Verdict)>> Preselected(CohortId cohort, CancellationToken cancellationToken)
    {
        var applications = await Set<FellowApplication>().Where(a => a.CohortId == cohort).ToListAsync(cancellationToken);
        var verdicts = await Set<PreselectionVerdict>().Where(v => v.CohortId == cohort).ToDictionaryAsync(v => v.ApplicationId, cancellationToken);
        return [.. applications.Select(a => (a, verdicts.GetValueOrDefault(a.Id)))];
    }

    public async Task<(FellowApplication? Application, bool IsRead)> FindForReceipt(CohortId cohort, int sprint, string email, CancellationToken cancellationToken)
    {
        var first = await Set<FellowApplication>().FirstOrDefaultAsync(a => a.CohortId == cohort && a.Sprint == sprint && a.Email == email, cancellationToken);
        return (first, first is not null && await Set<PreselectionReading>().AnyAsync(r => r.ApplicationId == first.Id && r.SubmittedAt != null, cancellationToken));
    }

    public Task<bool> IsSent(CohortId cohort, FileId cv, CancellationToken cancellationToken) =>
        Set<FellowApplication>().AnyAsync(a => a.CohortId == cohort && a.Cv.FileId == cv, cancellationToken);

    public async Task<IReadOnlyList<Challenge>> OfferedChallenges(FellowApplication application, CancellationToken cancellationToken) =>
        await Set<Challenge>().AsNoTracking().Where(c => c.CohortId == application.CohortId && c.PublishedAt != null).ToListAsync(cancellationToken);

    public async Task<int> NextFellowNumber(CohortId cohort, CancellationToken cancellationToken) =>
        (await Set<FellowApplication>().Where(a => a.CohortId == cohort).MaxAsync(a => (int?)a.Number, cancellationToken) ?? 0) + 1;

    public async Task<FellowTraces> FellowTracesOf(IAccess access, string? email, CancellationToken cancellationToken)
    {
        var reached = access.Kind switch
        {
            AccessKind.OwnData => OwnFellows(access),
            AccessKind.System => Set<FellowApplication>().Where(a => a.Email == email),
            AccessKind.Permission => Set<FellowApplication>().Where(a => a.Email == email && Set<Cohort>().Any(c => c.Id == a.CohortId && Scope(access).Contains(c.OrganisationId))),
            _ => Nothing<FellowApplication>(),
        };
        var applications = await reached.ToListAsync(cancellationToken);
        var ids = applications.ConvertAll(a => a.Id);
        return new FellowTraces(
            applications,
            await Set<PreselectionReading>().Where(r => ids.Contains(r.ApplicationId)).ToListAsync(cancellationToken),
            await Set<PreselectionVerdict>().Where(v => ids.Contains(v.ApplicationId)).ToListAsync(cancellationToken),
            await Set<AuditionSheet>().Where(s => ids.Contains(s.ApplicationId)).ToListAsync(cancellationToken));
    }

    /// <summary>Sent from the account, or under its confirmed address.</summary>
    private IQueryable<FellowApplication> OwnFellows(IAccess access) =>
        Set<FellowApplication>().Where(a => (access.User != null && a.AccountId == access.User) || (access.ConfirmedEmail != null && a.Email == access.ConfirmedEmail));

    /// <summary>Nobody treats or reads the own application.</summary>
    private static IQueryable<FellowApplication> NotOwn(IAccess access, IQueryable<FellowApplication> applications) =>
        applications.Where(a => access.User == null || ((a.AccountId == null || a.AccountId != access.User) && (access.ConfirmedEmail == null || a.Email != access.ConfirmedEmail)));

    /// <summary>Own readings that wait: who reads sees no other opinion before giving the own one, be it as staff.</summary>
    private IQueryable<PreselectionReading> Unread(IAccess access) => Set<PreselectionReading>().Where(r => r.JudgeId == access.User && r.SubmittedAt == null);

    /// <summary>Those of preselections that are open today.</summary>
    private IQueryable<PreselectionReading> DuringPreselection()
    {
        var today = recorder?.Now.ToParisDay();
        return Set<PreselectionReading>().Where(r => PublishedCohorts.Any(c => c.Id == r.CohortId
            && c.Phases.Any(p => p.Kind == PhaseKind.Preselection && p.Sprint == r.Sprint && p.OpensOn <= today && (p.ClosesOn == null || p.ClosesOn >= today))));
    }
}
