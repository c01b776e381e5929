using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Gives a recruitment up, with the reason; everybody gets an answer: their own, or the common one given with it.</summary>
[Requires(Permission.PublishVacancies)]
public sealed record CancelVacancy(VacancyId Id, long Version, string? Reason, CommonAnswer? Answer = null) : ICommand;

internal sealed class CancelVacancyValidator : AbstractValidator<CancelVacancy>
{
    public CancelVacancyValidator()
    {
        RuleFor(c => c.Id).NotEmpty();
        RuleFor(c => c.Reason).NotEmpty().WithMessage("Indiquez le motif.");
        RuleFor(c => c.Reason).MaximumLength(Vacancy.ReasonMaxLength).WithMessage($"{Vacancy.ReasonMaxLength} caractères au plus.");
        RuleFor(c => c.Answer!).SetValidator(new CommonAnswerValidator()).When(c => c.Answer is not null);
    }
}

internal sealed class CancelVacancyHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<CancelVacancy>
{
    public async Task<Result> Handle(CancelVacancy command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        if (vacancy.IsFailure) return vacancy.ToResult();
        var waiting = await WithoutAnswer.Of(db, access, command.Id, cancellationToken);
        var answered = command.Answer is { } answer ? waiting.Answer(answer, vacancy.Value, user, clock.UtcNow()) : Result.Success;
        return answered.IsFailure ? answered : vacancy.Value.Cancel(command.Reason, waiting, user.ActingPerson(), clock.UtcNow(), clock.Today());
    }
}
