using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The attestation of the own mission. Mentors and authors of the challenge have none.</summary>
[OwnData]
public sealed record OwnMissionCertificate(MissionId Id) : IQuery<Report>;

internal sealed class OwnMissionCertificateHandler(ITalentDbContext db, IAccess access, ISiteLinks links, TimeProvider clock) : IQueryHandler<OwnMissionCertificate, Report>
{
    public async Task<Result<Report>> Handle(OwnMissionCertificate query, CancellationToken cancellationToken) =>
        await db.Missions(access).AsNoTracking().FirstOrDefaultAsync(m => m.Id == query.Id, cancellationToken) is { } mission
            ? await MissionCertificateReport.Of(db, access, mission, links, clock, cancellationToken)
            : Error.NotFound;
}
