using DinumTalent.Infrastructure.Files;
using DinumTalent.Infrastructure.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DinumTalent.Infrastructure.Audit;

/// <summary>Registers what seals and checks the audit trail.</summary>
public static class AuditServices
{
    private const string Setting = "Audit:Key";

    /// <summary>
    /// The key from <c>Audit:Key</c>, in Development from a file made once in the data folder; heads in
    /// <c>Audit:HeadsFile</c>, "audit-heads.log" in the data folder by default.
    /// </summary>
    public static IServiceCollection AddAuditTrail(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var folder = DataFolder.Of(configuration, environment);
        var heads = configuration["Audit:HeadsFile"] is { Length: > 0 } file ? Path.GetFullPath(file, environment.ContentRootPath) : Path.Combine(folder, "audit-heads.log");
        services.AddSingleton(_ => new AuditKey(Key(configuration, environment, folder)));
        services.AddHostedService(provider => new ReadyAtStart<AuditKey>(provider));
        services.AddSingleton(new AuditHeadLog(heads));
        services.AddScoped<AuditSealer>();
        services.AddScoped<AuditHeads>();
        services.AddScoped<AuditVerifier>();
        return services;
    }

    private static byte[] Key(IConfiguration configuration, IHostEnvironment environment, string folder)
    {
        if (configuration[Setting] is { Length: > 0 } configured) return KeyFile.Parse(Setting, configured);
        return environment.IsDevelopment()
            ? KeyFile.ReadOrCreate(Path.Combine(folder, "audit.key")).GetAwaiter().GetResult()
            : throw new InvalidOperationException($"{Setting} is missing: set {KeyFile.Length} random bytes in base 64, and back them up with the secrets; without them the audit trail can't be checked.");
    }
}
