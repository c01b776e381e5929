using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Eig;
using DinumTalent.Infrastructure.Audit;
using DinumTalent.Infrastructure.Files;
using DinumTalent.Infrastructure.Forecasts;
using DinumTalent.Infrastructure.Imports;
using DinumTalent.Infrastructure.Jobs;
using DinumTalent.Infrastructure.Mail;
using DinumTalent.Infrastructure.Outbox;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.Infrastructure.Security;
using DinumTalent.Infrastructure.Talents;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DinumTalent.Infrastructure;

/// <summary>Registers what the outside provides: store, accounts, mail, files, schedule.</summary>
public static class DependencyInjection
{
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<Actor>();
        services.TryAddScoped<ICurrentUser, ActorUser>();
        services.AddSingleton<ISendAs, SendAs>();
        services.AddPersistence(configuration, environment);
        services.AddPublicAddress(configuration, environment);
        services.AddMail(configuration, environment);
        services.AddMailLinks(configuration, environment);
        services.AddFiles(configuration, environment);
        services.AddOutbox(configuration);
        services.AddAuditTrail(configuration, environment);
        services.AddJobs(configuration);
        services.AddTalentPool(configuration);
        services.AddRetention(configuration);
        services.AddListening(configuration);
        services.AddSingleton(new MaskingThreshold(Math.Max(MaskingThreshold.Least, configuration.GetValue("Reports:SmallestGroup", MaskingThreshold.Usual))));
        services.AddImports(configuration);
        services.AddForecasts(configuration);
        services.AddDataProtection().SetApplicationName("DinumTalent").PersistKeysToDbContext<TalentDbContext>();
        return services;
    }

    private static void AddPersistence(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton(configuration.GetSection(PreselectionSettings.Section).Get<PreselectionSettings>() ?? new PreselectionSettings());
        services.AddSingleton(configuration.GetSection(MissionDelays.Section).Get<MissionDelays>() ?? new MissionDelays());
        services.AddSingleton(configuration.GetSection(AnswerSettings.Section).Get<AnswerSettings>() ?? new AnswerSettings());
        services.AddSingleton(configuration.GetSection(AcceptanceSettings.Section).Get<AcceptanceSettings>() ?? new AcceptanceSettings());
        services.Configure<DatabaseOptions>(configuration.GetSection(DatabaseOptions.Section));
        var dataFolder = DataFolder.Of(configuration, environment);
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        services.AddDbContext<TalentDbContext>((provider, options) => options
            .UseApplicationServiceProvider(provider)
            .Use(provider.GetRequiredService<IOptions<DatabaseOptions>>().Value, dataFolder));
        services.AddScoped<ITalentDbContext>(provider => provider.GetRequiredService<TalentDbContext>());
        services.AddSingleton<WriterQueue>();
        services.AddScoped<ChangeRecorder>();
        services.AddScoped<IUnitOfWork, UnitOfWork>();
        services.AddScoped<IVersionHistory, VersionHistory>();
        services.AddSingleton<TalentIndex>();
        services.AddSingleton<ITalentIndex>(provider => provider.GetRequiredService<TalentIndex>());

        var effects = new EffectCatalog(typeof(ITalentDbContext).Assembly, typeof(TalentDbContext).Assembly);
        services.AddSingleton(effects);
        services.TryAddSingleton<OutboxSignal>();
        foreach (var effect in effects.All) services.AddScoped(effect);
    }
}
