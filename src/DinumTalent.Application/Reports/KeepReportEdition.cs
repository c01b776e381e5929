using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>Keeps a report that was prepared.</summary>
[SystemOnly]
public sealed record KeepReportEdition(ReportEditionId Id, Report Report, IReadOnlyList<OrganisationId> Covers) : ICommand;

internal sealed class KeepReportEditionHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<KeepReportEdition>
{
    public async Task<Result> Handle(KeepReportEdition command, CancellationToken cancellationToken)
    {
        // Deleted meanwhile: nobody waits for it.
        if (await db.ReportEditions(access).FirstOrDefaultAsync(e => e.Id == command.Id, cancellationToken) is { } edition) edition.Keep(ReportJson.Write(command.Report), command.Covers, clock.UtcNow());
        return Result.Success;
    }
}
