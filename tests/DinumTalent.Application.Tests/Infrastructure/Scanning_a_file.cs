using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace DinumTalent.Application.Tests.Infrastructure;

public sealed class Scanning_a_file
{
    [Theory]
    [InlineData("stream: OK\0", null)]
    [InlineData("stream: Win.Test.EICAR_HDB-1 FOUND\0", "upload.infected")]
    [InlineData("INSTREAM size limit exceeded. ERROR\0", "upload.unavailable")]
    [InlineData("", "upload.unavailable")]
    public async Task does_what_the_antivirus_says(string answer, string? refusal)
    {
        using var clamd = new Clamd(answer);
        await using var host = await InfrastructureHost.Start(clamd.Settings);
        var content = Documents.Pdf(200_000);

        var received = await Receiving_a_file.Receive(host, content, "cv.pdf");

        (received.IsSuccess ? null : received.Error.Code).ShouldBe(refusal);
        (await clamd.Scanned).ShouldBe(content);
    }

    [Fact]
    public async Task accepts_nothing_while_the_antivirus_is_down()
    {
        var clamd = new Clamd("stream: OK\0");
        clamd.Dispose();
        await using var host = await InfrastructureHost.Start(clamd.Settings);

        (await Receiving_a_file.Receive(host, Documents.Pdf(), "cv.pdf")).Error.Code.ShouldBe("upload.unavailable");
    }

    [Fact]
    public async Task does_not_wait_for_ever()
    {
        using var clamd = new Clamd(null);
        await using var host = await InfrastructureHost.Start([.. clamd.Settings, ("Antivirus:TimeoutSeconds", "1")]);

        (await Receiving_a_file.Receive(host, Documents.Pdf(), "cv.pdf")).Error.Code.ShouldBe("upload.unavailable");
    }

    /// <summary>Speaks INSTREAM; answers as told, or never.</summary>
    private sealed class Clamd : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly TaskCompletionSource<byte[]> scanned = new();

        public Clamd(string? answer)
        {
            listener.Start();
            Settings = [("Antivirus:Host", "127.0.0.1"), ("Antivirus:Port", ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture))];
            _ = Serve(answer);
        }

        public (string, string?)[] Settings { get; }

        public Task<byte[]> Scanned => scanned.Task;

        public void Dispose() => listener.Dispose();

        private async Task Serve(string? answer)
        {
            using var client = await listener.AcceptTcpClientAsync();
            var stream = client.GetStream();
            var command = new byte[10];
            await stream.ReadExactlyAsync(command);
            command.ShouldBe("zINSTREAM\0"u8.ToArray());
            using var content = new MemoryStream();
            var length = new byte[4];
            while (true)
            {
                await stream.ReadExactlyAsync(length);
                var chunk = new byte[BinaryPrimitives.ReadUInt32BigEndian(length)];
                if (chunk.Length == 0) break;
                await stream.ReadExactlyAsync(chunk);
                content.Write(chunk);
            }

            scanned.SetResult(content.ToArray());
            if (answer is null) await Task.Delay(TimeSpan.FromSeconds(5));
            else await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(answer));
        }
    }
}
