using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Adds a task to an arrival.</summary>
[Requires(Permission.DecideHires)]
public sealed record AddArrivalTask(ArrivalId Id, long Version, string? Title, ArrivalRole? Role, DateOnly? DueOn) : ICommand;

internal sealed class AddArrivalTaskValidator : AbstractValidator<AddArrivalTask>
{
    public AddArrivalTaskValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class AddArrivalTaskHandler(ITalentDbContext db, IAccess access) : ICommandHandler<AddArrivalTask>
{
    public async Task<Result> Handle(AddArrivalTask command, CancellationToken cancellationToken)
    {
        var arrival = await db.Arrivals(access).Load(command.Id, command.Version, cancellationToken);
        return arrival.Then(a => a.AddTask(command.Title, command.Role, command.DueOn));
    }
}
