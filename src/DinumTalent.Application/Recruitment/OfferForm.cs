using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the form of a proposal begins with: the draft under way, or what the vacancy and the latest proposal suggest.</summary>
[Requires(Permission.DecideHires)]
public sealed record OfferForm(JobApplicationId Id) : IQuery<OfferFormView>;

/// <param name="Draft">The proposal that would be rewritten; null for a new one.</param>
/// <param name="Version">Of the draft, or of the application for a new one.</param>
/// <param name="Terms">To begin with.</param>
/// <param name="Brackets">Pay reference of the job, in force on the first day; empty where none is.</param>
/// <param name="IsFictitious">Whether its values are invented.</param>
/// <param name="PayMin">As published; null where it was not.</param>
/// <param name="PayMax">As published; null where it was not.</param>
public sealed record OfferFormView(
    OfferId? Draft, long Version, OfferInput Terms, IReadOnlyList<Domain.Referential.PayBracket> Brackets, bool IsFictitious, int? PayMin, int? PayMax);

internal sealed class OfferFormHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<OfferForm, OfferFormView>
{
    public async Task<Result<OfferFormView>> Handle(OfferForm query, CancellationToken cancellationToken)
    {
        var applications = await db.Applications(access).AsNoTracking().Load(query.Id, cancellationToken);
        if (applications.IsFailure) return Result<OfferFormView>.Failure(applications.Errors);
        var application = applications.Value;
        var vacancies = await db.Vacancies(access).AsNoTracking().Load(application.VacancyId, cancellationToken);
        if (vacancies.IsFailure) return Result<OfferFormView>.Failure(vacancies.Errors);
        var vacancy = vacancies.Value;

        var latest = await db.Offers(access).AsNoTracking().Where(o => o.ApplicationId == query.Id).OrderByDescending(o => o.Number).FirstOrDefaultAsync(cancellationToken);
        var draft = latest is not null && latest.Status.IsUnsent() ? latest : null;
        var terms = latest is null ? Suggested(vacancy, application) : Of(latest);
        if (draft is null) terms = terms with { AnswerBefore = clock.Today().AddDays(AnswerDeadline.UsualDays) };
        var facts = await TreatedOffer.Facts(db, access, application, vacancy, terms.StartsOn ?? clock.Today(), cancellationToken);
        return new OfferFormView(
            draft?.Id, draft?.Version ?? application.Version, terms, facts.Reference?.Brackets ?? [], facts.Reference?.IsFictitious ?? false, vacancy.PayMin, vacancy.PayMax);
    }

    private static OfferInput Of(Offer offer) => new()
    {
        Status = offer.Employment,
        Category = offer.Category,
        StartsOn = offer.StartsOn,
        EndsOn = offer.EndsOn,
        GrossPay = offer.GrossPay,
        ExperienceYears = offer.ExperienceYears,
        VisaReference = offer.VisaReference,
        VisaOn = offer.VisaOn,
        Duties = offer.Duties,
        TeleworkDays = offer.TeleworkDays,
        AnswerBefore = offer.AnswerBefore,
    };

    private OfferInput Suggested(Vacancy vacancy, JobApplication application)
    {
        // A wish that has passed is no proposal.
        DateOnly? starts = vacancy.StartsOn >= clock.Today() ? vacancy.StartsOn : null;
        var status = application.IsCivilServant ? EmploymentStatus.CivilServant : OfferedStatus.Of(vacancy.Basis, vacancy.DurationMonths);
        return new OfferInput
        {
            Status = status,
            Category = vacancy.Category,
            StartsOn = starts,
            EndsOn = status is EmploymentStatus.FixedTerm or EmploymentStatus.Project && (starts, vacancy.DurationMonths) is ({ } start, { } months) ? start.AddMonths(months).AddDays(-1) : null,
            GrossPay = vacancy.PayMin is { } min && min == vacancy.PayMax ? min : null,
            Duties = Plain(vacancy.Missions),
            TeleworkDays = vacancy.TeleworkDays,
        };
    }

    /// <summary>Missions are written in Markdown, the letter in plain text.</summary>
    private static string Plain(string markdown)
    {
        var text = string.Join('\n', markdown.Replace("**", "", StringComparison.Ordinal).Split('\n').Select(line => line.TrimStart('#', ' ').TrimEnd()));
        return text.Length > Offer.DutiesMaxLength ? text[..Offer.DutiesMaxLength] : text;
    }
}
