using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>The letter of a proposal made for the application that the link of a mail opens.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record FollowedOfferLetter(string Token, OfferId Id) : IQuery<StoredDocument>, IMailLinkRequest;

internal sealed class FollowedOfferLetterHandler(ITalentDbContext db, IAccess access) : IQueryHandler<FollowedOfferLetter, StoredDocument>
{
    public Task<Result<StoredDocument>> Handle(FollowedOfferLetter query, CancellationToken cancellationToken) =>
        CandidateOffers.Letter(db.Offers(access), query.Id, cancellationToken);
}
