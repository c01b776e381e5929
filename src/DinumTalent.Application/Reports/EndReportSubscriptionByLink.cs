using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>Ends the subscription that the link of a mail names, without signing in; once more changes nothing.</summary>
[MailLink(MailLinkPurpose.ReportSubscription)]
public sealed record EndReportSubscriptionByLink(string Token) : ICommand, IMailLinkRequest;

internal sealed class EndReportSubscriptionByLinkHandler(ITalentDbContext db, IAccess access) : ICommandHandler<EndReportSubscriptionByLink>
{
    public async Task<Result> Handle(EndReportSubscriptionByLink command, CancellationToken cancellationToken)
    {
        if (await db.ReportSubscriptions(access).FirstOrDefaultAsync(cancellationToken) is { } subscription) db.Remove(subscription);
        return Result.Success;
    }
}
