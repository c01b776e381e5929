using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <summary>
/// What is signed is what was published and accepted: a civil servant's post goes to a civil servant, a contract to
/// somebody accepted under the rules of contractual candidates, and it lasts no longer than the vacancy said.
/// </summary>
/// <remarks>Décrets n° 2018-1351 and n° 2019-1414: publication, panel and constat were judged on these terms.</remarks>
/// <param name="Basis">Of the vacancy.</param>
/// <param name="DurationMonths">Of the vacancy; null without end.</param>
/// <param name="WasContractual">Whether the candidate was accepted as not being a civil servant.</param>
/// <param name="Terms">What is to be signed.</param>
public sealed record OfferedContract(LegalBasis Basis, int? DurationMonths, bool WasContractual, ContractTerms Terms) : IRule
{
    public Result On(DateOnly day)
    {
        var asCivilServant = Terms.Status is EmploymentStatus.CivilServant or EmploymentStatus.Seconded;
        if (asCivilServant) return WasContractual ? VacancyErrors.AcceptedAsContractual : Result.Success;
        if (Basis is LegalBasis.CivilServant) return VacancyErrors.CivilServantsOnly;
        if (!WasContractual) return VacancyErrors.AcceptedAsCivilServant;
        if (DurationMonths is not { } months) return Result.Success;
        var latest = Terms.Period.Start.AddMonths(months).AddDays(-1);
        return Terms.Period.End is { } end && end <= latest ? Result.Success : VacancyErrors.LongerThanPublished(months, latest);
    }
}
