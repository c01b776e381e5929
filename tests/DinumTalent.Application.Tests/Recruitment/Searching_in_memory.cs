using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Recruitment;

public sealed class Searching_in_memory(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task finds_what_the_database_finds_in_the_same_order()
    {
        var (ministry, word) = (await Data.Ministry(), TestData.Unique("Quantique"));
        var titles = new[] { $"Architecte {word}", $"Expert {word}bis et {word}", $"Cheffe de projet {word}", "Architecte réseau" };
        var vacancies = new List<Guid>();
        foreach (var title in titles) vacancies.Add((await Data.Vacancy(ministry, v => v.Titled(title))).Id.Value);
        string[] queries =
        [
            word, word[..6], "Qauntique" + word[9..], $"architecte {word}", $"{word} architecte", $"ARCHITECTE", "architcete", $"{word} introuvable9876", "exprt", "?", "",
        ];

        await Site.AsSystem(async services =>
        {
            var db = services.GetRequiredService<ITalentDbContext>();
            var index = new WordIndex(await db.SearchedWords(nameof(Vacancy), vacancies, Stop));
            foreach (var query in queries)
            {
                var stored = (await db.Search(nameof(Vacancy), query, int.MaxValue, Stop)).Where(vacancies.Contains);
                index.Find(query).ShouldBe(stored, $"« {query} »");
            }
        });
    }
}
