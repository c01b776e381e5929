using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Moves the deadline to a later day; a closed vacancy opens again. Whoever has applied and is in progress is told.</summary>
[Requires(Permission.PublishVacancies)]
public sealed record ExtendVacancy(VacancyId Id, long Version, DateOnly? Deadline, bool ConfirmsDistant = false) : ICommand;

internal sealed class ExtendVacancyValidator : AbstractValidator<ExtendVacancy>
{
    public ExtendVacancyValidator()
    {
        RuleFor(c => c.Id).NotEmpty();
        RuleFor(c => c.Deadline).NotNull().WithMessage("Indiquez la nouvelle date limite.");
    }
}

internal sealed class ExtendVacancyHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<ExtendVacancy>
{
    public async Task<Result> Handle(ExtendVacancy command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        var moved = vacancy.Then(v => v.Extend(command.Deadline!.Value, clock.Today(), command.ConfirmsDistant));
        if (moved.IsFailure) return moved;
        var candidates = await db.Applications(access)
            .Where(a => a.VacancyId == command.Id && a.Status == ApplicationStatus.InProgress)
            .Select(a => a.Id)
            .ToListAsync(cancellationToken);
        foreach (var candidate in candidates) db.Enqueue(new DeadlineMoved(candidate, vacancy.Value.Deadline));
        return moved;
    }
}
