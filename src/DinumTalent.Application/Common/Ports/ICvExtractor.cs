using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Common.Ports;

/// <summary>Extracts the text of a PDF, a DOCX or an ODT, within bounds of size, of unpacking and of time.</summary>
public interface ICvExtractor
{
    /// <summary>Never fails for what the document is: an outcome says so. Stops with the host.</summary>
    Task<CvExtract> Extract(ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}

/// <param name="Outcome">How it ended; never <see cref="CvReadingStatus.Started"/>.</param>
/// <param name="Text">As extracted; empty unless read.</param>
public sealed record CvExtract(CvReadingStatus Outcome, string Text);
