using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>
/// Reads a CV that was received, once, and makes it found where its author is known: at reception, or when the anonymity is
/// lifted. A file store that is down makes it run again later; what the document is does not.
/// </summary>
internal sealed class ReadCv(IMediator mediator, IUploads uploads, ICvExtractor extractor) : IEffect<CvReceived>, IEffect<ApplicationReceived>, IEffect<IdentityLifted>
{
    public Task Handle(CvReceived happened, Occurrence occurrence, CancellationToken cancellationToken) => Read(happened.FileId, cancellationToken);

    public Task Handle(ApplicationReceived happened, Occurrence occurrence, CancellationToken cancellationToken) => Read(happened.ApplicationId, cancellationToken);

    public Task Handle(IdentityLifted happened, Occurrence occurrence, CancellationToken cancellationToken) => Read(happened.ApplicationId, cancellationToken);

    private async Task Read(JobApplicationId application, CancellationToken cancellationToken)
    {
        var file = await mediator.Send(new CvFileOf(application), cancellationToken);
        if (file.IsSuccess) await Read(file.Value, cancellationToken);
    }

    private async Task Read(FileId file, CancellationToken cancellationToken)
    {
        if (await Content(file, cancellationToken) is not { } content) return;
        var begun = await mediator.Send(new BeginCvReading(file), cancellationToken);
        begun.OrTryAgain();
        if (begun.Value) await mediator.Carry(new KeepCvReading(file, await extractor.Extract(content, cancellationToken)), cancellationToken);
        await mediator.Carry(new IndexCv(file), cancellationToken);
    }

    /// <summary>All of it, before an attempt is counted; null when it has gone.</summary>
    private async Task<ReadOnlyMemory<byte>?> Content(FileId file, CancellationToken cancellationToken)
    {
        if (file == default) return null;
        await using var stored = await uploads.Open(file, cancellationToken);
        if (stored is null) return null;
        using var content = new MemoryStream();
        await stored.CopyToAsync(content, cancellationToken);
        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
