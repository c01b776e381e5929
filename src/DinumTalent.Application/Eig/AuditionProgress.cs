using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>How far the auditions of a cohort are, and which jurors are late.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record AuditionProgress(CohortId Id) : IQuery<AuditionProgressView>;

/// <param name="ToHear">Preselected, with wishes.</param>
/// <param name="Confirmed">Of them, those who were told of a date.</param>
/// <param name="Held">Of the confirmed ones, those that have ended.</param>
/// <param name="Waiting">Sheets of auditions that have ended and are not handed in.</param>
/// <param name="Late">Whose, those who have most first.</param>
public sealed record AuditionProgressView(int ToHear, int Confirmed, int Held, int Waiting, IReadOnlyList<LateJuror> Late);

public sealed record LateJuror(string Name, int Sheets);

internal sealed class AuditionProgressHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<AuditionProgress, AuditionProgressView>
{
    public async Task<Result<AuditionProgressView>> Handle(AuditionProgress query, CancellationToken cancellationToken)
    {
        if (!await db.Cohorts(access).AnyAsync(c => c.Id == query.Id, cancellationToken)) return Error.NotFound;
        var now = clock.UtcNow();
        var late = (await db.AuditionDuties(access).Where(d => d.CohortId == query.Id && d.IsConfirmed && d.SubmittedAt == null && d.Independence != Independence.Recused)
                .Select(d => new { d.JurorId, d.JurorName, d.StartsAt, d.Minutes }).ToListAsync(cancellationToken))
            .Where(d => d.StartsAt.AddMinutes(d.Minutes) < now).GroupBy(d => d.JurorId).Select(g => new LateJuror(g.First().JurorName, g.Count()))
            .OrderByDescending(j => j.Sheets).ThenBy(j => FoldedText.Fold(j.Name), StringComparer.Ordinal).ToList();
        var confirmed = await db.Auditions(access).Where(a => a.CohortId == query.Id && a.IsConfirmed).Select(a => new { a.StartsAt, a.Minutes }).ToListAsync(cancellationToken);
        return new AuditionProgressView(
            await db.FellowApplications(access).CountAsync(a => a.CohortId == query.Id && a.Status == FellowStatus.Preselected && a.WishedAt != null, cancellationToken),
            confirmed.Count, confirmed.Count(a => a.StartsAt.AddMinutes(a.Minutes) <= now), late.Sum(j => j.Sheets), late);
    }
}
