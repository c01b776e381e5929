using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>Has a report prepared in the background, with one's own rights; a mail tells when it is ready.</summary>
[Requires(Permission.ReadReports)]
public sealed record OrderReport(ReportTerms Terms) : ICommand<OrderedReport>;

/// <param name="Id">The edition.</param>
/// <param name="Earlier">Where it stands, when it was asked for already; null for a new one.</param>
public sealed record OrderedReport(ReportEditionId Id, ReportEditionState? Earlier);

internal sealed class OrderReportHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<OrderReport, OrderedReport>
{
    public async Task<Result<OrderedReport>> Handle(OrderReport command, CancellationToken cancellationToken)
    {
        var terms = command.Terms.Narrowed();
        if (access.User is not { } user) return AccessErrors.SignInNeeded;
        if (terms.Organisation is { } organisation && !await db.OrganisationsWithin(access).AnyAsync(o => o.Id == organisation, cancellationToken)) return ReportErrors.OutOfReach;
        var now = clock.UtcNow();
        var (since, fresh) = (now - ReportEdition.Patience, now - ReportEdition.Freshness);
        var asked = await db.ReportEditions(access)
            .Where(e => e.SubscriptionId == null && ((e.State == ReportEditionState.Waiting && e.OrderedAt > since) || (e.State == ReportEditionState.Ready && e.EndedAt > fresh)))
            .OrderByDescending(e => e.OrderedAt)
            .Select(e => new { e.Id, e.State, e.Kind, e.From, e.To, e.OrganisationId, e.FamilyId, e.JobProfileId }).ToListAsync(cancellationToken);
        // Asked for twice while it is being prepared, or just after, it is prepared once.
        if (asked.Find(e => new ReportTerms(e.Kind, e.From, e.To, e.OrganisationId, e.FamilyId, e.JobProfileId) == terms) is { } same) return new OrderedReport(same.Id, same.State);
        if (asked.Count(e => e.State is ReportEditionState.Waiting) >= ReportEdition.MaxWaiting) return ReportErrors.TooManyWaiting;
        var edition = ReportEdition.Order(terms, user, now);
        db.Add(edition);
        return new OrderedReport(edition.Id, null);
    }
}
