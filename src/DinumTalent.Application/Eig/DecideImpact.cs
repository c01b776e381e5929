using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Stops a challenge, lets it iterate or takes it to scale, with the reason. Not by one of its authors.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record DecideImpact(ChallengeImpactId Id, long Version, ImpactDecision? Decision, string? Reason) : ICommand;

internal sealed class DecideImpactValidator : AbstractValidator<DecideImpact>
{
    public DecideImpactValidator() => RuleFor(c => c.Id).NotEqual(default(ChallengeImpactId));
}

internal sealed class DecideImpactHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<DecideImpact>
{
    public async Task<Result> Handle(DecideImpact command, CancellationToken cancellationToken)
    {
        var impact = await db.ChallengeImpacts(access).Load(command.Id, command.Version, cancellationToken);
        if (impact.IsFailure) return impact.ToResult();
        var challenge = await db.Challenges(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == impact.Value.ChallengeId, cancellationToken);
        return challenge is null ? Error.NotFound : impact.Value.Decide(challenge, command.Decision, command.Reason, new StageActor(user.Id, user.Name), clock.Today());
    }
}
