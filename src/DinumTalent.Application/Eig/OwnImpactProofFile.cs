using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Eig;

/// <summary>The file that shows where a value comes from, for those who follow a mission on the challenge.</summary>
[Assigned]
public sealed record OwnImpactProofFile(ChallengeImpactId Id, FileId File) : IQuery<StoredDocument>;

internal sealed class OwnImpactProofFileHandler(ITalentDbContext db, IAccess access) : IQueryHandler<OwnImpactProofFile, StoredDocument>
{
    public Task<Result<StoredDocument>> Handle(OwnImpactProofFile query, CancellationToken cancellationToken) =>
        ProofOf.Find(db.ChallengeImpacts(access), query.Id, query.File, cancellationToken);
}
