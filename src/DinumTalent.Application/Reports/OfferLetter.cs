using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The letter of a proposal, as it would be sent, or was.</summary>
[Requires(Permission.DecideHires)]
public sealed record OfferLetter(OfferId Id) : IQuery<Report>;

internal sealed class OfferLetterHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : IQueryHandler<OfferLetter, Report>
{
    public async Task<Result<Report>> Handle(OfferLetter query, CancellationToken cancellationToken) =>
        await LetterFacts.Within(db, access, db.Offers(access).AsNoTracking().Where(o => o.Id == query.Id)).FirstOrDefaultAsync(cancellationToken) is { } facts
            ? OfferLetterReport.Of(facts, user.Name, clock.UtcNow())
            : Error.NotFound;
}
