using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Makes a template of criteria for the interviews of an administration and those below it.</summary>
/// <param name="Criteria">One a line.</param>
[Requires(Permission.EditVacancies)]
public sealed record CreateCriteriaTemplate(OrganisationId? Organisation, string? Name, string? Criteria) : ICommand<CriteriaTemplateId>;

internal sealed class CreateCriteriaTemplateValidator : AbstractValidator<CreateCriteriaTemplate>
{
    public CreateCriteriaTemplateValidator() => RuleFor(c => c.Organisation).NotNull().WithMessage("Choisissez l’administration.");
}

internal sealed class CreateCriteriaTemplateHandler(ITalentDbContext db, IAccess access) : ICommandHandler<CreateCriteriaTemplate, CriteriaTemplateId>
{
    public async Task<Result<CriteriaTemplateId>> Handle(CreateCriteriaTemplate command, CancellationToken cancellationToken)
    {
        var organisation = await db.OrganisationsWithin(access).Load(command.Organisation!.Value, cancellationToken);
        if (organisation.IsFailure) return Result<CriteriaTemplateId>.Failure(organisation.Errors);
        var template = CriteriaTemplate.Create(organisation.Value.Id, command.Name, (command.Criteria ?? "").Split('\n'));
        if (template.IsFailure) return Result<CriteriaTemplateId>.Failure(template.Errors);
        db.Add(template.Value);
        return template.Value.Id;
    }
}
