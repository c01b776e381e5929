using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>Gives one more role to somebody who holds or held one within reach.</summary>
/// <param name="Id">The account.</param>
/// <param name="Role">The role.</param>
/// <param name="OrganisationId">Where it reaches, with all below.</param>
/// <param name="StartsOn">Today when not given.</param>
/// <param name="EndsOn">Last day; null while it goes on.</param>
[Requires(Permission.ManageAccounts)]
public sealed record GrantRole(UserId Id, Role? Role, OrganisationId? OrganisationId, DateOnly? StartsOn, DateOnly? EndsOn) : ICommand;

internal sealed class GrantRoleValidator : AbstractValidator<GrantRole>
{
    public GrantRoleValidator()
    {
        RuleFor(c => c.Role).NotNull().WithMessage("Choisissez un rôle.").IsInEnum().WithMessage("Choisissez un rôle de la liste.");
        RuleFor(c => c.OrganisationId).NotNull().WithMessage("Choisissez une administration.");
        RuleFor(c => c.EndsOn).Must((c, end) => end is null || c.StartsOn is null || end >= c.StartsOn).WithMessage("La date de fin précède la date de début.");
    }
}

internal sealed class GrantRoleHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<GrantRole>
{
    public async Task<Result> Handle(GrantRole command, CancellationToken cancellationToken)
    {
        var held = await db.Grants(access).Where(g => g.UserId == command.Id).ToListAsync(cancellationToken);
        if (held.Count == 0) return Error.NotFound;

        var (role, organisation, today) = (command.Role!.Value, command.OrganisationId!.Value, clock.Today());
        var may = await db.MayGrant(access, role, organisation, cancellationToken);
        if (may.IsFailure) return may;

        return Period.Create(command.StartsOn ?? today, command.EndsOn)
            .Then<RoleGrant>(period => RoleGrant.Give(command.Id, role, organisation, period, held, today))
            .Then(grant =>
            {
                db.Add(grant);
                return Result.Success;
            });
    }
}
