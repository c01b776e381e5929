using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What the mail of an invitation says; not found for somebody without an address, who answered, or once the round is over.</summary>
[SystemOnly]
public sealed record PulseMailFacts(PulseEntryId Id) : IQuery<PulseMailFactsView>;

/// <param name="Page">Where it is answered: a personal link.</param>
public sealed record PulseMailFactsView(string Name, string Email, string Organisation, DateOnly ClosesOn, string Page);

internal sealed class PulseMailFactsHandler(ITalentDbContext db, IAccess access, IMailLinks links, ISiteLinks site, TimeProvider clock) : IQueryHandler<PulseMailFacts, PulseMailFactsView>
{
    public async Task<Result<PulseMailFactsView>> Handle(PulseMailFacts query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var found = await (
            from e in db.PulseEntries(access).AsNoTracking()
            join r in db.PulseRounds(access) on e.RoundId equals r.Id
            join a in db.Agents(access) on e.AgentId equals a.Id
            join o in db.Organisations on r.OrganisationId equals o.Id
            where e.Id == query.Id && !e.HasAnswered && r.EndedOn == null && r.ClosesOn >= today && a.Email != null
            select new { Name = a.GivenName + " " + a.FamilyName, Email = a.Email!, Organisation = o.Name, r.ClosesOn }).FirstOrDefaultAsync(cancellationToken);
        return found is null ? Error.NotFound
            : new PulseMailFactsView(found.Name, found.Email, found.Organisation, found.ClosesOn, site.Pulse(links.Token(MailLinkPurpose.Pulse, query.Id.Value)));
    }
}
