using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Names a template and lists its criteria anew; interviews that took them keep theirs.</summary>
/// <param name="Criteria">One a line.</param>
[Requires(Permission.EditVacancies)]
public sealed record EditCriteriaTemplate(CriteriaTemplateId Id, long Version, string? Name, string? Criteria) : ICommand;

internal sealed class EditCriteriaTemplateValidator : AbstractValidator<EditCriteriaTemplate>
{
    public EditCriteriaTemplateValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class EditCriteriaTemplateHandler(ITalentDbContext db, IAccess access) : ICommandHandler<EditCriteriaTemplate>
{
    public async Task<Result> Handle(EditCriteriaTemplate command, CancellationToken cancellationToken)
    {
        var template = await db.CriteriaTemplates(access).Load(command.Id, command.Version, cancellationToken);
        return template.Then(t => t.Write(command.Name, (command.Criteria ?? "").Split('\n')));
    }
}
