using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Takes a juror off a challenge, unless the review was handed in or the juror is recused: that stays on file.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record UnassignJuror(ChallengeReviewId Id, long Version) : ICommand;

internal sealed class UnassignJurorValidator : AbstractValidator<UnassignJuror>
{
    public UnassignJurorValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class UnassignJurorHandler(ITalentDbContext db, IAccess access) : ICommandHandler<UnassignJuror>
{
    public async Task<Result> Handle(UnassignJuror command, CancellationToken cancellationToken)
    {
        if (await db.FindOpenReview(access, command.Id, cancellationToken) is not { } review) return Error.NotFound;
        if (review.Version != command.Version) return ReadErrors.Stale<ChallengeReview>(review.Id.Value, command.Version);
        var removable = review.MayBeRemoved();
        if (removable.IsSuccess) db.Remove(review);
        return removable;
    }
}
