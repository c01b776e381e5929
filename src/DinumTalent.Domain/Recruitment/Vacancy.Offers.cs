using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <content>Proposals that end without an agreement free the post; the vacancy counts it.</content>
public sealed partial class Vacancy
{
    /// <summary>The contract that the vacancy leads to, on given terms.</summary>
    public ContractTerms ContractOf(EmploymentStatus status, Category category, Period period) => new(
        status, category, status is EmploymentStatus.CivilServant ? LegalBasis.CivilServant : Basis, OrganisationId, JobProfileId, period);

    /// <summary>The candidate says no in time; a second time changes nothing.</summary>
    public Result DeclineOffer(Offer offer, JobApplication application, string? reason, StageActor by, DateTime now, DateOnly today)
    {
        if (offer.Status is OfferStatus.Declined) return Result.Success;
        if (reason?.Length > Offer.ReasonMaxLength) return VacancyErrors.TooLong("Reason", "Le motif", Offer.ReasonMaxLength);
        var open = offer.MayBeAnswered(today);
        return open.IsFailure ? open : Free(offer, application, OfferStatus.Declined, HistoryKind.OfferDeclined, reason, by, now);
    }

    /// <summary>The last day to answer is over; a second time changes nothing.</summary>
    public Result ExpireOffer(Offer offer, JobApplication application, StageActor by, DateTime now, DateOnly today) =>
        offer.Status is OfferStatus.Sent && offer.Deadline.IsOver(today)
            ? Free(offer, application, OfferStatus.Expired, HistoryKind.OfferExpired, null, by, now)
            : Result.Success;

    /// <summary>Takes back a proposal that the candidate has not answered, with a reason. One that was not sent yet is given up, and the post stays held.</summary>
    public Result WithdrawOffer(Offer offer, JobApplication application, string? reason, StageActor by, DateTime now)
    {
        if (offer.Status.IsUnsent()) return offer.Abandon(reason, by, now);
        if (offer.Status is not OfferStatus.Sent) return OfferErrors.NotPossible(offer.Status);
        return string.IsNullOrWhiteSpace(reason) || reason.Length > Offer.ReasonMaxLength
            ? OfferErrors.ReasonMissing
            : Free(offer, application, OfferStatus.Withdrawn, HistoryKind.OfferWithdrawn, reason, by, now);
    }

    private Result Free(Offer offer, JobApplication application, OfferStatus status, HistoryKind kind, string? reason, StageActor by, DateTime now)
    {
        if (application.VacancyId != Id || offer.ApplicationId != application.Id) return Error.NotFound;
        if (Status is not (VacancyStatus.Published or VacancyStatus.Closed)) return VacancyErrors.NotPossible(Status);
        var released = application.ReleasePost(this, kind, reason, by, now);
        if (released.IsFailure) return released;

        AcceptedCount--;
        offer.End(status, reason, now);
        return Result.Success;
    }
}
