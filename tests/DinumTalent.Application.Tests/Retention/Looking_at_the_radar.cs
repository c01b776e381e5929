using DinumTalent.Application.Common;
using DinumTalent.Application.Retention;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Retention;

public sealed class Looking_at_the_radar(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task Shows_what_is_overdue_first_then_by_day_and_counts_by_month()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var (later, overdue, soon) = (await Data.Ending(ministry, Data.Today.AddMonths(11)), await Data.Ending(ministry, Data.Today.AddDays(-3)), await Data.Ending(ministry, Data.Today.AddDays(100)));
        await Data.Ending(ministry, Data.Today.AddMonths(16));

        var view = await Look(recruiter, new RadarFilter(Kind: DeadlineKind.ContractEnd));
        view.Rows.Items.Select(r => r.Agent).ShouldBe([overdue.Id, soon.Id, later.Id]);
        view.Rows.Items[0].State.ShouldBe(DeadlineState.Overdue);
        view.Overdue.ShouldBe(1);
        view.Months.Sum(m => m.Count).ShouldBe(2);
        var month = new DateOnly(Data.Today.AddDays(100).Year, Data.Today.AddDays(100).Month, 1);
        (await Look(recruiter, new RadarFilter(Kind: DeadlineKind.ContractEnd, Month: month))).Rows.Items.Select(r => r.Agent).ShouldBe([overdue.Id, soon.Id], "what is overdue stays on top of any month");
        (await Look(recruiter, new RadarFilter(Organisation: (await Data.Below(ministry)).Id))).Rows.Total.ShouldBe(0);
        (await Look(recruiter, new RadarFilter(Show: RadarShow.Overdue))).Rows.Items.ShouldAllBe(r => r.Agent == overdue.Id);
    }

    [Fact]
    public async Task A_decision_leaves_what_is_to_be_treated_and_a_signed_contract_closes_the_line()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var agent = await Data.Ending(ministry, Data.Today.AddDays(100));
        var subject = new DueSubject(agent.Id, DecisionMatter.Contract, agent.Contracts[0].Id.Value);

        (await As(recruiter, new DecideDeadline(subject, 0, DecisionChoice.RenewFixedTerm, "Projet prolongé", null))).Errors.ShouldBeEmpty();
        (await Look(recruiter, new RadarFilter())).Rows.Items.Single().Kind.ShouldBe(DeadlineKind.RenewalNotice, "the agent is still to be told");
        (await As(recruiter, new RecordDeadlineTold(subject, 1, Data.Today))).Errors.ShouldBeEmpty();
        (await Look(recruiter, new RadarFilter())).Rows.Total.ShouldBe(0);
        (await Look(recruiter, new RadarFilter(Show: RadarShow.Decided))).Rows.Items.Select(r => r.Choice).ShouldBe([DecisionChoice.RenewFixedTerm, DecisionChoice.RenewFixedTerm], ignoreOrder: true);

        var sheet = (await As(recruiter, new DeadlineToDecide(subject))).Value;
        sheet.IsMine.ShouldBeTrue("who decides owns it");
        var end = agent.Contracts[0].EndsOn!.Value;
        (await As(recruiter, new SignContract(agent.Id, agent.Version, new ContractInput(
            EmploymentStatus.FixedTerm, Category.A, LegalBasis.NeedOfService, ministry.Id, null, end.AddDays(1), end.AddYears(2), SameDutiesRenewed: true)))).Errors.ShouldBeEmpty();
        (await Look(recruiter, new RadarFilter(Show: RadarShow.All))).Rows.Total.ShouldBe(0);
        (await As(recruiter, new DeadlineToDecide(subject))).Value.IsSettled.ShouldBeTrue();
        (await As(recruiter, new DecideDeadline(subject, 2, DecisionChoice.NotRenew, "Autre", null))).Error.Code.ShouldBe("radar.settled");
    }

    [Fact]
    public async Task Two_people_decide_one_is_told_and_an_unlawful_choice_is_refused()
    {
        var ministry = await Data.Ministry();
        var (one, other) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, ministry));
        var agent = await Data.Ending(ministry, Data.Today.AddDays(90));
        var subject = new DueSubject(agent.Id, DecisionMatter.Contract, agent.Contracts[0].Id.Value);

        (await As(one, new DecideDeadline(subject, 0, DecisionChoice.ConfirmTrial, "Motif", null))).Error.Code.ShouldBe("radar.not-lawful");
        (await As(one, new DecideDeadline(subject, 0, DecisionChoice.NotRenew, " ", null))).Error.Field.ShouldBe("Reason");
        (await As(one, new DecideDeadline(subject, 0, DecisionChoice.NotRenew, "Fin du projet", null))).Errors.ShouldBeEmpty();
        (await As(other, new DecideDeadline(subject, 0, DecisionChoice.Permanent, "Compétence rare", null))).Error.Stale.ShouldNotBeNull();
        (await As(await Data.Staff(Role.Recruiter, await Data.Ministry()), new DecideDeadline(subject, 1, DecisionChoice.Permanent, "Motif", null))).Error.Code.ShouldBe("not-found");

        var both = await Task.WhenAll(new[] { one, other }.Select(p => As(p, new DecideDeadline(subject, 1, DecisionChoice.Permanent, "En même temps", null))));
        both.Count(r => r.IsSuccess).ShouldBe(1);
    }

    [Fact]
    public async Task An_action_planned_twice_is_one_and_stands_in_what_its_owner_has_to_do()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var agent = await Data.Ending(ministry, Data.Today.AddDays(90));
        var plan = new PlanRetentionAction(agent.Id, RetentionActionOrigin.Deadline, new RetentionActionInput(RetentionActionKind.PayReview, null, Data.Today.AddDays(5), 0, "Comparer à la référence"));

        var first = (await As(recruiter, plan)).Value;
        (await As(recruiter, plan)).Value.ShouldBe(first);
        (await As(recruiter, new RetentionActionsToDo())).Value.Items.Single().Target.ShouldBe(first.Value);
        (await As(recruiter, new DeadlineToDecide(new DueSubject(agent.Id, DecisionMatter.Contract, agent.Contracts[0].Id.Value)))).Value.Actions.Single().Id.ShouldBe(first);

        var sheet = (await As(recruiter, new RetentionActionSheet(first))).Value;
        sheet.Pay!.GrossPay.ShouldBeNull("not recorded is not zero");
        sheet.Pay.Gap.ShouldBeNull();
        (await As(recruiter, new CloseRetentionAction(first, sheet.Version, true, "Revalorisation accordée"))).Errors.ShouldBeEmpty();
        (await As(recruiter, new CloseRetentionAction(first, sheet.Version, false, "Autre"))).IsFailure.ShouldBeTrue();
        (await As(recruiter, new RetentionActionsToDo())).Value.Total.ShouldBe(0);
        var board = (await As(recruiter, new RetentionActionBoard(new RetentionActionFilter(Agent: agent.Id), null, Paging.Of(1, 20)))).Value;
        board.Columns.Single(c => c.Status is RetentionActionStatus.Done).Rows.Items.Single().Outcome.ShouldBe("Revalorisation accordée");
    }

    [Fact]
    public async Task An_action_given_to_somebody_else_is_told_once_and_stands_at_once_in_what_they_have_to_do()
    {
        var ministry = await Data.Ministry();
        var (author, owner) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, ministry));
        var agent = await Data.Ending(ministry, Data.Today.AddDays(300));
        RetentionActionInput To(Person person) => new(RetentionActionKind.Mentoring, person.Id, Data.Today.AddDays(200), null, null);
        int Told(Person person) => Site.Mails.To(person.Email).Count(m => m.Text.Contains("vous confie une action de fidélisation", StringComparison.Ordinal));

        var id = (await As(author, new PlanRetentionAction(agent.Id, RetentionActionOrigin.None, To(owner)))).Value;
        (await As(owner, new RetentionActionsToDo())).Value.Items.Select(i => i.Target).ShouldBe([id.Value]);
        (await As(author, new ReviseRetentionAction(id, (await As(author, new RetentionActionSheet(id))).Value.Version, To(owner), true))).Errors.ShouldBeEmpty();
        await Site.DeliverMails(Stop);
        (Told(owner), Told(author)).ShouldBe((1, 0));

        (await As(author, new ReviseRetentionAction(id, (await As(author, new RetentionActionSheet(id))).Value.Version, To(author), true))).Errors.ShouldBeEmpty();
        await Site.DeliverMails(Stop);
        (Told(owner), Told(author)).ShouldBe((1, 0), "who takes it over themselves knows it");
        (await As(owner, new RetentionActionsToDo())).Value.Total.ShouldBe(0);
    }

    [Fact]
    public async Task One_action_is_planned_where_the_form_is_sent_twice_at_once_and_none_becomes_another()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var agent = await Data.Ending(ministry, Data.Today.AddDays(90));
        RetentionActionInput Input(int days) => new(RetentionActionKind.PayReview, null, Data.Today.AddDays(days), 0, null);
        var plan = new PlanRetentionAction(agent.Id, RetentionActionOrigin.Deadline, Input(5));

        var planned = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => As(recruiter, plan)));

        var first = planned.Select(p => p.Value).Distinct().ShouldHaveSingleItem();
        (await As(recruiter, plan with { Action = Input(5) with { Cost = 900 } })).Errors.ShouldHaveSingleItem().ShouldBe(RadarErrors.Twin, "what it says anew would be lost");
        // Past the handler, as on a server where several write at once.
        var twin = RetentionAction.Plan(agent.Id, RetentionActionOrigin.Deadline, new RetentionActionTerms(RetentionActionKind.PayReview, null, Data.Today.AddDays(5), null, null), Data.Today).Value;
        await Should.ThrowAsync<DbUpdateException>(() => Data.Save(twin));

        var other = (await As(recruiter, plan with { Action = Input(6) })).Value;
        (await As(recruiter, new ReviseRetentionAction(other, 1, Input(5), false))).Errors.ShouldHaveSingleItem().ShouldBe(RadarErrors.Twin);
        (await As(recruiter, new CloseRetentionAction(first, 1, true, "Faite"))).Errors.ShouldBeEmpty();
        (await As(recruiter, new ReviseRetentionAction(other, 1, Input(5), false))).Errors.ShouldBeEmpty("what is closed stands in nobody's way");
    }

    [Fact]
    public async Task The_comparison_of_small_groups_is_masked_and_nothing_measured_is_no_share()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        (await As(recruiter, new RetentionActionEffect())).Value.Since.ShouldBeNull();
        for (var i = 0; i < 6; i++) await Data.Ending(ministry, Data.Today.AddMonths(6));
        await Data.ActionFor(await Data.Ending(ministry, Data.Today.AddMonths(6)));

        var masked = (await As(recruiter, new RetentionActionEffect())).Value;
        masked.IsMasked.ShouldBeTrue();
        (masked.With.Retention, masked.Without.Retention).ShouldBe((null, null));

        for (var i = 0; i < 5; i++) await Data.ActionFor(await Data.Ending(ministry, Data.Today.AddMonths(6)));
        var shown = (await As(recruiter, new RetentionActionEffect())).Value;
        shown.IsMasked.ShouldBeFalse();
        shown.With.Retention.ShouldBeNull("nobody was followed for twelve months yet");
    }

    private async Task<RadarView> Look(Person person, RadarFilter filter) => (await As(person, new Radar(filter, Paging.Of(1, 20)))).Value;
}
