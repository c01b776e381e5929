using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DinumTalent.Infrastructure.Files;

/// <content>Files of lines and columns: written to the store as they come, never whole in memory.</content>
internal sealed partial class Uploads
{
    public const string TableType = "text/csv";

    private const int SampleLength = 64 * 1024;

    private static readonly DocumentKind Table = new(".csv", TableType);

    public long MaxTableSize => tables.MaxSize;

    public async Task<Result<ReceivedTable>> ReceiveTable(Stream content, string fileName, CancellationToken cancellationToken)
    {
        var sample = new byte[SampleLength];
        var read = await content.ReadAtLeastAsync(sample, sample.Length, throwOnEndOfStream: false, cancellationToken);
        if (read == 0) return UploadErrors.EmptyTable;
        if (!IsText(sample.AsSpan(0, read))) return UploadErrors.NoTable;

        var file = new UploadedFile(new FileId(Guid.NewGuid()), FileNames.Clean(fileName, Table), TableType, 0);
        await SaveRow(file, [], cancellationToken);
        await using var whole = new BoundedStream(sample.AsMemory(0, read), content, tables.MaxSize);
        try
        {
            var hash = await store.Write(file.Id, whole, cancellationToken);
            await using (var stored = await store.Open(file.Id, cancellationToken))
            {
                var verdict = await scanner.Scan(stored!, cancellationToken);
                if (verdict is not ScanVerdict.Clean)
                {
                    await store.Delete(file.Id, cancellationToken);
                    return verdict is ScanVerdict.Infected ? UploadErrors.Infected : UploadErrors.Unavailable;
                }
            }

            await Complete(file.Id, whole.Passed, hash, cancellationToken);
            return new ReceivedTable(file.Id, file.Name, whole.Passed, Convert.ToHexString(hash));
        }
        catch (BoundedStream.ExceededException)
        {
            return UploadErrors.TableTooLarge(tables.MaxSize);
        }
        catch (IOException e)
        {
            logger.LogError(e, "The file store did not take a file");
            return UploadErrors.Unavailable;
        }
    }

    private async Task Complete(FileId id, long size, byte[] hash, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TalentDbContext>();
        await db.StoredFiles.Where(f => f.Id == id)
            .ExecuteUpdateAsync(f => f.SetProperty(r => r.Size, size).SetProperty(r => r.Sha256, hash), cancellationToken);
    }

    /// <summary>Some stray control characters are a matter of their lines; many, or the beginning of a known binary format, are no text.</summary>
    private static bool IsText(ReadOnlySpan<byte> sample)
    {
        if (sample.StartsWith("PK\x3\x4"u8) || sample.StartsWith("%PDF"u8) || sample.StartsWith("MZ"u8) && sample.Length > 2 && sample[2..Math.Min(64, sample.Length)].Contains((byte)0)
            || sample.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) || sample.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return false;

        // Text in UTF-16 is full of zeros, all of them at even places or all at odd ones.
        var (zerosAtEven, zerosAtOdd, controls) = (0, 0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                if (i % 2 == 0) zerosAtEven++;
                else zerosAtOdd++;
            }
            else if (sample[i] < 0x20 && sample[i] is not ((byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                controls++;
            }
        }

        var isWide = Math.Max(zerosAtEven, zerosAtOdd) > sample.Length / 4 && Math.Min(zerosAtEven, zerosAtOdd) < sample.Length / 50;
        return controls < 1 + (sample.Length / 50) && (isWide || zerosAtEven + zerosAtOdd < 1 + (sample.Length / 50));
    }

    /// <summary>What was read ahead and what follows, up to a length.</summary>
    private sealed class BoundedStream(ReadOnlyMemory<byte> ahead, Stream rest, long most) : Stream
    {
        private ReadOnlyMemory<byte> ahead = ahead;

        public long Passed { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Passed; set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int read;
            if (ahead.Length > 0)
            {
                read = Math.Min(ahead.Length, buffer.Length);
                ahead[..read].CopyTo(buffer);
                ahead = ahead[read..];
            }
            else
            {
                read = await rest.ReadAsync(buffer, cancellationToken);
            }

            Passed += read;
            return Passed > most ? throw new ExceededException() : read;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        /// <summary>More came than is taken.</summary>
        internal sealed class ExceededException : Exception;
    }
}
