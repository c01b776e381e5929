using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Skills;
using MediatR;

namespace DinumTalent.Application.Skills.Effects;

/// <summary>Invites the agents of a campaign just launched, part by part; what is cut short, the schedule goes on with.</summary>
internal sealed class StartInvitations(IMediator mediator) : IEffect<CampaignLaunched>
{
    public async Task Handle(CampaignLaunched happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        while (await mediator.Send(new InviteToCampaign(happened.Campaign), cancellationToken) is { IsSuccess: true, Value: InviteToCampaign.AtOnce })
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
