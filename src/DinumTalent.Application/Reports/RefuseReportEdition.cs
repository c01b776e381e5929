using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>Says that a report can't be prepared for who asked for it, as it is out of their reach; the subscription that it belongs to ends.</summary>
[SystemOnly]
public sealed record RefuseReportEdition(ReportEditionId Id, string Reason) : ICommand;

internal sealed class RefuseReportEditionHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<RefuseReportEdition>
{
    public async Task<Result> Handle(RefuseReportEdition command, CancellationToken cancellationToken)
    {
        if (await db.ReportEditions(access).FirstOrDefaultAsync(e => e.Id == command.Id, cancellationToken) is not { } edition) return Result.Success;
        if (edition.Refuse(command.Reason, clock.UtcNow()) && await db.ReportSubscriptions(access).FirstOrDefaultAsync(s => s.Id == edition.SubscriptionId, cancellationToken) is { } subscription) db.Remove(subscription);
        return Result.Success;
    }
}
