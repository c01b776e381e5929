using DinumTalent.Domain.Common;
using DinumTalent.Infrastructure.Security;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>A job of the schedule: runs as the system in a scope of its own, never twice at once.</summary>
[DisallowConcurrentExecution]
internal abstract class SystemJob(IServiceScopeFactory scopes) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().ActAsSystem();
        await Run(scope.ServiceProvider, cancellationToken);
    }

    protected abstract Task Run(IServiceProvider services, CancellationToken cancellationToken);

    /// <summary>Sends a command; a refusal becomes an exception, so that the schedule's log shows it.</summary>
    protected static async Task<T> Send<T>(IServiceProvider services, IRequest<Result<T>> command, CancellationToken cancellationToken)
    {
        var result = await services.GetRequiredService<IMediator>().Send(command, cancellationToken);
        return result.IsSuccess ? result.Value : throw new JobExecutionException($"{command.GetType().Name} was refused: {result.Error.Code}");
    }
}
