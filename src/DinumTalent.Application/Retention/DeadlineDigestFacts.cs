using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>What the weekly mail to somebody in charge says.</summary>
[SystemOnly]
public sealed record DeadlineDigestFacts(UserId User) : IQuery<DeadlineDigestFactsView>
{
    /// <summary>Lines told of; of more, the mail says how many.</summary>
    public const int Most = 50;
}

/// <param name="To">Null for an account that is gone or can't sign in.</param>
/// <param name="Lines">Overdue ones first, at most <see cref="DeadlineDigestFacts.Most"/>.</param>
/// <param name="Overdue">How many of all are overdue.</param>
/// <param name="Total">How many in all.</param>
/// <param name="Page">The radar.</param>
public sealed record DeadlineDigestFactsView(AccountSummary? To, IReadOnlyList<DigestLine> Lines, int Overdue, int Total, string Page);

public sealed record DigestLine(DeadlineKind Kind, string Agent, DateOnly Day, bool IsOverdue);

internal sealed class DeadlineDigestFactsHandler(ITalentDbContext db, IAccess access, IAccounts accounts, ISiteLinks site, TimeProvider clock) : IQueryHandler<DeadlineDigestFacts, DeadlineDigestFactsView>
{
    public async Task<Result<DeadlineDigestFactsView>> Handle(DeadlineDigestFacts query, CancellationToken cancellationToken)
    {
        var lines = await WeeklyLines.Of(query.User, db, access, accounts, clock.Today(), cancellationToken);
        var to = await accounts.Find(query.User, cancellationToken) is { IsEnabled: true, IsConfirmed: true } account ? account : null;
        return new DeadlineDigestFactsView(
            to, [.. lines.Take(DeadlineDigestFacts.Most).Select(l => new DigestLine(l.Deadline.Kind, l.Agent.Name, l.Deadline.Day, l.State is DeadlineState.Overdue))],
            lines.Count(l => l.State is DeadlineState.Overdue), lines.Count, site.Radar());
    }
}
