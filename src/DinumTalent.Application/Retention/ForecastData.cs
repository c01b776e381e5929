using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>All that a forecast is computed from, as it stands today.</summary>
[SystemOnly]
public sealed record ForecastData(ForecastTerms Terms) : IQuery<ForecastInput>;

/// <param name="AsOf">Day of the data.</param>
/// <param name="Cells">One a job and administration.</param>
/// <param name="Bases">The probabilities of each administration.</param>
/// <param name="Remarks">What was read otherwise than it stands, or left out.</param>
public sealed record ForecastInput(DateOnly AsOf, IReadOnlyList<ForecastCell> Cells, IReadOnlyList<ForecastBasis> Bases, ForecastRemarks Remarks);

internal sealed class ForecastDataHandler(ITalentDbContext db, IAccess access, MaskingThreshold threshold, TimeProvider clock) : IQueryHandler<ForecastData, ForecastInput>
{
    public async Task<Result<ForecastInput>> Handle(ForecastData query, CancellationToken cancellationToken) =>
        await ForecastReading.Read(db, access, query.Terms, threshold, clock.Today(), cancellationToken) is { } input ? input : Error.NotFound;
}
