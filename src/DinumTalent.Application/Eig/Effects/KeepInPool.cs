using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment.Effects;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Who isn't preselected, or gets no place in the end, and agreed to it enters the vivier.</summary>
internal sealed class KeepInPool(IMediator mediator) : IEffect<PreselectionAnnounced>, IEffect<ResultAnnounced>, IEffect<WaitingListClosed>
{
    public Task Handle(ResultAnnounced happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mediator.Carry(new JoinPoolAsFellow(happened.ApplicationId), cancellationToken);

    public Task Handle(WaitingListClosed happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mediator.Carry(new JoinPoolAsFellow(happened.ApplicationId), cancellationToken);

    public Task Handle(PreselectionAnnounced happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mediator.Carry(new JoinPoolAsFellow(happened.ApplicationId), cancellationToken);
}
