using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Retention;

/// <summary>What a file of trainings would change in the catalogue of an administration; changes nothing.</summary>
[Requires(Permission.ManageTrainings)]
public sealed record TrainingImportPreview(OrganisationId? Organisation, ReadOnlyMemory<byte> Content) : IQuery<TrainingImportReport>;

internal sealed class TrainingImportPreviewHandler(ITalentDbContext db, IAccess access) : IQueryHandler<TrainingImportPreview, TrainingImportReport>
{
    public async Task<Result<TrainingImportReport>> Handle(TrainingImportPreview query, CancellationToken cancellationToken) =>
        (await TrainingImportPlan.Make(db, access, query.Organisation, query.Content, cancellationToken)).Then<TrainingImportReport>(p => p.Report);
}
