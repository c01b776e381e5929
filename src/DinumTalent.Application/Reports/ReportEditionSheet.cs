using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>A prepared report of one's own, as it was when it was prepared; without its figures once their administrations are out of reach.</summary>
[Requires(Permission.ReadReports)]
public sealed record ReportEditionSheet(ReportEditionId Id) : IQuery<ReportEditionView>;

/// <param name="Id">The edition.</param>
/// <param name="Kind">Which report.</param>
/// <param name="State">Where it stands.</param>
/// <param name="OrderedAt">In UTC.</param>
/// <param name="Refusal">Why there is none; null otherwise.</param>
/// <param name="Report">What it says; null before it is ready.</param>
/// <param name="IsOutOfReach">Whether it covers administrations that the person reaches no more.</param>
/// <param name="Today">Where the same report is with the figures of today; null before it is ready.</param>
public sealed record ReportEditionView(ReportEditionId Id, ReportKind Kind, ReportEditionState State, DateTime OrderedAt, string? Refusal, bool IsOutOfReach, Report? Report, Uri? Today);

internal sealed class ReportEditionSheetHandler(ITalentDbContext db, IAccess access, ISiteLinks links) : IQueryHandler<ReportEditionSheet, ReportEditionView>
{
    public async Task<Result<ReportEditionView>> Handle(ReportEditionSheet query, CancellationToken cancellationToken)
    {
        if (await db.ReportEditions(access).AsNoTracking().FirstOrDefaultAsync(e => e.Id == query.Id, cancellationToken) is not { } edition) return Error.NotFound;
        if (edition.Content is not { } content) return new ReportEditionView(edition.Id, edition.Kind, edition.State, edition.OrderedAt, edition.Refusal, false, null, null);
        var covers = edition.Covers;
        if (await db.OrganisationsWithin(access).CountAsync(o => covers.Contains(o.Id), cancellationToken) < covers.Count)
            return new ReportEditionView(edition.Id, edition.Kind, edition.State, edition.OrderedAt, null, true, null, null);
        var report = ReportJson.Read(content);
        return new ReportEditionView(
            edition.Id, edition.Kind, edition.State, edition.OrderedAt, null, false, report with { AccessiblePage = new Uri(links.ReportEdition(edition.Id)) }, report.AccessiblePage);
    }
}
