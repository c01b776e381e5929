using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Records why the post is filled before a month of publication (décret n° 2018-1351).</summary>
[Requires(Permission.PublishVacancies)]
public sealed record RecordUrgency(VacancyId Id, long Version, string? Reason) : ICommand;

internal sealed class RecordUrgencyValidator : AbstractValidator<RecordUrgency>
{
    public RecordUrgencyValidator()
    {
        RuleFor(c => c.Id).NotEmpty();
        RuleFor(c => c.Reason).NotEmpty().WithMessage("Indiquez le motif.");
        RuleFor(c => c.Reason).MaximumLength(Vacancy.ReasonMaxLength).WithMessage($"{Vacancy.ReasonMaxLength} caractères au plus.");
    }
}

internal sealed class RecordUrgencyHandler(ITalentDbContext db, IAccess access) : ICommandHandler<RecordUrgency>
{
    public async Task<Result> Handle(RecordUrgency command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        return vacancy.Then(v => v.RecordUrgency(command.Reason));
    }
}
