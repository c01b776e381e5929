using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Deletes a draft that was never published.</summary>
[Requires(Permission.EditVacancies)]
public sealed record DeleteVacancyDraft(VacancyId Id, long Version) : ICommand;

internal sealed class DeleteVacancyDraftValidator : AbstractValidator<DeleteVacancyDraft>
{
    public DeleteVacancyDraftValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class DeleteVacancyDraftHandler(ITalentDbContext db, IAccess access) : ICommandHandler<DeleteVacancyDraft>
{
    public async Task<Result> Handle(DeleteVacancyDraft command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        var may = vacancy.Then(v => v.MayBeDeleted());
        if (may.IsSuccess) db.Remove(vacancy.Value);
        return may;
    }
}
