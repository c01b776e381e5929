using System.Security.Cryptography;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;

namespace DinumTalent.Infrastructure.Files;

/// <content>What the application itself writes: of known type, scanned by nobody.</content>
internal sealed partial class Uploads : IDocuments
{
    public async Task<FileId> Keep(ReadOnlyMemory<byte> content, string name, string contentType, CancellationToken cancellationToken)
    {
        var file = new UploadedFile(new FileId(Guid.NewGuid()), name, contentType, content.Length);
        await SaveRow(file, SHA256.HashData(content.Span), cancellationToken);
        await store.Write(file.Id, content, cancellationToken);
        return file.Id;
    }
}
