using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Ends a mission before what was agreed on.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record EndMissionEarly(MissionId Id, long Version, DateOnly? Day, string? Reason) : ICommand;

internal sealed class EndMissionEarlyValidator : AbstractValidator<EndMissionEarly>
{
    public EndMissionEarlyValidator()
    {
        RuleFor(c => c.Day).NotNull().WithMessage("Indiquez le dernier jour de la mission.");
        RuleFor(c => c.Reason).NotEmpty().WithMessage(MissionErrors.NoReason.Message);
    }
}

internal sealed class EndMissionEarlyHandler(ITalentDbContext db, IAccess access) : ICommandHandler<EndMissionEarly>
{
    public async Task<Result> Handle(EndMissionEarly command, CancellationToken cancellationToken)
    {
        var mission = await db.Missions(access).Load(command.Id, command.Version, cancellationToken);
        return mission.Then(m => m.EndEarly(command.Day!.Value, command.Reason));
    }
}
