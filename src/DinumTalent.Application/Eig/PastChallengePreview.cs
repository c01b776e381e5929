using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Eig;

/// <summary>What a file of challenges of the past would make; changes nothing.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record PastChallengePreview(OrganisationId OrganisationId, ReadOnlyMemory<byte> Content) : IQuery<PastChallengeReport>;

internal sealed class PastChallengePreviewHandler(ITalentDbContext db, IAccess access) : IQueryHandler<PastChallengePreview, PastChallengeReport>
{
    public async Task<Result<PastChallengeReport>> Handle(PastChallengePreview query, CancellationToken cancellationToken)
    {
        var plan = await PastChallengePlan.Make(db, access, query.OrganisationId, query.Content, cancellationToken);
        return plan.Then<PastChallengeReport>(p => p.Report);
    }
}
