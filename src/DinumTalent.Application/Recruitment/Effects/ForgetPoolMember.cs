using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Forgets somebody who left the vivier in the audit trail too.</summary>
internal sealed class ForgetPoolMember(IMediator mediator) : IEffect<TalentPoolLeft>
{
    public Task Handle(TalentPoolLeft happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mediator.Carry(new ErasePoolTrail(happened.MemberId), cancellationToken);
}
