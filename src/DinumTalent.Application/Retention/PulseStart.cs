using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Retention;

/// <summary>What the form of a new round shows.</summary>
[Requires(Permission.ManageRetention)]
public sealed record PulseStart : IQuery<PulseStartView>;

/// <param name="Organisations">To choose from.</param>
/// <param name="Today">The day on which it would open.</param>
/// <param name="Smallest">Groups under it are not shown.</param>
public sealed record PulseStartView(OrganisationChoices Organisations, DateOnly Today, int Smallest);

internal sealed class PulseStartHandler(ITalentDbContext db, IAccess access, MaskingThreshold threshold, TimeProvider clock) : IQueryHandler<PulseStart, PulseStartView>
{
    public async Task<Result<PulseStartView>> Handle(PulseStart query, CancellationToken cancellationToken) =>
        new PulseStartView(await db.OrganisationChoices(access, null, null, cancellationToken), clock.Today(), threshold.Smallest);
}
