using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Sends the message of a refusal that had been deferred.</summary>
[Requires(Permission.MoveApplications)]
public sealed record ReleaseRefusalMessage(JobApplicationId Id, long Version) : ICommand;

internal sealed class ReleaseRefusalMessageValidator : AbstractValidator<ReleaseRefusalMessage>
{
    public ReleaseRefusalMessageValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ReleaseRefusalMessageHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<ReleaseRefusalMessage>
{
    public async Task<Result> Handle(ReleaseRefusalMessage command, CancellationToken cancellationToken)
    {
        var application = await db.Applications(access).Load(command.Id, command.Version, cancellationToken);
        return application.Then(a => a.IsFrom(user.Id, user.ConfirmedEmail) ? ApplicationErrors.OwnApplication : a.ReleaseRefusalMessage(user.ActingPerson(), clock.UtcNow()));
    }
}
