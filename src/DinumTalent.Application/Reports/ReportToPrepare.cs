using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>What is to be prepared, and for whom.</summary>
[SystemOnly]
public sealed record ReportToPrepare(ReportEditionId Id) : IQuery<ReportToPrepareView?>;

/// <param name="User">With whose rights.</param>
/// <param name="Name">As the report names its author.</param>
/// <param name="Terms">What is asked for.</param>
/// <param name="Covers">The administration asked for, or all those where the person may read reports now; none for who may nowhere.</param>
public sealed record ReportToPrepareView(UserId User, string Name, ReportTerms Terms, IReadOnlyList<OrganisationId> Covers);

internal sealed class ReportToPrepareHandler(ITalentDbContext db, IAccess access, IAccounts accounts, IGrantReader grants, TimeProvider clock) : IQueryHandler<ReportToPrepare, ReportToPrepareView?>
{
    /// <summary>Null for one that is ready, refused or deleted.</summary>
    public async Task<Result<ReportToPrepareView?>> Handle(ReportToPrepare query, CancellationToken cancellationToken)
    {
        var edition = await db.ReportEditions(access).AsNoTracking().FirstOrDefaultAsync(e => e.Id == query.Id && e.State == ReportEditionState.Waiting, cancellationToken);
        if (edition is null) return (ReportToPrepareView?)null;
        var roots = (await grants.Held(edition.UserId, clock.Today(), cancellationToken)).Where(h => h.Role.Gives(Permission.ReadReports)).Select(h => h.OrganisationId).Distinct().ToList();
        return new ReportToPrepareView(
            edition.UserId, (await accounts.Find(edition.UserId, cancellationToken))?.Name ?? "", edition.Terms,
            roots.Count > 0 && edition.OrganisationId is { } organisation ? [organisation] : roots);
    }
}
