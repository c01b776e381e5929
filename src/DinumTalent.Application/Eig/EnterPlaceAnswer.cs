using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The programme enters the answer of somebody who phoned or wrote. It counts as theirs and is confirmed to them; the trail says who entered it, and the source.</summary>
/// <param name="Cohort">Whose.</param>
/// <param name="Id">Of the application.</param>
/// <param name="Challenge">That was read as offered.</param>
/// <param name="Accepts">Or declines.</param>
/// <param name="Source">Where the answer comes from.</param>
[Requires(Permission.ManageCohorts)]
public sealed record EnterPlaceAnswer(CohortId Cohort, FellowApplicationId Id, ChallengeId Challenge, bool? Accepts, string? Source) : ICommand;

internal sealed class EnterPlaceAnswerValidator : AbstractValidator<EnterPlaceAnswer>
{
    public EnterPlaceAnswerValidator()
    {
        RuleFor(c => c.Accepts).NotNull().WithMessage("Choisissez la réponse.");
        RuleFor(c => c.Source).NotEmpty().WithMessage(FellowErrors.SourceMissing.Message);
    }
}

internal sealed class EnterPlaceAnswerHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<EnterPlaceAnswer>
{
    public async Task<Result> Handle(EnterPlaceAnswer command, CancellationToken cancellationToken)
    {
        if (await db.FellowApplications(access).FirstOrDefaultAsync(a => a.Id == command.Id && a.CohortId == command.Cohort, cancellationToken) is not { } application) return Error.NotFound;
        var results = await db.CohortResults(access).FirstOrDefaultAsync(r => r.AnnouncedAt != null && r.Places.Any(p => p.ApplicationId == command.Id), cancellationToken);
        if (results is null) return ScenarioErrors.NothingToEnter;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == command.Cohort, cancellationToken);
        return application.EnterAnswer(results, command.Challenge, command.Accepts!.Value, command.Source, cohort, clock.UtcNow(), clock.Today());
    }
}
