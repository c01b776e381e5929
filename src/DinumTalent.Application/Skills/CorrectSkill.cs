using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>The line manager sets another level than the agent declared, and says why.</summary>
[OfTeam]
public sealed record CorrectSkill(AgentId Agent, SkillAssessmentId Id, long Version, SkillLevel? Level, string? Comment) : ICommand;

internal sealed class CorrectSkillValidator : AbstractValidator<CorrectSkill>
{
    public CorrectSkillValidator()
    {
        RuleFor(c => c.Level).NotNull().WithMessage("Choisissez un niveau.").IsInEnum().WithMessage("Choisissez un niveau de 1 à 5.");
        RuleFor(c => c.Comment).MaximumLength(SkillAssessment.CommentMaxLength).WithMessage($"Écrivez un commentaire de {SkillAssessment.CommentMaxLength} caractères au plus.");
    }
}

internal sealed class CorrectSkillHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<CorrectSkill>
{
    public async Task<Result> Handle(CorrectSkill command, CancellationToken cancellationToken)
    {
        var (today, now) = (clock.Today(), clock.UtcNow());
        var found = await db.PassportInTeam(access, command.Agent, today, cancellationToken);
        if (found.IsFailure) return found.ToResult();
        var (passport, by) = found.Value;
        var seen = await db.Assessments(access).FirstOrDefaultAsync(a => a.Id == command.Id && a.AgentId == command.Agent, cancellationToken);
        if (seen is null) return Error.NotFound;
        if (!seen.Stands || seen.Version != command.Version)
        {
            // The same correction sent twice has been made.
            return passport.Of(seen.SkillId) is { Source: AssessmentSource.Validated } settled && settled.Level == command.Level && settled.Comment == command.Comment?.Trim()
                ? Result.Success
                : ReadErrors.Stale<SkillAssessment>(command.Id.Value, command.Version);
        }

        var corrected = passport.Correct(seen.SkillId, command.Level!.Value, command.Comment, by, today);
        if (corrected.IsFailure) return corrected;
        db.Keep(passport);
        await db.EndCampaigns(access, command.Agent, passport, now, cancellationToken);
        return Result.Success;
    }
}
