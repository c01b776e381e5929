using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>
/// Orders editions of the subscriptions that are due, as long as few are being prepared: mails must not wait behind them. Each comes once, whoever
/// runs it again; those of accounts that can't sign in go by.
/// </summary>
/// <returns>How many were ordered.</returns>
[SystemOnly]
public sealed record IssueDueReports : ICommand<int>
{
    /// <summary>In preparation at once.</summary>
    public const int AtOnce = 2;
}

internal sealed class IssueDueReportsHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : ICommandHandler<IssueDueReports, int>
{
    /// <summary>Looked at in one go.</summary>
    private const int Batch = 50;

    public async Task<Result<int>> Handle(IssueDueReports command, CancellationToken cancellationToken)
    {
        var (today, now) = (clock.Today(), clock.UtcNow());
        var since = now - ReportEdition.Patience;
        var free = IssueDueReports.AtOnce - await db.ReportEditions(access).CountAsync(e => e.State == ReportEditionState.Waiting && e.OrderedAt > since, cancellationToken);
        if (free <= 0) return 0;
        var due = await db.ReportSubscriptions(access).Where(s => s.NextOn <= today).OrderBy(s => s.NextOn).ThenBy(s => s.Id).Take(Batch).ToListAsync(cancellationToken);
        var able = (await accounts.Find([.. due.Select(s => s.UserId).Distinct()], cancellationToken)).Values.Where(a => a is { IsEnabled: true, IsConfirmed: true }).Select(a => a.Id).ToHashSet();
        foreach (var idle in due.Where(s => !able.Contains(s.UserId))) idle.PassOver(today);
        var editions = due.Where(s => able.Contains(s.UserId)).Take(free).Select(s => s.Issue(today, now)).OfType<ReportEdition>().ToList();
        foreach (var edition in editions) db.Add(edition);
        return editions.Count;
    }
}
