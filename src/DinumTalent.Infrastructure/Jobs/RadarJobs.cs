using DinumTalent.Application.Retention;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Reminds people in charge of what comes due and is not decided.</summary>
internal sealed class RemindOfDeadlinesJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new RemindOfDeadlines(), cancellationToken) == RemindOfDeadlines.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}

/// <summary>Tells people in charge once a week what is overdue or near.</summary>
internal sealed class DigestDeadlinesJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override Task Run(IServiceProvider services, CancellationToken cancellationToken) => Send(services, new DigestDeadlines(), cancellationToken);
}
