using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>The letter of a proposal as it was sent, for staff who may know pays.</summary>
[Requires(Permission.ReadPay)]
public sealed record OfferLetterFile(OfferId Id) : IQuery<StoredDocument>;

internal sealed class OfferLetterFileHandler(ITalentDbContext db, IAccess access) : IQueryHandler<OfferLetterFile, StoredDocument>
{
    public async Task<Result<StoredDocument>> Handle(OfferLetterFile query, CancellationToken cancellationToken) =>
        await CandidateOffers.Letter(db.Offers(access), query.Id, cancellationToken);
}
