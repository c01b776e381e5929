using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Forgets in the audit trail what was agreed to by somebody who is erased.</summary>
internal sealed class ForgetPerson(IMediator mediator) : IEffect<PersonErased>
{
    public Task Handle(PersonErased happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mediator.Carry(new EraseApplicationTrail(happened.Things), cancellationToken);
}
