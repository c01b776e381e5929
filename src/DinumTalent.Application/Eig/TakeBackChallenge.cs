using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Takes a challenge that was handed in back to write it anew, as long as the call is open.</summary>
[OwnData]
public sealed record TakeBackChallenge(ChallengeId Id, long Version) : ICommand;

internal sealed class TakeBackChallengeValidator : AbstractValidator<TakeBackChallenge>
{
    public TakeBackChallengeValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class TakeBackChallengeHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<TakeBackChallenge>
{
    public async Task<Result> Handle(TakeBackChallenge command, CancellationToken cancellationToken)
    {
        var challenge = await db.Challenges(access).Load(command.Id, command.Version, cancellationToken);
        if (challenge.IsFailure) return challenge.ToResult();
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == challenge.Value.CohortId, cancellationToken);
        var taken = challenge.Value.TakeBack(cohort, clock.Today());
        if (taken.IsSuccess) await db.ForgetJudging(command.Id, cancellationToken);
        return taken;
    }
}
