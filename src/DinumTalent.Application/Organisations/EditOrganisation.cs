using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using FluentValidation;

namespace DinumTalent.Application.Organisations;

/// <summary>Another name, acronym, kind, establishment or city; a code never changes.</summary>
[Requires(Permission.ManageOrganisations)]
public sealed record EditOrganisation(OrganisationId Id, long Version, string? Name, string? Acronym, OrganisationKind? Kind, string? Siret, string? City) : ICommand;

internal sealed class EditOrganisationValidator : AbstractValidator<EditOrganisation>
{
    public EditOrganisationValidator()
    {
        RuleFor(c => c.Kind).Must(k => k is { } kind && Enum.IsDefined(kind)).WithMessage("Choisissez un type.");
        RuleFor(c => c.Siret).Must(s => string.IsNullOrWhiteSpace(s) || Domain.Common.Siret.Create(s).IsSuccess)
            .WithMessage("Saisissez un SIRET valide : 14 chiffres, dont le dernier est une clé de contrôle.");
    }
}

internal sealed class EditOrganisationHandler(ITalentDbContext db, IAccess access) : ICommandHandler<EditOrganisation>
{
    public async Task<Result> Handle(EditOrganisation command, CancellationToken cancellationToken)
    {
        var siret = string.IsNullOrWhiteSpace(command.Siret) ? null : Siret.Create(command.Siret).Value;
        var organisation = await db.OrganisationsWithin(access).Load(command.Id, command.Version, cancellationToken);
        return organisation.Then(o => o.Describe(command.Name ?? "", command.Acronym, command.Kind!.Value, siret, command.City));
    }
}
