using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Recruitment;

public sealed class Counting_for_equality(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task adds_each_answer_to_a_number_and_keeps_nothing_else()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());

        (await Answer(vacancy, "a", EqualityChoice.Woman, EqualityChoice.From25To34)).IsSuccess.ShouldBeTrue();
        (await Answer(vacancy, "b", EqualityChoice.Woman)).IsSuccess.ShouldBeTrue();

        (await Counts(vacancy)).ShouldBe(new Dictionary<EqualityChoice, int> { [EqualityChoice.Woman] = 2, [EqualityChoice.From25To34] = 1 }, ignoreOrder: true);
        await Data.Read(db =>
        {
            db.Model.FindEntityType(typeof(EqualityCounter))!.GetProperties().Select(p => p.Name).ShouldBe(["VacancyId", "Choice", "Count"], ignoreOrder: true);
            db.Model.FindEntityType("DinumTalent.Infrastructure.Persistence.EqualityMark")!.GetProperties().Select(p => p.Name).ShouldBe(["Hash"]);
            return Task.FromResult(true);
        });
        (await Data.Read(db => db.Set<Domain.Common.AuditEntry>().CountAsync(e => e.Action == nameof(AnswerEqualityQuestionnaire), Stop))).ShouldBe(0);
    }

    [Fact]
    public async Task counts_the_same_mark_once()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());
        await Answer(vacancy, "twice", EqualityChoice.Man);

        (await Answer(vacancy, "twice", EqualityChoice.Woman)).Error.ShouldBe(EqualityErrors.Counted);

        (await Counts(vacancy)).ShouldBe(new Dictionary<EqualityChoice, int> { [EqualityChoice.Man] = 1 });
    }

    [Fact]
    public async Task loses_none_of_those_who_answer_at_once()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Answer(vacancy, $"at-once-{i}", EqualityChoice.Woman)));

        (await Counts(vacancy))[EqualityChoice.Woman].ShouldBe(20);
    }

    [Fact]
    public async Task wants_at_least_one_answer_and_one_a_question_at_most()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());

        (await Answer(vacancy, "none")).Error.ShouldBe(EqualityErrors.NothingAnswered);
        (await Answer(vacancy, "two", EqualityChoice.Woman, EqualityChoice.Man)).Error.ShouldBe(EqualityErrors.OneEach);
        (await Site.Send(null, new AnswerEqualityQuestionnaire(vacancy.Id, null, [EqualityChoice.Man]), Stop)).Error.ShouldBe(EqualityErrors.Counted);
    }

    private Task<Domain.Common.Result> Answer(Vacancy vacancy, string mark, params EqualityChoice[] choices) =>
        Site.Send(null, new AnswerEqualityQuestionnaire(vacancy.Id, $"{vacancy.Id}-{mark}", choices), Stop);

    private Task<Dictionary<EqualityChoice, int>> Counts(Vacancy vacancy) =>
        Data.Read(db => db.Set<EqualityCounter>().Where(c => c.VacancyId == vacancy.Id).ToDictionaryAsync(c => c.Choice, c => c.Count, Stop));
}
