using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What the page to apply to a cohort says: whether its call is open, and until when.</summary>
/// <param name="Cohort">Slug.</param>
[Anonymous]
public sealed record FellowForm(string Cohort) : IQuery<FellowFormView>;

/// <param name="Cohort">As it is called.</param>
/// <param name="Slug">Of its page.</param>
/// <param name="ClosesOn">Last day; null where the call never closes.</param>
/// <param name="Refusal">Why nothing is received today, with the date; null while the call is open.</param>
/// <param name="FixedEmail">The account's confirmed address, to which the application is tied.</param>
public sealed record FellowFormView(string Cohort, string Slug, DateOnly? ClosesOn, string? Refusal, string? FixedEmail);

internal sealed class FellowFormHandler(ITalentDbContext db, ICurrentUser user, TimeProvider clock) : IQueryHandler<FellowForm, FellowFormView>
{
    public async Task<Result<FellowFormView>> Handle(FellowForm query, CancellationToken cancellationToken)
    {
        var cohort = await db.PublishedCohorts.AsNoTracking().FirstOrDefaultAsync(c => c.Slug == query.Cohort && !c.IsPast, cancellationToken);
        if (cohort is null) return Error.NotFound;
        var today = clock.Today();
        var received = cohort.Receives(PhaseKind.CallForApplications, today);
        return new FellowFormView(
            cohort.Name, cohort.Slug, cohort.OpenOn(PhaseKind.CallForApplications, today)?.ClosesOn, received.IsFailure ? received.Error.Message : null, user.Id is null ? null : user.ConfirmedEmail);
    }
}
