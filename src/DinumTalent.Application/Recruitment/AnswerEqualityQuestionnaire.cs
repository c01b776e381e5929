using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>
/// Counts what a candidate answers to the questionnaire on equality: neither the application nor the person is known here. The
/// same mark counts once.
/// </summary>
/// <param name="Vacancy">The one applied to.</param>
/// <param name="Mark">A random word given to the browser when the application was sent, kept nowhere else.</param>
/// <param name="Choices">One a question at most.</param>
[Anonymous]
public sealed record AnswerEqualityQuestionnaire(VacancyId Vacancy, string? Mark, IReadOnlyCollection<EqualityChoice> Choices) : ICommand;

internal sealed class AnswerEqualityQuestionnaireValidator : AbstractValidator<AnswerEqualityQuestionnaire>
{
    public AnswerEqualityQuestionnaireValidator()
    {
        RuleFor(c => c.Vacancy).NotEmpty();
        RuleFor(c => c.Choices).NotNull();
    }
}

internal sealed class AnswerEqualityQuestionnaireHandler(ITalentDbContext db, IAccess access) : ICommandHandler<AnswerEqualityQuestionnaire>
{
    public async Task<Result> Handle(AnswerEqualityQuestionnaire command, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(command.Mark)) return EqualityErrors.Counted;
        var vacancy = await db.Vacancies(access).Load(command.Vacancy, cancellationToken);
        if (vacancy.IsFailure) return vacancy.ToResult();
        var valid = EqualityQuestionnaire.Check(command.Choices);
        if (valid.IsFailure) return valid;
        return await db.CountOnce(command.Mark, command.Vacancy, command.Choices, cancellationToken) ? Result.Success : EqualityErrors.Counted;
    }
}
