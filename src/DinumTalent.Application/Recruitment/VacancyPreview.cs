using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>A vacancy of any state as the public sees it, or would.</summary>
[Requires(Permission.ReadVacancies)]
public sealed record VacancyPreview(VacancyId Id) : IQuery<PublicVacancyView>;

internal sealed class VacancyPreviewHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<VacancyPreview, PublicVacancyView>
{
    public async Task<Result<PublicVacancyView>> Handle(VacancyPreview query, CancellationToken cancellationToken) =>
        await PublicVacancyReading.Read(db, db.Vacancies(access).Where(v => v.Id == query.Id), clock.Today(), cancellationToken) is { } view ? view : Error.NotFound;
}
