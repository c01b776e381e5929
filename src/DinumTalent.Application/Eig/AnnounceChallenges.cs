using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Tells all authors at once what was decided, and publishes the chosen challenges.</summary>
/// <returns>How many challenges were announced.</returns>
[Requires(Permission.ManageCohorts)]
public sealed record AnnounceChallenges(CohortId Id, int Sprint) : ICommand<int>;

internal sealed class AnnounceChallengesValidator : AbstractValidator<AnnounceChallenges>
{
    public AnnounceChallengesValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class AnnounceChallengesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<AnnounceChallenges, int>
{
    public async Task<Result<int>> Handle(AnnounceChallenges command, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts(access).Load(command.Id, cancellationToken);
        if (cohort.IsFailure) return Result<int>.Failure(cohort.Errors);
        return new ChallengeAnnouncement(cohort.Value, await db.HandedIn(command.Id, cancellationToken)).Make(command.Sprint, clock.UtcNow(), clock.Today());
    }
}
