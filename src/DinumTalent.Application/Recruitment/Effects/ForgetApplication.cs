using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Forgets an erased application in the audit trail too, once the trail has the erasing itself.</summary>
internal sealed class ForgetApplication(IMediator mediator) : IEffect<ApplicationErased>
{
    public Task Handle(ApplicationErased happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mediator.Carry(new EraseApplicationTrail(happened.Things), cancellationToken);
}
