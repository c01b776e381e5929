using DinumTalent.Domain.Common;

namespace DinumTalent.Infrastructure.Files;

/// <summary>Files in a local folder, fanned out over two levels by their random names.</summary>
internal sealed class LocalFileStore(FileStoreOptions options) : IFileStore
{
    private readonly string root = options.Folder;

    public Task Write(FileId id, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        Reaching(async () =>
        {
            await DurableFile.Write(PathOf(id), content, overwrite: false, cancellationToken);
            return true;
        });

    public Task<byte[]> Write(FileId id, Stream content, CancellationToken cancellationToken) =>
        Reaching(() => DurableFile.Write(PathOf(id), content, cancellationToken));

    public Task<Stream?> Open(FileId id, CancellationToken cancellationToken) => Reaching(() =>
    {
        try
        {
            return Task.FromResult<Stream?>(new FileStream(PathOf(id), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, useAsync: true));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    });

    public Task Delete(FileId id, CancellationToken cancellationToken) => Reaching(() =>
    {
        var path = PathOf(id);
        if (File.Exists(path)) File.Delete(path);
        return Task.FromResult(true);
    });

    public Task<int> RemoveUnfinished(DateTime before, CancellationToken cancellationToken) => Reaching(() =>
    {
        var removed = 0;
        if (!Directory.Exists(root)) return Task.FromResult(removed);
        foreach (var path in Directory.EnumerateFiles(root, "*" + DurableFile.TemporarySuffix, SearchOption.AllDirectories))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (File.GetLastWriteTimeUtc(path) >= before) continue;
            File.Delete(path);
            removed++;
        }

        return Task.FromResult(removed);
    });

    public Task Probe(CancellationToken cancellationToken) => Reaching(async () =>
    {
        var path = Path.Combine(root, $"sonde-{Guid.NewGuid():N}{DurableFile.TemporarySuffix}");
        Directory.CreateDirectory(root);
        await File.WriteAllBytesAsync(path, [1], cancellationToken);
        File.Delete(path);
        return true;
    });

    private string PathOf(FileId id)
    {
        var name = id.Value.ToString("N");
        return Path.Combine(root, name[..2], name[2..4], name);
    }

    /// <summary>A folder that can't be entered is a store that is down, like any other trouble of the disk.</summary>
    private static async Task<T> Reaching<T>(Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IOException("The file store can't be reached.", e);
        }
    }
}
