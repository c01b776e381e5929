using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>An application that is withdrawn, refused or ends in a hire, or whose recruitment ends, has no interviews to come: calendars are told.</summary>
internal sealed class EndInterviews(IMediator mediator) : IEffect<ApplicationWithdrawn>, IEffect<ApplicationRefused>, IEffect<ApplicantHired>, IEffect<RecruitmentEnded>
{
    public Task Handle(ApplicationWithdrawn happened, Occurrence occurrence, CancellationToken cancellationToken) => Cancel(happened.ApplicationId, cancellationToken);

    public Task Handle(ApplicationRefused happened, Occurrence occurrence, CancellationToken cancellationToken) => Cancel(happened.ApplicationId, cancellationToken);

    public Task Handle(ApplicantHired happened, Occurrence occurrence, CancellationToken cancellationToken) => Cancel(happened.ApplicationId, cancellationToken);

    public Task Handle(RecruitmentEnded happened, Occurrence occurrence, CancellationToken cancellationToken) => Cancel(happened.ApplicationId, cancellationToken);

    private async Task Cancel(JobApplicationId application, CancellationToken cancellationToken) =>
        (await mediator.Send(new CancelInterviewsOf(application), cancellationToken)).OrTryAgain();
}

/// <summary>What an effect does that a command refused: the outbox tries it again.</summary>
internal static class TryAgain
{
    public static void OrTryAgain<T>(this Result<T> result)
    {
        if (result.IsFailure) throw new InvalidOperationException($"Refused: {result.Error.Code}");
    }
}
