using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>The line manager proposes a training to somebody of the team.</summary>
[OfTeam]
public sealed record ProposeTeamTraining(AgentId? Agent, TrainingId? Training, string? Motivation) : ICommand<TrainingEnrolmentId>;

internal sealed class ProposeTeamTrainingValidator : AbstractValidator<ProposeTeamTraining>
{
    public ProposeTeamTrainingValidator()
    {
        RuleFor(c => c.Agent).NotNull().WithMessage("Choisissez un agent de votre équipe.");
        RuleFor(c => c.Training).NotNull().WithMessage("Choisissez une formation.");
    }
}

internal sealed class ProposeTeamTrainingHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<ProposeTeamTraining, TrainingEnrolmentId>
{
    public async Task<Result<TrainingEnrolmentId>> Handle(ProposeTeamTraining command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var agent = await db.Agents(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == command.Agent && (a.DepartedOn == null || a.DepartedOn >= today), cancellationToken);
        return agent is null
            ? Error.NotFound
            : await db.ProposeTraining(access, agent, command.Training!.Value, TrainingOrigin.Manager, command.Motivation, clock.UtcNow(), cancellationToken);
    }
}
