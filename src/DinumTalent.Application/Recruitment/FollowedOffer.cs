using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>The latest proposal made for the application that the link of a mail opens.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record FollowedOffer(string Token) : IQuery<CandidateOfferView>, IMailLinkRequest;

internal sealed class FollowedOfferHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<FollowedOffer, CandidateOfferView>
{
    public async Task<Result<CandidateOfferView>> Handle(FollowedOffer query, CancellationToken cancellationToken) =>
        access.LinkTarget is { } target
            ? await CandidateOffers.Read(db, access, new JobApplicationId(target), clock.Today(), cancellationToken)
            : Error.NotFound;
}
