using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Reminds candidates of proposals that they have to answer soon, once each; <see cref="AtOnce"/> at most.</summary>
/// <returns>How many were reminded.</returns>
[SystemOnly]
public sealed record RemindOfOffers : ICommand<int>
{
    public const int AtOnce = 500;
}

internal sealed class RemindOfOffersHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<RemindOfOffers, int>
{
    public async Task<Result<int>> Handle(RemindOfOffers command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var (soon, dayBegins) = (today.AddDays(AnswerDeadline.ReminderDays), today.StartInUtc());
        var waiting = await db.Offers(access)
            .Where(o => o.Status == OfferStatus.Sent && o.RemindedOn == null && o.AnswerBefore >= today && o.AnswerBefore <= soon && o.SentAt < dayBegins)
            .OrderBy(o => o.AnswerBefore).ThenBy(o => o.Id)
            .Take(RemindOfOffers.AtOnce)
            .ToListAsync(cancellationToken);
        return waiting.Count(o => o.Remind(today, o.SentAt!.Value.ToParisDay()));
    }
}
