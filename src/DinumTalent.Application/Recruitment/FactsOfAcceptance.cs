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
        var submitted = await db.SubmittedScorecards(access).CountAsync(s => s.ApplicationId == application.Id, cancellationToken);
        return new AcceptanceFacts(unsorted, submitted, IsContractual: !application.IsCivilServant);
    }
}
