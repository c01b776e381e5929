using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Offers a template no longer; interviews that took its criteria keep them.</summary>
[Requires(Permission.EditVacancies)]
public sealed record RetireCriteriaTemplate(CriteriaTemplateId Id, long Version) : ICommand;

internal sealed class RetireCriteriaTemplateValidator : AbstractValidator<RetireCriteriaTemplate>
{
    public RetireCriteriaTemplateValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class RetireCriteriaTemplateHandler(ITalentDbContext db, IAccess access) : ICommandHandler<RetireCriteriaTemplate>
{
    public async Task<Result> Handle(RetireCriteriaTemplate command, CancellationToken cancellationToken)
    {
        var template = await db.CriteriaTemplates(access).Load(command.Id, command.Version, cancellationToken);
        if (template.IsSuccess) template.Value.Retire();
        return template.ToResult();
    }
}
