using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Invites the agents of open rounds of the pulse who were not yet.</summary>
internal sealed class InviteToPulsesJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new InviteToPulses(), cancellationToken) == InviteToPulses.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}

/// <summary>Winds up the rounds of the pulse whose last day is over.</summary>
internal sealed class EndPulsesJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override Task Run(IServiceProvider services, CancellationToken cancellationToken) => Send(services, new EndPulses(), cancellationToken);
}

/// <summary>Erases interviews about staying and leaving once they were kept long enough.</summary>
internal sealed class EraseOldInterviewsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new EraseOldInterviews(), cancellationToken) == EraseOldInterviews.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}

/// <summary>Registers how long interviews are kept.</summary>
internal static class ListeningServices
{
    /// <summary>Section <c>Retention</c>: <c>InterviewMonths</c>.</summary>
    public static IServiceCollection AddListening(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(new InterviewRetention(configuration.GetValue("Retention:InterviewMonths", new InterviewRetention().Months)));
}
