using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The subscription that the link of a mail names.</summary>
[MailLink(MailLinkPurpose.ReportSubscription)]
public sealed record LinkedReportSubscription(string Token) : IQuery<LinkedReportSubscriptionView>, IMailLinkRequest;

/// <param name="Kind">Which report; null when it has ended.</param>
/// <param name="Rhythm">How often it comes.</param>
public sealed record LinkedReportSubscriptionView(ReportKind? Kind, ReportRhythm Rhythm);

internal sealed class LinkedReportSubscriptionHandler(ITalentDbContext db, IAccess access) : IQueryHandler<LinkedReportSubscription, LinkedReportSubscriptionView>
{
    public async Task<Result<LinkedReportSubscriptionView>> Handle(LinkedReportSubscription query, CancellationToken cancellationToken) =>
        await db.ReportSubscriptions(access).AsNoTracking().Select(s => new LinkedReportSubscriptionView(s.Kind, s.Rhythm)).FirstOrDefaultAsync(cancellationToken)
        ?? new LinkedReportSubscriptionView(null, default);
}
