using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Common.Ports;

/// <content>What candidates answer to the questionnaire on equality: counts, and nothing else.</content>
public partial interface ITalentDbContext
{
    /// <summary>Of the vacancies within reach.</summary>
    IQueryable<EqualityCounter> EqualityCounters(IAccess access);

    /// <summary>Raises the counts of a vacancy by one each, unless the mark served before; the mark is kept as a hash that leads to nobody.</summary>
    /// <returns>Whether the answers were counted now.</returns>
    Task<bool> CountOnce(string mark, VacancyId vacancy, IReadOnlyCollection<EqualityChoice> choices, CancellationToken cancellationToken);

    /// <summary>Of the cohorts within reach of the programme.</summary>
    IQueryable<CohortCounter> CohortCounters(IAccess access);

    /// <summary>The same for a cohort and one answer.</summary>
    Task<bool> CountOnce(string mark, CohortId cohort, CountedMoment moment, EqualityChoice choice, CancellationToken cancellationToken);

    /// <summary>Whether a mark served already.</summary>
    Task<bool> IsCounted(string mark, CancellationToken cancellationToken);
}
