using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>Closes an account to its owner at once, or opens it again. Its roles stay as they are.</summary>
[Requires(Permission.ManageAccounts)]
public sealed record SetAccountEnabled(UserId Id, bool Enabled, string? Reason) : ICommand
{
    public const int ReasonMaxLength = 500;
}

internal sealed class SetAccountEnabledValidator : AbstractValidator<SetAccountEnabled>
{
    public SetAccountEnabledValidator() => RuleFor(c => c.Reason)
        .NotEmpty().WithMessage("Dites pourquoi : le motif reste dans le journal.")
        .MaximumLength(SetAccountEnabled.ReasonMaxLength).WithMessage("Saisissez un motif de {MaxLength} caractères au plus.");
}

internal sealed class SetAccountEnabledHandler(ITalentDbContext db, IAccess access, IAccounts accounts, IGrantReader roles, TimeProvider clock)
    : ICommandHandler<SetAccountEnabled>
{
    public async Task<Result> Handle(SetAccountEnabled command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var grants = await db.Grants(access).AsNoTracking().Where(g => g.UserId == command.Id).OrderByDescending(g => g.StartsOn).ToListAsync(cancellationToken);
        if (grants.Count == 0) return Error.NotFound;
        if (!command.Enabled && command.Id == access.User) return GrantErrors.Oneself;
        if (!access.ReachesState)
        {
            // Who holds a role elsewhere, or administers, is not theirs alone to close.
            if (grants.Any(g => g.Role is Role.Administrator && g.IsActive(today))) return GrantErrors.StateOnly;
            if ((await roles.Held(command.Id, today, cancellationToken)).Count > grants.Count(g => g.IsActive(today))) return GrantErrors.HeldElsewhere;
        }

        foreach (var grant in command.Enabled ? [] : grants)
        {
            if (await db.AdministersState(grant, today, cancellationToken)
                && !await db.OthersAdministerState(accounts, access, grant.UserId, today, cancellationToken)) return GrantErrors.LastAdministrator;
        }

        return await accounts.SetEnabled(command.Id, command.Enabled, grants[0].OrganisationId, command.Reason!.Trim(), cancellationToken);
    }
}
