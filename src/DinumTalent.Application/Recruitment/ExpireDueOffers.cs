using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Ends the proposals whose last day to answer is over and frees their posts; <see cref="AtOnce"/> at most.</summary>
/// <returns>How many ended.</returns>
[SystemOnly]
public sealed record ExpireDueOffers : ICommand<int>
{
    public const int AtOnce = 100;
}

internal sealed class ExpireDueOffersHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<ExpireDueOffers, int>
{
    public async Task<Result<int>> Handle(ExpireDueOffers command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var due = await db.Offers(access)
            .Where(o => o.Status == OfferStatus.Sent && o.AnswerBefore < today)
            .OrderBy(o => o.AnswerBefore).ThenBy(o => o.Id)
            .Take(ExpireDueOffers.AtOnce)
            .ToListAsync(cancellationToken);
        var ended = 0;
        foreach (var offer in due)
        {
            var treated = await TreatedOffer.Load(db, access, offer, cancellationToken);
            // One that can't be freed keeps nobody else waiting.
            if (treated.Then(t => t.Vacancy.ExpireOffer(offer, t.Application, user.ActingPerson(), clock.UtcNow(), today)).IsSuccess) ended++;
        }

        return ended;
    }
}
