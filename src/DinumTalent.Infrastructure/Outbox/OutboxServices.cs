using DinumTalent.Application.Common.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DinumTalent.Infrastructure.Outbox;

/// <summary>Registers what runs effects.</summary>
public static class OutboxServices
{
    /// <summary>The signal that saving pulses, the dispatcher, and its worker unless <c>Outbox:Enabled</c> is false.</summary>
    public static IServiceCollection AddOutbox(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<OutboxOptions>(configuration.GetSection(OutboxOptions.Section));
        services.TryAddSingleton<OutboxSignal>();
        services.AddSingleton<EffectRunner>();
        services.AddScoped<IDeadLetters, DeadLetters>();
        services.AddSingleton(provider => new OutboxDispatcher(
            provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<EffectRunner>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IOptions<OutboxOptions>>(),
            provider.GetRequiredService<ILogger<OutboxDispatcher>>()));
        if (configuration.GetValue("Outbox:Enabled", true)) services.AddHostedService<OutboxWorker>();
        return services;
    }
}
