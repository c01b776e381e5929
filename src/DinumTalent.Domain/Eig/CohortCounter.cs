using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Eig;

/// <summary>When people of a cohort may say whether they are a woman or a man.</summary>
public enum CountedMoment
{
    [Label("Candidature envoyée")] Applied,
    [Label("Place acceptée")] Accepted,
}

/// <summary>How often an answer was given in a cohort at one moment: a number, without when, by whom or beside what.</summary>
/// <remarks>As <see cref="EqualityCounter"/> of a vacancy: RGPD, art. 9 and recital 26.</remarks>
public sealed class CohortCounter
{
    private CohortCounter()
    {
    }

    /// <summary>Given for the first time, or that often already.</summary>
    public CohortCounter(CohortId cohort, CountedMoment moment, EqualityChoice choice, int count = 1) => (CohortId, Moment, Choice, Count) = (cohort, moment, choice, count);

    public CohortId CohortId { get; private set; }

    public CountedMoment Moment { get; private set; }

    /// <summary>One of those of <see cref="EqualityQuestion.Sex"/>.</summary>
    public EqualityChoice Choice { get; private set; }

    public int Count { get; private set; }

    /// <summary>Whether an answer counts.</summary>
    public static Result Check(EqualityChoice? choice) =>
        choice is not { } given ? EqualityErrors.NothingAnswered
        : EqualityQuestionnaire.Choices(EqualityQuestion.Sex).Contains(given) ? Result.Success : EqualityErrors.OneEach;
}
