using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>Which roles the person may give, and where.</summary>
[Requires(Permission.ManageAccounts)]
public sealed record GrantChoices : IQuery<GrantChoicesView>;

public sealed record GrantChoicesView(IReadOnlyList<Role> Roles, IReadOnlyList<OrganisationChoice> Organisations);

/// <param name="Id">Identifies the administration.</param>
/// <param name="Name">Acronym and name.</param>
/// <param name="Kind">Tells the levels of the tree apart.</param>
public sealed record OrganisationChoice(OrganisationId Id, string Name, OrganisationKind Kind);

internal sealed class GrantChoicesHandler(ITalentDbContext db, IAccess access) : IQueryHandler<GrantChoices, GrantChoicesView>
{
    public async Task<Result<GrantChoicesView>> Handle(GrantChoices query, CancellationToken cancellationToken)
    {
        var organisations = await db.OrganisationsWithin(access).AsNoTracking()
            .Where(o => o.ClosedOn == null)
            .Select(o => new { o.Id, o.Name, o.Acronym, o.Kind, o.ParentId })
            .ToListAsync(cancellationToken);
        var whole = organisations.Any(o => o.ParentId is null);
        return new GrantChoicesView(
            [.. Enum.GetValues<Role>().Where(role => whole || role is not Role.Administrator)],
            [.. organisations
                .Select(o => new OrganisationChoice(o.Id, o.Acronym is null || o.Acronym == o.Name ? o.Name : $"{o.Acronym} – {o.Name}", o.Kind))
                .OrderBy(o => o.Kind).ThenBy(o => FoldedText.Fold(o.Name), StringComparer.Ordinal)]);
    }
}
