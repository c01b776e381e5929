using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The file that shows where a value comes from, for the programme.</summary>
[Requires(Permission.ReadCohorts)]
public sealed record ImpactProofFile(ChallengeImpactId Id, FileId File) : IQuery<StoredDocument>;

internal sealed class ImpactProofFileHandler(ITalentDbContext db, IAccess access) : IQueryHandler<ImpactProofFile, StoredDocument>
{
    public Task<Result<StoredDocument>> Handle(ImpactProofFile query, CancellationToken cancellationToken) =>
        ProofOf.Find(db.ChallengeImpacts(access), query.Id, query.File, cancellationToken);
}

internal static class ProofOf
{
    /// <summary>Only a file that a value of this challenge names.</summary>
    public static async Task<Result<StoredDocument>> Find(IQueryable<ChallengeImpact> reached, ChallengeImpactId id, FileId file, CancellationToken cancellationToken) =>
        (await reached.AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, cancellationToken))?.Values.Select(v => v.Proof).FirstOrDefault(p => p?.FileId == file) is { } proof
            ? new StoredDocument(proof.FileId, proof.Name, proof.ContentType) : Error.NotFound;
}
