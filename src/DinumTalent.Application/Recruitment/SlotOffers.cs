using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Offers the slots of a pool to candidates.</summary>
internal static class SlotOffers
{
    /// <summary>Each application gets an interview to choose a slot for; one that waits for such a choice already is refused.</summary>
    public static async Task<Result> To(
        ITalentDbContext db, IAccess access, ICurrentUser user, SlotPool pool, IReadOnlyCollection<JobApplicationId> chosen, DateTime now, CancellationToken cancellationToken)
    {
        var ids = chosen.Distinct().ToList();
        if (ids.Count == 0) return InterviewErrors.NobodyInvited;
        var applications = await db.Applications(access).Where(a => ids.Contains(a.Id) && a.VacancyId == pool.VacancyId).OrderBy(a => a.SortKey).ToListAsync(cancellationToken);
        if (applications.Count < ids.Count) return Error.NotFound;
        if (applications.Any(a => a.IsFrom(user.Id, user.ConfirmedEmail))) return ApplicationErrors.OwnApplication;
        if (await db.Interviews(access).AnyAsync(i => ids.Contains(i.ApplicationId) && i.Status == InterviewStatus.Offered, cancellationToken)) return InterviewErrors.AlreadyOpen;

        foreach (var application in applications)
        {
            var offered = Interview.Offer(application, pool, user.ActingPerson(), now);
            if (offered.IsFailure) return offered.ToResult();
            db.Add(offered.Value);
            application.NoteInterview(user.ActingPerson(), now, $"{pool.Kind.Label()}, créneaux au choix");
        }

        return Result.Success;
    }
}

/// <summary>The starts of the slots that stretches of time give.</summary>
internal static class SlotStarts
{
    public static Result<IReadOnlyList<DateTime>> Of(IEnumerable<Stretch> stretches, int minutes, int pause)
    {
        var starts = new List<DateTime>();
        foreach (var stretch in stretches)
        {
            var (from, to) = (stretch.Day.InUtc(stretch.From), stretch.Day.InUtc(stretch.To));
            var readable = Result.All(from.ToResult(), to.ToResult());
            if (readable.IsFailure) return Result<IReadOnlyList<DateTime>>.Failure([.. readable.Errors.Select(e => e with { Field = "Slots" })]);
            starts.AddRange(SlotPool.Cut(from.Value, to.Value, minutes, pause));
        }

        return starts;
    }
}
