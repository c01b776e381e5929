using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>What candidates of the demo data answered to the questionnaire on equality: most of them, unevenly.</summary>
internal static class DemoEquality
{
    /// <summary>Share of each answer, in hundredths, in the order of the questionnaire.</summary>
    private static readonly Dictionary<EqualityQuestion, int[]> Shares = new()
    {
        [EqualityQuestion.Sex] = [36, 60, 4],
        [EqualityQuestion.Age] = [9, 38, 30, 17, 6],
        [EqualityQuestion.Disability] = [7, 93],
        [EqualityQuestion.FirstPublicJob] = [57, 43],
    };

    public static IReadOnlyCollection<EqualityCounter> Of(IEnumerable<JobApplication> applications, Random random) =>
    [
        .. applications.GroupBy(a => a.VacancyId).SelectMany(vacancy => Enumerable.Range(0, vacancy.Count())
            .Where(_ => random.Next(10) < 7)
            .SelectMany(_ => EqualityQuestionnaire.Questions.Where(_ => random.Next(10) > 0).Select(q => Draw(q, random)))
            .GroupBy(choice => choice)
            .Select(g => new EqualityCounter(vacancy.Key, g.Key, g.Count()))),
    ];

    private static EqualityChoice Draw(EqualityQuestion question, Random random)
    {
        var (drawn, choices) = (random.Next(100), EqualityQuestionnaire.Choices(question));
        for (var i = 0; i < choices.Count - 1; i++)
        {
            drawn -= Shares[question][i];
            if (drawn < 0) return choices[i];
        }

        return choices[^1];
    }
}
