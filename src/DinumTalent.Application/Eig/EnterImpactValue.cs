using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What a measure of a challenge was on a day, by its fellows, mentors or authors; another value for the same day takes the place of the first.</summary>
/// <param name="Id">The mission that it is seen from.</param>
/// <param name="Measure">Number of the measure; 0: none was chosen.</param>
/// <param name="On">The day that it holds for.</param>
/// <param name="Value">In the unit of the measure.</param>
/// <param name="Proof">A received file that nothing holds yet; null without.</param>
[Assigned]
public sealed record EnterImpactValue(MissionId Id, int Measure, DateOnly? On, decimal? Value, FileId? Proof) : ICommand;

internal sealed class EnterImpactValueHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<EnterImpactValue>
{
    public async Task<Result> Handle(EnterImpactValue command, CancellationToken cancellationToken)
    {
        var own = await OwnSide.Load(db, access, command.Id, cancellationToken);
        if (own.IsFailure) return own.ToResult();
        var challenge = own.Value.Mission.ChallengeId;
        if (await db.ChallengeImpacts(access).FirstOrDefaultAsync(i => i.ChallengeId == challenge, cancellationToken) is not { } impact) return Error.NotFound;
        var file = command.Proof is { } id ? await db.FindUnclaimedFile(id, cancellationToken) : null;
        var entered = impact.Enter(
            command.Measure, command.On, command.Value, new StageActor(user.Id, user.Name), file is null ? null : new ImpactProof(file.Id, file.Name, file.ContentType), clock.Today());
        var valid = Result.All(entered.ToResult(), command.Proof is not null && file is null ? ImpactErrors.ProofGone : Result.Success);
        if (valid.IsFailure) return valid;
        if (file is not null) await db.ClaimFile(file.Id, cancellationToken);
        if (entered.Value is { } replaced) await db.ReleaseFile(replaced.FileId, cancellationToken);
        return Result.Success;
    }
}
