using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Human resources propose a training to an agent, found by the professional address.</summary>
[Requires(Permission.ManageTrainings)]
public sealed record ProposeTraining(TrainingId Training, string? Email, string? Motivation) : ICommand<TrainingEnrolmentId>;

internal sealed class ProposeTrainingValidator : AbstractValidator<ProposeTraining>
{
    public ProposeTrainingValidator() => RuleFor(c => c.Email).NotEmpty().WithMessage("Saisissez l’adresse professionnelle de l’agent.");
}

internal sealed class ProposeTrainingHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<ProposeTraining, TrainingEnrolmentId>
{
    public async Task<Result<TrainingEnrolmentId>> Handle(ProposeTraining command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var email = EmailAddress.Create(command.Email ?? "");
        if (email.IsFailure) return TrainingErrors.AgentUnknown;
        var agent = await db.Agents(access).AsNoTracking()
            .Where(a => a.Email == email.Value.Value && (a.DepartedOn == null || a.DepartedOn >= today)).OrderByDescending(a => a.ArrivedOn).FirstOrDefaultAsync(cancellationToken);
        return agent is null
            ? TrainingErrors.AgentUnknown
            : await db.ProposeTraining(access, agent, command.Training, TrainingOrigin.HumanResources, command.Motivation, clock.UtcNow(), cancellationToken);
    }
}
