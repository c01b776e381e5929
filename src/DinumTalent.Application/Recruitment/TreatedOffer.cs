using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>A proposal with the application that it is made to and the vacancy whose post it holds.</summary>
internal sealed record TreatedOffer(Offer Offer, JobApplication Application, Vacancy Vacancy)
{
    /// <summary>All three within reach, the proposal at the version that the person saw; nobody treats their own.</summary>
    public static async Task<Result<TreatedOffer>> Load(
        ITalentDbContext db, IAccess access, ICurrentUser user, OfferId id, long version, CancellationToken cancellationToken)
    {
        var offer = await db.Offers(access).Load(id, version, cancellationToken);
        if (offer.IsFailure) return Result<TreatedOffer>.Failure(offer.Errors);
        var treated = await Load(db, access, offer.Value, cancellationToken);
        return treated.IsSuccess && treated.Value.Application.IsFrom(user.Id, user.ConfirmedEmail) ? ApplicationErrors.OwnApplication : treated;
    }

    /// <summary>A proposal that was loaded, with the two others.</summary>
    public static async Task<Result<TreatedOffer>> Load(ITalentDbContext db, IAccess access, Offer offer, CancellationToken cancellationToken)
    {
        var application = await db.Applications(access).Load(offer.ApplicationId, cancellationToken);
        if (application.IsFailure) return Result<TreatedOffer>.Failure(application.Errors);
        var vacancy = await db.Vacancies(access).Load(offer.VacancyId, cancellationToken);
        return vacancy.IsFailure ? Result<TreatedOffer>.Failure(vacancy.Errors) : new TreatedOffer(offer, application.Value, vacancy.Value);
    }

    /// <summary>What terms that begin on a day are checked against.</summary>
    public static async Task<OfferFacts> Facts(
        ITalentDbContext db, IAccess access, JobApplication application, Vacancy vacancy, DateOnly startsOn, CancellationToken cancellationToken)
    {
        var references = await db.PayReferences(access).AsNoTracking()
            .Where(r => r.JobProfileId == vacancy.JobProfileId && r.ValidFrom <= startsOn)
            .OrderByDescending(r => r.ValidFrom)
            .Take(1)
            .ToListAsync(cancellationToken);
        var known = await db.FindAgent(application.CandidateId, application.AddressConfirmedAt is null ? null : application.Email, cancellationToken);
        if (known is null) return new OfferFacts(references.FirstOrDefault(), []);
        var employers = await db.Employer(known.Contracts.Select(c => c.OrganisationId).Append(vacancy.OrganisationId), cancellationToken);
        return new OfferFacts(references.FirstOrDefault(), known.Spells(employers), employers);
    }
}
