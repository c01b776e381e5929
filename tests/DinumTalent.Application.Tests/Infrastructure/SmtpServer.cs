using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace DinumTalent.Application.Tests.Infrastructure;

/// <summary>A mail server in this process: keeps what it accepts, or refuses every recipient.</summary>
internal sealed class SmtpServer : IDisposable
{
    private readonly TcpListener listener;
    private readonly ConcurrentQueue<string> accepted = new();

    /// <param name="port">0: any free one.</param>
    public SmtpServer(int port = 0)
    {
        listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _ = Listen();
    }

    public int Port { get; }

    public bool RefusesRecipients { get; set; }

    public (string, string?)[] Settings => SettingsFor(Port);

    public IReadOnlyList<string> Raw => [.. accepted];

    public IReadOnlyList<MimeMessage> Mails => [.. accepted.Select(m => MimeMessage.Load(new MemoryStream(Encoding.Latin1.GetBytes(m))))];

    public static (string, string?)[] SettingsFor(int port) =>
    [
        ("Mail:Mode", "Smtp"), ("Mail:Host", "127.0.0.1"), ("Mail:Port", port.ToString(CultureInfo.InvariantCulture)), ("Mail:Security", "None"),
        ("Mail:From", "ne-pas-repondre@talent.example"), ("Mail:FromName", "DinumTalent"), ("Mail:TimeoutSeconds", "5"),
    ];

    public void Dispose() => listener.Dispose();

    private async Task Listen()
    {
        try
        {
            while (true) _ = Serve(await listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private async Task Serve(TcpClient client)
    {
        using var _ = client;
        using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
        await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 essai");
        while (await reader.ReadLineAsync() is { } line)
        {
            switch (line.Split(' ')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await writer.WriteAsync("250-essai\r\n250 8BITMIME\r\n");
                    break;
                case "RCPT" when RefusesRecipients:
                    await writer.WriteLineAsync("550 5.1.1 <" + line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)] + "> unknown");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    accepted.Enqueue(await Body(reader));
                    await writer.WriteLineAsync("250 taken");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 ok");
                    break;
            }
        }
    }

    private static async Task<string> Body(StreamReader reader)
    {
        var body = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            body.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        return body.ToString();
    }
}
