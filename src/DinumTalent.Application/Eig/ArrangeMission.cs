using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Other terms of a mission: dates, contract, telework, mentors, duties.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record ArrangeMission(MissionId Id, long Version, MissionTerms Terms) : ICommand;

internal sealed class ArrangeMissionValidator : AbstractValidator<ArrangeMission>
{
    public ArrangeMissionValidator() => RuleFor(c => c.Terms).NotNull();
}

internal sealed class ArrangeMissionHandler(ITalentDbContext db, IAccess access) : ICommandHandler<ArrangeMission>
{
    public async Task<Result> Handle(ArrangeMission command, CancellationToken cancellationToken)
    {
        var mission = await db.Missions(access).Load(command.Id, command.Version, cancellationToken);
        return mission.Then(m => m.Arrange(command.Terms));
    }
}
