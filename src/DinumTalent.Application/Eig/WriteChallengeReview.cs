using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Keeps what a juror has noted so far; only the juror sees it.</summary>
/// <param name="Id">The challenge.</param>
/// <param name="Version">Of the own review.</param>
/// <param name="Scores">One a criterion.</param>
/// <param name="IsFavourable">Null while it is not said.</param>
/// <param name="IsFavourite">Coup de cœur.</param>
/// <param name="Remarks">On the whole.</param>
[Assigned]
public sealed record WriteChallengeReview(ChallengeId Id, long Version, IReadOnlyList<ChallengeScore> Scores, bool? IsFavourable, bool IsFavourite, string? Remarks) : ICommand;

internal sealed class WriteChallengeReviewValidator : AbstractValidator<WriteChallengeReview>
{
    public WriteChallengeReviewValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class WriteChallengeReviewHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<WriteChallengeReview>
{
    public async Task<Result> Handle(WriteChallengeReview command, CancellationToken cancellationToken)
    {
        var own = await OwnReview.Load(db, access, command.Id, command.Version, cancellationToken);
        return own.Then(o => o.Review.Write(o.Cohort, command.Scores, command.IsFavourable, command.IsFavourite, command.Remarks, clock.Today()));
    }
}
