using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Somebody who treats an application confirms, or dismisses, a skill that its CV names.</summary>
/// <param name="Id">The application.</param>
/// <param name="Skill">As it stands in the referential today.</param>
/// <param name="Verdict">What the person says.</param>
/// <param name="Version">Of what was said before; null: nothing was.</param>
[Requires(Permission.CommentApplications)]
public sealed record JudgeCvSkill(JobApplicationId Id, SkillId Skill, SkillVerdict Verdict, long? Version) : ICommand;

internal sealed class JudgeCvSkillValidator : AbstractValidator<JudgeCvSkill>
{
    public JudgeCvSkillValidator()
    {
        RuleFor(c => c.Skill).NotEmpty();
        RuleFor(c => c.Verdict).IsInEnum();
    }
}

internal sealed class JudgeCvSkillHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<JudgeCvSkill>
{
    public async Task<Result> Handle(JudgeCvSkill command, CancellationToken cancellationToken)
    {
        var loaded = await db.Applications(access).AsNoTracking().Load(command.Id, cancellationToken);
        if (loaded.IsFailure) return loaded.ToResult();
        var (application, by, now) = (loaded.Value, user.ActingPerson(), clock.UtcNow());
        if (application.IsFrom(user.Id, user.ConfirmedEmail)) return ApplicationErrors.OwnApplication;
        var same = await db.Skills.Where(s => s.Id == command.Skill || s.MergedInto == command.Skill).Select(s => s.Id).ToListAsync(cancellationToken);
        var said = await db.SkillFindings(access).Where(f => f.ApplicationId == command.Id && same.Contains(f.SkillId)).OrderByDescending(f => f.At).ToListAsync(cancellationToken);
        if (said.Count > 0)
        {
            // The same word twice is said; another than that of a colleague who was faster is not said over it.
            if (said[0].Verdict != command.Verdict && said[0].Version != command.Version) return ReadErrors.Stale<SkillFinding>(said[0].Id.Value, command.Version ?? 0);
            said[0].Revise(command.Verdict, by, now);
            return Result.Success;
        }

        var file = application.Cv.FileId;
        if (await db.CvReadings(access).AsNoTracking().SingleOrDefaultAsync(r => r.FileId == file, cancellationToken) is not { } reading) return Error.NotFound;
        var named = reading.Mentions.Where(m => same.Contains(m.SkillId)).Select(m => m.SkillId).FirstOrDefault();
        var finding = SkillFinding.Of(application, reading, named, command.Verdict, by, now);
        if (finding.IsSuccess) db.Add(finding.Value);
        return finding.ToResult();
    }
}
