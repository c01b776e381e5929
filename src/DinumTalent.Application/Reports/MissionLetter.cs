using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The letter of a mission, for the programme.</summary>
[Requires(Permission.ReadCohorts)]
public sealed record MissionLetter(CohortId Cohort, MissionId Id) : IQuery<Report>;

internal sealed class MissionLetterHandler(ITalentDbContext db, IAccess access, ISiteLinks links, TimeProvider clock) : IQueryHandler<MissionLetter, Report>
{
    public async Task<Result<Report>> Handle(MissionLetter query, CancellationToken cancellationToken) =>
        await db.Missions(access).AsNoTracking().FirstOrDefaultAsync(m => m.Id == query.Id && m.CohortId == query.Cohort, cancellationToken) is { } mission
            ? await MissionLetterReport.Of(db, access, mission, links, clock.UtcNow(), cancellationToken)
            : Error.NotFound;
}
