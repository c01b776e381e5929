using DinumTalent.Application.Common.Ports;
using DinumTalent.Infrastructure.Files;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace DinumTalent.Infrastructure.Security;

/// <summary>Registers who acts, and the links sent by mail.</summary>
public static class SecurityServices
{
    private const string Setting = "Security:LinkKey";

    /// <summary>
    /// Links by <c>Security:LinkKey</c>; in Development by a key made once in the data folder. <see cref="ActorUser"/> is
    /// the user unless the caller has registered, or registers later, another one.
    /// </summary>
    public static IServiceCollection AddMailLinks(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.TryAddScoped<Actor>();
        services.TryAddScoped<Application.Common.Security.ICurrentUser, ActorUser>();
        services.AddSingleton<IMailLinks>(_ => new MailLinks(Key(configuration, environment)));
        services.AddHostedService(provider => new ReadyAtStart<IMailLinks>(provider));
        return services;
    }

    private static byte[] Key(IConfiguration configuration, IHostEnvironment environment)
    {
        if (configuration[Setting] is { Length: > 0 } configured) return KeyFile.Parse(Setting, configured);
        if (!environment.IsDevelopment())
        {
            throw new InvalidOperationException($"{Setting} is missing: set {KeyFile.Length} random bytes in base 64, the same for all instances. Links sent by mail stop working when it changes.");
        }

        return KeyFile.ReadOrCreate(Path.Combine(DataFolder.Of(configuration, environment), "link.key")).GetAwaiter().GetResult();
    }
}
