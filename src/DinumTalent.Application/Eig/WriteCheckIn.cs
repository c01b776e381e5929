using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>What fellow or mentor says of the month at hand; written anew, it takes the place of what the same side had said.</summary>
/// <param name="Id">The mission.</param>
/// <param name="Progress">What has come further.</param>
/// <param name="Blockers">What stands in the way.</param>
/// <param name="Mood">1 to 5.</param>
/// <param name="HelpWanted">From whom what would help.</param>
[Assigned]
public sealed record WriteCheckIn(MissionId Id, string? Progress, string? Blockers, int? Mood, string? HelpWanted) : ICommand;

internal sealed class WriteCheckInValidator : AbstractValidator<WriteCheckIn>
{
    public WriteCheckInValidator() => RuleFor(c => c.Id).NotEqual(default(MissionId));
}

internal sealed class WriteCheckInHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<WriteCheckIn>
{
    public async Task<Result> Handle(WriteCheckIn command, CancellationToken cancellationToken)
    {
        var own = await OwnSide.Load(db, access, command.Id, cancellationToken);
        return own.Then(o => o.Mission.Tell(o.Side, command.Progress, command.Blockers, command.Mood ?? 0, command.HelpWanted, user.Name, clock.Today()));
    }
}
