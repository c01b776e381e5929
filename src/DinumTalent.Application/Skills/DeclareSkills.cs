using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>The agent takes several skills into the passport at once, as declared; those held already stay as they are.</summary>
/// <returns>How many were added.</returns>
[OwnData]
public sealed record DeclareSkills(IReadOnlyList<DeclaredLevel> Levels) : ICommand<int>
{
    /// <summary>More than any job asks for.</summary>
    public const int Most = 100;
}

/// <summary>A skill and the level at which the agent holds it.</summary>
public sealed record DeclaredLevel(SkillId SkillId, SkillLevel Level);

internal sealed class DeclareSkillsValidator : AbstractValidator<DeclareSkills>
{
    public DeclareSkillsValidator()
    {
        RuleFor(c => c.Levels).Must(l => l.Count is > 0 and <= DeclareSkills.Most).WithMessage("Choisissez le niveau d’au moins une compétence.");
        RuleForEach(c => c.Levels).Must(l => Enum.IsDefined(l.Level)).WithMessage("Choisissez un niveau de 1 à 5.");
    }
}

internal sealed class DeclareSkillsHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<DeclareSkills, int>
{
    public async Task<Result<int>> Handle(DeclareSkills command, CancellationToken cancellationToken)
    {
        var own = await db.OwnPassport(access, clock.Today(), cancellationToken);
        if (own.IsFailure) return Result<int>.Failure(own.Errors);

        var asked = command.Levels.Select(l => l.SkillId).ToList();
        var known = await db.Skills.Where(s => asked.Contains(s.Id) && s.Kind != SkillKind.Group).Select(s => s.Id).ToListAsync(cancellationToken);
        var passport = own.Value.Passport;
        var added = Result.All(command.Levels
            .Where(l => known.Contains(l.SkillId) && passport.Of(l.SkillId) is null).DistinctBy(l => l.SkillId)
            .Select(l => passport.Add(l.SkillId, new SkillStatement(l.Level, AssessmentSource.Declared), user.Id, clock.Today())));
        if (added.IsFailure) return Result<int>.Failure(added.Errors);
        db.Keep(passport);
        return passport.Opened.Count;
    }
}
