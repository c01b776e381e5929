using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Deletes a template; the vacancies that started from it stay as they are.</summary>
[Requires(Permission.EditVacancies)]
public sealed record DeleteVacancyTemplate(VacancyTemplateId Id, long Version) : ICommand;

internal sealed class DeleteVacancyTemplateValidator : AbstractValidator<DeleteVacancyTemplate>
{
    public DeleteVacancyTemplateValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class DeleteVacancyTemplateHandler(ITalentDbContext db, IAccess access) : ICommandHandler<DeleteVacancyTemplate>
{
    public async Task<Result> Handle(DeleteVacancyTemplate command, CancellationToken cancellationToken)
    {
        // Those of an administration above are for it to delete.
        var own = db.VacancyTemplates(access).Where(t => db.OrganisationsWithin(access).Any(o => o.Id == t.OrganisationId));
        return (await own.Load(command.Id, command.Version, cancellationToken)).Then(template =>
        {
            db.Remove(template);
            return Result.Success;
        });
    }
}
