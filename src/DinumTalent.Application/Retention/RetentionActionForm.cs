using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What the form of a new action needs.</summary>
[Requires(Permission.ManageRetention)]
public sealed record RetentionActionForm(AgentId Agent) : IQuery<RetentionActionFormView>;

/// <param name="Me">The reader, where she is among those who may own it.</param>
/// <param name="Owners">Who may own it.</param>
public sealed record RetentionActionFormView(AgentId Agent, string Name, UserId? Me, IReadOnlyList<RadarOwner> Owners, DateOnly Today);

internal sealed class RetentionActionFormHandler(ITalentDbContext db, IAccess access, IAccounts accounts, ICurrentUser user, TimeProvider clock) : IQueryHandler<RetentionActionForm, RetentionActionFormView>
{
    public async Task<Result<RetentionActionFormView>> Handle(RetentionActionForm query, CancellationToken cancellationToken)
    {
        var agent = await db.Agents(access).AsNoTracking().Where(a => a.Id == query.Agent).Select(a => new { a.Id, a.GivenName, a.FamilyName, a.OrganisationId }).FirstOrDefaultAsync(cancellationToken);
        if (agent is null) return Error.NotFound;
        var inCharge = await PeopleInCharge.Read(db, accounts, [agent.OrganisationId], clock.Today(), cancellationToken);
        return new RetentionActionFormView(
            agent.Id, $"{agent.GivenName} {agent.FamilyName}", user.Id, [.. inCharge.Choices(agent.OrganisationId).Select(a => new RadarOwner(a.Id, a.Name))], clock.Today());
    }
}
