using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Leaves only figures of those who were not chosen, once the time to explain is over; answers how many, <see cref="AtOnce"/> at most.</summary>
/// <remarks>CNIL, guide recrutement (2023). A request to explain that waits for its answer holds the application for the same period again, and no longer.</remarks>
[SystemOnly]
public sealed record EraseOldApplications : ICommand<int>
{
    public const int AtOnce = 50;
}

internal sealed class EraseOldApplicationsHandler(ITalentDbContext db, IAccess access, ApplicationRetention retention, TimeProvider clock) : ICommandHandler<EraseOldApplications, int>
{
    public async Task<Result<int>> Handle(EraseOldApplications command, CancellationToken cancellationToken)
    {
        var limit = retention.Limit(clock.UtcNow());
        var over = await db.Applications(access)
            .Where(a => a.ErasedAt == null
                && ((a.Status == ApplicationStatus.Refused && a.RefusalToldAt < limit && (a.FeedbackAskedAt == null || a.FeedbackAskedAt < limit || a.FeedbackAnsweredAt != null))
                    || (a.Status == ApplicationStatus.Withdrawn && !a.History.Any(h => h.Kind == HistoryKind.Withdrawn && h.At >= limit))))
            .OrderBy(a => a.SentAt).ThenBy(a => a.Email)
            .Take(EraseOldApplications.AtOnce)
            .ToListAsync(cancellationToken);
        foreach (var application in over)
        {
            var erased = await ApplicationErasure.Erase(db, application, clock.UtcNow(), cancellationToken);
            if (erased.IsFailure) return Result<int>.Failure(erased.Errors);
        }

        return over.Count;
    }
}
