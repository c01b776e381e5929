using DinumTalent.Application.Common;
using DinumTalent.Infrastructure;
using DinumTalent.Infrastructure.Identity;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.Infrastructure.Security;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace DinumTalent.Application.Tests.Infrastructure;

/// <summary>The outside of the application on a SQLite database and a data folder of its own, under a clock that stands still.</summary>
public sealed class InfrastructureHost : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private InfrastructureHost(string folder, FakeTimeProvider clock, ServiceProvider services) => (Folder, Clock, this.services) = (folder, clock, services);

    public string Folder { get; }

    public FakeTimeProvider Clock { get; }

    public DateTime Now => Clock.UtcNow();

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <param name="settings">Added to those that keep everything in the folder and nothing running by itself.</param>
    /// <param name="folder">Of another host, to stand for a second instance or a restart.</param>
    /// <param name="register">What a test adds or replaces.</param>
    public static async Task<InfrastructureHost> Start(
        IEnumerable<(string Key, string? Value)>? settings = null, string? folder = null, Action<IServiceCollection>? register = null)
    {
        folder ??= Directory.CreateTempSubdirectory("dinumtalent-").FullName;
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var host = new InfrastructureHost(folder, clock, Build(folder, clock, settings ?? [], register));
        await host.OnStore(db => db.Database.EnsureCreatedAsync(Stop));
        return host;
    }

    /// <summary>The services alone, without a database.</summary>
    public static ServiceProvider Build(string folder, FakeTimeProvider clock, IEnumerable<(string Key, string? Value)> settings, Action<IServiceCollection>? register = null, string environment = "Development")
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Data:Folder"] = folder,
                ["Database:ConnectionString"] = $"Data Source={Path.Combine(folder, "essai.db")}",
                ["Outbox:Enabled"] = "false",
                ["Jobs:Enabled"] = "false",
            })
            .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, s.Value)))
            .Build();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<IHostApplicationLifetime>(new NoLifetime());
        services.AddApplication();
        services.AddInfrastructure(configuration, new Place(environment, folder));
        services.AddAccounts();
        register?.Invoke(services);
        return services.BuildServiceProvider();
    }

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    /// <summary>In a scope of its own, as the system.</summary>
    public async Task<T> Within<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().ActAsSystem();
        return await act(scope.ServiceProvider);
    }

    public Task<T> OnStore<T>(Func<TalentDbContext, Task<T>> act) => Within(scope => act(scope.GetRequiredService<TalentDbContext>()));

    public Task Save(params IEnumerable<object> rows) => OnStore(async db =>
    {
        db.AddRange(rows);
        return await db.SaveChangesAsync(Stop);
    });

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }

    private sealed class Place(string environment, string root) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = environment;

        public string ApplicationName { get; set; } = "Essai";

        public string ContentRootPath { get; set; } = root;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }

    private sealed class NoLifetime : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted => new(canceled: true);

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication()
        {
        }
    }
}
