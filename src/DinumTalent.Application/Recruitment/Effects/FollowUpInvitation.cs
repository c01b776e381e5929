using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Follows up an invitation when the person applies.</summary>
internal sealed class FollowUpInvitation(IMediator mediator) : IEffect<ApplicationReceived>
{
    public Task Handle(ApplicationReceived happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mediator.Carry(new NoteInvitedApplication(happened.ApplicationId), cancellationToken);
}
