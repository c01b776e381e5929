using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Hands a challenge in, complete, while the call is open.</summary>
[OwnData]
public sealed record SubmitChallenge(ChallengeId Id, long Version) : ICommand;

internal sealed class SubmitChallengeValidator : AbstractValidator<SubmitChallenge>
{
    public SubmitChallengeValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class SubmitChallengeHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<SubmitChallenge>
{
    public async Task<Result> Handle(SubmitChallenge command, CancellationToken cancellationToken)
    {
        var challenge = await db.Challenges(access).Load(command.Id, command.Version, cancellationToken);
        if (challenge.IsFailure) return challenge.ToResult();
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == challenge.Value.CohortId, cancellationToken);
        return challenge.Value.Submit(cohort, user.Name, clock.UtcNow(), clock.Today());
    }
}
