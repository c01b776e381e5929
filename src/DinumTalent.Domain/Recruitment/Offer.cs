using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A proposal of employment made to an accepted candidate (glossary: Offer · proposition). An application has one under way at most; earlier ones stay.</summary>
public sealed partial class Offer : AggregateRoot<OfferId>, IAudited
{
    public const int DutiesMaxLength = 5_000;
    public const int ReasonMaxLength = HistoryEntry.NoteMaxLength;
    public const int NameMaxLength = HistoryEntry.NameMaxLength;

    private Offer()
    {
    }

    private Offer(OfferId id) : base(id)
    {
    }

    public JobApplicationId ApplicationId { get; private set; }

    public VacancyId VacancyId { get; private set; }

    /// <summary>From 1, within the application.</summary>
    public int Number { get; private set; }

    public OfferStatus Status { get; private set; }

    public EmploymentStatus Employment { get; private set; }

    public Category Category { get; private set; }

    public LegalBasis Basis { get; private set; }

    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day of the contract; null without end.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>Last day of the trial at the latest; null without trial.</summary>
    public DateOnly? TrialEndsOn { get; private set; }

    /// <summary>Euros gross a year; read under a permission of its own, as the pay of an agent.</summary>
    public int GrossPay { get; private set; }

    public int ExperienceYears { get; private set; }

    /// <summary>Budget visa, where one was recorded.</summary>
    public string? VisaReference { get; private set; }

    public DateOnly? VisaOn { get; private set; }

    public string Duties { get; private set; } = "";

    public int TeleworkDays { get; private set; }

    /// <summary>Last day to answer, included.</summary>
    public DateOnly AnswerBefore { get; private set; }

    /// <summary>Who wrote the terms last; nobody approves the own ones.</summary>
    public UserId? WrittenBy { get; private set; }

    public string WrittenByName { get; private set; } = "";

    public UserId? SubmittedBy { get; private set; }

    public DateTime? SubmittedAt { get; private set; }

    /// <summary>Who was asked to approve; null: anybody entitled.</summary>
    public UserId? ApproverId { get; private set; }

    public UserId? ReviewedBy { get; private set; }

    public string? ReviewedByName { get; private set; }

    public DateTime? ReviewedAt { get; private set; }

    /// <summary>What the second person said: why it was sent back, or a remark with the approval.</summary>
    public string? ReviewNote { get; private set; }

    public UserId? SentBy { get; private set; }

    public string? SentByName { get; private set; }

    public DateTime? SentAt { get; private set; }

    /// <summary>The letter as it was sent, which never changes; null until it is stored.</summary>
    public FileId? LetterFileId { get; private set; }

    public DateOnly? RemindedOn { get; private set; }

    /// <summary>When it was accepted, declined, expired, withdrawn or lapsed.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>The reason of a decline, if given, or of a withdrawal.</summary>
    public string? EndReason { get; private set; }

    public bool IsLive => Status.IsLive();

    public Period Period => Period.Create(StartsOn, EndsOn).Value;

    public BudgetVisa? Visa => VisaReference is { } reference && VisaOn is { } day ? new BudgetVisa(reference, day) : null;

    public AnswerDeadline Deadline => new(AnswerBefore, StartsOn);

    /// <summary>A draft for an accepted application; the nth, and the only one under way.</summary>
    /// <param name="application">Accepted: the post is held.</param>
    /// <param name="vacancy">Of the application.</param>
    /// <param name="earlier">Proposals made before for the same application.</param>
    /// <param name="terms">What is proposed.</param>
    /// <param name="facts">What the terms are checked against.</param>
    /// <param name="by">Who writes it.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    public static Result<Offer> Prepare(
        JobApplication application, Vacancy vacancy, IReadOnlyCollection<Offer> earlier, OfferTerms terms, OfferFacts facts, StageActor by, DateTime now, DateOnly today)
    {
        if (application.VacancyId != vacancy.Id) return Error.NotFound;
        if (application.Status is not ApplicationStatus.Accepted) return OfferErrors.NotAccepted;
        if (earlier.Any(o => o.IsLive)) return OfferErrors.AlreadyUnderWay;

        var offer = new Offer(OfferId.New()) { ApplicationId = application.Id, VacancyId = vacancy.Id, Number = earlier.Count + 1 };
        var written = offer.Write(terms, vacancy, application, facts, by, today);
        if (written.IsFailure) return Result<Offer>.Failure(written.Errors);
        application.NoteOffer(HistoryKind.OfferPrepared, by, now);
        return offer;
    }

    /// <summary>Everything wrong with the terms, at once.</summary>
    public static Result Check(OfferTerms terms, Vacancy vacancy, JobApplication application, OfferFacts facts, DateOnly today)
    {
        var contract = vacancy.ContractOf(terms.Status, terms.Category, terms.Period);
        return Result.All(
            string.IsNullOrWhiteSpace(terms.Duties) ? OfferErrors.DutiesMissing
                : terms.Duties.Length > DutiesMaxLength ? VacancyErrors.TooLong(nameof(Duties), "Les fonctions", DutiesMaxLength) : Result.Success,
            terms.TeleworkDays is < 0 or > 5 ? Error.Invalid(nameof(TeleworkDays), "Indiquez de 0 à 5 jours de télétravail.") : Result.Success,
            terms.GrossPay is < 1 or > Agent.MaxGrossPay ? Error.Invalid(nameof(GrossPay), "Indiquez la rémunération brute annuelle, en euros.") : Result.Success,
            terms.ExperienceYears is < 0 or > PayReference.MostYears ? Error.Invalid(nameof(ExperienceYears), $"Indiquez de 0 à {PayReference.MostYears} ans d’expérience.") : Result.Success,
            terms.Visa?.Check(today) ?? Result.Success,
            new OfferedContract(vacancy.Basis, vacancy.DurationMonths, !application.IsCivilServant, contract).On(today),
            new HirePeriod(DateOnly.FromDateTime(application.StageEnteredAt), terms.Period).On(today),
            Agent.MaySign(contract, facts.Before, today, facts.Employers),
            new PayCeiling(facts.Reference, terms.ExperienceYears, terms.GrossPay, terms.Visa).On(today),
            new AnswerDeadline(terms.AnswerBefore, terms.Period.Start).On(today));
    }

    private Result Write(OfferTerms terms, Vacancy vacancy, JobApplication application, OfferFacts facts, StageActor by, DateOnly today)
    {
        var valid = Check(terms, vacancy, application, facts, today);
        if (valid.IsFailure) return valid;

        var contract = vacancy.ContractOf(terms.Status, terms.Category, terms.Period);
        (Employment, Category, Basis, StartsOn, EndsOn) = (terms.Status, terms.Category, contract.Basis, terms.Period.Start, terms.Period.End);
        TrialEndsOn = TrialPeriod.Of(contract);
        (GrossPay, ExperienceYears, VisaReference, VisaOn) = (terms.GrossPay, terms.ExperienceYears, terms.Visa?.Reference.Trim(), terms.Visa?.GivenOn);
        (Duties, TeleworkDays, AnswerBefore) = (terms.Duties.Trim(), terms.TeleworkDays, terms.AnswerBefore);
        (WrittenBy, WrittenByName) = (by.UserId, by.Name);
        return Result.Success;
    }
}
