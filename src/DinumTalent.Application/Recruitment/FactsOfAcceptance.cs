using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Reads what acceptance depends on beside the vacancy itself.</summary>
internal static class FactsOfAcceptance
{
    public static async Task<AcceptanceFacts> Of(
        ITalentDbContext db, IAccess access, JobApplication application, Vacancy vacancy, CancellationToken cancellationToken)
    {
        var late = vacancy.Deadline.AddDays(1).StartInUtc();
        var unsorted = await db.Applications(access).CountAsync(
            a => a.VacancyId == vacancy.Id && a.StageKind == StageKind.Reception && a.Status == ApplicationStatus.InProgress && a.SentAt < late,
            cancellationToken);
        var submitted = await db.SubmittedScorecards(access).Where(s => s.ApplicationId == application.Id).Select(s => s.EvaluatorId).Distinct().CountAsync(cancellationToken);
        return new AcceptanceFacts(unsorted, submitted, IsContractual: !application.IsCivilServant, await Present(db, access, application.Id, cancellationToken));
    }

    /// <summary>Different people present at the interviews held; null where none was entered, or all were given up before.</summary>
    private static async Task<int?> Present(ITalentDbContext db, IAccess access, JobApplicationId application, CancellationToken cancellationToken)
    {
        var entered = await db.Interviews(access).AsNoTracking()
            .Where(i => i.ApplicationId == application && i.Status != InterviewStatus.Cancelled && i.Status != InterviewStatus.Declined)
            .ToListAsync(cancellationToken);
        return entered.Count == 0 ? null
            : entered.Where(i => i.Status is InterviewStatus.Held).SelectMany(i => i.Present).Distinct().Count();
    }
}
