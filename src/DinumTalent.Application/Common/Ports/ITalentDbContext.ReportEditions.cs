using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Reports;

namespace DinumTalent.Application.Common.Ports;

/// <content>Reports that people subscribe to, or have prepared.</content>
public partial interface ITalentDbContext
{
    /// <summary>Of the person at hand, or the one of the link.</summary>
    IQueryable<ReportSubscription> ReportSubscriptions(IAccess access);

    /// <summary>Of the person at hand, whether or not their figures are still within reach.</summary>
    IQueryable<ReportEdition> ReportEditions(IAccess access);
}
