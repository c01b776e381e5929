using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>An agent has followed a training to its end: the levels that it aims at enter the skills passport, where they are not below what is held.</summary>
/// <returns>How many skills of the passport changed.</returns>
[Requires(Permission.ManageTrainings)]
public sealed record CompleteTraining(TrainingEnrolmentId Id, long Version, DateOnly? CompletedOn) : ICommand<int>;

internal sealed class CompleteTrainingHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<CompleteTraining, int>
{
    public async Task<Result<int>> Handle(CompleteTraining command, CancellationToken cancellationToken)
    {
        var found = await db.TrainingOfAnother(access, command.Id, command.Version, cancellationToken);
        var today = clock.Today();
        var completed = found.Then(e => e.Complete(command.CompletedOn, today, clock.UtcNow()));
        if (completed.IsFailure) return Result<int>.Failure(completed.Errors);

        var enrolment = found.Value;
        var training = await db.Trainings(access).AsNoTracking().FirstAsync(t => t.Id == enrolment.TrainingId, cancellationToken);
        var skills = await SkillBook.Read(db, cancellationToken);
        var passport = await db.PassportOf(enrolment.AgentId, access, cancellationToken);
        var evidence = $"Formation « {training.Title} » ({training.Provider}), achevée le {enrolment.CompletedOn!.Value.ToFrench()}";
        var changed = skills.Aims(training).Count(aim => skills.IsHeldBy(aim.Skill) && passport.Learn(aim.Skill, aim.Level, evidence, access.User, today));
        db.Keep(passport);
        return changed;
    }
}
