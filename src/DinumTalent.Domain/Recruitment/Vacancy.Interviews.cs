using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <content>Interviews.</content>
public sealed partial class Vacancy
{
    /// <summary>Whether candidates may be invited: while the recruitment goes on.</summary>
    public Result MayInterview() => Status is VacancyStatus.Published or VacancyStatus.Closed ? Result.Success : VacancyErrors.NotPossible(Status);
}
