using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>The letter of a proposal made to the signed-in candidate.</summary>
[OwnData]
public sealed record OwnOfferLetter(OfferId Id) : IQuery<StoredDocument>;

internal sealed class OwnOfferLetterHandler(ITalentDbContext db, IAccess access) : IQueryHandler<OwnOfferLetter, StoredDocument>
{
    public Task<Result<StoredDocument>> Handle(OwnOfferLetter query, CancellationToken cancellationToken) =>
        CandidateOffers.Letter(db.Offers(access), query.Id, cancellationToken);
}
