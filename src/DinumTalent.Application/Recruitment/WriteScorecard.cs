using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Keeps what an evaluator has written so far on the own scorecard.</summary>
/// <param name="Id">The application.</param>
/// <param name="Version">Of the scorecard; null where there was none yet.</param>
/// <param name="Ratings">One a criterion at most.</param>
/// <param name="Advice">Null while undecided.</param>
/// <param name="Remarks">At most 2,000 characters.</param>
/// <param name="Interview">The interview that it scores; null for the application as evaluators were given it.</param>
[Assigned]
public sealed record WriteScorecard(
    JobApplicationId Id, long? Version, IReadOnlyList<Rating> Ratings, Advice? Advice, string? Remarks, InterviewId? Interview = null) : ICommand;

internal sealed class WriteScorecardValidator : AbstractValidator<WriteScorecard>
{
    public WriteScorecardValidator()
    {
        RuleFor(c => c.Ratings).Must(r => r.DistinctBy(x => x.CriterionId).Count() == r.Count).WithMessage("Un critère figure deux fois.");
        RuleFor(c => c.Advice).IsInEnum().WithMessage("Choisissez l’avis dans la liste.");
    }
}

internal sealed class WriteScorecardHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<WriteScorecard>
{
    public async Task<Result> Handle(WriteScorecard command, CancellationToken cancellationToken)
    {
        if (user.Id is not { } me) return AccessErrors.SignInNeeded;
        var application = await db.Applications(access).Where(a => a.Id == command.Id).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        if (application is null) return Error.NotFound;
        if (application.IsFrom(me, user.ConfirmedEmail)) return ApplicationErrors.OwnApplication;
        var open = application.MayBeScored();
        if (open.IsFailure) return open;
        var occasion = await ScoredOccasion.Of(db, access, application, command.Interview, me, clock.UtcNow(), cancellationToken);
        if (occasion.IsFailure) return occasion.ToResult();
        var (interview, criteria) = occasion.Value;

        var scorecard = await db.Scorecards(access).FirstOrDefaultAsync(s => s.ApplicationId == application.Id && s.EvaluatorId == me && s.InterviewId == interview, cancellationToken);
        if (scorecard?.Version != command.Version) return ReadErrors.Stale<Scorecard>(scorecard?.Id.Value ?? Guid.Empty, command.Version ?? 0);
        if (scorecard is null) db.Add(scorecard = new Scorecard(application.Id, me, user.Name, clock.UtcNow(), interview));
        return scorecard.Write(command.Ratings, command.Advice, command.Remarks, criteria);
    }
}
