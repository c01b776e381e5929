using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The letter of a mission, for its fellow, its mentors and the authors of its challenge.</summary>
[Assigned]
public sealed record OwnMissionLetter(MissionId Id) : IQuery<Report>;

internal sealed class OwnMissionLetterHandler(ITalentDbContext db, IAccess access, ISiteLinks links, TimeProvider clock) : IQueryHandler<OwnMissionLetter, Report>
{
    public async Task<Result<Report>> Handle(OwnMissionLetter query, CancellationToken cancellationToken) =>
        await db.Missions(access).AsNoTracking().FirstOrDefaultAsync(m => m.Id == query.Id, cancellationToken) is { } mission
            ? await MissionLetterReport.Of(db, access, mission, links, clock.UtcNow(), cancellationToken)
            : Error.NotFound;
}
