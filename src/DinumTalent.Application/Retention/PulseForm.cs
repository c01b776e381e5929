using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>The three questions, by the link of a mail or from the agent's space.</summary>
[MailLink(MailLinkPurpose.Pulse)]
public sealed record PulseForm(string Token) : IQuery<PulseFormView>, IMailLinkRequest;

/// <param name="Organisation">Who asks.</param>
/// <param name="Quarter">As people call it.</param>
/// <param name="ClosesOn">Last day to answer.</param>
/// <param name="IsOpen">Whether it can be answered.</param>
/// <param name="HasAnswered">Whether this invitation was.</param>
/// <param name="Smallest">Groups under it are not shown.</param>
public sealed record PulseFormView(string Organisation, string Quarter, DateOnly ClosesOn, bool IsOpen, bool HasAnswered, int Smallest);

internal sealed class PulseFormHandler(ITalentDbContext db, IAccess access, MaskingThreshold threshold, TimeProvider clock) : IQueryHandler<PulseForm, PulseFormView>
{
    public async Task<Result<PulseFormView>> Handle(PulseForm query, CancellationToken cancellationToken)
    {
        if (await db.PulseEntries(access).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is not { } entry) return Error.NotFound;
        var round = await db.PulseRounds(access).AsNoTracking().FirstAsync(r => r.Id == entry.RoundId, cancellationToken);
        var organisation = await db.Organisations.Where(o => o.Id == round.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken);
        return new PulseFormView(organisation, round.Quarter.ToString(), round.ClosesOn, round.IsOpenOn(clock.Today()), entry.HasAnswered, threshold.Smallest);
    }
}
