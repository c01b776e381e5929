using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Recruitment;

/// <summary>The board and the list of a vacancy's applications.</summary>
public sealed class Looking_at_a_pipeline(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task The_board_counts_and_shows_each_application_in_its_stage()
    {
        var (vacancy, recruiter) = await Open();
        await Data.Application(vacancy);
        await Data.Application(vacancy);
        var moved = await Data.Application(vacancy, a => a.AtStage(2).EvaluatedBy(recruiter));

        var view = await Look(recruiter, vacancy);

        view.Columns.Select(c => (c.Name, c.Count, c.Cards.Count)).ShouldBe(
            [("Réception", 2, 2), ("Présélection", 0, 0), ("Entretien", 1, 1), ("Proposition", 0, 0), ("Recrutement", 0, 0), ("Refus", 0, 0)]);
        var card = view.Columns[2].Cards[0];
        (card.Id, card.DaysInStage, card.EssentialHeld, card.EssentialCount, card.Evaluators, card.Submitted).ShouldBe((moved.Id, 5, 1, 1, 1, 0));
        view.Columns[0].Targets.Select(t => t.Name).ShouldBe(["Présélection", "Entretien", "Proposition", "Refus"]);
        view.Columns[2].Targets.Select(t => t.Name).ShouldBe(["Présélection", "Proposition", "Recrutement", "Refus"]);
    }

    [Fact]
    public async Task Withdrawn_applications_are_hidden_until_asked_for()
    {
        var (vacancy, recruiter) = await Open();
        await Data.Application(vacancy, a => a.Then(x => vacancy.Withdraw(x, new StageActor(null, "Alix"), Data.Now)));

        var hidden = await Look(recruiter, vacancy);
        (hidden.Total, hidden.Hidden).ShouldBe((0, 1));
        (await Look(recruiter, vacancy, new PipelineFilter { WithWithdrawn = true })).Total.ShouldBe(1);
    }

    [Fact]
    public async Task Filters_ask_for_name_address_status_evaluators_and_stage()
    {
        var (vacancy, recruiter) = await Open();
        var plain = await Data.Application(vacancy);
        var civil = await Data.Application(vacancy, a => a.CivilServant());
        var unconfirmed = await Data.Application(vacancy, a => a.Unconfirmed());
        var assigned = await Data.Application(vacancy, a => a.AtStage(1).EvaluatedBy(recruiter));

        await Finds(new PipelineFilter { Search = $"  ÁLIX {plain.FamilyName.ToUpperInvariant()} " }, plain);
        await Finds(new PipelineFilter { Search = plain.Email.ToUpperInvariant() }, plain);
        await Finds(new PipelineFilter { CivilServant = true }, civil);
        await Finds(new PipelineFilter { AddressConfirmed = false }, unconfirmed);
        await Finds(new PipelineFilter { HasEvaluators = true }, assigned);
        await Finds(new PipelineFilter { Stage = assigned.StageId }, assigned);
        await Finds(new PipelineFilter { Search = "100 % '_" });

        async Task Finds(PipelineFilter filter, params JobApplication[] expected) =>
            (await Look(recruiter, vacancy, filter)).Columns.SelectMany(c => c.Cards).Select(c => c.Id).ShouldBe(expected.Select(a => a.Id), ignoreOrder: true);
    }

    [Fact]
    public async Task The_list_sorts_and_turns_pages()
    {
        var (vacancy, recruiter) = await Open();
        for (var i = 0; i < 25; i++) await Data.Application(vacancy);

        var first = (await As(recruiter, new VacancyPipeline(vacancy.Id, new PipelineFilter { Sort = PipelineSort.Name }, Paging.Of(1, 20)))).Value.List!;
        var second = (await As(recruiter, new VacancyPipeline(vacancy.Id, new PipelineFilter { Sort = PipelineSort.Name }, Paging.Of(2, 20)))).Value.List!;

        (first.Total, first.Count, first.Items.Count, second.Items.Count).ShouldBe((25, 2, 20, 5));
        var names = first.Items.Concat(second.Items).Select(c => FoldedText.Fold(c.Name)).ToList();
        names.ShouldBe(names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_column_that_overflows_shows_its_first_cards_and_counts_all()
    {
        var (vacancy, recruiter) = await Open();
        await Data.Save([.. Enumerable.Range(1, 103).Select(n => Data.Received(vacancy, n * 5))]);

        var column = (await Look(recruiter, vacancy)).Columns[0];

        (column.Count, column.Cards.Count).ShouldBe((103, 100));
    }

    [Fact]
    public async Task Another_ministry_finds_nothing_and_what_may_be_done_follows_the_role()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var stranger = await Data.Staff(Role.Recruiter, await Data.Ministry());

        (await As(stranger, new VacancyPipeline(vacancy.Id, new PipelineFilter(), null))).Error.ShouldBe(Error.NotFound);
        (await Look(await Data.Staff(Role.Auditor, ministry), vacancy)).Vacancy.Permissions.ShouldNotContain(Permission.MoveApplications);
        (await Look(await Data.Staff(Role.Recruiter, await Data.State()), vacancy)).Vacancy.Permissions.ShouldContain(Permission.MoveApplications);
    }

    private async Task<(Vacancy Vacancy, Person Recruiter)> Open()
    {
        var ministry = await Data.Ministry();
        return (await Data.Vacancy(ministry), await Data.Staff(Role.Recruiter, ministry));
    }

    private async Task<PipelineView> Look(Person person, Vacancy vacancy, PipelineFilter? filter = null) =>
        (await As(person, new VacancyPipeline(vacancy.Id, filter ?? new PipelineFilter(), null))).Value;
}
