using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A recruitment ends when everybody who applied has an answer, or a message that leaves with the end.</summary>
/// <remarks>Décret n° 2019-1414: candidates who are not chosen are told. Here, whatever their status and whatever the end.</remarks>
/// <param name="Unanswered">Applications in progress.</param>
public sealed record AnswerToEverybody(int Unanswered) : IRule
{
    public Result On(DateOnly day) => Unanswered == 0 ? Result.Success : VacancyErrors.Unanswered(Unanswered);
}
