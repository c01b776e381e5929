using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Forecasts;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.TestKit;

/// <summary>Forecasts of headcount in tests.</summary>
public static class HeadcountData
{
    /// <summary>Civil servants who arrived so many days ago, or will: of no known age.</summary>
    public static async Task<IReadOnlyList<Agent>> Hired(this TestData data, int count, Organisation organisation, JobProfile job, int daysAgo)
    {
        var start = data.Today.AddDays(-daysAgo);
        var terms = new ContractTerms(EmploymentStatus.CivilServant, Category.A, LegalBasis.CivilServant, organisation.Id, job.Id, Period.Create(start, null).Value);
        var agents = Enumerable.Range(0, count).Select(_ => Agent.Hire(PersonName.Create("Claude", TestData.Unique("Prévu")).Value, null, terms, start).Value).ToList();
        await data.Save([.. agents]);
        return agents;
    }

    public static Task<ForecastId?> WorkOnForecasts(this WebSite site, ForecastId id) => site.Services.GetRequiredService<ForecastRunner>().RunNext(id, CancellationToken.None);
}
