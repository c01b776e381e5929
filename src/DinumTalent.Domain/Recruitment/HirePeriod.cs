using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Nobody starts before having been chosen, and nobody is hired for a time that has passed.</summary>
/// <remarks>What décrets n° 2018-1351 and n° 2019-1414 ask comes before the acceptance, hence before the first day.</remarks>
/// <param name="AcceptedOn">Day of the acceptance.</param>
/// <param name="Period">Of the contract or position.</param>
public sealed record HirePeriod(DateOnly AcceptedOn, Period Period) : IRule
{
    public Result On(DateOnly day) => Result.All(
        Period.Start < AcceptedOn ? VacancyErrors.StartsBeforeAcceptance(AcceptedOn) : Result.Success,
        Period.End < day ? VacancyErrors.EndPassed : Result.Success);
}
