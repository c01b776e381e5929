using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using FluentValidation;

namespace DinumTalent.Application.Skills;

/// <summary>The line manager agrees with levels that an agent of the team declared, one or many; those validated already stay as they are.</summary>
/// <param name="Agent">Whose.</param>
/// <param name="Seen">Assessments as the manager saw them; what the agent changed meanwhile is not validated unseen.</param>
/// <returns>How many were validated.</returns>
[OfTeam]
public sealed record ValidateSkills(AgentId Agent, IReadOnlyList<SkillAssessmentId> Seen) : ICommand<int>
{
    /// <summary>More than any passport holds.</summary>
    public const int Most = 500;
}

internal sealed class ValidateSkillsValidator : AbstractValidator<ValidateSkills>
{
    public ValidateSkillsValidator() =>
        RuleFor(c => c.Seen).Must(s => s.Count <= ValidateSkills.Most).WithMessage($"Validez {ValidateSkills.Most} compétences au plus à la fois.");
}

internal sealed class ValidateSkillsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<ValidateSkills, int>
{
    public async Task<Result<int>> Handle(ValidateSkills command, CancellationToken cancellationToken)
    {
        var (today, now) = (clock.Today(), clock.UtcNow());
        var found = await db.PassportInTeam(access, command.Agent, today, cancellationToken);
        if (found.IsFailure) return Result<int>.Failure(found.Errors);

        var (passport, by) = found.Value;
        var chosen = passport.Standing.Where(a => a.AwaitsValidation && command.Seen.Contains(a.Id)).Select(a => a.SkillId).ToList();
        var validated = Result.All(chosen.Select(skill => passport.Validate(skill, by, today)));
        if (validated.IsFailure) return Result<int>.Failure(validated.Errors);
        db.Keep(passport);
        await db.EndCampaigns(access, command.Agent, passport, now, cancellationToken);
        return chosen.Count;
    }
}
