using System.Text;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Recruitment;

/// <summary>From the need to the publication, through the whole pipeline and the store.</summary>
public sealed class Before_publication(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task The_chain_of_the_nearest_administration_upwards_holds()
    {
        var ministry = await Data.Ministry();
        var place = await Data.Below(await Data.Below(ministry));
        var (recruiter, far, near) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.HiringManager, ministry), await Data.Staff(Role.HiringManager, ministry));
        await Chain(ministry, far);
        var vacancy = await Data.Vacancy(place, v => v.Draft());

        (await As(recruiter, new PublishVacancy(vacancy.Id, vacancy.Version))).Error.ShouldBe(ApprovalErrors.Needed);
        (await As(recruiter, new VacancyApprovals(vacancy.Id))).Value.ToCome.ShouldHaveSingleItem().Approvers.ShouldBe([Named(far)]);

        await Chain(place, near);
        (await As(recruiter, new VacancyApprovals(vacancy.Id))).Value.ToCome.ShouldHaveSingleItem().Approvers.ShouldBe([Named(near)]);
    }

    [Fact]
    public async Task An_approved_vacancy_is_published_by_hand_and_a_change_of_the_chain_changes_nothing_under_way()
    {
        var (ministry, recruiter, approver, approval) = await Submitted();
        var administrator = await Data.Staff(Role.Administrator, ministry);
        var other = await Data.Staff(Role.HiringManager, ministry);
        var form = (await As(administrator, new ApprovalChainForm(ministry.Id))).Value;
        (await As(administrator, new SetApprovalChain(ministry.Id, form.Version, [new ChainStepDraft("Autre", 1, [other.Email])], []))).IsSuccess.ShouldBeTrue();

        (await As(other, new ApprovalsToDecide())).Value.Waiting.ShouldBeEmpty();
        (await As(approver, new ApprovalsToDecide())).Value.Waiting.ShouldHaveSingleItem().Id.ShouldBe(approval.Id);
        (await As(approver, new DecideApproval(approval.Id, approval.Version, ApprovalDecision.Approved, "Bien."))).IsSuccess.ShouldBeTrue();

        var vacancy = await Vacancy(approval);
        vacancy.Status.ShouldBe(VacancyStatus.Approved);
        (await As(approver, new ApprovalsToDecide())).Value.ShouldSatisfyAllConditions(v => v.Waiting.ShouldBeEmpty(), v => v.Decided.ShouldHaveSingleItem());
        (await As(recruiter, new PublishVacancy(vacancy.Id, vacancy.Version))).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task Two_decisions_at_the_same_moment_have_one_effect()
    {
        var (_, _, approver, approval) = await Submitted();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => As(approver, new DecideApproval(approval.Id, approval.Version, ApprovalDecision.Approved, null))));

        outcomes.Count(o => o.IsSuccess).ShouldBe(1);
        outcomes.Where(o => o.IsFailure).ShouldAllBe(o => o.Error.Kind == ErrorKind.Conflict);
    }

    [Fact]
    public async Task A_delegate_decides_in_somebodys_place_from_the_first_day_to_the_last()
    {
        var (ministry, _, approver, approval) = await Submitted();
        var (delegated, late) = (await Data.Staff(Role.HiringManager, ministry), await Data.Staff(Role.HiringManager, ministry));
        (await As(approver, new DelegateApprovals(delegated.Email, Data.Today, Data.Today.AddDays(3)))).IsSuccess.ShouldBeTrue();
        (await As(approver, new DelegateApprovals(late.Email, Data.Today.AddDays(1), Data.Today.AddDays(3)))).IsSuccess.ShouldBeTrue();

        (await As(late, new ApprovalsToDecide())).Value.Waiting.ShouldBeEmpty();
        (await As(late, new DecideApproval(approval.Id, approval.Version, ApprovalDecision.Approved, null))).Error.ShouldBe(Error.NotFound);
        (await As(delegated, new ApprovalsToDecide())).Value.Waiting.ShouldHaveSingleItem().For.ShouldBe(approver.Name);
        (await As(delegated, new DecideApproval(approval.Id, approval.Version, ApprovalDecision.Approved, null))).IsSuccess.ShouldBeTrue();

        var seat = (await Data.Read(db => db.Set<VacancyApproval>().AsNoTracking().SingleAsync(a => a.Id == approval.Id))).Seats.ShouldHaveSingleItem();
        (seat.ApproverId, seat.DecidedBy, seat.DecidedByName).ShouldBe((approver.Id, delegated.Id, delegated.Name));
    }

    [Fact]
    public async Task A_delegation_goes_to_a_colleague_with_an_account_and_a_role()
    {
        var person = await Data.Staff(Role.HiringManager, await Data.Ministry());
        var candidate = await Data.Account();

        (await As(person, new DelegateApprovals(candidate.Email, Data.Today, Data.Today))).Error.Field.ShouldBe("Email");
        (await As(candidate, new DelegateApprovals(person.Email, Data.Today, Data.Today))).Error.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Fact]
    public async Task A_pay_above_the_ceiling_needs_the_budget_visa_even_without_a_chain()
    {
        var ministry = await Data.Ministry();
        var (recruiter, controller) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.HiringManager, ministry));
        var vacancy = await Data.Vacancy(ministry, v => v.Draft().With(t => t with { ExperienceYears = 3, PayMin = 40_000, PayMax = 52_000 }));
        await Data.Save(PayReference.Create(vacancy.JobProfileId, Data.Today.AddDays(-1), false, [new PayBracket(0, 5, 40_000, 50_000)]).Value);

        (await As(recruiter, new PublishVacancy(vacancy.Id, vacancy.Version))).Errors.Select(e => e.Code).ShouldBe(["approval.needed", "pay.above-ceiling"]);
        (await As(recruiter, new SubmitVacancy(vacancy.Id, vacancy.Version))).Error.ShouldBe(ApprovalErrors.NoController);

        await Data.Save(ApprovalChain.Create(ministry.Id, [], [Named(controller)]).Value);
        (await As(recruiter, new SubmitVacancy(vacancy.Id, vacancy.Version))).IsSuccess.ShouldBeTrue();
        (await As(controller, new ApprovalsToDecide())).Value.Waiting.ShouldHaveSingleItem().IsVisa.ShouldBeTrue();
    }

    [Fact]
    public async Task Invented_references_ask_for_nothing()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.Draft().With(t => t with { ExperienceYears = 3, PayMax = 90_000 }));
        await Data.Save(PayReference.Create(vacancy.JobProfileId, Data.Today.AddDays(-1), true, [new PayBracket(0, 5, 40_000, 50_000)]).Value);

        (await As(await Data.Staff(Role.Recruiter, ministry), new PublishVacancy(vacancy.Id, vacancy.Version))).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task A_submission_asks_its_approvers_by_mail_and_its_end_is_told_to_who_submitted()
    {
        var (_, recruiter, approver, approval) = await Submitted();
        await Run(new ApprovalStepOpened(approval.Id, 0));
        Site.Mails.To(approver.Email).ShouldHaveSingleItem().Text.ShouldContain($"/gestion/approbations/{approval.Id}");

        await As(approver, new DecideApproval(approval.Id, approval.Version, ApprovalDecision.Returned, "Précisez les missions."));
        await Run(new ApprovalEnded(approval.Id));
        Site.Mails.To(recruiter.Email).ShouldHaveSingleItem().Text.ShouldContain("Précisez les missions.");

        await Run(new ApprovalStepOpened(approval.Id, 0));
        Site.Mails.To(approver.Email).Count.ShouldBe(1, "nobody is asked once it is over");
    }

    [Fact]
    public async Task A_vacancy_taken_back_waits_for_nobody_and_can_be_submitted_again()
    {
        var (_, recruiter, approver, approval) = await Submitted();
        var vacancy = await Vacancy(approval);

        (await As(recruiter, new WithdrawVacancy(vacancy.Id, vacancy.Version))).IsSuccess.ShouldBeTrue();

        (await As(approver, new ApprovalsToDecide())).Value.Waiting.ShouldBeEmpty();
        (await As(approver, new DecideApproval(approval.Id, approval.Version + 1, ApprovalDecision.Approved, null))).Error.ShouldBe(ApprovalErrors.Ended);
        vacancy = await Data.Reload(vacancy);
        (await As(recruiter, new SubmitVacancy(vacancy.Id, vacancy.Version))).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task The_day_chosen_publishes_what_may_be_and_tells_author_and_co_recruiters_of_the_rest()
    {
        var ministry = await Data.Ministry();
        var (author, second, closed) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.HiringManager, ministry));
        var ready = await Scheduled(await Data.Vacancy(ministry, v => v.Draft()));
        var lacking = await Scheduled(await Data.Vacancy(ministry, v => v.Draft().With(t => t with { Profile = "" })), v => v.Involve(Named(second), VacancyMemberRole.CoRecruiter), v => v.Involve(Named(author), VacancyMemberRole.CoRecruiter), v => v.Involve(Named(closed), VacancyMemberRole.Manager));

        (await AsSystem(new PublishDueVacancies())).IsSuccess.ShouldBeTrue();

        (await Data.Reload(ready)).ShouldSatisfyAllConditions(v => v.Status.ShouldBe(VacancyStatus.Published), v => v.PublishedOn.ShouldBe(Data.Today));
        (await Data.Reload(lacking)).ShouldSatisfyAllConditions(v => v.Status.ShouldBe(VacancyStatus.Draft), v => v.PublishesOn.ShouldBeNull());
        (await AsSystem(new PublishDueVacancies())).IsSuccess.ShouldBeTrue();
        var missed = (await Data.Read(db => db.Set<OutboxRow>().AsNoTracking().Where(o => o.Event == typeof(PublicationMissed).FullName && o.Payload.Contains(lacking.Id.ToString())).ToListAsync(Stop))).ShouldHaveSingleItem();
        missed.Payload.ShouldContain("décret n° 2018-1351, art. 3");

        await Run(new PublicationMissed(lacking.Id, Data.Today, "Il manque une mention."));
        foreach (var person in new[] { author, second }) Site.Mails.To(person.Email).ShouldHaveSingleItem().Text.ShouldContain("Il manque une mention.");
        Site.Mails.To(closed.Email).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_who_has_the_right_already_joins_a_team()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.Draft());
        var (recruiter, colleague, manager) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.HiringManager, ministry));
        var stranger = await Data.Staff(Role.Recruiter, await Data.Ministry());

        (await As(recruiter, new InvolveInVacancy(vacancy.Id, vacancy.Version, stranger.Email, VacancyMemberRole.CoRecruiter))).Error.Field.ShouldBe("Email");
        (await As(recruiter, new InvolveInVacancy(vacancy.Id, vacancy.Version, manager.Email, VacancyMemberRole.CoRecruiter))).Error.Field.ShouldBe("Email");
        (await As(recruiter, new InvolveInVacancy(vacancy.Id, vacancy.Version, colleague.Email, VacancyMemberRole.CoRecruiter))).IsSuccess.ShouldBeTrue();
        var version = (await Data.Reload(vacancy)).Version;
        (await As(recruiter, new InvolveInVacancy(vacancy.Id, version, manager.Email, VacancyMemberRole.Manager))).IsSuccess.ShouldBeTrue();

        foreach (var person in new[] { colleague, manager })
        {
            var own = await As(person, new VacancyList(new VacancyFilter(OwnOnly: true), VacancySort.Created, true, Application.Common.Paging.Of(1, 20)));
            own.Value.Rows.Items.ShouldHaveSingleItem().Id.ShouldBe(vacancy.Id);
        }

        await Run(new VacancyMemberNamed(vacancy.Id, colleague.Id));
        Site.Mails.To(colleague.Email).ShouldHaveSingleItem().Text.ShouldContain("co-recruteur");
    }

    [Fact]
    public async Task A_template_serves_those_below_and_is_deleted_by_its_own_administration_alone()
    {
        var ministry = await Data.Ministry();
        var below = await Data.Below(ministry);
        var vacancy = await Data.Vacancy(ministry, v => v.Asking(("Quand ?", true)).With(t => t with { FreeCriteria = ["Écoute"], PayMax = 60_000 }));
        var (above, under) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, below));
        var saved = (await As(above, new SaveVacancyTemplate(vacancy.Id, "Développeur"))).Value;
        (await As(above, new SaveVacancyTemplate(vacancy.Id, "Développeur"))).Error.Field.ShouldBe("Name");

        var model = (await As(under, new VacancyForm(Template: saved))).Value.Model!;
        (model.Title, model.Deadline, model.StartsOn, model.OrganisationId, model.PayMax).ShouldBe((vacancy.Title, default, null, default, 60_000));
        model.Questions.ShouldBe([("Quand ?", true)]);
        model.Requirements.ShouldBe(vacancy.Requirements);
        model.FreeCriteria.ShouldBe(["Écoute"]);

        (await As(under, new VacancyTemplateList())).Value.Single(t => t.Id == saved).IsOwn.ShouldBeFalse();
        (await As(under, new DeleteVacancyTemplate(saved, 1))).Error.ShouldBe(Error.NotFound);
        (await As(above, new DeleteVacancyTemplate(saved, 1))).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task A_copy_says_what_the_vacancy_said_without_its_dates()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.Closed());
        var recruiter = await Data.Staff(Role.Recruiter, ministry);

        var model = (await As(recruiter, new VacancyForm(Copied: vacancy.Id))).Value.Model!;

        (model.Title, model.OrganisationId, model.Deadline).ShouldBe((vacancy.Title, ministry.Id, default));
        (await As(await Data.Staff(Role.Recruiter, await Data.Ministry()), new VacancyForm(Copied: vacancy.Id))).Error.ShouldBe(Error.NotFound);
    }

    [Fact]
    public async Task The_export_has_one_line_for_each_open_vacancy_and_no_cell_that_a_spreadsheet_would_run()
    {
        var ministry = await Data.Ministry();
        var open = await Data.Vacancy(ministry, v => v.Titled("=2+3 Développeur F/H").With(t => t with { ExperienceYears = 5 }));
        await Data.Vacancy(ministry, v => v.Closed());
        await Data.Vacancy(ministry, v => v.Draft());
        using var output = new MemoryStream();

        var file = (await As(await Data.Staff(Role.Recruiter, ministry), new PublicationExport(ministry.Id, null, output))).Value;

        file.Name.ShouldEndWith(".csv");
        var lines = Encoding.UTF8.GetString(output.ToArray()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldStartWith("reference;versant;nature;intitule;");
        lines.Length.ShouldBe(2);
        lines[1].ShouldStartWith($"{open.Reference};Fonction publique de l’État;Poste vacant;\"'=2+3");
        lines[1].ShouldContain(open.Deadline.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        lines[1].ShouldEndWith($"/offres/{open.Slug}");
    }

    private static Approver Named(Person person) => new(person.Id, person.Name);

    private Task Chain(Organisation place, Person approver) =>
        Data.Save(ApprovalChain.Create(place.Id, [new ApprovalStep("Accord du service", ApprovalStepKind.Approval, 1, [Named(approver)])], []).Value);

    private async Task<(Organisation Ministry, Person Recruiter, Person Approver, VacancyApproval Approval)> Submitted()
    {
        var ministry = await Data.Ministry();
        var (recruiter, approver) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.HiringManager, ministry));
        await Chain(ministry, approver);
        var vacancy = await Data.Vacancy(ministry, v => v.Draft());
        (await As(recruiter, new SubmitVacancy(vacancy.Id, vacancy.Version))).IsSuccess.ShouldBeTrue();
        return (ministry, recruiter, approver, await Data.Read(db => db.Set<VacancyApproval>().AsNoTracking().SingleAsync(a => a.VacancyId == vacancy.Id)));
    }

    private Task<Vacancy> Vacancy(VacancyApproval approval) => Data.Read(db => db.Set<Vacancy>().AsNoTracking().SingleAsync(v => v.Id == approval.VacancyId));

    /// <summary>For today, as if chosen yesterday.</summary>
    private async Task<Vacancy> Scheduled(Vacancy vacancy, params Func<Vacancy, Result>[] acts)
    {
        await Data.Change<Vacancy>(q => q.SingleAsync(v => v.Id == vacancy.Id), v =>
        {
            v.Schedule(Data.Today, Data.Today.AddDays(-1)).IsSuccess.ShouldBeTrue();
            foreach (var act in acts) act(v).IsSuccess.ShouldBeTrue();
        });
        return vacancy;
    }

    private Task Run<TEvent>(TEvent happened) where TEvent : IDomainEvent => Site.AsSystem(async services =>
    {
        foreach (var effect in services.GetRequiredService<EffectCatalog>().Of(typeof(TEvent)).Select(services.GetRequiredService).Cast<IEffect<TEvent>>())
            await effect.Handle(happened, new Occurrence(Guid.NewGuid(), Data.Now), Stop);
    });
}
