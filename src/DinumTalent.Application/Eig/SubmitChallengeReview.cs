using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Hands the own review in: it doesn't change any more, and the others' become visible.</summary>
[Assigned]
public sealed record SubmitChallengeReview(ChallengeId Id, long Version) : ICommand;

internal sealed class SubmitChallengeReviewValidator : AbstractValidator<SubmitChallengeReview>
{
    public SubmitChallengeReviewValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class SubmitChallengeReviewHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<SubmitChallengeReview>
{
    public async Task<Result> Handle(SubmitChallengeReview command, CancellationToken cancellationToken)
    {
        var own = await OwnReview.Load(db, access, command.Id, command.Version, cancellationToken);
        return own.Then(o => o.Review.Submit(o.Cohort, clock.UtcNow(), clock.Today()));
    }
}
