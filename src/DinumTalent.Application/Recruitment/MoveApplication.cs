using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Takes an application to another stage of the ordinary course; acceptance and refusal have commands of their own.</summary>
[Requires(Permission.MoveApplications)]
public sealed record MoveApplication(JobApplicationId Id, long Version, PipelineStageId Stage) : ICommand;

internal sealed class MoveApplicationValidator : AbstractValidator<MoveApplication>
{
    public MoveApplicationValidator() => RuleFor(c => c.Stage).NotEmpty().WithMessage("Choisissez l’étape.");
}

internal sealed class MoveApplicationHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<MoveApplication>
{
    public async Task<Result> Handle(MoveApplication command, CancellationToken cancellationToken)
    {
        var treated = await TreatedApplication.Load(db, access, user, command.Id, command.Version, cancellationToken);
        return treated.Then(t => t.Application.MoveTo(command.Stage, t.Vacancy, user.ActingPerson(), clock.UtcNow()));
    }
}
