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
            Plan<MergeSkillsJob>(quartz, "merge-skills", "30 * * * * ?");
            Plan<CloseDueVacanciesJob>(quartz, "close-due-vacancies", "0 5 * * * ?");
            Plan<PublishDueVacanciesJob>(quartz, "publish-due-vacancies", "0 1 * * * ?");
            // In the morning of the day, and again until the evening should the first one fail.
            Plan<ReleaseDueRefusalMessagesJob>(quartz, "due-refusal-messages", "0 10 8-20 * * ?");
            Plan<FollowContractsJob>(quartz, "follow-contracts", "0 2 * * * ?");
            Plan<FileCleanUpJob>(quartz, "file-clean-up", "0 20 * * * ?");
            Plan<AuditHeadJob>(quartz, "audit-head", "0 30 23 * * ?");
            Plan<PurgeDraftsJob>(quartz, "purge-drafts", "0 40 3 * * ?");
            Plan<RemindOfInterviewsJob>(quartz, "remind-of-interviews", "0 0/15 8-19 * * ?");
            Plan<TellOfMissingPanelJob>(quartz, "missing-panels", "0 50 7 * * ?");
            Plan<InviteToCampaignsJob>(quartz, "invite-to-campaigns", "0 2/5 * * * ?");
            Plan<RemindOfCampaignsJob>(quartz, "remind-of-campaigns", "0 0 8 * * ?");
            Plan<MeasureCampaignsJob>(quartz, "measure-campaigns", "0 15 2 * * ?");
            Plan<AnnounceExpiringCertificatesJob>(quartz, "expiring-certificates", "0 30 7 * * ?");
            Plan<AskPoolRenewalsJob>(quartz, "ask-pool-renewals", "0 10 7 * * ?");
            Plan<ErasePoolMembersJob>(quartz, "erase-pool-members", "0 25 3 * * ?");
            Plan<EraseOldApplicationsJob>(quartz, "erase-old-applications", "0 45 3 * * ?");
            Plan<EraseOldFellowsJob>(quartz, "erase-old-fellows", "0 47 3 * * ?");
            Plan<ExpireDuePlacesJob>(quartz, "expire-due-places", "0 4 * * * ?");
            Plan<ExpireDueOffersJob>(quartz, "expire-due-offers", "0 3 * * * ?");
            Plan<RemindOfOffersJob>(quartz, "remind-of-offers", "0 10 8 * * ?");
            Plan<RemindOfApprovalsJob>(quartz, "remind-of-approvals", "0 20 8 * * ?");
            Plan<RemindOfArrivalsJob>(quartz, "remind-of-arrivals", "0 40 7 * * ?");
            Plan<AskRenewalsJob>(quartz, "ask-renewals", "0 25 7 * * ?");
            Plan<SendSurveysJob>(quartz, "send-surveys", "0 35 8 * * ?");
            Plan<LinkFellowsJob>(quartz, "link-fellows", "0 35 5 * * ?");
            // On Monday mornings, and the next mornings should that one fail.
            Plan<DigestMissionsJob>(quartz, "digest-missions", "0 45 7 ? * MON-WED");
            Plan<RemindOfDeadlinesJob>(quartz, "remind-of-deadlines", "0 15 7 * * ?");
            // On Monday mornings, and the next mornings should that one fail; once a week for each person.
            Plan<DigestDeadlinesJob>(quartz, "digest-deadlines", "0 55 7 ? * MON-WED");
            Plan<InviteToPulsesJob>(quartz, "invite-to-pulses", "0 3/5 * * * ?");
            Plan<EndPulsesJob>(quartz, "end-pulses", "0 6 * * * ?");
            Plan<EraseOldInterviewsJob>(quartz, "erase-old-interviews", "0 48 3 * * ?");
            Plan<IssueDueReportsJob>(quartz, "issue-due-reports", "20 * 5-20 * * ?");
            Plan<GiveUpLateReportsJob>(quartz, "give-up-late-reports", "0 11 * * * ?");
            Plan<PurgeReportEditionsJob>(quartz, "purge-report-editions", "0 49 3 * * ?");
            Plan<OutboxPurgeJob>(quartz, "outbox-purge", "0 50 3 * * ?");
            Plan<ReadCvsJob>(quartz, "read-cvs", "0 30 * * * ?");
            Plan<TalentIndexJob>(quartz, "talent-index", "0 10 4 * * ?");
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
