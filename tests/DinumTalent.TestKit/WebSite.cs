using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Infrastructure.Outbox;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.Infrastructure.Security;
using DinumTalent.Infrastructure.Talents;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace DinumTalent.TestKit;

/// <summary>
/// The whole application on a real database, with a clock that tests move and a mail server that they read. One for
/// all tests of an assembly; a test that moves the clock or breaks something starts its own.
/// </summary>
public class WebSite : WebApplicationFactory<Program>, IAsyncDisposable
{
    private readonly TestDatabase database = TestDatabase.Create();
    private readonly SemaphoreSlim delivering = new(1);

    /// <summary>From what level on the site logs to the console, such as "Error", to see why a page failed; nothing without it.</summary>
    public const string LogVariable = "DINUMTALENT_TEST_LOG";

    /// <summary>Where every test begins: a Monday, 10 h in Paris.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public WebSite()
    {
        ClientOptions.BaseAddress = new Uri("https://localhost");
        ClientOptions.AllowAutoRedirect = false;
        ClientOptions.HandleCookies = true;
    }

    public FakeTimeProvider Clock { get; } = new(Start);

    public SentMails Mails { get; } = new();

    public string Folder => database.Folder;

    /// <summary>What points another process at the same database and folder.</summary>
    public IReadOnlyDictionary<string, string?> DatabaseSettings => database.Settings;

    /// <summary>Settings beside those of the database; set before the first use.</summary>
    public Dictionary<string, string?> Settings { get; } = new()
    {
        ["Outbox:Enabled"] = "false",
        ["Jobs:Enabled"] = "false",
        ["Logging:LogLevel:Default"] = "Warning",
        ["Logging:Console:LogLevel:Default"] = Environment.GetEnvironmentVariable(LogVariable) ?? "None",
        ["RateLimits:Enabled"] = "false",
        ["Mail:Host"] = "localhost",
        ["Mail:From"] = "ne-pas-repondre@dinumtalent.test",
        // Far beyond what tests date back: one that erases would take what others made.
        ["Retention:ApplicationMonths"] = "120",
        ["Site:PublicUrl"] = "https://localhost",
        ["Audit:Key"] = "dGVzdC10ZXN0LXRlc3QtdGVzdC10ZXN0LXRlc3QtMDE=",
        ["Security:LinkKey"] = "bGluay1saW5rLWxpbmstbGluay1saW5rLWxpbmstMDE=",
    };

    /// <summary>Runs something in a scope of the system, as jobs do.</summary>
    public async Task<T> AsSystem<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().ActAsSystem();
        return await act(scope.ServiceProvider);
    }

    public Task AsSystem(Func<IServiceProvider, Task> act) => AsSystem(async services =>
    {
        await act(services);
        return true;
    });

    /// <summary>Runs the effects that this test brought about, until none is left; those of tests beside it wait for their own.</summary>
    /// <exception cref="InvalidOperationException">One failed: unlike one that is refused for good, it would run again after minutes that no test waits for.</exception>
    public async Task DeliverMails(CancellationToken cancellationToken)
    {
        var outbox = Services.GetRequiredService<OutboxDispatcher>();
        var own = new List<Guid>();
        await delivering.WaitAsync(cancellationToken);
        try
        {
            int released;
            do
            {
                released = own.Count;
                own.AddRange(await AsSystem(services => OwnEffects.Release(services.GetRequiredService<TalentDbContext>(), cancellationToken)));
            }
            while (await outbox.RunOnce(cancellationToken) > 0 || own.Count > released);
        }
        finally
        {
            delivering.Release();
        }

        if (!Mails.IsDown) await ThrowWhatFailed(own, cancellationToken);
    }

    private async Task ThrowWhatFailed(List<Guid> effects, CancellationToken cancellationToken)
    {
        var failed = await AsSystem(services => services.GetRequiredService<TalentDbContext>().Set<OutboxRow>().AsNoTracking()
            .Where(o => effects.Contains(o.Id) && o.GivenUpAt == null && o.DoneAt == null).Select(o => $"{o.Effect}: {o.LastError}").ToListAsync(cancellationToken));
        if (failed.Count > 0) throw new InvalidOperationException(string.Join(Environment.NewLine, failed));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Test");
        foreach (var (key, value) in database.Settings.Concat(Settings)) builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.Replace(ServiceDescriptor.Singleton<IMailer>(Mails));
            services.ConfigureDbContext<TalentDbContext>(options => options
                .AddInterceptors(OwnEffects.Interceptor)
                // Which rows a page holds is to depend on nothing but its query.
                .ConfigureWarnings(warnings => warnings.Throw(CoreEventId.RowLimitingOperationWithoutOrderByWarning)));
        });
    }

    protected override Microsoft.Extensions.Hosting.IHost CreateHost(Microsoft.Extensions.Hosting.IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        // A request belongs to the test that sends it.
        if (host.Services.GetRequiredService<IServer>() is TestServer server) server.PreserveExecutionContext = true;
        DatabaseMigrator.Migrate(host.Services, CancellationToken.None).GetAwaiter().GetResult();
        // What a test has just published stands in the list at once.
        host.Services.GetRequiredService<OpenVacancyCache>().Freshness = TimeSpan.Zero;
        var talents = host.Services.GetRequiredService<TalentIndex>();
        (talents.Freshness, talents.Patience) = (TimeSpan.Zero, TimeSpan.FromMinutes(1));
        return host;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await database.DisposeAsync();
        delivering.Dispose();
        GC.SuppressFinalize(this);
    }
}
