using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Says what remains of a challenge at the end, and who looks after it.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record ConcludeChallenge(ChallengeImpactId Id, long Version, ProductState? EndState, Maintainer? MaintainedBy) : ICommand;

internal sealed class ConcludeChallengeValidator : AbstractValidator<ConcludeChallenge>
{
    public ConcludeChallengeValidator() => RuleFor(c => c.Id).NotEqual(default(ChallengeImpactId));
}

internal sealed class ConcludeChallengeHandler(ITalentDbContext db, IAccess access) : ICommandHandler<ConcludeChallenge>
{
    public async Task<Result> Handle(ConcludeChallenge command, CancellationToken cancellationToken)
    {
        var impact = await db.ChallengeImpacts(access).Load(command.Id, command.Version, cancellationToken);
        return impact.Then(i => i.Conclude(command.EndState, command.MaintainedBy));
    }
}
