using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>Gives somebody a role by mail address, and an account where there is none yet.</summary>
/// <param name="GivenName">Used for a new account only.</param>
/// <param name="FamilyName">Used for a new account only.</param>
/// <param name="Email">Where the invitation goes.</param>
/// <param name="Role">The role.</param>
/// <param name="OrganisationId">Where it reaches, with all below.</param>
/// <param name="StartsOn">Today when not given.</param>
/// <param name="EndsOn">Last day; null while it goes on.</param>
[Requires(Permission.ManageAccounts)]
public sealed record InviteAccount(
    string? GivenName, string? FamilyName, string? Email, Role? Role, OrganisationId? OrganisationId, DateOnly? StartsOn, DateOnly? EndsOn) : ICommand<UserId>;

internal sealed class InviteAccountValidator : AbstractValidator<InviteAccount>
{
    public InviteAccountValidator()
    {
        RuleFor(c => c.GivenName).NotEmpty().WithMessage("Saisissez le prénom.").MaximumLength(PersonName.PartMaxLength).WithMessage("Saisissez un prénom de {MaxLength} caractères au plus.");
        RuleFor(c => c.FamilyName).NotEmpty().WithMessage("Saisissez le nom.").MaximumLength(PersonName.PartMaxLength).WithMessage("Saisissez un nom de {MaxLength} caractères au plus.");
        RuleFor(c => c.Email).Must(e => EmailAddress.Create(e).IsSuccess).WithMessage("Saisissez une adresse électronique valide, par exemple nom@exemple.fr.");
        RuleFor(c => c.Role).NotNull().WithMessage("Choisissez un rôle.").IsInEnum().WithMessage("Choisissez un rôle de la liste.");
        RuleFor(c => c.OrganisationId).NotNull().WithMessage("Choisissez une administration.");
        RuleFor(c => c.EndsOn).Must((c, end) => end is null || c.StartsOn is null || end >= c.StartsOn).WithMessage("La date de fin précède la date de début.");
    }
}

internal sealed class InviteAccountHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock)
    : ICommandHandler<InviteAccount, UserId>
{
    public async Task<Result<UserId>> Handle(InviteAccount command, CancellationToken cancellationToken)
    {
        var (role, organisation, today) = (command.Role!.Value, command.OrganisationId!.Value, clock.Today());
        var may = await db.MayGrant(access, role, organisation, cancellationToken);
        if (may.IsFailure) return Result<UserId>.Failure(may.Errors);

        var period = Period.Create(command.StartsOn ?? today, command.EndsOn);
        if (period.IsFailure) return Result<UserId>.Failure(period.Errors);

        var user = await AccountOf(command, cancellationToken);
        if (user.IsFailure) return user;

        var id = user.Value;
        var held = await db.Grants(access).Where(g => g.UserId == id).ToListAsync(cancellationToken);
        return RoleGrant.Give(id, role, organisation, period.Value, held, today).Then<UserId>(grant =>
        {
            db.Add(grant);
            return id;
        });
    }

    private async Task<Result<UserId>> AccountOf(InviteAccount command, CancellationToken cancellationToken)
    {
        var email = EmailAddress.Create(command.Email);
        if (email.IsFailure) return Result<UserId>.Failure(email.Errors);
        if (await accounts.FindByEmail(email.Value, cancellationToken) is { } known)
        {
            // Whoever signed up under an address without confirming it may be a stranger: the invitation starts it afresh.
            if (!known.IsConfirmed) await accounts.StartAfresh(known.Id, cancellationToken);
            return known.Id;
        }

        var name = PersonName.Create(command.GivenName, command.FamilyName);
        return name.IsFailure ? Result<UserId>.Failure(name.Errors) : await accounts.Invite(name.Value, email.Value, cancellationToken);
    }
}
