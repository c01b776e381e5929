using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Adds slots to a pool; candidates who have not chosen yet find them on their page.</summary>
[Requires(Permission.MoveApplications)]
public sealed record AddInterviewSlots(SlotPoolId Id, long Version, IReadOnlyList<Stretch> Stretches, int Pause) : ICommand;

internal sealed class AddInterviewSlotsValidator : AbstractValidator<AddInterviewSlots>
{
    public AddInterviewSlotsValidator()
    {
        RuleFor(c => c.Stretches).NotEmpty().WithMessage("Indiquez au moins une plage.");
        RuleFor(c => c.Stretches).Must(s => s.All(x => x.To > x.From)).WithMessage("Une plage se termine après son début.");
        RuleFor(c => c.Pause).InclusiveBetween(0, 120).WithMessage("La pause : de 0 à 120 minutes.");
    }
}

internal sealed class AddInterviewSlotsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<AddInterviewSlots>
{
    public async Task<Result> Handle(AddInterviewSlots command, CancellationToken cancellationToken)
    {
        var pool = await db.SlotPools(access).Load(command.Id, command.Version, cancellationToken);
        return pool.Then(p => SlotStarts.Of(command.Stretches, p.Minutes, command.Pause).Then(starts => p.Add(starts, clock.UtcNow())));
    }
}
