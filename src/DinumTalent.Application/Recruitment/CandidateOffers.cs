using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>A proposal as the candidate sees it, by link or by account.</summary>
/// <param name="Id">The proposal.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="IsOpen">Whether an answer still counts today.</param>
/// <param name="Title">Of the vacancy.</param>
/// <param name="Reference">Of the vacancy.</param>
/// <param name="Organisation">That recruits.</param>
/// <param name="City">Where.</param>
/// <param name="Contact">Of the vacancy.</param>
/// <param name="Employment">How the candidate would serve.</param>
/// <param name="Category">Of the duties.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day; null without end.</param>
/// <param name="TrialEndsOn">Last day of the trial at the latest; null without.</param>
/// <param name="GrossPay">Euros gross a year.</param>
/// <param name="Duties">In plain text.</param>
/// <param name="TeleworkDays">A week.</param>
/// <param name="AnswerBefore">Last day to answer, included.</param>
/// <param name="SentAt">In UTC.</param>
/// <param name="HasLetter">Whether the letter is stored.</param>
/// <param name="EndedAt">When it was answered or ended.</param>
public sealed record CandidateOfferView(
    OfferId Id, OfferStatus Status, bool IsOpen, string Title, string Reference, string Organisation, string City, string Contact,
    EmploymentStatus Employment, Category Category, DateOnly StartsOn, DateOnly? EndsOn, DateOnly? TrialEndsOn, int GrossPay, string Duties, int TeleworkDays,
    DateOnly AnswerBefore, DateTime SentAt, bool HasLetter, DateTime? EndedAt);

/// <summary>Reads and answers what an access reaches of proposals, as the candidate.</summary>
internal static class CandidateOffers
{
    /// <summary>The latest that was sent for the one application; not found where none was, or out of reach.</summary>
    public static async Task<Result<CandidateOfferView>> Read(
        ITalentDbContext db, IAccess access, JobApplicationId application, DateOnly today, CancellationToken cancellationToken) =>
        (await List(db, access, application, today, cancellationToken)) is [var latest, ..] ? latest : Error.NotFound;

    /// <summary>Those that were sent for the one application, the newest first.</summary>
    public static async Task<IReadOnlyList<CandidateOfferView>> List(
        ITalentDbContext db, IAccess access, JobApplicationId application, DateOnly today, CancellationToken cancellationToken)
    {
        var found = await (
            from o in db.Offers(access).AsNoTracking()
            join v in db.Vacancies(access) on o.VacancyId equals v.Id
            join p in db.Organisations on v.OrganisationId equals p.Id
            where o.ApplicationId == application
            orderby o.Number descending
            select new { Offer = o, v.Title, v.Reference, p.Name, v.City, v.Contact }).ToListAsync(cancellationToken);
        return
        [
            .. found.Select(f => new CandidateOfferView(
                f.Offer.Id, f.Offer.Status, f.Offer.MayBeAnswered(today).IsSuccess, f.Title, f.Reference, f.Name, f.City, f.Contact,
                f.Offer.Employment, f.Offer.Category, f.Offer.StartsOn, f.Offer.EndsOn, f.Offer.TrialEndsOn, f.Offer.GrossPay, f.Offer.Duties, f.Offer.TeleworkDays,
                f.Offer.AnswerBefore, f.Offer.SentAt!.Value, f.Offer.LetterFileId is not null, f.Offer.EndedAt)),
        ];
    }

    /// <summary>The stored letter; not found when out of reach, or not stored yet.</summary>
    public static async Task<Result<StoredDocument>> Letter(IQueryable<Offer> reachable, OfferId id, CancellationToken cancellationToken)
    {
        var letter = await reachable.AsNoTracking().Where(o => o.Id == id).Select(o => new { o.LetterFileId, o.Number }).FirstOrDefaultAsync(cancellationToken);
        return letter?.LetterFileId is { } file ? new StoredDocument(file, $"proposition-de-recrutement-{letter.Number}.pdf", "application/pdf") : Error.NotFound;
    }

    /// <summary>The candidate says yes or no to the one proposal that was read; what was taken back or is over meanwhile says so.</summary>
    public static async Task<Result> Answer(
        ITalentDbContext db, IAccess access, JobApplicationId application, OfferId id, bool accepts, string? reason, TimeProvider clock, CancellationToken cancellationToken)
    {
        var offer = await db.Offers(access).Load(id, cancellationToken);
        if (offer.IsFailure) return offer.ToResult();
        if (offer.Value.ApplicationId != application) return Error.NotFound;
        var treated = await TreatedOffer.Load(db, access, offer.Value, cancellationToken);
        return treated.Then(t =>
        {
            var candidate = new StageActor(t.Application.CandidateId, t.Application.Name.Full);
            return accepts
                ? t.Offer.Accept(t.Application, candidate, clock.UtcNow(), clock.Today())
                : t.Vacancy.DeclineOffer(t.Offer, t.Application, reason, candidate, clock.UtcNow(), clock.Today());
        });
    }
}
