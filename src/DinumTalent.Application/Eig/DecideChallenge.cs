using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Enters what the deliberation decided on a challenge; nobody outside the programme sees it before the announcement.</summary>
/// <param name="Id">The challenge.</param>
/// <param name="Version">Of its verdict.</param>
/// <param name="Decision">Chosen, on the reserve, not chosen.</param>
/// <param name="Rank">Place; null for none.</param>
/// <param name="IsFavourite">Coup de cœur of the jury.</param>
/// <param name="Reasons">What the authors will read.</param>
[Requires(Permission.ManageCohorts)]
public sealed record DecideChallenge(ChallengeId Id, long Version, ChallengeDecision? Decision, int? Rank, bool IsFavourite, string? Reasons) : ICommand;

internal sealed class DecideChallengeValidator : AbstractValidator<DecideChallenge>
{
    public DecideChallengeValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class DecideChallengeHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<DecideChallenge>
{
    public async Task<Result> Handle(DecideChallenge command, CancellationToken cancellationToken)
    {
        var treated = await TreatedChallenge.Load(db, access, command.Id, command.Version, cancellationToken);
        if (treated.IsFailure) return treated.ToResult();
        var (cohort, challenge, verdict) = treated.Value;
        if (verdict is null) return ChallengeErrors.NotEligibleToJudge;
        var handedIn = await db.JuryDuties(access).CountAsync(d => d.ChallengeId == challenge.Id && d.SubmittedAt != null, cancellationToken);
        return verdict.Decide(
            cohort, challenge, handedIn, new ChallengeRuling(command.Decision, command.Rank, command.IsFavourite, command.Reasons), user.ActingPerson(), clock.UtcNow(), clock.Today());
    }
}
