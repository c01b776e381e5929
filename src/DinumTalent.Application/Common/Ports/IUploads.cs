using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Common.Ports;

/// <summary>Receives files from outside: typed by content, bounded, scanned, stored under a random name.</summary>
public interface IUploads
{
    /// <summary>
    /// Stores a CV (PDF, DOCX or ODT, 1 byte to 5 MB). It stays unclaimed until an application names it, and is
    /// removed after the seven days of a draft otherwise. Refusals: empty, too large, wrong type, infected, antivirus or store down.
    /// </summary>
    Task<Result<UploadedFile>> ReceiveCv(Stream content, string fileName, CancellationToken cancellationToken);

    /// <summary>
    /// Stores a text file of lines and columns as it comes, never whole in memory. It stays unclaimed until an import holds it.
    /// Refusals: empty, larger than the setting allows, no text, infected, antivirus or store down.
    /// </summary>
    Task<Result<ReceivedTable>> ReceiveTable(Stream content, string fileName, CancellationToken cancellationToken);

    /// <summary>In bytes, of a file of lines and columns.</summary>
    long MaxTableSize { get; }

    /// <summary>Opens a stored file for reading; null when it is gone.</summary>
    Task<Stream?> Open(FileId id, CancellationToken cancellationToken);
}

/// <summary>A file that has been received.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Name">The sender's file name, cleaned, at most 150 characters.</param>
/// <param name="ContentType">Found by content.</param>
/// <param name="Size">In bytes.</param>
public sealed record UploadedFile(FileId Id, string Name, string ContentType, long Size)
{
    public const int NameMaxLength = 150;

    public const long MaxSize = 5 * 1024 * 1024;
}
