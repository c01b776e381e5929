using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Health;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace DinumTalent.Application.Tests.Infrastructure;

public sealed class Running_jobs
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task closes_vacancies_the_day_after_their_deadline()
    {
        await using var host = await InfrastructureHost.Start();
        var (due, open) = (await Vacancy(host, days: 0), await Vacancy(host, days: 1));

        (await Send(host, new CloseDueVacancies())).Value.ShouldBe(0);
        host.Clock.Advance(TimeSpan.FromDays(1));
        (await Send(host, new CloseDueVacancies())).Value.ShouldBe(1);

        (await Status(host, due)).ShouldBe(VacancyStatus.Closed);
        (await Status(host, open)).ShouldBe(VacancyStatus.Published);
    }

    [Fact]
    public async Task forgets_drafts_that_nobody_touched_for_a_week()
    {
        await using var host = await InfrastructureHost.Start();
        var vacancy = await Vacancy(host, days: 60);
        await host.Save(new ApplicationDraft(vacancy, null, host.Now));

        host.Clock.Advance(TimeSpan.FromDays(6.9));
        (await Send(host, new PurgeDrafts())).Value.ShouldBe(0);
        host.Clock.Advance(TimeSpan.FromDays(0.2));
        (await Send(host, new PurgeDrafts())).Value.ShouldBe(1);

        (await host.OnStore(db => db.Set<ApplicationDraft>().AnyAsync(Stop))).ShouldBeFalse();
    }

    [Fact]
    public async Task leaves_only_figures_of_who_was_not_chosen_three_months_after_they_were_told()
    {
        await using var host = await InfrastructureHost.Start();
        var vacancy = await Vacancy(host, days: 60);
        var (told, withdrawn, untold, asking) = (await Applied(host, vacancy, Refused(MessageTime.Now)), await Applied(host, vacancy, (v, a) => v.Withdraw(a, Somebody, host.Now)),
            await Applied(host, vacancy, Refused(MessageTime.WithTheEnd)), await Applied(host, vacancy, Refused(MessageTime.Now)));

        host.Clock.Advance(host.Now.AddMonths(3) - host.Now);
        await host.OnStore(async db =>
        {
            (await db.Set<JobApplication>().SingleAsync(a => a.Id == asking, Stop)).AskFeedback("Pourquoi ?", 3, host.Now, host.Clock.Today()).IsSuccess.ShouldBeTrue();
            return await db.SaveChangesAsync(Stop);
        });
        (await Send(host, new EraseOldApplications())).Value.ShouldBe(0);
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        (await Send(host, new EraseOldApplications())).Value.ShouldBe(2);
        (await Send(host, new EraseOldApplications())).Value.ShouldBe(0);

        var kept = await host.OnStore(db => db.Set<JobApplication>().AsNoTracking().ToDictionaryAsync(a => a.Id, Stop));
        kept.Where(a => a.Value.IsErased).Select(a => a.Key).ShouldBe([told, withdrawn], ignoreOrder: true);
        (kept[told].Status, kept[told].RefusalReason, kept[told].Motivation, kept[untold].IsErased).ShouldBe((ApplicationStatus.Refused, RefusalReason.Experience, "", false));
        kept[told].History.ShouldAllBe(h => h.ByName == "" || h.ByName == "Essai");

        host.Clock.Advance(host.Now.AddMonths(3) - host.Now);
        (await Send(host, new EraseOldApplications())).Value.ShouldBe(1, "a request to explain holds it for the same period again");

        static Func<Vacancy, JobApplication, Result> Refused(MessageTime time) => (v, a) => a.Refuse(RefusalReason.Experience, "Merci.", time, v, Somebody, a.SentAt);
    }

    [Theory]
    [InlineData("audit-seal")]
    [InlineData("audit-head")]
    [InlineData("close-due-vacancies")]
    [InlineData("purge-drafts")]
    [InlineData("file-clean-up")]
    [InlineData("outbox-purge")]
    [InlineData("erase-old-applications")]
    [InlineData("missing-panels")]
    public async Task runs_each_one_of_the_schedule(string name)
    {
        var ended = new TaskCompletionSource<Exception?>();
        await using var host = await InfrastructureHost.Start([("Jobs:Enabled", "true")], register: services => services.ConfigureAllQuartzSchedulers(q => q.AddJobListener(new Ended(name, ended))));
        var hosted = host.Get<IEnumerable<IHostedService>>().Single(s => s is QuartzHostedService);
        await hosted.StartAsync(Stop);
        var scheduler = await host.Get<ISchedulerFactory>().GetScheduler(Stop);

        await scheduler.TriggerJob(new JobKey(name), cancellationToken: Stop);

        (await ended.Task.WaitAsync(TimeSpan.FromSeconds(30), Stop)).ShouldBeNull();
        await hosted.StopAsync(Stop);
    }

    [Fact]
    public async Task tells_whether_the_service_is_ready()
    {
        await using var host = await InfrastructureHost.Start(register: services => services.AddTalentHealthChecks());
        var checks = host.Get<HealthCheckService>();

        (await checks.CheckHealthAsync(Stop)).Status.ShouldBe(HealthStatus.Healthy);
        await host.OnStore(db => db.Database.EnsureDeletedAsync(Stop));
        (await checks.CheckHealthAsync(Stop)).Entries["base"].Status.ShouldBe(HealthStatus.Unhealthy);
    }

    private static readonly StageActor Somebody = new(null, "Essai");

    private static Task<JobApplicationId> Applied(InfrastructureHost host, VacancyId vacancy, Func<Vacancy, JobApplication, Result> then) => host.OnStore(async db =>
    {
        var to = await db.Set<Vacancy>().SingleAsync(v => v.Id == vacancy, Stop);
        var id = JobApplicationId.New();
        var content = new ApplicationContent(
            PersonName.Create("Alix", "Durand").Value, EmailAddress.Create($"alix.{id.Value:N}@exemple.fr").Value, null, null, false, new CvFile(FileId.New(), "cv.pdf", "application/pdf", 1), "Je viens.", [], [], null, true);
        var application = to.Receive(id, content, host.Now, host.Clock.Today()).Value;
        then(to, application).IsSuccess.ShouldBeTrue();
        db.Add(application);
        await db.SaveChangesAsync(Stop);
        return id;
    });

    private static Task<Result<int>> Send(InfrastructureHost host, ICommand<int> command) =>
        host.Within(scope => scope.GetRequiredService<IMediator>().Send(command, Stop));

    private static Task<VacancyStatus> Status(InfrastructureHost host, VacancyId id) =>
        host.OnStore(db => db.Set<Vacancy>().Where(v => v.Id == id).Select(v => v.Status).SingleAsync(Stop));

    private static async Task<VacancyId> Vacancy(InfrastructureHost host, int days)
    {
        var organisation = Organisation.Create($"O{Guid.NewGuid():N}"[..10], "Direction", null, OrganisationKind.State, null, "Paris").Value;
        var family = new JobFamily("Famille");
        var job = new JobProfile($"J{Guid.NewGuid():N}"[..10], family.Id, "Métier", "Un métier.", []);
        var today = host.Clock.Today();
        var vacancy = Domain.Recruitment.Vacancy.Draft(new VacancyTerms
        {
            Title = "Développeur",
            OrganisationId = organisation.Id,
            JobProfileId = job.Id,
            Category = Category.A,
            IsPermanent = true,
            Opening = Opening.Vacant,
            Basis = LegalBasis.NoCorps,
            Missions = "Développer.",
            Profile = "Curieux.",
            City = "Paris",
            StartsOn = today.AddDays(60),
            Posts = 1,
            Deadline = today.AddDays(days),
            Contact = "rh@exemple.fr",
        }, new Dictionary<SkillId, string>(), null, host.Now).Value;
        vacancy.Publish(today).IsSuccess.ShouldBeTrue();
        await host.Save(organisation, family, job, vacancy);
        return vacancy.Id;
    }

    private sealed class Ended(string job, TaskCompletionSource<Exception?> ended) : IJobListener
    {
        public string Name => "ended";

        public ValueTask JobToBeExecuted(IJobExecutionContext context, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;

        public ValueTask JobExecutionVetoed(IJobExecutionContext context, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;

        public ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default)
        {
            if (context.JobDetail.Key.Name == job) ended.TrySetResult(jobException);
            return ValueTask.CompletedTask;
        }
    }
}
