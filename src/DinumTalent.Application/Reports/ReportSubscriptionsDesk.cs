using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The person's subscriptions and prepared reports, and what there is to subscribe to.</summary>
/// <param name="Paging">Of the prepared reports.</param>
/// <param name="Organisation">Chosen in the form, so that it is among the choices.</param>
[Requires(Permission.ReadReports)]
public sealed record ReportSubscriptionsDesk(Paging Paging, OrganisationId? Organisation = null) : IQuery<ReportSubscriptionsView>;

/// <param name="Subscriptions">By report.</param>
/// <param name="Editions">Newest first.</param>
/// <param name="Organisations">To choose from.</param>
public sealed record ReportSubscriptionsView(IReadOnlyList<ReportSubscriptionRow> Subscriptions, Page<ReportEditionRow> Editions, OrganisationChoices Organisations);

/// <param name="Organisation">Null for the whole within reach.</param>
public sealed record ReportSubscriptionRow(ReportSubscriptionId Id, ReportKind Kind, string? Organisation, ReportRhythm Rhythm, ReportSpan Span, DateOnly NextOn);

/// <param name="Organisation">Null for the whole within reach.</param>
public sealed record ReportEditionRow(
    ReportEditionId Id, ReportKind Kind, string? Organisation, DateOnly? From, DateOnly? To, ReportEditionState State, DateTime OrderedAt, bool IsSubscribed, string? Refusal);

internal sealed class ReportSubscriptionsDeskHandler(ITalentDbContext db, IAccess access) : IQueryHandler<ReportSubscriptionsDesk, ReportSubscriptionsView>
{
    public async Task<Result<ReportSubscriptionsView>> Handle(ReportSubscriptionsDesk query, CancellationToken cancellationToken)
    {
        var subscriptions = await (
            from s in db.ReportSubscriptions(access).AsNoTracking()
            join o in db.Organisations on s.OrganisationId equals o.Id into of
            from o in of.DefaultIfEmpty()
            select new ReportSubscriptionRow(s.Id, s.Kind, o.Name, s.Rhythm, s.Span, s.NextOn)).ToListAsync(cancellationToken);
        var total = await db.ReportEditions(access).CountAsync(cancellationToken);
        var paging = query.Paging.Within(total);
        var editions = await (
            from e in db.ReportEditions(access).AsNoTracking()
            join o in db.Organisations on e.OrganisationId equals o.Id into of
            from o in of.DefaultIfEmpty()
            orderby e.OrderedAt descending, e.Id
            select new ReportEditionRow(e.Id, e.Kind, o.Name, e.From, e.To, e.State, e.OrderedAt, e.SubscriptionId != null, e.Refusal)).Skip(paging.Skip).Take(paging.Size).ToListAsync(cancellationToken);
        return new ReportSubscriptionsView(
            subscriptions.Alphabetical(s => s.Kind.Label()), new Page<ReportEditionRow>(editions, paging.Number, paging.Size, total), await db.OrganisationChoices(access, null, query.Organisation, cancellationToken));
    }
}
