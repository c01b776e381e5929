using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What the mail to whom an action was given says; not found where it is over or somebody else's by now, or the person can't act on it.</summary>
[SystemOnly]
public sealed record EntrustedActionMailFacts(RetentionActionId Id, UserId Owner, UserId By) : IQuery<EntrustedActionMail>;

/// <param name="By">Who gave it; null for an account that is gone.</param>
/// <param name="Page">Where it stands.</param>
public sealed record EntrustedActionMail(string Email, string Name, string? By, RetentionActionKind Kind, string Agent, string Organisation, DateOnly DueOn, string Page);

internal sealed class EntrustedActionMailFactsHandler(ITalentDbContext db, IAccess access, IAccounts accounts, ISiteLinks site, TimeProvider clock)
    : IQueryHandler<EntrustedActionMailFacts, EntrustedActionMail>
{
    public async Task<Result<EntrustedActionMail>> Handle(EntrustedActionMailFacts query, CancellationToken cancellationToken)
    {
        var found = await (
            from r in db.RetentionActions(access).AsNoTracking()
            join a in db.Agents(access) on r.AgentId equals a.Id
            join o in db.Organisations on a.OrganisationId equals o.Id
            where r.Id == query.Id && r.ClosedOn == null && r.OwnerId == query.Owner
            select new { r.Kind, r.DueOn, Agent = a.GivenName + " " + a.FamilyName, a.OrganisationId, Organisation = o.Name }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return Error.NotFound;
        var inCharge = await PeopleInCharge.Read(db, accounts, [found.OrganisationId], clock.Today(), cancellationToken);
        if (!inCharge.MayAct(query.Owner, found.OrganisationId)) return Error.NotFound;
        var (to, by) = (inCharge.Accounts[query.Owner], await accounts.Find(query.By, cancellationToken));
        return new EntrustedActionMail(to.Email, to.Name, by?.Name, found.Kind, found.Agent, found.Organisation, found.DueOn, site.RetentionAction(query.Id));
    }
}
