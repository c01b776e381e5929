using DinumTalent.Application.Recruitment;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Closes vacancies whose deadline is over.</summary>
internal sealed class CloseDueVacanciesJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override Task Run(IServiceProvider services, CancellationToken cancellationToken) =>
        Send(services, new CloseDueVacancies(), cancellationToken);
}

/// <summary>Publishes vacancies whose chosen day has come.</summary>
internal sealed class PublishDueVacanciesJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override Task Run(IServiceProvider services, CancellationToken cancellationToken) =>
        Send(services, new PublishDueVacancies(), cancellationToken);
}

/// <summary>Sends the refusal messages whose day has come.</summary>
internal sealed class ReleaseDueRefusalMessagesJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new ReleaseDueRefusalMessages(), cancellationToken) == ReleaseDueRefusalMessages.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}

/// <summary>Forgets applications begun and never sent.</summary>
internal sealed class PurgeDraftsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new PurgeDrafts(), cancellationToken) == PurgeDrafts.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}
