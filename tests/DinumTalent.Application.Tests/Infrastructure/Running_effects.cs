using System.Collections.Concurrent;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Health;
using DinumTalent.Infrastructure.Outbox;
using DinumTalent.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace DinumTalent.Application.Tests.Infrastructure;

/// <summary>Something to tell.</summary>
public sealed record Told(VacancyId Vacancy, string To) : IDomainEvent;

/// <summary>What the effect of this test does, and what it saw.</summary>
public sealed class Telling
{
    public ConcurrentQueue<(Told Happened, Occurrence Occurrence, bool IsSystem)> Seen { get; } = new();

    public Func<CancellationToken, Task> Then { get; set; } = _ => Task.CompletedTask;
}

/// <summary>Mails, as most effects do.</summary>
public sealed class Tell(Telling telling, ICurrentUser user, IMailer mailer) : IEffect<Told>
{
    public async Task Handle(Told happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        telling.Seen.Enqueue((happened, occurrence, user.IsSystem));
        await telling.Then(cancellationToken);
        await mailer.Send(new MailMessage(happened.To, null, "Nouvelle", "Voici.", occurrence.Key), cancellationToken);
    }
}

public sealed class Running_effects
{
    private readonly Telling telling = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task happens_once_for_each_committed_event()
    {
        await using var host = await Start();
        var happened = new Told(VacancyId.New(), "a@exemple.fr");
        await Commit(host, happened);
        telling.Seen.ShouldBeEmpty();

        (await Drain(host)).ShouldBe(1);
        (await Drain(host)).ShouldBe(0);

        var row = await Row(host);
        var seen = telling.Seen.ShouldHaveSingleItem();
        seen.ShouldBe((happened, new Occurrence(row.Id, row.At), true));
        row.DoneAt.ShouldBe(host.Now);
    }

    [Fact]
    public async Task waits_for_a_mail_server_that_is_down_and_mails_once_it_is_back()
    {
        int port;
        using (var gone = new SmtpServer()) port = gone.Port;
        await using var host = await Start(SmtpServer.SettingsFor(port));
        await Commit(host, new Told(VacancyId.New(), "a@exemple.fr"));

        (await Drain(host)).ShouldBe(1);
        (await Drain(host)).ShouldBe(0);
        (await Row(host)).NextAttemptAt.ShouldNotBeNull().ShouldBeInRange(host.Now.AddSeconds(8), host.Now.AddSeconds(12));
        host.Clock.Advance(TimeSpan.FromSeconds(13));
        (await Drain(host)).ShouldBe(1);
        (await Row(host)).NextAttemptAt.ShouldNotBeNull().ShouldBeInRange(host.Now.AddSeconds(16), host.Now.AddSeconds(24));

        using var back = new SmtpServer(port);
        host.Clock.Advance(TimeSpan.FromSeconds(25));
        (await Drain(host)).ShouldBe(1);

        var row = await Row(host);
        back.Mails.ShouldHaveSingleItem().MessageId.ShouldBe($"{row.Id:N}@talent.example");
        (row.Attempts, row.DoneAt, row.LastError).ShouldBe((3, host.Now, null));
    }

    [Fact]
    public async Task keeps_addresses_out_of_what_it_notes_of_a_failure()
    {
        using var server = new SmtpServer { RefusesRecipients = true };
        await using var host = await Start(server.Settings);
        await Commit(host, new Told(VacancyId.New(), "claire.petit@exemple.fr"));

        await Drain(host);

        var error = (await Row(host)).LastError.ShouldNotBeNull();
        error.ShouldContain("550 5.1.1");
        error.ShouldNotContain("claire.petit");
    }

    [Fact]
    public async Task gives_a_mail_up_at_once_whose_recipient_the_server_refuses_for_good()
    {
        using var server = new SmtpServer { RefusesRecipients = true };
        await using var host = await Start(server.Settings);
        await Commit(host, new Told(VacancyId.New(), "a@exemple.fr"));

        await Drain(host);

        var row = await Row(host);
        (row.Attempts, row.NextAttemptAt, row.GivenUpAt, row.DoneAt).ShouldBe((1, OutboxDispatcher.Never, host.Now, null));
        row.LastError.ShouldNotBeNull().ShouldStartWith("Refusé pour de bon");
    }

    [Fact]
    public async Task worries_the_readiness_check_by_what_waits_and_not_by_what_it_gave_up()
    {
        using var server = new SmtpServer { RefusesRecipients = true };
        await using var host = await Start(server.Settings);
        await Commit(host, new Told(VacancyId.New(), "a@exemple.fr"));
        await Drain(host);
        host.Clock.Advance(TimeSpan.FromHours(2));
        (await Health(host)).ShouldBe(HealthStatus.Healthy);

        await Commit(host, new Told(VacancyId.New(), "b@exemple.fr"));
        host.Clock.Advance(TimeSpan.FromHours(2));
        (await Health(host)).ShouldNotBe(HealthStatus.Healthy);
    }

    [Fact]
    public async Task tries_again_or_sets_aside_what_it_gave_up_as_an_administrator_decides()
    {
        using var server = new SmtpServer { RefusesRecipients = true };
        await using var host = await Start(server.Settings);
        await Commit(host, new Told(VacancyId.New(), "a@exemple.fr"), new Told(VacancyId.New(), "b@exemple.fr"));
        await Drain(host);
        var waiting = await Letters(host);
        waiting.Select(l => (l.Effect, l.Attempts)).ShouldBe([(nameof(Tell), 1), (nameof(Tell), 1)]);
        (await Send(host, new RetryDeadLetter(waiting[0].Id))).ShouldBe(Result.Success);
        (await Letters(host)).ShouldHaveSingleItem().Id.ShouldBe(waiting[1].Id);
        server.RefusesRecipients = false;
        (await Drain(host)).ShouldBe(1);
        server.Mails.Count.ShouldBe(1);
        (await Send(host, new SetDeadLetterAside(waiting[1].Id, "Prévenu par téléphone"))).ShouldBe(Result.Success);
        (await Send(host, new SetDeadLetterAside(waiting[1].Id, "Encore"))).Error.ShouldBe(Error.NotFound);
        (await Letters(host)).ShouldBeEmpty();
        host.Clock.Advance(TimeSpan.FromDays(31));
        await host.Get<OutboxDispatcher>().Purge(Stop);
        (await host.OnStore(db => db.Set<OutboxRow>().CountAsync(Stop))).ShouldBe(0);
        (await host.OnStore(db => db.Set<AuditEntry>().Select(e => e.Reason).ToListAsync(Stop))).ShouldBe([null, "Prévenu par téléphone"], ignoreOrder: true);
    }

    [Fact]
    public async Task lets_the_others_pass_one_that_fails()
    {
        await using var host = await Start();
        telling.Then = _ => telling.Seen.Count == 1 ? throw new InvalidOperationException("Non.") : Task.CompletedTask;
        await Commit(host, [.. Enumerable.Range(0, 50).Select(i => new Told(VacancyId.New(), $"a{i}@exemple.fr"))]);

        (await Drain(host)).ShouldBe(50);

        (await host.OnStore(db => db.Set<OutboxRow>().CountAsync(r => r.DoneAt == null, Stop))).ShouldBeLessThanOrEqualTo(4);
        (await host.OnStore(db => db.Set<OutboxRow>().CountAsync(r => r.DoneAt != null, Stop))).ShouldBeGreaterThanOrEqualTo(46);
    }

    [Fact]
    public async Task is_shared_by_instances_without_a_double()
    {
        await using var one = await Start();
        var two = await Start(folder: one.Folder);
        await Commit(one, [.. Enumerable.Range(0, 60).Select(i => new Told(VacancyId.New(), $"a{i}@exemple.fr"))]);

        var run = await Task.WhenAll(Drain(one), Drain(two), Drain(one), Drain(two));

        run.Sum().ShouldBe(60);
        telling.Seen.Select(s => s.Occurrence.Key).Distinct().Count().ShouldBe(60);
        telling.Seen.Count.ShouldBe(60);
    }

    [Fact]
    public async Task happens_again_after_a_crash_once_the_lease_is_over()
    {
        await using var host = await Start();
        await Commit(host, new Told(VacancyId.New(), "a@exemple.fr"));
        var crashed = host.Now.AddMinutes(5);
        await host.OnStore(db => db.Set<OutboxRow>().ExecuteUpdateAsync(r => r.SetProperty(o => o.NextAttemptAt, crashed).SetProperty(o => o.Attempts, 1), Stop));

        (await Drain(host)).ShouldBe(0);
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        (await Drain(host)).ShouldBe(1);

        (await Row(host)).DoneAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task stops_with_the_host_and_is_due_again_at_once()
    {
        await using var host = await Start();
        await Commit(host, new Told(VacancyId.New(), "a@exemple.fr"));
        using var stopping = new CancellationTokenSource();
        telling.Then = async stop =>
        {
            await stopping.CancelAsync();
            await Task.Delay(Timeout.Infinite, stop);
        };

        await Should.ThrowAsync<OperationCanceledException>(() => host.Get<OutboxDispatcher>().RunOnce(stopping.Token));

        telling.Then = _ => Task.CompletedTask;
        (await Drain(host)).ShouldBe(1);
        (await Row(host)).DoneAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task is_given_up_after_many_attempts_and_waits_for_an_operator()
    {
        await using var host = await Start([("Outbox:MaxAttempts", "3")]);
        telling.Then = _ => throw new InvalidOperationException("Non.");
        await Commit(host, new Told(VacancyId.New(), "a@exemple.fr"));

        for (var i = 0; i < 3; i++)
        {
            (await Drain(host)).ShouldBe(1);
            host.Clock.Advance(TimeSpan.FromHours(2));
        }

        (await Drain(host)).ShouldBe(0);
        (await Row(host)).NextAttemptAt.ShouldBe(OutboxDispatcher.Never);
    }

    [Fact]
    public async Task starts_as_soon_as_something_is_committed()
    {
        await using var host = await Start([("Outbox:Enabled", "true"), ("Outbox:PollSeconds", "600")]);
        var ran = new TaskCompletionSource();
        telling.Then = _ =>
        {
            ran.TrySetResult();
            return Task.CompletedTask;
        };
        var worker = host.Get<IEnumerable<IHostedService>>().Single(s => s.GetType().Name == "OutboxWorker");
        await worker.StartAsync(Stop);
        await Commit(host, new Told(VacancyId.New(), "a@exemple.fr"));

        await ran.Task.WaitAsync(TimeSpan.FromSeconds(10), Stop);

        await worker.StopAsync(Stop);
    }

    [Fact]
    public async Task forgets_what_was_done_a_month_ago()
    {
        await using var host = await Start();
        await Commit(host, new Told(VacancyId.New(), "a@exemple.fr"));
        await Drain(host);

        host.Clock.Advance(TimeSpan.FromDays(29));
        (await host.Get<OutboxDispatcher>().Purge(Stop)).ShouldBe(0);
        host.Clock.Advance(TimeSpan.FromDays(2));
        (await host.Get<OutboxDispatcher>().Purge(Stop)).ShouldBe(1);
    }

    [Theory]
    [InlineData(1, 0, 8)]
    [InlineData(1, 0.5, 10)]
    [InlineData(1, 1, 12)]
    [InlineData(4, 0.5, 80)]
    [InlineData(10, 0.5, 3600)]
    [InlineData(1000, 1, 3600)]
    public void waits_twice_as_long_each_time_and_an_hour_at_most(int attempts, double chance, int seconds) =>
        BackOff.After(attempts, chance).TotalSeconds.ShouldBe(seconds, 0.001);

    private Task<InfrastructureHost> Start((string, string?)[]? settings = null, string? folder = null) => InfrastructureHost.Start(settings, folder, services =>
    {
        services.AddSingleton(telling);
        services.AddTalentHealthChecks();
        services.AddScoped<Tell>();
        services.AddSingleton(new EffectCatalog(typeof(Tell).Assembly));
    });

    private static Task<int> Commit(InfrastructureHost host, params Told[] events) => host.OnStore(db =>
    {
        foreach (var happened in events) db.Enqueue(happened);
        return db.SaveChangesAsync(Stop);
    });

    private static Task<int> Drain(InfrastructureHost host) => host.Get<OutboxDispatcher>().RunOnce(Stop);

    private static Task<IReadOnlyList<DeadLetter>> Letters(InfrastructureHost host) =>
        host.Within(async scope => (await scope.GetRequiredService<IMediator>().Send(new DeadLetterList(Paging.Of(1, 20)), Stop)).Value.Items);

    private static Task<Result> Send(InfrastructureHost host, ICommand command) => host.Within(scope => scope.GetRequiredService<IMediator>().Send(command, Stop));

    private static async Task<HealthStatus> Health(InfrastructureHost host) =>
        (await host.Get<HealthCheckService>().CheckHealthAsync(check => check.Name == "envois", Stop)).Status;

    private static Task<OutboxRow> Row(InfrastructureHost host) => host.OnStore(db => db.Set<OutboxRow>().AsNoTracking().SingleAsync(Stop));
}
