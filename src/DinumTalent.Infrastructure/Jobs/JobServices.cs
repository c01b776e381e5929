using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Registers what runs by the clock.</summary>
public static class JobServices
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>
    /// The schedule, in Paris time. Kept in memory; in the SQL Server database, shared by all instances, when
    /// <c>Jobs:Persistent</c> is true. <c>Jobs:Enabled</c> false: nothing runs by itself.
    /// </summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        if (!configuration.GetValue("Jobs:Enabled", true)) return services;
        services.AddQuartz(quartz =>
        {
            if (configuration.GetValue("Jobs:Persistent", false)) Persist(quartz, configuration);
            Plan<AuditSealJob>(quartz, "audit-seal", "0 * * * * ?");
            Plan<CloseDueVacanciesJob>(quartz, "close-due-vacancies", "0 5 * * * ?");
            Plan<FileCleanUpJob>(quartz, "file-clean-up", "0 20 * * * ?");
            Plan<AuditHeadJob>(quartz, "audit-head", "0 30 23 * * ?");
            Plan<PurgeDraftsJob>(quartz, "purge-drafts", "0 40 3 * * ?");
            Plan<OutboxPurgeJob>(quartz, "outbox-purge", "0 50 3 * * ?");
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }

    private static void Plan<TJob>(IQuartzBuilder quartz, string name, string cron) where TJob : class, IJob =>
        quartz.ScheduleJob<TJob>(
            trigger => trigger.WithIdentity(name).WithCronSchedule(cron, schedule => schedule.InTimeZone(Paris)),
            job => job.WithIdentity(name));

    private static void Persist(IQuartzBuilder quartz, IConfiguration configuration)
    {
        var connection = configuration["Database:ConnectionString"];
        if (configuration["Database:Provider"] != "SqlServer" || string.IsNullOrWhiteSpace(connection))
        {
            throw new InvalidOperationException("Jobs:Persistent needs Database:Provider=SqlServer and Database:ConnectionString.");
        }

        quartz.UsePersistentStore(store =>
        {
            store.UseSqlServer(connection);
            store.UseClustering();
            store.ProvisionSchema();
        });
    }
}
