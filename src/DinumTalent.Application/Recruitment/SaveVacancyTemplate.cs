using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Keeps a vacancy as a template of its administration, without its dates.</summary>
[Requires(Permission.EditVacancies)]
public sealed record SaveVacancyTemplate(VacancyId Id, string? Name) : ICommand<VacancyTemplateId>;

internal sealed class SaveVacancyTemplateValidator : AbstractValidator<SaveVacancyTemplate>
{
    public SaveVacancyTemplateValidator()
    {
        RuleFor(c => c.Id).NotEmpty();
        RuleFor(c => c.Name).NotEmpty().WithMessage("Nommez le modèle.");
    }
}

internal sealed class SaveVacancyTemplateHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<SaveVacancyTemplate, VacancyTemplateId>
{
    public async Task<Result<VacancyTemplateId>> Handle(SaveVacancyTemplate command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).AsNoTracking().FirstOrDefaultAsync(v => v.Id == command.Id, cancellationToken);
        if (vacancy is null) return Error.NotFound;
        var name = command.Name!.Trim();
        if (await db.VacancyTemplates(access).AnyAsync(t => t.OrganisationId == vacancy.OrganisationId && t.Name == name, cancellationToken))
            return Error.Invalid(nameof(command.Name), "Un modèle de cette administration porte déjà ce nom.");
        return VacancyTemplate.Save(name, vacancy.ToTerms(), user.ActingPerson(), clock.UtcNow()).Then<VacancyTemplateId>(template =>
        {
            db.Add(template);
            return template.Id;
        });
    }
}
