using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Says that fellow and mentor saw each other.</summary>
[Assigned]
public sealed record NoteMentorMeeting(MissionId Id, MissionSide Kind, DateOnly? Day) : ICommand;

internal sealed class NoteMentorMeetingValidator : AbstractValidator<NoteMentorMeeting>
{
    public NoteMentorMeetingValidator() => RuleFor(c => c.Day).NotNull().WithMessage("Indiquez le jour de la rencontre.");
}

internal sealed class NoteMentorMeetingHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<NoteMentorMeeting>
{
    public async Task<Result> Handle(NoteMentorMeeting command, CancellationToken cancellationToken)
    {
        var own = await OwnSide.Load(db, access, command.Id, cancellationToken);
        return own.Then(o => o.Mission.Meet(command.Kind, command.Day!.Value, clock.Today()));
    }
}
