using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>An interview as the candidate sees it, by link or by account.</summary>
/// <param name="Panel">Names of who conducts it.</param>
/// <param name="Reason">Why it was cancelled.</param>
/// <param name="Slots">Those that are free and may still be chosen; the one held is not among them.</param>
/// <param name="CanChoose">Whether a slot may be taken, or another one.</param>
/// <param name="CanDecline">Whether it may be given up.</param>
/// <param name="ChangeUntil">Last moment to choose another slot, in UTC; null where nothing was chosen, or nothing can be.</param>
/// <param name="Calendar">For a calendar; null without a time to come.</param>
public sealed record CandidateInterviewView(
    InterviewId Id, long Version, JobApplicationId ApplicationId, InterviewStatus Status, InterviewKind Kind, string? Place, string? Link, int Minutes, string? Instructions,
    DateTime? StartsAt, IReadOnlyList<string> Panel, string? Reason, string Vacancy, string Reference, string Organisation, string Contact,
    IReadOnlyList<Slot> Slots, bool CanChoose, bool CanDecline, DateTime? ChangeUntil, CalendarEntry? Calendar);

/// <summary>One line of the interviews of an application.</summary>
public sealed record CandidateInterviewRow(InterviewId Id, InterviewStatus Status, InterviewKind Kind, DateTime? StartsAt, int Minutes);

/// <summary>What a candidate reads and does of interviews, whatever the access.</summary>
internal static class CandidateInterviews
{
    /// <summary>The one interview; not found when out of reach.</summary>
    public static async Task<Result<CandidateInterviewView>> Read(ITalentDbContext db, IAccess access, InterviewId id, DateTime now, CancellationToken cancellationToken)
    {
        var found = await (
            from i in db.Interviews(access).AsNoTracking()
            join v in db.Vacancies(access) on i.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            where i.Id == id
            select new { Interview = i, v.Title, v.Reference, v.Contact, Organisation = o.Name }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return Error.NotFound;

        var i0 = found.Interview;
        var canChoose = i0.MayBeMovedByCandidate(now).IsSuccess;
        var subject = new InterviewSubject(found.Title, found.Reference, found.Organisation);
        return new CandidateInterviewView(
            i0.Id, i0.Version, i0.ApplicationId, i0.Status, i0.Kind, i0.Place, i0.Link, i0.Minutes, i0.Instructions, i0.StartsAt,
            [.. i0.Panel.Select(p => p.Name)], i0.Status is InterviewStatus.Cancelled ? i0.Reason : null,
            found.Title, found.Reference, found.Organisation, found.Contact,
            canChoose ? await Free(db, access, i0, now, cancellationToken) : [], canChoose,
            i0.IsOpen && !(i0.StartsAt <= now), canChoose && i0.StartsAt is { } start ? start.AddHours(-i0.NoticeHours) : null,
            i0.Status is InterviewStatus.Planned && i0.StartsAt > now ? InterviewCalendar.Published(i0, subject, now) : null);
    }

    /// <summary>Those of one application, the newest first.</summary>
    public static async Task<IReadOnlyList<CandidateInterviewRow>> List(ITalentDbContext db, IAccess access, JobApplicationId application, CancellationToken cancellationToken) =>
        await db.Interviews(access).AsNoTracking()
            .Where(i => i.ApplicationId == application)
            .OrderByDescending(i => i.StartsAt ?? DateTime.MaxValue)
            .Select(i => new CandidateInterviewRow(i.Id, i.Status, i.Kind, i.StartsAt, i.Minutes))
            .ToListAsync(cancellationToken);

    /// <summary>Takes a slot for the candidate. Two at the same moment meet on the unique slot: the second is told, and sees what is left.</summary>
    public static async Task<Result> Book(ITalentDbContext db, IAccess access, InterviewId id, long version, SlotId slot, DateTime now, CancellationToken cancellationToken)
    {
        var interview = await db.Interviews(access).Load(id, version, cancellationToken);
        if (interview.IsFailure) return interview.ToResult();
        if (interview.Value.PoolId is not { } poolId) return interview.Value.MayBeMovedByCandidate(now);
        var pool = await db.SlotPools(access).AsNoTracking().Load(poolId, cancellationToken);
        if (pool.IsFailure) return pool.ToResult();
        var isTaken = await db.TakenSlots(access).AnyAsync(t => t.PoolId == poolId && t.SlotId == slot, cancellationToken);
        return interview.Value.Book(slot, pool.Value, isTaken, now);
    }

    /// <summary>The candidate gives the interview up.</summary>
    public static async Task<Result> Decline(ITalentDbContext db, IAccess access, InterviewId id, string? reason, DateTime now, CancellationToken cancellationToken)
    {
        var interview = await db.Interviews(access).Load(id, cancellationToken);
        return interview.Then(i => i.Decline(reason, now));
    }

    private static async Task<IReadOnlyList<Slot>> Free(ITalentDbContext db, IAccess access, Interview interview, DateTime now, CancellationToken cancellationToken)
    {
        var pool = await db.SlotPools(access).AsNoTracking().FirstOrDefaultAsync(p => p.Id == interview.PoolId, cancellationToken);
        if (pool is null) return [];
        var taken = (await db.TakenSlots(access).Where(t => t.PoolId == pool.Id).Select(t => t.SlotId).ToListAsync(cancellationToken)).ToHashSet();
        var soonest = now.AddHours(interview.NoticeHours);
        return [.. pool.Slots.Where(s => s.StartsAt >= soonest && s.StartsAt > now && !taken.Contains(s.Id))];
    }
}
