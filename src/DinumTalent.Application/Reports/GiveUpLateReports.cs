using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>Tells those who have waited for a report beyond all patience that it does not come; their subscriptions go on.</summary>
[SystemOnly]
public sealed record GiveUpLateReports : ICommand<int>;

internal sealed class GiveUpLateReportsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<GiveUpLateReports, int>
{
    private const int AtOnce = 100;

    public async Task<Result<int>> Handle(GiveUpLateReports command, CancellationToken cancellationToken)
    {
        var before = clock.UtcNow() - ReportEdition.Patience;
        var late = await db.ReportEditions(access).Where(e => e.State == ReportEditionState.Waiting && e.OrderedAt <= before).OrderBy(e => e.OrderedAt).Take(AtOnce).ToListAsync(cancellationToken);
        return late.Count(e => e.Refuse(ReportErrors.Late.Message, clock.UtcNow()));
    }
}
