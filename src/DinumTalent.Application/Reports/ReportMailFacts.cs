using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>What the mail on a prepared report says.</summary>
[SystemOnly]
public sealed record ReportMailFacts(ReportEditionId Id) : IQuery<ReportMailFactsView?>;

/// <param name="To">Who asked for it.</param>
/// <param name="Kind">Which report.</param>
/// <param name="Scope">The administration, or the whole within reach.</param>
/// <param name="From">First day that was asked for.</param>
/// <param name="Until">Last day that was asked for.</param>
/// <param name="Refusal">Why there is none; null when it is ready.</param>
/// <param name="Page">Where it is read.</param>
/// <param name="Subscriptions">Where subscriptions are seen and ended.</param>
/// <param name="End">Where its subscription is ended without signing in; null for one asked for once, and for one that has ended.</param>
/// <param name="HasEnded">Whether its subscription ended with it.</param>
public sealed record ReportMailFactsView(
    AccountSummary To, ReportKind Kind, string Scope, DateOnly? From, DateOnly? Until, string? Refusal, string Page, string Subscriptions, string? End, bool HasEnded);

internal sealed class ReportMailFactsHandler(ITalentDbContext db, IAccess access, IAccounts accounts, ISiteLinks site, IMailLinks links) : IQueryHandler<ReportMailFacts, ReportMailFactsView?>
{
    /// <summary>Null for one that was deleted, and for an account that is gone or can't sign in.</summary>
    public async Task<Result<ReportMailFactsView?>> Handle(ReportMailFacts query, CancellationToken cancellationToken)
    {
        var edition = await db.ReportEditions(access).AsNoTracking().FirstOrDefaultAsync(e => e.Id == query.Id, cancellationToken);
        if (edition is null || await accounts.Find(edition.UserId, cancellationToken) is not { IsEnabled: true, IsConfirmed: true } to) return (ReportMailFactsView?)null;
        var scope = edition.OrganisationId is { } organisation ? await db.Organisations.Where(o => o.Id == organisation).Select(o => o.Name).FirstOrDefaultAsync(cancellationToken) : null;
        var subscription = edition.SubscriptionId is { } id && await db.ReportSubscriptions(access).AnyAsync(s => s.Id == id, cancellationToken) ? edition.SubscriptionId : null;
        return new ReportMailFactsView(
            to, edition.Kind, scope ?? "tout votre périmètre", edition.From, edition.To, edition.Refusal, site.ReportEdition(edition.Id), site.ReportSubscriptions,
            subscription is { } running ? site.EndReportSubscription(links.Token(MailLinkPurpose.ReportSubscription, running.Value)) : null, edition.SubscriptionId is not null && subscription is null);
    }
}
