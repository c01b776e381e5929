using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>Takes the closing of an administration back.</summary>
[Requires(Permission.ManageOrganisations)]
public sealed record ReopenOrganisation(OrganisationId Id, long Version) : ICommand;

internal sealed class ReopenOrganisationHandler(ITalentDbContext db, IAccess access) : ICommandHandler<ReopenOrganisation>
{
    public async Task<Result> Handle(ReopenOrganisation command, CancellationToken cancellationToken)
    {
        var found = await db.OrganisationsWithin(access).Load(command.Id, command.Version, cancellationToken);
        if (found.IsFailure) return found.ToResult();
        var parent = await db.Organisations.FirstOrDefaultAsync(o => o.Id == found.Value.ParentId, cancellationToken);
        return parent is null ? OrganisationErrors.NotClosed : found.Value.Reopen(parent);
    }
}
