using DinumTalent.Application.Organisations;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>For which administrations the person may import agents.</summary>
[Requires(Permission.ImportAgents)]
public sealed record AgentImportChoices : IQuery<IReadOnlyList<OrganisationChoice>>;

internal sealed class AgentImportChoicesHandler(ITalentDbContext db, IAccess access) : IQueryHandler<AgentImportChoices, IReadOnlyList<OrganisationChoice>>
{
    public async Task<Result<IReadOnlyList<OrganisationChoice>>> Handle(AgentImportChoices query, CancellationToken cancellationToken)
    {
        var organisations = await db.OrganisationsWithin(access).AsNoTracking()
            .Select(o => new { o.Id, o.Name, o.Acronym, o.Kind }).ToListAsync(cancellationToken);
        return organisations
            .Select(o => new OrganisationChoice(o.Id, o.Acronym is null || o.Acronym == o.Name ? o.Name : $"{o.Acronym} – {o.Name}", o.Kind))
            .OrderBy(o => o.Kind).ThenBy(o => FoldedText.Fold(o.Name), StringComparer.Ordinal)
            .ToList();
    }
}
