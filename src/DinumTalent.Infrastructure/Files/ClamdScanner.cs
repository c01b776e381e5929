using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging;

namespace DinumTalent.Infrastructure.Files;

/// <summary>Where clamd listens.</summary>
/// <param name="Host"><c>Antivirus:Host</c>; without it nothing is scanned.</param>
/// <param name="Port"><c>Antivirus:Port</c>, 3310 by default.</param>
/// <param name="Timeout"><c>Antivirus:TimeoutSeconds</c>, 20 by default, for the whole exchange.</param>
public sealed record ClamdOptions(string Host, int Port, TimeSpan Timeout);

/// <summary>Asks clamd by its INSTREAM command: chunks preceded by their length, an empty one ends.</summary>
internal sealed class ClamdScanner(ClamdOptions options, ILogger<ClamdScanner> logger) : IVirusScanner
{
    private const int ChunkLength = 64 * 1024;
    private const int AnswerMaxLength = 1024;

    public Task<ScanVerdict> Scan(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        Ask((stream, stop) => Send(stream, content, stop), cancellationToken);

    public Task<ScanVerdict> Scan(Stream content, CancellationToken cancellationToken) =>
        Ask((stream, stop) => Send(stream, content, stop), cancellationToken);

    private async Task<ScanVerdict> Ask(Func<NetworkStream, CancellationToken, Task> send, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Timeout);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(options.Host, options.Port, limit.Token);
            await using var stream = client.GetStream();
            await send(stream, limit.Token);
            return Verdict(await Answer(stream, limit.Token));
        }
        catch (Exception e) when (e is SocketException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            logger.LogError("The antivirus did not answer: {Reason}", e.GetType().Name);
            return ScanVerdict.Unavailable;
        }
    }

    private static async Task Send(NetworkStream stream, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var length = new byte[sizeof(uint)];
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);
        for (var rest = content; !rest.IsEmpty; rest = rest[Math.Min(ChunkLength, rest.Length)..])
        {
            var chunk = rest[..Math.Min(ChunkLength, rest.Length)];
            BinaryPrimitives.WriteUInt32BigEndian(length, (uint)chunk.Length);
            await stream.WriteAsync(length, cancellationToken);
            await stream.WriteAsync(chunk, cancellationToken);
        }

        await stream.WriteAsync(new byte[sizeof(uint)], cancellationToken);
    }

    private static async Task Send(NetworkStream stream, Stream content, CancellationToken cancellationToken)
    {
        var (length, chunk) = (new byte[sizeof(uint)], new byte[ChunkLength]);
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);
        for (int read; (read = await content.ReadAsync(chunk, cancellationToken)) > 0;)
        {
            BinaryPrimitives.WriteUInt32BigEndian(length, (uint)read);
            await stream.WriteAsync(length, cancellationToken);
            await stream.WriteAsync(chunk.AsMemory(0, read), cancellationToken);
        }

        await stream.WriteAsync(new byte[sizeof(uint)], cancellationToken);
    }

    private static async Task<string> Answer(NetworkStream stream, CancellationToken cancellationToken)
    {
        var answer = new byte[AnswerMaxLength];
        var length = 0;
        for (int read; length < answer.Length && (read = await stream.ReadAsync(answer.AsMemory(length), cancellationToken)) > 0;)
        {
            length += read;
            if (answer[length - 1] == 0) break;
        }

        return Encoding.ASCII.GetString(answer, 0, length).TrimEnd('\0', '\n');
    }

    private ScanVerdict Verdict(string answer)
    {
        if (answer == "stream: OK") return ScanVerdict.Clean;
        if (answer.StartsWith("stream: ", StringComparison.Ordinal) && answer.EndsWith(" FOUND", StringComparison.Ordinal))
        {
            logger.LogWarning("The antivirus refused an upload: {Answer}", answer);
            return ScanVerdict.Infected;
        }

        logger.LogError("The antivirus answered neither yes nor no");
        return ScanVerdict.Unavailable;
    }
}
