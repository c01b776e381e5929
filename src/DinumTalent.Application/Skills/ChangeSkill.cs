using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>The agent says something else of a skill held.</summary>
/// <param name="Id">The assessment that the agent saw; where it was replaced meanwhile by something else, the agent is told.</param>
/// <param name="Version">As seen.</param>
/// <param name="Level">The level now.</param>
/// <param name="Source">On what it rests now.</param>
/// <param name="Evidence">In words.</param>
/// <param name="ExpiresOn">Last day of a certificate.</param>
[OwnData]
public sealed record ChangeSkill(SkillAssessmentId Id, long Version, SkillLevel? Level, AssessmentSource? Source, string? Evidence, DateOnly? ExpiresOn) : ICommand;

internal sealed class ChangeSkillValidator : AbstractValidator<ChangeSkill>
{
    public ChangeSkillValidator()
    {
        RuleFor(c => c.Level).NotNull().WithMessage("Choisissez un niveau.").IsInEnum().WithMessage("Choisissez un niveau de 1 à 5.");
        RuleFor(c => c.Source).NotNull().WithMessage("Dites d’où vient cette compétence.").IsInEnum().WithMessage("Choisissez la source dans la liste.");
    }
}

internal sealed class ChangeSkillHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<ChangeSkill>
{
    public async Task<Result> Handle(ChangeSkill command, CancellationToken cancellationToken)
    {
        var own = await db.OwnPassport(access, clock.Today(), cancellationToken);
        if (own.IsFailure) return own.ToResult();
        var agent = own.Value.Agent.Id;
        var seen = await db.Assessments(access).FirstOrDefaultAsync(a => a.Id == command.Id && a.AgentId == agent, cancellationToken);
        if (seen is null) return Error.NotFound;

        var (passport, said) = (own.Value.Passport, new SkillStatement(command.Level!.Value, command.Source!.Value, command.Evidence, command.ExpiresOn));
        if (seen.Stands && seen.Version == command.Version)
        {
            var changed = passport.Change(seen.SkillId, said, user.Id, clock.Today());
            if (changed.IsSuccess) db.Keep(passport);
            return changed;
        }

        // A second click finds what the first one did; another change made elsewhere is told.
        return passport.Of(seen.SkillId) is not null && passport.Add(seen.SkillId, said, user.Id, clock.Today()).IsSuccess
            ? Result.Success
            : ReadErrors.Stale<SkillAssessment>(command.Id.Value, command.Version);
    }
}
