using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DinumTalent.Infrastructure.Security;

/// <summary>Makes a service when the host starts, so that what is missing for it shows then and not at its first use.</summary>
internal sealed class ReadyAtStart<TService>(IServiceProvider provider) : IHostedService where TService : notnull
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = provider.GetRequiredService<TService>();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
