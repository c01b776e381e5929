using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>Orders the editions of the subscriptions that are due, some at a time; each once, whoever runs it again.</summary>
/// <returns>How many; <see cref="AtOnce"/> when more may be due.</returns>
[SystemOnly]
public sealed record IssueDueReports : ICommand<int>
{
    public const int AtOnce = 50;
}

internal sealed class IssueDueReportsHandler(ITalentDbContext db, IAccess access, IGrantReader grants, TimeProvider clock) : ICommandHandler<IssueDueReports, int>
{
    public async Task<Result<int>> Handle(IssueDueReports command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var due = await db.ReportSubscriptions(access).Where(s => s.NextOn <= today).OrderBy(s => s.NextOn).ThenBy(s => s.Id).Take(IssueDueReports.AtOnce).ToListAsync(cancellationToken);
        foreach (var subscription in due)
        {
            var covers = (await grants.Held(subscription.UserId, today, cancellationToken)).Where(h => h.Role.Gives(Permission.ReadReports)).Select(h => h.OrganisationId).Distinct().ToList();
            if (subscription.Issue(covers, today, clock.UtcNow()) is { } edition) db.Add(edition);
        }

        return due.Count;
    }
}
