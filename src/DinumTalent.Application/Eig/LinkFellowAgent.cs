using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Ties a fellow to the agent that the State recruited, by the agent's professional address; an empty one unties them.</summary>
/// <param name="Id">The mission.</param>
/// <param name="Version">Of it.</param>
/// <param name="Email">Of the agent's file, in whatever administration.</param>
[Requires(Permission.ManageCohorts)]
public sealed record LinkFellowAgent(MissionId Id, long Version, string? Email) : ICommand;

internal sealed class LinkFellowAgentValidator : AbstractValidator<LinkFellowAgent>
{
    public LinkFellowAgentValidator() => RuleFor(c => c.Email).MaximumLength(EmailAddress.MaxLength);
}

internal sealed class LinkFellowAgentHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<LinkFellowAgent>
{
    public async Task<Result> Handle(LinkFellowAgent command, CancellationToken cancellationToken)
    {
        var mission = await db.Missions(access).Load(command.Id, command.Version, cancellationToken);
        if (mission.IsFailure) return mission.ToResult();
        if (string.IsNullOrWhiteSpace(command.Email))
        {
            mission.Value.UnlinkAgent(clock.Today());
            return Result.Success;
        }

        var email = EmailAddress.Create(command.Email);
        if (email.IsFailure) return email.Error with { Field = nameof(command.Email) };
        if (await db.FindAgent(null, email.Value.Value, cancellationToken) is not { } agent) return MissionErrors.NoSuchAgent;
        return mission.Value.LinkAgent(agent.Id, AgentLink.Entered, await db.MissionsOf(agent.Id, cancellationToken));
    }
}
