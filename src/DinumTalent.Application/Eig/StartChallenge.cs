using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Begins a draft in the name of an administration; the person is its first author.</summary>
/// <param name="Cohort">Slug.</param>
/// <param name="OrganisationId">Who proposes.</param>
/// <param name="Title">Working title.</param>
[Requires(Permission.ProposeChallenges)]
public sealed record StartChallenge(string Cohort, OrganisationId? OrganisationId, string? Title) : ICommand<ChallengeId>;

internal sealed class StartChallengeValidator : AbstractValidator<StartChallenge>
{
    public StartChallengeValidator()
    {
        RuleFor(c => c.OrganisationId).NotNull().WithMessage("Choisissez l’administration qui propose le défi.");
        RuleFor(c => c.Title).NotEmpty().WithMessage("Donnez un titre au défi : vous pourrez le changer.");
    }
}

internal sealed class StartChallengeHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<StartChallenge, ChallengeId>
{
    public async Task<Result<ChallengeId>> Handle(StartChallenge command, CancellationToken cancellationToken)
    {
        if (user.Id is null) return AccessErrors.SignInNeeded;
        var cohort = await db.PublishedCohorts.AsNoTracking().FirstOrDefaultAsync(c => c.Slug == command.Cohort, cancellationToken);
        var administration = await db.OrganisationsWithin(access).AsNoTracking().FirstOrDefaultAsync(o => o.Id == command.OrganisationId && o.ClosedOn == null, cancellationToken);
        if (cohort is null || administration is null) return Error.NotFound;
        var started = Challenge.Start(cohort, administration, command.Title, user.ActingPerson(), clock.UtcNow(), clock.Today());
        if (started.IsFailure) return Result<ChallengeId>.Failure(started.Errors);
        db.Add(started.Value);
        return started.Value.Id;
    }
}
