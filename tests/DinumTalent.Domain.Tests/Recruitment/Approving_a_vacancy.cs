using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Approving_a_vacancy
{
    private static readonly Approver Ada = new(UserId.New(), "Ada Petit");
    private static readonly Approver Bob = new(UserId.New(), "Bob Grand");
    private static readonly Approver Eve = new(UserId.New(), "Eve Moyen");
    private static readonly HashSet<UserId> Nobody = [];

    [Fact]
    public void passes_its_steps_in_order_each_with_its_quorum()
    {
        var (vacancy, approval) = Submitted(Step("Service", 2, Ada, Bob, Eve), Step("Direction", 1, Eve));

        Approve(approval, vacancy, Eve).ShouldBeDone();
        approval.CurrentStep.ShouldBe(0);
        Approve(approval, vacancy, Ada).ShouldBeDone();
        (approval.CurrentStep, vacancy.Status).ShouldBe((1, VacancyStatus.InApproval));
        Approve(approval, vacancy, Bob).ShouldBeRefused(ApprovalErrors.NotYourTurn);
        Approve(approval, vacancy, Eve).ShouldBeDone();

        (approval.Status, vacancy.Status).ShouldBe((ApprovalStatus.Approved, VacancyStatus.Approved));
        approval.TakeEvents().ShouldBe([new ApprovalStepOpened(approval.Id, 0), new ApprovalStepOpened(approval.Id, 1), new ApprovalEnded(approval.Id)]);
        vacancy.Publish(Today).ShouldBeDone();
    }

    [Fact]
    public void counts_each_person_once_a_step_even_as_a_delegate()
    {
        var (vacancy, approval) = Submitted(Step("Service", 2, Ada, Bob));

        Approve(approval, vacancy, Ada, Bob.Id).ShouldBeDone();
        Approve(approval, vacancy, Ada, Bob.Id).ShouldBeRefused(ApprovalErrors.AlreadyDecided);
        Approve(approval, vacancy, Eve, Bob.Id).ShouldBeDone();
        Approve(approval, vacancy, Bob).ShouldBeRefused(ApprovalErrors.Ended);

        approval.Seats.Single(s => s.ApproverId == Bob.Id).DecidedBy.ShouldBe(Eve.Id);
    }

    [Fact]
    public void refuses_its_author_and_whoever_submits_it_even_by_delegation()
    {
        var (vacancy, approval) = Submitted(Step("Service", 1, Ada, Bob));

        approval.Decide(vacancy, ApprovalDecision.Approved, null, Recruiter, new HashSet<UserId> { Ada.Id }, Now).ShouldBeRefused(ApprovalErrors.OwnVacancy);
    }

    [Fact]
    public void does_not_begin_where_a_quorum_would_need_the_author()
    {
        var author = new Approver(Recruiter.UserId!.Value, Recruiter.Name);

        Submit(Draft(), Step("Service", 1, author)).Error.Code.ShouldBe("approval.quorum-out-of-reach");
        Submit(Draft(), Step("Service", 1, author, Ada)).Value.Seats.ShouldHaveSingleItem().ApproverId.ShouldBe(Ada.Id);
    }

    [Fact]
    public void freezes_the_vacancy_until_it_is_sent_back_or_taken_back()
    {
        var (vacancy, approval) = Submitted(Step("Service", 1, Ada));
        vacancy.Edit(Terms, Sample.Labels).ShouldBeRefused("vacancy.not-possible");
        vacancy.Publish(Today).ShouldBeRefused("vacancy.not-publishable");

        approval.Decide(vacancy, ApprovalDecision.Returned, " ", By(Ada), Nobody, Now).ShouldBeRefused(ApprovalErrors.CommentMissing);
        approval.Decide(vacancy, ApprovalDecision.Returned, "Précisez les missions.", By(Ada), Nobody, Now).ShouldBeDone();

        (approval.Status, vacancy.Status).ShouldBe((ApprovalStatus.Returned, VacancyStatus.Draft));
        vacancy.Edit(Terms, Sample.Labels).ShouldBeDone();
        Approve(approval, vacancy, Ada).ShouldBeRefused(ApprovalErrors.Ended);

        var again = Submit(vacancy, Step("Service", 1, Ada)).Value;
        again.Withdraw(vacancy, Now).ShouldBeDone();
        vacancy.Status.ShouldBe(VacancyStatus.Draft);
        again.Withdraw(vacancy, Now).ShouldBeRefused(ApprovalErrors.Ended);
    }

    [Fact]
    public void is_not_passed_over_by_publishing_a_draft()
    {
        var need = new ApprovalNeed([Step("Service", 1, Ada)], null);

        Draft().Publish(Today, need).ShouldBeRefused(ApprovalErrors.Needed);
        Draft().Publish(Today, ApprovalNeed.None).ShouldBeDone();
        VacancyApproval.Submit(Draft(), ApprovalNeed.None, Recruiter, Now, Today).Error.ShouldBe(ApprovalErrors.NotNeeded);
    }

    [Theory]
    [InlineData(false, 5, 60_001, true)]
    [InlineData(false, 5, 60_000, false)] // at the ceiling
    [InlineData(true, 5, 60_001, false)] // invented values
    [InlineData(false, 4, 60_001, false)] // no bracket
    [InlineData(false, null, 60_001, false)] // experience left open
    [InlineData(false, 5, null, false)] // pay left open
    public void asks_for_the_budget_visa_above_the_ceiling(bool fictitious, int? years, int? payMax, bool asks)
    {
        var job = JobProfileId.New();
        var reference = PayReference.Create(job, Today.AddDays(-10), fictitious, [new PayBracket(5, 10, 50_000, 60_000)]).Value;

        var pay = new AnnouncedPay([reference], job, years, 40_000, payMax).On(Today);
        var need = ApprovalNeed.Of([], [Ada], pay);

        need.IsNeeded.ShouldBe(asks);
        if (asks) need.Steps.ShouldHaveSingleItem().Kind.ShouldBe(ApprovalStepKind.BudgetVisa);
    }

    [Fact]
    public void says_that_nobody_can_give_the_visa()
    {
        var need = ApprovalNeed.Of([Step("Service", 1, Ada)], [], PayErrors.AboveCeiling(new PayBracket(0, 5, 1, 2), 3));

        VacancyApproval.Submit(Draft(), need, Recruiter, Now, Today).Error.ShouldBe(ApprovalErrors.NoController);
    }

    [Fact]
    public void keeps_a_published_pay_below_the_ceiling()
    {
        var vacancy = Published();
        Result above = PayErrors.AboveCeiling(new PayBracket(0, 5, 1, 2), 90_000);

        vacancy.Edit(Terms with { PayMax = 90_000 }, Sample.Labels, above).ShouldBeRefused(ApprovalErrors.PayAboveApproved);
        vacancy.Edit(Terms with { Missions = "Autres." }, Sample.Labels, above).ShouldBeDone();
    }

    [Fact]
    public void a_chain_names_its_steps_and_has_quorums_that_can_be_reached()
    {
        var place = OrganisationId.New();

        ApprovalChain.Create(place, [Step("", 1, Ada)], []).Errors.ShouldHaveSingleItem().Field.ShouldBe("Steps[0].Name");
        ApprovalChain.Create(place, [Step("A", 2, Ada)], []).Errors.ShouldHaveSingleItem().Field.ShouldBe("Steps[0].Quorum");
        ApprovalChain.Create(place, [Step("A", 1)], []).Errors.ShouldHaveSingleItem().Field.ShouldBe("Steps[0].Approvers");
        ApprovalChain.Create(place, [Step("A", 1, Ada, Ada)], []).Errors.ShouldHaveSingleItem().Field.ShouldBe("Steps[0].Approvers");
        ApprovalChain.Create(place, [], []).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void a_delegation_holds_from_its_first_day_to_its_last()
    {
        ApprovalDelegation.Give(Ada.Id, Ada, Today, Today, Today).Error.ShouldBe(ApprovalErrors.DelegateToOneself);
        ApprovalDelegation.Give(Ada.Id, Bob, Today.AddDays(-9), Today.AddDays(-1), Today).Error.ShouldBe(ApprovalErrors.DelegationOver);
        var given = ApprovalDelegation.Give(Ada.Id, Bob, Today, Today.AddDays(2), Today).Value;

        (given.HoldsOn(Today), given.HoldsOn(Today.AddDays(2)), given.HoldsOn(Today.AddDays(3))).ShouldBe((true, true, false));
        given.End(Today);
        given.HoldsOn(Today).ShouldBeFalse();
    }

    private static ApprovalStep Step(string name, int quorum, params Approver[] approvers) => new(name, ApprovalStepKind.Approval, quorum, approvers);

    private static StageActor By(Approver person) => new(person.Id, person.Name);

    private static Result<VacancyApproval> Submit(Vacancy vacancy, params ApprovalStep[] steps) =>
        VacancyApproval.Submit(vacancy, new ApprovalNeed(steps, null), Recruiter, Now, Today);

    private static (Vacancy, VacancyApproval) Submitted(params ApprovalStep[] steps) => Draft() is var vacancy ? (vacancy, Submit(vacancy, steps).Value) : default;

    private static Result Approve(VacancyApproval approval, Vacancy vacancy, Approver by, params UserId[] standsInFor) =>
        approval.Decide(vacancy, ApprovalDecision.Approved, null, By(by), standsInFor.ToHashSet(), Now);
}
