using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Keeps the assessment document as it stands at a decision. Nothing that it says changes once decided, however late this runs.</summary>
internal sealed class KeepAssessmentOfDecision(IMediator mediator) : IEffect<ApplicationAccepted>, IEffect<ApplicationRefused>
{
    public Task Handle(ApplicationAccepted happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        Keep(happened.ApplicationId, AssessmentOccasion.Acceptance, occurrence, cancellationToken);

    public Task Handle(ApplicationRefused happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        Keep(happened.ApplicationId, AssessmentOccasion.Refusal, occurrence, cancellationToken);

    private async Task Keep(JobApplicationId application, AssessmentOccasion occasion, Occurrence occurrence, CancellationToken cancellationToken) =>
        (await mediator.Send(new KeepAssessment(application, occasion, occurrence.At), cancellationToken)).OrTryAgain();
}
