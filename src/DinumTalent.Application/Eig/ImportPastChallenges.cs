using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Eig;

/// <summary>Takes a file of challenges of the past over, with the cohorts that they make; those that are known stay as they are. Refused lines are left out.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record ImportPastChallenges(OrganisationId OrganisationId, ReadOnlyMemory<byte> Content) : ICommand<PastChallengeReport>;

internal sealed class ImportPastChallengesHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<ImportPastChallenges, PastChallengeReport>
{
    public async Task<Result<PastChallengeReport>> Handle(ImportPastChallenges command, CancellationToken cancellationToken)
    {
        var made = await PastChallengePlan.Make(db, access, command.OrganisationId, command.Content, cancellationToken);
        if (made.IsFailure) return Result<PastChallengeReport>.Failure(made.Errors);
        var plan = made.Value;
        foreach (var (name, past) in plan.Created)
        {
            var slug = Cohort.SlugOf(name);
            if (!plan.Cohorts.TryGetValue(slug, out var cohort))
            {
                var begun = Cohort.OfThePast(command.OrganisationId, name, user.Id, clock.UtcNow());
                if (begun.IsFailure) return Result<PastChallengeReport>.Failure(begun.Errors);
                db.Add(cohort = plan.Cohorts[slug] = begun.Value);
            }

            var challenge = Challenge.OfThePast(cohort.Id, past);
            if (challenge.IsFailure) return Result<PastChallengeReport>.Failure(challenge.Errors);
            db.Add(challenge.Value);
        }

        return plan.Report;
    }
}
