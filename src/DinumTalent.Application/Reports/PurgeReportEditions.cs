using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>Deletes prepared reports that were kept long enough, and subscriptions and reports of accounts that are gone.</summary>
[SystemOnly]
public sealed record PurgeReportEditions : ICommand<int>;

internal sealed class PurgeReportEditionsHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : ICommandHandler<PurgeReportEditions, int>
{
    public async Task<Result<int>> Handle(PurgeReportEditions command, CancellationToken cancellationToken)
    {
        var (editions, subscriptions) = (db.ReportEditions(access), db.ReportSubscriptions(access));
        var users = await editions.Select(e => e.UserId).Union(subscriptions.Select(s => s.UserId)).ToListAsync(cancellationToken);
        var known = await accounts.Find(users, cancellationToken);
        var gone = users.Where(u => !known.ContainsKey(u)).ToList();
        var before = clock.UtcNow().AddMonths(-ReportEdition.MonthsKept);
        foreach (var subscription in await subscriptions.Where(s => gone.Contains(s.UserId)).ToListAsync(cancellationToken)) db.Remove(subscription);
        return await editions.Where(e => e.OrderedAt < before || gone.Contains(e.UserId)).ExecuteDeleteAsync(cancellationToken);
    }
}
