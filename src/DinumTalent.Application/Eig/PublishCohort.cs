using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Shows a cohort to administrations and to the public; its phases open and close by their days.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record PublishCohort(CohortId Id, long Version) : ICommand;

internal sealed class PublishCohortValidator : AbstractValidator<PublishCohort>
{
    public PublishCohortValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class PublishCohortHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<PublishCohort>
{
    public async Task<Result> Handle(PublishCohort command, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts(access).Load(command.Id, command.Version, cancellationToken);
        return cohort.Then(c => c.Publish(clock.UtcNow(), clock.Today()));
    }
}
