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
public sealed record OrderReport(ReportTerms Terms) : ICommand<ReportEditionId>;

internal sealed class OrderReportHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<OrderReport, ReportEditionId>
{
    public async Task<Result<ReportEditionId>> Handle(OrderReport command, CancellationToken cancellationToken)
    {
        var terms = command.Terms.Narrowed();
        if (access.User is not { } user) return AccessErrors.SignInNeeded;
        if (terms.Organisation is { } organisation && !await db.OrganisationsWithin(access).AnyAsync(o => o.Id == organisation, cancellationToken)) return ReportErrors.OutOfReach;
        var since = clock.UtcNow() - ReportEdition.Patience;
        var waiting = await db.ReportEditions(access).Where(e => e.State == ReportEditionState.Waiting && e.SubscriptionId == null && e.OrderedAt > since)
            .Select(e => new { e.Id, e.Kind, e.From, e.To, e.OrganisationId, e.FamilyId, e.JobProfileId }).ToListAsync(cancellationToken);
        // Asked for twice while it is being prepared, it is prepared once.
        if (waiting.Find(e => new ReportTerms(e.Kind, e.From, e.To, e.OrganisationId, e.FamilyId, e.JobProfileId) == terms) is { } same) return same.Id;
        if (waiting.Count >= ReportEdition.MaxWaiting) return ReportErrors.TooManyWaiting;
        var edition = ReportEdition.Order(terms, user, clock.UtcNow());
        db.Add(edition);
        return edition.Id;
    }
}
