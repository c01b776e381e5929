using System.Diagnostics;
using System.Net;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Reliability;

/// <summary>The web application as operators run it: a process of its own, which can be killed.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process process;

    private SiteProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts it on a database that is there already, and returns once it listens.</summary>
    /// <exception cref="InvalidOperationException">It ended instead; the message holds what it wrote.</exception>
    public static async Task<SiteProcess> Start(IReadOnlyDictionary<string, string?> settings, CancellationToken cancellationToken)
    {
        var process = new Process { StartInfo = HowToStart(settings) };
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var written = new System.Collections.Concurrent.ConcurrentQueue<string>();
        DataReceivedEventHandler read = (_, line) =>
        {
            if (line.Data is not { } text) return;
            written.Enqueue(text);
            var at = text.IndexOf(Listening, StringComparison.Ordinal);
            if (at >= 0) address.TrySetResult(new Uri(text[(at + Listening.Length)..].Trim()));
        };
        process.OutputDataReceived += read;
        process.ErrorDataReceived += read;
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The site ended at its start:\n{string.Join('\n', written)}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            return new SiteProcess(process, await address.Task.WaitAsync(TimeSpan.FromSeconds(60), cancellationToken));
        }
        catch
        {
            await End(process);
            throw;
        }
    }

    /// <summary>A browser of its own, whose cookies outlive the process.</summary>
    public Visitor Visitor(CookieContainer cookies) =>
        new(new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = Address });

    /// <summary>kill -9: nothing is flushed, closed or said.</summary>
    public Task Kill() => End(process);

    public async ValueTask DisposeAsync()
    {
        await End(process);
        process.Dispose();
    }

    private static async Task End(Process process)
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
    }

    private static ProcessStartInfo HowToStart(IReadOnlyDictionary<string, string?> settings)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "DinumTalent.Web.dll");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) is "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.ArgumentList.Add(program);
        foreach (var (key, value) in settings.Where(s => s.Value is not null)) start.ArgumentList.Add($"--{key}={value}");
        return start;
    }
}
