using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Everything that the signed-in candidate gave, to take away.</summary>
/// <remarks>RGPD, art. 15 and 20.</remarks>
[OwnData]
public sealed record OwnDataExport : IQuery<OwnDataView>;

/// <param name="ExtractedAt">In UTC.</param>
/// <param name="Email">Of the account.</param>
/// <param name="Applications">Newest first.</param>
public sealed record OwnDataView(DateTime ExtractedAt, string? Email, IReadOnlyList<CandidateApplicationView> Applications);

internal sealed class OwnDataExportHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : IQueryHandler<OwnDataExport, OwnDataView>
{
    public async Task<Result<OwnDataView>> Handle(OwnDataExport query, CancellationToken cancellationToken)
    {
        var ids = await db.Applications(access).AsNoTracking().OrderByDescending(a => a.SentAt).Select(a => a.Id).ToListAsync(cancellationToken);
        var applications = new List<CandidateApplicationView>();
        foreach (var id in ids)
        {
            var read = await CandidateApplications.Read(db, access, id, clock.Today(), cancellationToken);
            if (read.IsSuccess) applications.Add(read.Value);
        }

        return new OwnDataView(clock.UtcNow(), user.ConfirmedEmail, applications);
    }
}
