using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>The agent takes a skill out of the passport; it stays in the history.</summary>
[OwnData]
public sealed record RemoveSkill(SkillAssessmentId Id) : ICommand;

internal sealed class RemoveSkillHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<RemoveSkill>
{
    public async Task<Result> Handle(RemoveSkill command, CancellationToken cancellationToken)
    {
        var own = await db.OwnPassport(access, clock.Today(), cancellationToken);
        if (own.IsFailure) return own.ToResult();
        var agent = own.Value.Agent.Id;
        var seen = await db.Assessments(access).FirstOrDefaultAsync(a => a.Id == command.Id && a.AgentId == agent, cancellationToken);
        return seen is null ? Error.NotFound
            : seen.Stands ? own.Value.Passport.Remove(seen.SkillId, clock.Today())
            : Result.Success;
    }
}
