using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A pay above the ceiling of its job and experience is proposed with the visa of the budget controller only.</summary>
/// <remarks>Circulaire n° 6434/SG of 3 January 2024. Invented values warn, they never block.</remarks>
/// <param name="Reference">Of the job, in force on the first day; null where none is.</param>
/// <param name="ExperienceYears">Whole years.</param>
/// <param name="GrossPay">Euros gross a year.</param>
/// <param name="Visa">The recorded visa, if any.</param>
public sealed record PayCeiling(PayReference? Reference, int ExperienceYears, int GrossPay, BudgetVisa? Visa) : IRule
{
    /// <summary>Reference and ceiling that apply; null where the reference says nothing.</summary>
    public PayBracket? Bracket => Reference?.For(ExperienceYears);

    public bool IsExceeded => Bracket is { } bracket && GrossPay > bracket.Ceiling;

    /// <summary>Whether the visa is missing and compulsory.</summary>
    public bool NeedsVisa => IsExceeded && Reference is { IsFictitious: false } && Visa is null;

    public Result On(DateOnly day) =>
        NeedsVisa ? PayErrors.AboveCeiling(Bracket!, GrossPay) with { Field = nameof(OfferTerms.GrossPay) } : Result.Success;
}
