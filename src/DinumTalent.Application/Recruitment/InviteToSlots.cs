using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Offers the slots of a pool to more candidates of its vacancy.</summary>
[Requires(Permission.MoveApplications)]
public sealed record InviteToSlots(SlotPoolId Id, long Version, IReadOnlyList<JobApplicationId> Applications) : ICommand;

internal sealed class InviteToSlotsValidator : AbstractValidator<InviteToSlots>
{
    public InviteToSlotsValidator() => RuleFor(c => c.Applications).NotEmpty().WithMessage("Choisissez au moins une candidature.");
}

internal sealed class InviteToSlotsHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<InviteToSlots>
{
    public async Task<Result> Handle(InviteToSlots command, CancellationToken cancellationToken)
    {
        var pool = await db.SlotPools(access).Load(command.Id, command.Version, cancellationToken);
        return pool.IsFailure
            ? pool.ToResult()
            : await SlotOffers.To(db, access, user, pool.Value, command.Applications, clock.UtcNow(), cancellationToken);
    }
}
