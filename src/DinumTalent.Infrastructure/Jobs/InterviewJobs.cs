using DinumTalent.Application.Recruitment;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Reminds candidates and panels of interviews to come: the day before, or as many days as <c>Interviews:ReminderDays</c> says.</summary>
internal sealed class RemindOfInterviewsJob(IServiceScopeFactory scopes, IConfiguration configuration) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        var reminder = new RemindOfInterviews(configuration.GetValue("Interviews:ReminderDays", 1));
        while (await Send(services, reminder, cancellationToken) == RemindOfInterviews.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}

/// <summary>Tells those who recruit of panels that lost somebody.</summary>
internal sealed class TellOfMissingPanelJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new TellOfMissingPanel(), cancellationToken) == TellOfMissingPanel.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}
