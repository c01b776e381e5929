using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Forgets the values that the audit trail kept of what was erased; who did what and when stays, and the chain holds.</summary>
/// <remarks>RGPD, art. 17.</remarks>
[SystemOnly]
public sealed record EraseApplicationTrail(IReadOnlyList<ErasedThing> Things) : ICommand;

internal sealed class EraseApplicationTrailValidator : AbstractValidator<EraseApplicationTrail>
{
    public EraseApplicationTrailValidator() => RuleFor(c => c.Things).NotEmpty();
}

internal sealed class EraseApplicationTrailHandler(ITalentDbContext db) : ICommandHandler<EraseApplicationTrail>
{
    public async Task<Result> Handle(EraseApplicationTrail command, CancellationToken cancellationToken)
    {
        foreach (var thing in command.Things) await db.EraseTrail(thing.Entity, thing.Id, cancellationToken, thing.Fields);
        return Result.Success;
    }
}
