using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>A juror says whether there is a tie with a challenge: none opens it, one closes it for good.</summary>
/// <param name="Id">The challenge.</param>
/// <param name="Version">Of the own review.</param>
/// <param name="HasTie">Whether there is one.</param>
/// <param name="Reason">What ties the juror to it.</param>
[Assigned]
public sealed record DeclareTies(ChallengeId Id, long Version, bool? HasTie, string? Reason) : ICommand;

internal sealed class DeclareTiesValidator : AbstractValidator<DeclareTies>
{
    public DeclareTiesValidator() => RuleFor(c => c.HasTie).NotNull().WithMessage("Dites si vous avez un lien d’intérêts avec ce défi.");
}

internal sealed class DeclareTiesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<DeclareTies>
{
    public async Task<Result> Handle(DeclareTies command, CancellationToken cancellationToken)
    {
        var own = await OwnReview.Load(db, access, command.Id, command.Version, cancellationToken);
        return own.Then(o => o.Review.Declare(o.Cohort, command.HasTie!.Value, command.Reason, clock.UtcNow(), clock.Today()));
    }
}
