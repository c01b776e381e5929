using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>Makes somebody administrator of the whole State, for a new installation; repeated, it changes nothing more.</summary>
/// <param name="GivenName">Used for a new account only.</param>
/// <param name="FamilyName">Used for a new account only.</param>
/// <param name="Email">Where the invitation goes.</param>
[SystemOnly]
public sealed record CreateAdministrator(string? GivenName, string? FamilyName, string? Email) : ICommand<UserId>;

internal sealed class CreateAdministratorValidator : AbstractValidator<CreateAdministrator>
{
    public CreateAdministratorValidator()
    {
        RuleFor(c => c.GivenName).Must((c, _) => PersonName.Create(c.GivenName, c.FamilyName).IsSuccess).WithMessage("Donnez le prénom et le nom de l’administrateur.");
        RuleFor(c => c.Email).Must(e => EmailAddress.Create(e).IsSuccess).WithMessage("Donnez une adresse électronique valide, par exemple nom@exemple.fr.");
    }
}

internal sealed class CreateAdministratorHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock)
    : ICommandHandler<CreateAdministrator, UserId>
{
    public async Task<Result<UserId>> Handle(CreateAdministrator command, CancellationToken cancellationToken)
    {
        var (today, email) = (clock.Today(), EmailAddress.Create(command.Email).Value);
        var root = await Root(cancellationToken);
        var known = await accounts.FindByEmail(email, cancellationToken);
        if (known is { IsEnabled: false }) return new Error("account.disabled", "Ce compte est désactivé : choisissez une autre adresse, ou faites-le réactiver.");

        var user = known?.Id ?? await accounts.Invite(PersonName.Create(command.GivenName, command.FamilyName).Value, email, cancellationToken);
        if (user.IsFailure) return user;

        var id = user.Value;
        var held = await db.Grants(access)
            .Where(g => g.UserId == id && g.Role == Role.Administrator && g.OrganisationId == root).ToListAsync(cancellationToken);
        if (held.Any(g => g.IsActive(today))) return id;
        return RoleGrant.Give(id, Role.Administrator, root, Period.Create(today, null).Value, [], today).Then<UserId>(grant =>
        {
            db.Add(grant);
            return id;
        });
    }

    /// <summary>The State, made where the tree is empty.</summary>
    private async Task<OrganisationId> Root(CancellationToken cancellationToken)
    {
        if (await db.Organisations.AsNoTracking().FirstOrDefaultAsync(o => o.ParentId == null, cancellationToken) is { } known) return known.Id;
        var state = Organisation.Create("ETAT", "État", null, OrganisationKind.State, parent: null, city: null).Value;
        db.Add(state);
        db.AddLinks(OrganisationLink.For(state.Id, []));
        return state.Id;
    }
}
