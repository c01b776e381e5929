using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>What a mail about a campaign says; not found once there is nothing to ask: answered, over, cancelled, left, or no address.</summary>
[SystemOnly]
public sealed record CampaignMailFacts(CampaignEntryId Entry) : IQuery<CampaignMail>;

public sealed record CampaignMail(string Email, string Name, string Title, string Organisation, DateOnly ClosesOn);

internal sealed class CampaignMailFactsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<CampaignMailFacts, CampaignMail>
{
    public async Task<Result<CampaignMail>> Handle(CampaignMailFacts query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var facts = await (
            from e in db.CampaignEntries(access).AsNoTracking()
            join c in db.Campaigns(access) on e.CampaignId equals c.Id
            join a in db.Agents(access) on e.AgentId equals a.Id
            join o in db.Organisations on c.OrganisationId equals o.Id
            where e.Id == query.Entry && e.SubmittedAt == null && c.Status == CampaignStatus.Launched && today <= c.ClosesOn
                && a.Email != null && (a.DepartedOn == null || a.DepartedOn >= today)
            select new CampaignMail(a.Email!, a.GivenName + " " + a.FamilyName, c.Title, o.Name, c.ClosesOn)).FirstOrDefaultAsync(cancellationToken);
        return facts is null ? Error.NotFound : facts;
    }
}
