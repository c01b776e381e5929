using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Reports;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What each kind of access reaches of reports that people subscribe to, or have prepared: a person their own alone.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<ReportSubscription> ReportSubscriptions(IAccess access)
    {
        switch (access.Kind)
        {
            case AccessKind.System:
                return Set<ReportSubscription>();
            case AccessKind.Permission:
                return Set<ReportSubscription>().Where(s => s.UserId == access.User);
            case AccessKind.MailLink when access.LinkTarget is { } target:
                var id = ReportSubscriptionId.From(target);
                return Set<ReportSubscription>().Where(s => s.Id == id);
            default:
                return Nothing<ReportSubscription>();
        }
    }

    public IQueryable<ReportEdition> ReportEditions(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<ReportEdition>(),
        AccessKind.Permission => Set<ReportEdition>().Where(e => e.UserId == access.User),
        _ => Nothing<ReportEdition>(),
    };
}
