using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Takes an application off somebody's evaluations; a scorecard already submitted stays.</summary>
[Requires(Permission.AssignEvaluators)]
public sealed record UnassignEvaluator(JobApplicationId Id, long Version, UserId Evaluator) : ICommand;

internal sealed class UnassignEvaluatorValidator : AbstractValidator<UnassignEvaluator>
{
    public UnassignEvaluatorValidator() => RuleFor(c => c.Evaluator).NotEmpty().WithMessage("Choisissez l’évaluateur.");
}

internal sealed class UnassignEvaluatorHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<UnassignEvaluator>
{
    public async Task<Result> Handle(UnassignEvaluator command, CancellationToken cancellationToken)
    {
        var application = await db.Applications(access).Load(command.Id, command.Version, cancellationToken);
        return application.Then(a => a.Unassign(command.Evaluator, user.ActingPerson(), clock.UtcNow()));
    }
}
