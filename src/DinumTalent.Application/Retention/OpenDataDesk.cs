using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Organisations;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What the next quarter of open data would hold, and what is published; for those whose role covers the whole State.</summary>
/// <param name="Quarter">"2026-T4"; null for the last one that is over.</param>
[Requires(Permission.PlanHeadcount)]
public sealed record OpenDataDesk(string? Quarter) : IQuery<OpenDataDeskView>;

/// <param name="Quarter">The one looked at.</param>
/// <param name="Rows">Lines that it would have.</param>
/// <param name="MaskedRows">Of them, those whose number is masked.</param>
/// <param name="IsPublished">Whether it is public already.</param>
/// <param name="Published">The latest first.</param>
public sealed record OpenDataDeskView(Quarter Quarter, int Rows, int MaskedRows, bool IsPublished, int Smallest, IReadOnlyList<OpenDataReleaseRow> Published);

public sealed record OpenDataReleaseRow(string Quarter, int Rows, int MaskedRows, string Author, DateTime PublishedAt);

internal sealed class OpenDataDeskHandler(ITalentDbContext db, IAccess access, MaskingThreshold threshold, TimeProvider clock) : IQueryHandler<OpenDataDesk, OpenDataDeskView>
{
    public async Task<Result<OpenDataDeskView>> Handle(OpenDataDesk query, CancellationToken cancellationToken)
    {
        if (!access.ReachesState) return AccessErrors.NotGranted;
        var quarter = Quarter.Read(query.Quarter) ?? Quarter.LastOver(clock.Today());
        var draft = await OpenDataDraft.Of(db, access, quarter, threshold, cancellationToken);
        var published = await db.OpenDataReleases.AsNoTracking().OrderByDescending(r => r.Quarter)
            .Select(r => new OpenDataReleaseRow(r.Quarter, r.Rows, r.MaskedRows, r.PublishedByName, r.PublishedAt)).ToListAsync(cancellationToken);
        return new OpenDataDeskView(quarter, draft.Rows, draft.MaskedRows, published.Any(p => p.Quarter == quarter.Name), threshold.Smallest, published);
    }
}
