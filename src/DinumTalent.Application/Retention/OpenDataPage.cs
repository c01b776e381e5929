using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What the public page of the open data says.</summary>
[Anonymous]
public sealed record OpenDataPage : IQuery<OpenDataPageView>;

/// <param name="Smallest">The smallest group that is shown.</param>
/// <param name="Quarters">Published, the latest first.</param>
public sealed record OpenDataPageView(int Smallest, IReadOnlyList<(string Quarter, int Rows, DateTime PublishedAt)> Quarters);

internal sealed class OpenDataPageHandler(ITalentDbContext db, MaskingThreshold threshold) : IQueryHandler<OpenDataPage, OpenDataPageView>
{
    public async Task<Result<OpenDataPageView>> Handle(OpenDataPage query, CancellationToken cancellationToken)
    {
        var rows = await db.OpenDataReleases.AsNoTracking().OrderByDescending(r => r.Quarter).Select(r => new { r.Quarter, r.Rows, r.PublishedAt }).ToListAsync(cancellationToken);
        return new OpenDataPageView(threshold.Smallest, [.. rows.Select(r => (r.Quarter, r.Rows, r.PublishedAt))]);
    }
}
