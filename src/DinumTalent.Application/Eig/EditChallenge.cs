using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Keeps what is written of a challenge that is not handed in.</summary>
[OwnData]
public sealed record EditChallenge(ChallengeId Id, long Version, ChallengeContent Content) : ICommand;

internal sealed class EditChallengeValidator : AbstractValidator<EditChallenge>
{
    public EditChallengeValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class EditChallengeHandler(ITalentDbContext db, IAccess access) : ICommandHandler<EditChallenge>
{
    public async Task<Result> Handle(EditChallenge command, CancellationToken cancellationToken)
    {
        var challenge = await db.Challenges(access).Load(command.Id, command.Version, cancellationToken);
        if (challenge.IsFailure) return challenge.ToResult();
        return challenge.Value.Write(command.Content);
    }
}
