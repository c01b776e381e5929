using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>A new administration below one within reach.</summary>
[Requires(Permission.ManageOrganisations)]
public sealed record CreateOrganisation(
    string? Code, string? Name, string? Acronym, OrganisationKind? Kind, OrganisationId? ParentId, string? Siret, string? City) : ICommand<OrganisationId>;

internal sealed class CreateOrganisationValidator : AbstractValidator<CreateOrganisation>
{
    public CreateOrganisationValidator()
    {
        RuleFor(c => c.Kind).Must(k => k is { } kind && Enum.IsDefined(kind) && kind is not OrganisationKind.State).WithMessage("Choisissez un type : ministère, direction, agence ou service.");
        RuleFor(c => c.ParentId).NotNull().WithMessage("Choisissez l’administration dont elle dépend.");
        RuleFor(c => c.Siret).Must(s => string.IsNullOrWhiteSpace(s) || Domain.Common.Siret.Create(s).IsSuccess)
            .WithMessage("Saisissez un SIRET valide : 14 chiffres, dont le dernier est une clé de contrôle.");
    }
}

internal sealed class CreateOrganisationHandler(ITalentDbContext db, IAccess access) : ICommandHandler<CreateOrganisation, OrganisationId>
{
    public async Task<Result<OrganisationId>> Handle(CreateOrganisation command, CancellationToken cancellationToken)
    {
        var parent = await db.OrganisationsWithin(access).FirstOrDefaultAsync(o => o.Id == command.ParentId, cancellationToken);
        if (parent is null) return OrganisationErrors.OutOfReach;
        if (parent.ClosedOn is not null) return OrganisationErrors.ParentClosed;
        var code = command.Code?.Trim() ?? "";
        if (await db.Organisations.AnyAsync(o => o.Code == code, cancellationToken)) return OrganisationErrors.CodeTaken(code);

        var siret = string.IsNullOrWhiteSpace(command.Siret) ? null : Siret.Create(command.Siret).Value;
        var made = Organisation.Create(code, command.Name ?? "", command.Acronym, command.Kind!.Value, parent.Id, command.City, siret);
        if (made.IsFailure) return Result<OrganisationId>.Failure(made.Errors);

        await db.ChangeTree(cancellationToken);
        db.Add(made.Value);
        db.AddLinks(OrganisationLink.For(made.Value.Id, await db.OrganisationLinks.AsNoTracking().Where(l => l.DescendantId == parent.Id).ToListAsync(cancellationToken)));
        return made.Value.Id;
    }
}

/// <summary>Keeps two changes of the tree from passing side by side.</summary>
internal static class TreeChange
{
    /// <summary>Raises the revision that the State bears: of two changes at once, the second starts over and sees the first.</summary>
    public static async Task ChangeTree(this ITalentDbContext db, CancellationToken cancellationToken) =>
        (await db.Organisations.FirstAsync(o => o.ParentId == null, cancellationToken)).ChangeTree();
}
