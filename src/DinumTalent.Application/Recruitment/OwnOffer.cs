using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>The latest proposal made for one of the own applications.</summary>
[OwnData]
public sealed record OwnOffer(JobApplicationId Id) : IQuery<CandidateOfferView>;

internal sealed class OwnOfferHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<OwnOffer, CandidateOfferView>
{
    public Task<Result<CandidateOfferView>> Handle(OwnOffer query, CancellationToken cancellationToken) =>
        CandidateOffers.Read(db, access, query.Id, clock.Today(), cancellationToken);
}
