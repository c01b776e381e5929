using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>Puts an administration, with all below it, under another one within reach. Roles given above it follow the tree.</summary>
[Requires(Permission.ManageOrganisations)]
public sealed record MoveOrganisation(OrganisationId Id, long Version, OrganisationId? ParentId) : ICommand;

internal sealed class MoveOrganisationValidator : AbstractValidator<MoveOrganisation>
{
    public MoveOrganisationValidator() => RuleFor(c => c.ParentId).NotNull().WithMessage("Choisissez l’administration dont elle dépendra.");
}

internal sealed class MoveOrganisationHandler(ITalentDbContext db, IAccess access) : ICommandHandler<MoveOrganisation>
{
    public async Task<Result> Handle(MoveOrganisation command, CancellationToken cancellationToken)
    {
        var found = await db.OrganisationsWithin(access).Load(command.Id, command.Version, cancellationToken);
        if (found.IsFailure) return found.ToResult();
        var parent = await db.OrganisationsWithin(access).FirstOrDefaultAsync(o => o.Id == command.ParentId, cancellationToken);
        if (parent is null) return OrganisationErrors.OutOfReach;
        if (found.Value.ParentId == parent.Id) return Result.Success;

        var below = await db.OrganisationLinks.AsNoTracking().Where(l => l.AncestorId == command.Id).ToListAsync(cancellationToken);
        var subtree = below.Select(l => l.DescendantId).ToHashSet();
        var moved = found.Value.MoveUnder(parent, subtree);
        if (moved.IsFailure) return moved;

        await db.ChangeTree(cancellationToken);
        var above = await db.OrganisationLinks.AsNoTracking().Where(l => l.DescendantId == parent.Id).ToListAsync(cancellationToken);
        var held = await db.OrganisationLinks
            .Where(l => db.OrganisationLinks.Any(b => b.AncestorId == command.Id && b.DescendantId == l.DescendantId)
                && !db.OrganisationLinks.Any(b => b.AncestorId == command.Id && b.DescendantId == l.AncestorId))
            .ToListAsync(cancellationToken);
        db.ReplaceLinks(held, [.. OrganisationLink.Moved(below, above)]);
        return Result.Success;
    }
}
