using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using FluentValidation;

namespace DinumTalent.Application.Organisations;

/// <summary>Takes a role back at once, with the reason for the audit trail.</summary>
[Requires(Permission.ManageAccounts)]
public sealed record RevokeRole(RoleGrantId Id, long Version, string? Reason) : ICommand
{
    public const int ReasonMaxLength = 500;
}

internal sealed class RevokeRoleValidator : AbstractValidator<RevokeRole>
{
    public RevokeRoleValidator() => RuleFor(c => c.Reason)
        .NotEmpty().WithMessage("Dites pourquoi ce rôle est retiré : le motif reste dans le journal.")
        .MaximumLength(RevokeRole.ReasonMaxLength).WithMessage("Saisissez un motif de {MaxLength} caractères au plus.");
}

internal sealed class RevokeRoleHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : ICommandHandler<RevokeRole>
{
    public async Task<Result> Handle(RevokeRole command, CancellationToken cancellationToken)
    {
        var found = await db.Grants(access).Load(command.Id, command.Version, cancellationToken);
        if (found.IsFailure) return found.ToResult();

        var (grant, today) = (found.Value, clock.Today());
        var may = await db.MayGrant(access, grant.Role, grant.OrganisationId, cancellationToken);
        if (may.IsFailure) return may;
        if (await db.AdministersState(grant, today, cancellationToken)
            && !await db.OthersAdministerState(accounts, access, grant.UserId, today, cancellationToken)) return GrantErrors.LastAdministrator;
        return grant.Revoke(today, command.Reason!.Trim());
    }
}
