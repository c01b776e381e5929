using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Gives all the candidates who have no answer the same one, in one act; the messages leave when the recruitment ends.</summary>
[Requires(Permission.MoveApplications)]
public sealed record AnswerTheRest(VacancyId Id, long Version, CommonAnswer Answer) : ICommand;

internal sealed class AnswerTheRestValidator : AbstractValidator<AnswerTheRest>
{
    public AnswerTheRestValidator()
    {
        RuleFor(c => c.Id).NotEmpty();
        RuleFor(c => c.Answer).NotNull().SetValidator(new CommonAnswerValidator());
    }
}

internal sealed class AnswerTheRestHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<AnswerTheRest>
{
    public async Task<Result> Handle(AnswerTheRest command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        if (vacancy.IsFailure) return vacancy.ToResult();
        var waiting = await WithoutAnswer.Of(db, access, command.Id, cancellationToken);
        return waiting.Answer(command.Answer, vacancy.Value, user, clock.UtcNow());
    }
}
