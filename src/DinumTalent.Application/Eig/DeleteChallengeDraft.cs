using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Deletes a challenge that is not handed in.</summary>
[OwnData]
public sealed record DeleteChallengeDraft(ChallengeId Id, long Version) : ICommand;

internal sealed class DeleteChallengeDraftValidator : AbstractValidator<DeleteChallengeDraft>
{
    public DeleteChallengeDraftValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class DeleteChallengeDraftHandler(ITalentDbContext db, IAccess access) : ICommandHandler<DeleteChallengeDraft>
{
    public async Task<Result> Handle(DeleteChallengeDraft command, CancellationToken cancellationToken)
    {
        var challenge = await db.Challenges(access).Load(command.Id, command.Version, cancellationToken);
        if (challenge.IsFailure) return challenge.ToResult();
        var deletable = challenge.Value.MayBeDeleted();
        if (deletable.IsSuccess) db.Remove(challenge.Value);
        return deletable;
    }
}
