using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>The open data of the filière: every published quarter, the oldest first, in one file.</summary>
[Anonymous]
public sealed record OpenDataFile : IQuery<string>;

internal sealed class OpenDataFileHandler(ITalentDbContext db) : IQueryHandler<OpenDataFile, string>
{
    public async Task<Result<string>> Handle(OpenDataFile query, CancellationToken cancellationToken)
    {
        var lines = await db.OpenDataReleases.AsNoTracking().OrderBy(r => r.Quarter).Select(r => r.Lines).ToListAsync(cancellationToken);
        return OpenDataDraft.Heading + "\r\n" + string.Concat(lines);
    }
}
