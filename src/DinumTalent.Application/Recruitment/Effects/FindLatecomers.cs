using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Looks, once a recruitment is over, for candidates whom nobody could answer.</summary>
internal sealed class FindLatecomers(IMediator mediator) : IEffect<RecruitmentOver>
{
    public Task Handle(RecruitmentOver happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mediator.Send(new AnnounceEndOfRecruitment(happened.VacancyId), cancellationToken);
}
