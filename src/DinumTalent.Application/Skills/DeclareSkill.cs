using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>The agent takes a skill into the passport.</summary>
[OwnData]
public sealed record DeclareSkill(SkillId SkillId, SkillLevel? Level, AssessmentSource? Source, string? Evidence, DateOnly? ExpiresOn) : ICommand;

internal sealed class DeclareSkillValidator : AbstractValidator<DeclareSkill>
{
    public DeclareSkillValidator()
    {
        RuleFor(c => c.Level).NotNull().WithMessage("Choisissez un niveau.").IsInEnum().WithMessage("Choisissez un niveau de 1 à 5.");
        RuleFor(c => c.Source).NotNull().WithMessage("Dites d’où vient cette compétence.").IsInEnum().WithMessage("Choisissez la source dans la liste.");
    }
}

internal sealed class DeclareSkillHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<DeclareSkill>
{
    public async Task<Result> Handle(DeclareSkill command, CancellationToken cancellationToken)
    {
        var own = await db.OwnPassport(access, clock.Today(), cancellationToken);
        if (own.IsFailure) return own.ToResult();
        if (!await db.Skills.AnyAsync(s => s.Id == command.SkillId && s.Kind != SkillKind.Group, cancellationToken)) return Error.NotFound;

        var passport = own.Value.Passport;
        var added = passport.Add(command.SkillId, new SkillStatement(command.Level!.Value, command.Source!.Value, command.Evidence, command.ExpiresOn), user.Id, clock.Today());
        if (added.IsSuccess) db.Keep(passport);
        return added;
    }
}
