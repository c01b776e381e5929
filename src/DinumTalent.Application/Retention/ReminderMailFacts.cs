using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What a reminder says: those of the decisions that still wait.</summary>
[SystemOnly]
public sealed record ReminderMailFacts(UserId User, IReadOnlyList<RemindedDecision> Decisions) : IQuery<ReminderMailFactsView>;

/// <param name="To">In charge; null for an account that is gone or can't sign in.</param>
/// <param name="Lines">By day.</param>
/// <param name="Page">The radar.</param>
public sealed record ReminderMailFactsView(AccountSummary? To, IReadOnlyList<ReminderLine> Lines, string Page);

/// <param name="TellBy">Last day to tell the agent; null where none is due.</param>
/// <param name="Page">Where it is decided.</param>
public sealed record ReminderLine(DeadlineKind Kind, string Agent, string Organisation, DateOnly Day, int MonthsBefore, DateOnly? TellBy, string Page);

internal sealed class ReminderMailFactsHandler(ITalentDbContext db, IAccess access, IAccounts accounts, ISiteLinks site, TimeProvider clock) : IQueryHandler<ReminderMailFacts, ReminderMailFactsView>
{
    public async Task<Result<ReminderMailFactsView>> Handle(ReminderMailFacts query, CancellationToken cancellationToken)
    {
        var to = await accounts.Find(query.User, cancellationToken) is { IsEnabled: true, IsConfirmed: true } account ? account : null;
        var months = query.Decisions.ToDictionary(d => d.Decision, d => d.MonthsBefore);
        var ids = months.Keys.ToList();
        var agents = db.Agents(access).Where(a => db.DueDecisions(access).Any(d => ids.Contains(d.Id) && d.AgentId == a.Id));
        var lines = to is null ? [] : await db.DueLines(access, agents, DateOnly.MaxValue, clock.Today(), cancellationToken);
        var places = lines.Select(l => l.Agent.OrganisationId).Distinct().ToList();
        var names = await db.Organisations.AsNoTracking().Where(o => places.Contains(o.Id)).Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        var waiting = lines.Where(l => l.Deadline.IsLast && l.IsPending && l.Decision is { } d && months.ContainsKey(d.Id)).Select(l => new ReminderLine(
            l.Deadline.Kind, l.Agent.Name, names[l.Agent.OrganisationId], l.Deadline.Day, months[l.Decision!.Id],
            lines.FirstOrDefault(n => n.Deadline.Kind is DeadlineKind.RenewalNotice && n.Deadline.Subject == l.Deadline.Subject)?.Deadline.Day,
            site.DeadlineToDecide(new DueSubject(l.Agent.Id, l.Deadline.Matter, l.Deadline.Subject))));
        return new ReminderMailFactsView(to, [.. waiting.OrderBy(l => l.Day).ThenBy(l => l.Agent, StringComparer.Ordinal)], site.Radar());
    }
}
