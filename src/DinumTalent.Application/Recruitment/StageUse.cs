using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Knows whether the stages of a vacancy hold something that would be lost with them.</summary>
internal static class StageUse
{
    /// <summary>Whether an application stands in, or went through, a stage between entry and end: none is entered but by a move.</summary>
    public static Task<bool> StagesAreUsed(this ITalentDbContext db, IAccess access, VacancyId vacancy, CancellationToken cancellationToken) =>
        db.Applications(access).AnyAsync(a => a.VacancyId == vacancy && a.History.Any(h => h.Kind == HistoryKind.Moved), cancellationToken);
}
