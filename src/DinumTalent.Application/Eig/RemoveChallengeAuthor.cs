using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Takes an author off; who takes off himself sees the challenge no more.</summary>
[OwnData]
public sealed record RemoveChallengeAuthor(ChallengeId Id, long Version, UserId Author) : ICommand;

internal sealed class RemoveChallengeAuthorValidator : AbstractValidator<RemoveChallengeAuthor>
{
    public RemoveChallengeAuthorValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class RemoveChallengeAuthorHandler(ITalentDbContext db, IAccess access) : ICommandHandler<RemoveChallengeAuthor>
{
    public async Task<Result> Handle(RemoveChallengeAuthor command, CancellationToken cancellationToken)
    {
        var challenge = await db.Challenges(access).Load(command.Id, command.Version, cancellationToken);
        if (challenge.IsFailure) return challenge.ToResult();
        return challenge.Value.RemoveAuthor(command.Author);
    }
}
