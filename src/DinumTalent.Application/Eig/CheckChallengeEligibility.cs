using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Says whether a challenge goes to the jury; its authors learn it with the announcement.</summary>
/// <param name="Id">The challenge.</param>
/// <param name="Version">Of its verdict; 0 while there is none.</param>
/// <param name="IsEligible">Whether it goes to the jury.</param>
/// <param name="EligibilityReason">Why not.</param>
[Requires(Permission.ManageCohorts)]
public sealed record CheckChallengeEligibility(ChallengeId Id, long Version, bool? IsEligible, string? EligibilityReason) : ICommand;

internal sealed class CheckChallengeEligibilityValidator : AbstractValidator<CheckChallengeEligibility>
{
    public CheckChallengeEligibilityValidator() => RuleFor(c => c.IsEligible).NotNull().WithMessage("Dites si le défi est recevable.");
}

internal sealed class CheckChallengeEligibilityHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<CheckChallengeEligibility>
{
    public async Task<Result> Handle(CheckChallengeEligibility command, CancellationToken cancellationToken)
    {
        var treated = await TreatedChallenge.Load(db, access, command.Id, command.Version, cancellationToken);
        if (treated.IsFailure) return treated.ToResult();
        var (cohort, challenge, verdict) = treated.Value;
        if (verdict is null) db.Add(verdict = new ChallengeVerdict(challenge));
        return verdict.CheckEligibility(cohort, challenge, command.IsEligible!.Value, command.EligibilityReason, user.ActingPerson(), clock.UtcNow(), clock.Today());
    }
}
