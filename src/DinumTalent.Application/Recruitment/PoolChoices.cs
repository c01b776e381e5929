using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the forms of the vivier offer to choose from.</summary>
[Anonymous]
public sealed record PoolChoices : IQuery<PoolChoicesView>;

public sealed record PoolChoicesView(IReadOnlyList<Skills.JobFamilyChoice> Families, IReadOnlyList<OrganisationChoice> Ministries);

internal sealed class PoolChoicesHandler(ITalentDbContext db) : IQueryHandler<PoolChoices, PoolChoicesView>
{
    public async Task<Result<PoolChoicesView>> Handle(PoolChoices query, CancellationToken cancellationToken) => new PoolChoicesView(
        await Skills.JobFamilyChoice.All(db.JobFamilies.Where(f => !f.IsRetired), cancellationToken),
        await (
            from o in db.Organisations.AsNoTracking()
            join state in db.Organisations on o.ParentId equals state.Id
            where state.ParentId == null && o.ClosedOn == null
            orderby o.Name
            select new OrganisationChoice(o.Id, o.Name, 0)).ToListAsync(cancellationToken));
}
