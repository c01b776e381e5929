using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Skills;

namespace DinumTalent.Application.Skills;

/// <summary>The agent says that a skill, or the whole passport, is still true.</summary>
/// <param name="Id">One assessment; null for all of them.</param>
[OwnData]
public sealed record ConfirmSkills(SkillAssessmentId? Id) : ICommand;

internal sealed class ConfirmSkillsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<ConfirmSkills>
{
    public async Task<Result> Handle(ConfirmSkills command, CancellationToken cancellationToken)
    {
        var own = await db.OwnPassport(access, clock.Today(), cancellationToken);
        if (own.IsFailure) return own.ToResult();
        var passport = own.Value.Passport;
        if (command.Id is not { } id)
        {
            passport.ConfirmAll(clock.Today());
            return Result.Success;
        }

        var one = passport.Standing.FirstOrDefault(a => a.Id == id);
        one?.Verify(clock.Today());
        return one is null ? PassportErrors.NotHeld : Result.Success;
    }
}
