using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What is proposed to a candidate.</summary>
/// <param name="Status">How the agent would serve.</param>
/// <param name="Category">Hierarchical category of the duties.</param>
/// <param name="Period">From the first day on.</param>
/// <param name="GrossPay">Euros gross a year.</param>
/// <param name="ExperienceYears">Whole years of experience that the pay rewards.</param>
/// <param name="Duties">In plain text, for the letter.</param>
/// <param name="TeleworkDays">A week, 0 to 5.</param>
/// <param name="AnswerBefore">Last day to answer, included.</param>
/// <param name="Visa">Of the budget controller, where the pay needs one.</param>
public sealed record OfferTerms(
    EmploymentStatus Status, Category Category, Period Period, int GrossPay, int ExperienceYears, string Duties, int TeleworkDays,
    DateOnly AnswerBefore, BudgetVisa? Visa = null);

/// <summary>The budget controller's consent to a pay above the ceiling.</summary>
/// <param name="Reference">As the controller wrote it.</param>
/// <param name="GivenOn">Its date.</param>
public sealed record BudgetVisa(string Reference, DateOnly GivenOn)
{
    public const int ReferenceMaxLength = 100;

    public Result Check(DateOnly today) =>
        string.IsNullOrWhiteSpace(Reference) || Reference.Length > ReferenceMaxLength ? OfferErrors.VisaReferenceMissing
        : GivenOn > today ? OfferErrors.VisaToCome
        : Result.Success;
}

/// <summary>What the terms of a proposal are checked against, beside the vacancy and the application.</summary>
/// <param name="Reference">Pay reference of the job in force on the first day; null where none is.</param>
/// <param name="Before">Services of the agent that the candidate is already; empty for anybody else.</param>
/// <param name="Employers">Ministry, authority or establishment of each administration; without, each is its own.</param>
public sealed record OfferFacts(
    PayReference? Reference, IReadOnlyList<ServiceSpell> Before, IReadOnlyDictionary<OrganisationId, OrganisationId>? Employers = null)
{
    public static readonly OfferFacts Nothing = new(null, []);
}
