using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using Microsoft.Extensions.Logging;

namespace DinumTalent.Infrastructure.Files.Reading;

/// <inheritdoc />
/// <remarks>
/// One document at a time in an instance, so that reading never takes more than one processor from those who wait for a page.
/// What a document does to its reader is its own matter: whatever is thrown becomes an outcome, and what takes too long is left.
/// </remarks>
internal sealed partial class CvExtractor(CvExtractionOptions options, ILogger<CvExtractor> logger) : ICvExtractor, IDisposable
{
    private readonly SemaphoreSlim turn = new(1);

    public async Task<CvExtract> Extract(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Limit);
        try
        {
            // Waited for as long as the limit: a library that never looks at the token is left to itself.
            return await Task.Run(() => Read(content, limit.Token), CancellationToken.None).WaitAsync(options.Limit * 2, cancellationToken);
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new CvExtract(CvReadingStatus.TooComplex, "");
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private CvExtract Read(ReadOnlyMemory<byte> content, CancellationToken stop)
    {
        var kind = DocumentInspector.Inspect(content);
        if (kind.IsFailure) return new CvExtract(kind.Error == UploadErrors.Bomb ? CvReadingStatus.TooComplex : CvReadingStatus.Damaged, "");
        try
        {
            var text = kind.Value == DocumentKind.Pdf ? PdfTextReader.Read(content, stop)
                : kind.Value == DocumentKind.Docx ? DocxTextReader.Read(content, stop)
                : OdtTextReader.Read(content, stop);
            return new CvExtract(CvReadingStatus.Read, text);
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (UnreadableDocumentException e)
        {
            return new CvExtract(e.Outcome, "");
        }
#pragma warning disable CA1031 // The document is somebody else's: nothing that it makes a library throw stops the queue.
        catch (Exception e)
#pragma warning restore CA1031
        {
            // Messages may quote the document: the log has the type alone.
            CouldNotRead(kind.Value.Extension, e.GetType().Name);
            return new CvExtract(CvReadingStatus.Damaged, "");
        }
    }

    [LoggerMessage(LogLevel.Information, "A CV ({Kind}) could not be read: {Failure}")]
    private partial void CouldNotRead(string kind, string failure);
}

/// <summary>How long a document may take.</summary>
public sealed record CvExtractionOptions(TimeSpan Limit)
{
    public static readonly CvExtractionOptions Usual = new(TimeSpan.FromSeconds(20));
}

/// <summary>Why there is no text.</summary>
internal sealed class UnreadableDocumentException(CvReadingStatus outcome) : Exception
{
    public CvReadingStatus Outcome { get; } = outcome;
}
