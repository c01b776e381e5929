using System.Security.Cryptography;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DinumTalent.Infrastructure.Files;

/// <inheritdoc />
/// <remarks>The row is saved at once, outside the command at hand: a file is received before anybody knows what for.</remarks>
internal sealed partial class Uploads(
    IFileStore store, IVirusScanner scanner, IServiceScopeFactory scopes, TimeProvider clock, ILogger<Uploads> logger, TableUploadOptions tables) : IUploads
{
    public async Task<Result<UploadedFile>> ReceiveCv(Stream content, string fileName, CancellationToken cancellationToken)
    {
        if (await Read(content, cancellationToken) is not { } bytes) return UploadErrors.TooLarge;
        var kind = DocumentInspector.Inspect(bytes);
        if (kind.IsFailure) return Result<UploadedFile>.Failure(kind.Errors);

        var verdict = await scanner.Scan(bytes, cancellationToken);
        if (verdict is not ScanVerdict.Clean) return verdict is ScanVerdict.Infected ? UploadErrors.Infected : UploadErrors.Unavailable;
        return await Keep(bytes, kind.Value, fileName, cancellationToken);
    }

    public Task<Stream?> Open(FileId id, CancellationToken cancellationToken) => store.Open(id, cancellationToken);

    /// <summary>The row first: a crash then leaves a row that the clean-up finds, never a file that nobody knows of.</summary>
    private async Task<Result<UploadedFile>> Keep(ReadOnlyMemory<byte> bytes, DocumentKind kind, string fileName, CancellationToken cancellationToken)
    {
        // Not of version 7: its name on disk is not to tell when it came.
        var file = new UploadedFile(new FileId(Guid.NewGuid()), FileNames.Clean(fileName, kind), kind.ContentType, bytes.Length);
        await SaveRow(file, SHA256.HashData(bytes.Span), cancellationToken);
        try
        {
            await store.Write(file.Id, bytes, cancellationToken);
            return file;
        }
        catch (IOException e)
        {
            logger.LogError(e, "The file store did not take a file");
            return UploadErrors.Unavailable;
        }
    }

    private async Task SaveRow(UploadedFile file, byte[] hash, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TalentDbContext>();
        db.StoredFiles.Add(new StoredFileRow
        {
            Id = file.Id,
            Name = file.Name,
            ContentType = file.ContentType,
            Size = file.Size,
            Sha256 = hash,
            ReceivedAt = clock.UtcNow(),
        });
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>All of it, or null when it is longer than allowed, whatever length was announced.</summary>
    private static async Task<ReadOnlyMemory<byte>?> Read(Stream content, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (bytes.Length + read > UploadedFile.MaxSize) return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
