using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Organisations;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Decides to make a quarter of the filière public, masked; it never changes afterwards. For those whose role covers the whole State.</summary>
[Requires(Permission.PlanHeadcount)]
public sealed record PublishOpenData(string? Quarter) : ICommand;

internal sealed class PublishOpenDataHandler(ITalentDbContext db, IAccess access, ICurrentUser user, MaskingThreshold threshold, TimeProvider clock) : ICommandHandler<PublishOpenData>
{
    public async Task<Result> Handle(PublishOpenData command, CancellationToken cancellationToken)
    {
        if (!access.ReachesState) return AccessErrors.NotGranted;
        if (Quarter.Read(command.Quarter) is not { } quarter) return OpenDataErrors.NoQuarter;
        if (await db.OpenDataReleases.AnyAsync(r => r.Quarter == quarter.Name, cancellationToken)) return OpenDataErrors.Already(quarter);
        var draft = await OpenDataDraft.Of(db, access, quarter, threshold, cancellationToken);
        var released = OpenDataRelease.Publish(quarter, draft.Lines, draft.Rows, draft.MaskedRows, user.Id, user.Name, clock.Today(), clock.UtcNow());
        if (released.IsSuccess) db.Add(released.Value);
        return released.ToResult();
    }
}
