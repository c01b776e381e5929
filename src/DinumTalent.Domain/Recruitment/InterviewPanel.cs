using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A contractual candidate is accepted after an interview by two people or more; one may do for contracts of six months or less.</summary>
/// <remarks>
/// Décret n° 2019-1414 (décret n° 86-83, art. 3-7). The record of the interviews held is the evidence: the people who were
/// present, at one interview or at several. Where no interview was ever entered, the scorecards handed in stand for it.
/// </remarks>
/// <param name="IsContractual">Whether the candidate is not a civil servant.</param>
/// <param name="ContractMonths">Of the vacancy; null without end.</param>
/// <param name="SubmittedScorecards">By how many people.</param>
/// <param name="Present">People present at the interviews held; null where no interview was entered.</param>
public sealed record InterviewPanel(bool IsContractual, int? ContractMonths, int SubmittedScorecards, int? Present = null) : IRule
{
    public const int ShortContractMonths = 6;

    public int Needed => NeededFor(IsContractual, ContractMonths);

    /// <summary>How many people conduct the interview of a candidate.</summary>
    public static int NeededFor(bool isContractual, int? contractMonths) => !isContractual ? 0 : contractMonths <= ShortContractMonths ? 1 : 2;

    public Result On(DateOnly day) =>
        (Present ?? SubmittedScorecards) >= Needed ? Result.Success
        : Present is { } present ? VacancyErrors.InterviewersTooFew(Needed, present)
        : VacancyErrors.PanelTooSmall(Needed, SubmittedScorecards);
}
