using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The terms of a proposal as they are entered.</summary>
public sealed record OfferInput
{
    public EmploymentStatus? Status { get; init; }

    public Category? Category { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    /// <summary>Euros gross a year.</summary>
    public int? GrossPay { get; init; }

    public int? ExperienceYears { get; init; }

    public string? VisaReference { get; init; }

    public DateOnly? VisaOn { get; init; }

    public string? Duties { get; init; }

    public int? TeleworkDays { get; init; }

    public DateOnly? AnswerBefore { get; init; }

    /// <summary>The terms, once the validator has found all that is compulsory.</summary>
    internal Result<OfferTerms> Terms()
    {
        if (VisaReference is { Length: > 0 } && VisaOn is null) return OfferErrors.VisaDateMissing;
        BudgetVisa? visa = VisaOn is { } day ? new BudgetVisa(VisaReference ?? "", day) : null;
        return Period.Create(StartsOn!.Value, EndsOn).Then<OfferTerms>(period => new OfferTerms(
            Status!.Value, Category!.Value, period, GrossPay!.Value, ExperienceYears!.Value, Duties ?? "", TeleworkDays ?? 0, AnswerBefore!.Value, visa));
    }
}

internal sealed class OfferInputValidator : AbstractValidator<OfferInput>
{
    public OfferInputValidator()
    {
        RuleFor(t => t.Status).NotNull().WithMessage("Choisissez le statut.").IsInEnum().WithMessage("Choisissez le statut dans la liste.");
        RuleFor(t => t.Category).NotNull().WithMessage("Choisissez la catégorie.").IsInEnum().WithMessage("Choisissez la catégorie dans la liste.");
        RuleFor(t => t.StartsOn).NotNull().WithMessage("Indiquez la date de prise de poste.");
        RuleFor(t => t.EndsOn).GreaterThanOrEqualTo(t => t.StartsOn).WithMessage("La date de fin précède la date de prise de poste.");
        RuleFor(t => t.GrossPay).NotNull().WithMessage("Indiquez la rémunération brute annuelle, en euros.");
        RuleFor(t => t.ExperienceYears).NotNull().WithMessage("Indiquez le nombre d’années d’expérience.");
        RuleFor(t => t.Duties).NotEmpty().WithMessage("Décrivez les fonctions.").MaximumLength(Offer.DutiesMaxLength).WithMessage("Les fonctions : {MaxLength} caractères au plus.");
        RuleFor(t => t.AnswerBefore).NotNull().WithMessage("Indiquez la date limite de réponse.");
        RuleFor(t => t.VisaReference).MaximumLength(BudgetVisa.ReferenceMaxLength).WithMessage("La référence du visa : {MaxLength} caractères au plus.");
    }
}
