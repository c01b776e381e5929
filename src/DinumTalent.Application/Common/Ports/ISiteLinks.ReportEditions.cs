using DinumTalent.Domain.Reports;

namespace DinumTalent.Application.Common.Ports;

/// <content>Reports that people subscribe to, or have prepared.</content>
public partial interface ISiteLinks
{
    /// <summary>The page of a report that was prepared.</summary>
    string ReportEdition(ReportEditionId id);

    /// <summary>The person's own subscriptions and prepared reports.</summary>
    string ReportSubscriptions { get; }

    /// <summary>Where a subscription is ended by the link of a mail.</summary>
    string EndReportSubscription(string token);
}
