using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;

namespace DinumTalent.Application.Reports;

/// <summary>Ends a subscription of one's own; the editions that came stay readable.</summary>
[Requires(Permission.ReadReports)]
public sealed record EndReportSubscription(ReportSubscriptionId Id) : ICommand;

internal sealed class EndReportSubscriptionHandler(ITalentDbContext db, IAccess access) : ICommandHandler<EndReportSubscription>
{
    public async Task<Result> Handle(EndReportSubscription command, CancellationToken cancellationToken)
    {
        var subscription = await db.ReportSubscriptions(access).Load(command.Id, cancellationToken);
        return subscription.Then(s =>
        {
            db.Remove(s);
            return Result.Success;
        });
    }
}
