using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace DinumTalent.Infrastructure.Files;

/// <summary>Writes files so that, once written, they survive the power going: never half, never lost.</summary>
internal static class DurableFile
{
    /// <summary>Ending of files not yet whole; one that is old was left by a crash.</summary>
    public const string TemporarySuffix = ".tmp";

    private const int ReadOnlyFlag = 0;
    private const int BufferLength = 128 * 1024;

    /// <summary>Writes beside, flushes to the disk, moves into place.</summary>
    /// <param name="path">Its folder is made if needed.</param>
    /// <param name="content">All of it.</param>
    /// <param name="overwrite">False refuses an existing file with an <see cref="IOException"/>.</param>
    /// <param name="cancellationToken">Leaves nothing behind.</param>
    public static Task Write(string path, ReadOnlyMemory<byte> content, bool overwrite, CancellationToken cancellationToken) =>
        Write(path, overwrite, file => file.WriteAsync(content, cancellationToken).AsTask());

    /// <summary>The same for content that comes bit by bit; an existing file is refused.</summary>
    /// <returns>SHA-256 of the content.</returns>
    public static async Task<byte[]> Write(string path, Stream content, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferLength];
        await Write(path, overwrite: false, async file =>
        {
            for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }
        });
        return hash.GetHashAndReset();
    }

    private static async Task Write(string path, bool overwrite, Func<FileStream, Task> fill)
    {
        var folder = Path.GetDirectoryName(path)!;
        EnsureFolder(folder);
        var temporary = Path.Combine(folder, Guid.NewGuid().ToString("N") + TemporarySuffix);
        try
        {
            await using (var file = new FileStream(temporary, Options()))
            {
                await fill(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite);
            SyncFolder(folder);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Readable by the account that runs the program alone.</summary>
    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static void EnsureFolder(string folder)
    {
        if (Directory.Exists(folder)) return;
        var parent = Path.GetDirectoryName(folder);
        if (parent is not null) EnsureFolder(parent);
        Directory.CreateDirectory(folder);
        if (parent is not null) SyncFolder(parent);
    }

    /// <summary>A moved file is only there for good once its folder has been flushed too; Windows does that by itself.</summary>
    private static void SyncFolder(string folder)
    {
        if (!OperatingSystem.IsLinux()) return;
        var descriptor = Open(folder, ReadOnlyFlag);
        if (descriptor < 0) return;
        _ = Sync(descriptor);
        _ = Close(descriptor);
    }

    [DllImport("libc", EntryPoint = "open", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int descriptor);
}
