using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using DinumTalent.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace DinumTalent.Web.Tests.Anonymity;

/// <summary>A site of its own whose log is kept, as talkative as an operator may make it.</summary>
public sealed partial class LoggedSite : WebSite
{
    private readonly Kept log = new();

    public LoggedSite() => Settings["Logging:LogLevel:Default"] = "Debug";

    /// <summary>Everything that was logged, scopes included, each saying once.</summary>
    public IReadOnlyCollection<string> Logged => [.. log.Lines.Keys];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).ClearProviders().AddProvider(log));
    }

    private sealed partial class Kept : ILoggerProvider, ILogger
    {
        public ConcurrentDictionary<string, bool> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            Keep(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Keep($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }

        /// <summary>What differs in how long it took, or in which connection it was, says the same.</summary>
        private void Keep(string line) => Lines.TryAdd(Measures().Replace(line, "…"), true);

        [GeneratedRegex(@"\d+([.,]\d+)?\s?ms|0H[A-Z0-9]{11}(:[0-9A-F]{8})?|[0-9a-f]{32}-[0-9a-f]{16}")]
        private static partial Regex Measures();
    }
}
