using DinumTalent.Application.Common.Security;
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
}
