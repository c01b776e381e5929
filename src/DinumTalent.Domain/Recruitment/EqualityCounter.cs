namespace DinumTalent.Domain.Recruitment;

/// <summary>How often an answer was given by candidates of a vacancy: a number, without when, by whom or beside what.</summary>
public sealed class EqualityCounter
{
    private EqualityCounter()
    {
    }

    /// <summary>Given for the first time, or that often already.</summary>
    public EqualityCounter(VacancyId vacancy, EqualityChoice choice, int count = 1) => (VacancyId, Choice, Count) = (vacancy, choice, count);

    public VacancyId VacancyId { get; private set; }

    public EqualityChoice Choice { get; private set; }

    public int Count { get; private set; }
}
