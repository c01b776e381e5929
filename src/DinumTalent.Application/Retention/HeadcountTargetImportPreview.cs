using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Retention;

/// <summary>What a file of targets would change; changes nothing.</summary>
[Requires(Permission.PlanHeadcount)]
public sealed record HeadcountTargetImportPreview(ReadOnlyMemory<byte> Content) : IQuery<HeadcountTargetImportReport>;

internal sealed class HeadcountTargetImportPreviewHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<HeadcountTargetImportPreview, HeadcountTargetImportReport>
{
    public async Task<Result<HeadcountTargetImportReport>> Handle(HeadcountTargetImportPreview query, CancellationToken cancellationToken) =>
        (await HeadcountTargetPlan.Make(db, access, query.Content, clock.Today(), cancellationToken)).Then<HeadcountTargetImportReport>(p => p.Report);
}
