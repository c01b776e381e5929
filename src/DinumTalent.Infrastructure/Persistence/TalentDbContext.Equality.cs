using System.Security.Cryptography;
using System.Text;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>Counts of the questionnaire on equality.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<EqualityCounter> EqualityCounters(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<EqualityCounter>(),
        AccessKind.Permission => Set<EqualityCounter>().Where(c => Vacancies(access).Any(v => v.Id == c.VacancyId)),
        _ => Nothing<EqualityCounter>(),
    };

    public async Task<bool> CountOnce(string mark, VacancyId vacancy, IReadOnlyCollection<EqualityChoice> choices, CancellationToken cancellationToken)
    {
        if (await IsCounted(mark, cancellationToken)) return false;
        Set<EqualityMark>().Add(new EqualityMark { Hash = Hash(mark) });
        foreach (var choice in choices)
        {
            // In one statement: two candidates who answer at once are both counted. It belongs to the transaction of the command.
            var raised = await Set<EqualityCounter>().Where(c => c.VacancyId == vacancy && c.Choice == choice)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.Count, c => c.Count + 1), cancellationToken);
            if (raised == 0) Set<EqualityCounter>().Add(new EqualityCounter(vacancy, choice));
        }

        return true;
    }

    public IQueryable<CohortCounter> CohortCounters(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<CohortCounter>(),
        AccessKind.Permission => Set<CohortCounter>().Where(c => Cohorts(access).Any(k => k.Id == c.CohortId)),
        _ => Nothing<CohortCounter>(),
    };

    public async Task<bool> CountOnce(string mark, CohortId cohort, CountedMoment moment, EqualityChoice choice, CancellationToken cancellationToken)
    {
        if (await IsCounted(mark, cancellationToken)) return false;
        Set<EqualityMark>().Add(new EqualityMark { Hash = Hash(mark) });
        var raised = await Set<CohortCounter>().Where(c => c.CohortId == cohort && c.Moment == moment && c.Choice == choice)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Count, c => c.Count + 1), cancellationToken);
        if (raised == 0) Set<CohortCounter>().Add(new CohortCounter(cohort, moment, choice));
        return true;
    }

    public Task<bool> IsCounted(string mark, CancellationToken cancellationToken)
    {
        var hash = Hash(mark);
        return Set<EqualityMark>().AnyAsync(m => m.Hash == hash, cancellationToken);
    }

    private static string Hash(string mark) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(mark)));
}
