using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A contractual candidate is accepted after an interview by two people or more; one may do for contracts of six months or less.</summary>
/// <remarks>Décret n° 2019-1414 (décret n° 86-83, art. 3-7). The submitted scorecards are the evidence.</remarks>
public sealed record InterviewPanel(bool IsContractual, int? ContractMonths, int SubmittedScorecards) : IRule
{
    public const int ShortContractMonths = 6;

    public int Needed => !IsContractual ? 0 : ContractMonths <= ShortContractMonths ? 1 : 2;

    public Result On(DateOnly day) =>
        SubmittedScorecards >= Needed ? Result.Success : VacancyErrors.PanelTooSmall(Needed, SubmittedScorecards);
}
