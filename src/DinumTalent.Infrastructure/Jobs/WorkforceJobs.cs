using DinumTalent.Application.Workforce;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Shows the contract in force of agents for whom the new day changed it.</summary>
internal sealed class FollowContractsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new FollowContracts(), cancellationToken) == FollowContracts.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}
