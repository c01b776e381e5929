using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The proposals made for an application: the one under way, and those before.</summary>
[Requires(Permission.ReadApplications)]
public sealed record OfferSheet(JobApplicationId Id) : IQuery<OfferSheetView>;

/// <param name="Current">The latest; null where none was ever made.</param>
/// <param name="Earlier">Those before, latest first.</param>
/// <param name="Pay">What the pay reference says of the latest; null to whom pays are not shown.</param>
/// <param name="Deciders">Who may be asked to approve; empty unless a draft waits for that.</param>
/// <param name="MayReview">Whether the reader may be the second person.</param>
/// <param name="ShowsPay">Whether the reader may know pays.</param>
/// <param name="Arrival">The arrival that followed; null before the hire.</param>
public sealed record OfferSheetView(
    OfferView? Current, IReadOnlyList<OfferView> Earlier, OfferPayCheck? Pay, IReadOnlyList<OfferDecider> Deciders, bool MayReview, bool ShowsPay, ArrivalId? Arrival)
{
    /// <summary>The proposal under way, if any.</summary>
    public OfferView? Live => Current is { } offer && offer.Status.IsLive() ? offer : null;
}

internal sealed class OfferSheetHandler(
    ITalentDbContext db, IAccess access, ICurrentUser user, HeldPermissions permissions, OfferDeciders deciders, TimeProvider clock)
    : IQueryHandler<OfferSheet, OfferSheetView>
{
    public async Task<Result<OfferSheetView>> Handle(OfferSheet query, CancellationToken cancellationToken)
    {
        var application = await db.Applications(access).AsNoTracking().Load(query.Id, cancellationToken);
        if (application.IsFailure) return Result<OfferSheetView>.Failure(application.Errors);
        var vacancy = await db.Vacancies(access).AsNoTracking().Load(application.Value.VacancyId, cancellationToken);
        if (vacancy.IsFailure) return Result<OfferSheetView>.Failure(vacancy.Errors);

        var offers = await db.Offers(access).AsNoTracking().Where(o => o.ApplicationId == query.Id).OrderByDescending(o => o.Number).ToListAsync(cancellationToken);
        var arrival = await db.Arrivals(access).AsNoTracking().Where(a => a.ApplicationId == query.Id).Select(a => (ArrivalId?)a.Id).FirstOrDefaultAsync(cancellationToken);
        var held = await permissions.In(vacancy.Value.OrganisationId, cancellationToken);
        var showsPay = held.Contains(Permission.ReadPay);
        if (offers.FirstOrDefault() is not { } current) return new OfferSheetView(null, [], null, [], false, showsPay, arrival);

        var facts = await TreatedOffer.Facts(db, access, application.Value, vacancy.Value, current.StartsOn, cancellationToken);
        var others = held.Contains(Permission.DecideHires) && current.Status is OfferStatus.Draft
            ? (await deciders.Of(vacancy.Value.OrganisationId, cancellationToken)).Where(d => d.Id != current.WrittenBy && d.Id != user.Id).ToList()
            : [];
        return new OfferSheetView(
            OfferView.Of(current, showsPay),
            [.. offers.Skip(1).Select(o => OfferView.Of(o, showsPay))],
            showsPay ? OfferPayCheck.Of(new PayCeiling(facts.Reference, current.ExperienceYears, current.GrossPay, current.Visa)) : null,
            others,
            held.Contains(Permission.DecideHires) && new SecondPerson(current.WrittenBy, current.SubmittedBy, user.Id).On(clock.Today()).IsSuccess,
            showsPay,
            arrival);
    }
}
