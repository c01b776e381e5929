using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Recruitment;

/// <summary>Templates of stages, the stages of a recruitment, and what is late in them.</summary>
public sealed class Planning_stages(WebSite site) : FunctionalTest(site)
{
    private static readonly IReadOnlyList<PlannedStage> Jury = [new("Tri", 3), new("Jury", 10)];

    [Fact]
    public async Task A_new_vacancy_begins_with_the_template_of_the_nearest_administration_upwards()
    {
        var ministry = await Data.Ministry();
        var (directorate, sister) = (await Data.Below(ministry), await Data.Below(ministry));
        var service = await Data.Below(directorate);
        var recruiter = await Data.Staff(Role.Recruiter, ministry);

        (await Begun(service)).ShouldBe(["Présélection", "Entretien", "Proposition"]);
        (await As(recruiter, new WriteStageTemplate(ministry.Id, null, null, [new("Du ministère", null)]))).IsSuccess.ShouldBeTrue();
        (await As(recruiter, new WriteStageTemplate(directorate.Id, null, 5, Jury))).IsSuccess.ShouldBeTrue();

        (await Begun(service)).ShouldBe(["Tri", "Jury"]);
        (await Begun(sister)).ShouldBe(["Du ministère"]);

        async Task<IEnumerable<string>> Begun(Organisation organisation)
        {
            var profile = await Data.JobProfile();
            var id = (await As(recruiter, new CreateVacancy(new VacancyTerms
            {
                Title = "Architecte F/H", OrganisationId = organisation.Id, JobProfileId = profile.Id, Category = Category.A, IsPermanent = false, Opening = Opening.Vacant,
                Basis = LegalBasis.NoCorps, DurationMonths = 12, Missions = "Concevoir.", Profile = "Aimer.", City = "Paris", Posts = 1,
                Deadline = Data.Today.AddDays(40), Contact = "recrutement@exemple.fr",
            }))).Value;
            return (await As(recruiter, new VacancyStages(id))).Value.Plan.Steps.Select(s => s.Name);
        }
    }

    [Fact]
    public async Task One_administration_has_one_template_and_the_second_writer_is_told()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => As(recruiter, new WriteStageTemplate(ministry.Id, null, null, Jury))));
        both.Count(r => r.IsSuccess).ShouldBe(1);
        both.Single(r => r.IsFailure).Error.Kind.ShouldBe(ErrorKind.Conflict);

        (await As(recruiter, new WriteStageTemplate(ministry.Id, 1, 4, Jury))).IsSuccess.ShouldBeTrue();
        (await As(recruiter, new WriteStageTemplate(ministry.Id, 1, 9, Jury))).Error.Kind.ShouldBe(ErrorKind.Conflict);
        (await As(recruiter, new RemoveStageTemplate(ministry.Id, 1))).Error.Kind.ShouldBe(ErrorKind.Conflict);
        (await As(recruiter, new RemoveStageTemplate(ministry.Id, 2))).IsSuccess.ShouldBeTrue();
        (await As(recruiter, new StageTemplateForm(ministry.Id))).Value.Version.ShouldBeNull();
    }

    [Fact]
    public async Task Stages_change_until_the_first_application_has_moved_on()
    {
        var (vacancy, recruiter) = await Open();
        var waiting = await Data.Application(vacancy);

        (await As(recruiter, new PlanVacancyStages(vacancy.Id, vacancy.Version, 6, Jury))).IsSuccess.ShouldBeTrue();
        var planned = await Data.Reload(vacancy);
        planned.Stages.OrderBy(s => s.Position).Select(s => (s.Name, s.TargetDays)).ShouldBe([("Réception", 6), ("Tri", 3), ("Jury", 10), ("Recrutement", (int?)null), ("Refus", null)]);
        planned.FindStage(waiting.StageId)!.Kind.ShouldBe(StageKind.Reception);

        await As(recruiter, new MoveApplication(waiting.Id, waiting.Version, planned.Stages.Single(s => s.Name == "Tri").Id));
        (await As(recruiter, new RefuseApplication(waiting.Id, waiting.Version + 1, RefusalReason.Other, "Non.", true))).IsSuccess.ShouldBeTrue();
        (await As(recruiter, new PlanVacancyStages(vacancy.Id, planned.Version, 6, [new("Autre", null)]))).Error.ShouldBe(StageErrors.InUse);
        (await As(recruiter, new PlanVacancyStages(vacancy.Id, planned.Version, null, [new("Tri", 1), new("Jury", null)]))).IsSuccess.ShouldBeTrue();
        (await As(recruiter, new PlanVacancyStages(vacancy.Id, planned.Version, null, Jury))).Error.Kind.ShouldBe(ErrorKind.Conflict);
    }

    [Fact]
    public async Task What_is_late_is_counted_alike_on_the_board_the_list_the_vacancy_and_the_dashboard()
    {
        var (vacancy, recruiter) = await Open();
        var (late, inTime) = (await Data.Application(vacancy, a => a.AtStage(2)), await Data.Application(vacancy, a => a.AtStage(1)));
        await Data.Application(vacancy, a => a.AtStage(2).Then(x => x.Refuse(RefusalReason.Other, "Non.", true, vacancy, new StageActor(null, "Essai"), Data.Now)));
        (await As(recruiter, new PlanVacancyStages(vacancy.Id, vacancy.Version, null, [new("Présélection", 5), new("Entretien", 4), new("Proposition", null)]))).IsSuccess.ShouldBeTrue();

        var board = (await As(recruiter, new VacancyPipeline(vacancy.Id, new PipelineFilter(), null))).Value;
        board.Late.ShouldBe(1);
        board.Columns.SelectMany(c => c.Cards).Where(c => c.DaysLate > 0).Select(c => (c.Id, c.DaysLate)).ShouldBe([(late.Id, 1)]);
        board.Columns.SelectMany(c => c.Cards).ShouldContain(c => c.Id == inTime.Id && c.DaysLate == 0);

        var list = (await As(recruiter, new VacancyPipeline(vacancy.Id, new PipelineFilter { OnlyLate = true }, Paging.Of(1, 20)))).Value;
        list.List!.Items.Select(c => c.Id).ShouldBe([late.Id]);
        (await As(recruiter, new VacancyStages(vacancy.Id))).Value.Late.ShouldBe(1);
        var told = (await As(recruiter, new LateRecruitments())).Value.ShouldHaveSingleItem();
        (told.Id, told.Count).ShouldBe((vacancy.Id, 1));
        told.Stages.ShouldBe(["Entretien"]);

        await Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v => v.Cancel("Budget", [], new StageActor(null, "Essai"), Data.Now, Data.Today));
        (await As(recruiter, new VacancyStages(vacancy.Id))).Value.Late.ShouldBe(0);
        (await As(recruiter, new LateRecruitments())).Value.ShouldBeEmpty();
    }

    [Fact]
    public async Task Neighbours_follow_the_filter_and_the_order_of_board_and_list()
    {
        var (vacancy, recruiter) = await Open();
        var (interview, entry, hidden) = (await Data.Application(vacancy, a => a.AtStage(2)), await Data.Application(vacancy), await Data.Application(vacancy, a => a.CivilServant()));
        var filter = new PipelineFilter { CivilServant = false };

        var onBoard = (await As(recruiter, new PipelineNeighbours(vacancy.Id, filter, ByStage: true, entry.Id))).Value;
        onBoard.ShouldBe(new PipelinePlace(1, 2, null, interview.Id));
        (await As(recruiter, new PipelineNeighbours(vacancy.Id, filter, ByStage: false, hidden.Id))).Value.ShouldBe(new PipelinePlace(null, 2, null, null));
    }

    private async Task<(Vacancy Vacancy, Person Recruiter)> Open()
    {
        var ministry = await Data.Ministry();
        return (await Data.Vacancy(ministry), await Data.Staff(Role.Recruiter, ministry));
    }
}
