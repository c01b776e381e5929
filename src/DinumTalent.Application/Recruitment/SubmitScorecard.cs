using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Hands the own scorecard in: it doesn't change any more, and the others' become visible.</summary>
/// <param name="Id">The application.</param>
/// <param name="Version">Of the scorecard that the person read again before handing it in.</param>
/// <param name="Interview">The interview that it scores; null for the application as evaluators were given it.</param>
[Assigned]
public sealed record SubmitScorecard(JobApplicationId Id, long Version, InterviewId? Interview = null) : ICommand;

internal sealed class SubmitScorecardValidator : AbstractValidator<SubmitScorecard>
{
    public SubmitScorecardValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class SubmitScorecardHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<SubmitScorecard>
{
    public async Task<Result> Handle(SubmitScorecard command, CancellationToken cancellationToken)
    {
        var application = await db.Applications(access).AsNoTracking().Load(command.Id, cancellationToken);
        var open = application.Then(a => a.IsFrom(user.Id, user.ConfirmedEmail) ? ApplicationErrors.OwnApplication : a.MayBeScored());
        if (open.IsFailure) return open;
        var interview = command.Interview ?? InterviewId.None;
        var scorecard = await db.Scorecards(access).FirstOrDefaultAsync(s => s.ApplicationId == command.Id && s.EvaluatorId == user.Id && s.InterviewId == interview, cancellationToken);
        if (scorecard is null) return ApplicationErrors.NothingScored;
        if (scorecard.SubmittedAt is null && scorecard.Version != command.Version) return ReadErrors.Stale<Scorecard>(scorecard.Id.Value, command.Version);
        return scorecard.Submit(clock.UtcNow());
    }
}
