using CsCheck;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Retention;

/// <summary>Which days an agent's contracts, trials and certificates bring, and what the law lets decide.</summary>
public sealed class What_comes_due
{
    private static readonly OrganisationId Here = OrganisationId.New();
    private static readonly LegalBasis[] Bases = [LegalBasis.NoCorps, LegalBasis.NeedOfService, LegalBasis.TemporaryVacancy, LegalBasis.TemporaryIncrease];

    [Fact]
    public void a_contract_brings_its_end_and_the_day_by_which_to_tell_the_agent()
    {
        var agent = Hired("2026-01-01", "2027-12-31");
        var lines = Lines(agent, "2027-12-31", "2027-03-01");

        lines.Select(l => (l.Kind, l.Day)).ShouldBe([(DeadlineKind.RenewalNotice, Day("2027-10-31")), (DeadlineKind.ContractEnd, Day("2027-12-31"))]);
        lines[0].Reference.ShouldBe("décret n° 86-83, art. 45");
        lines.ShouldAllBe(l => l.DueOn == Day("2027-12-31") && l.Matter == DecisionMatter.Contract);
    }

    [Fact]
    public void what_ended_without_any_sequel_stays_until_a_contract_or_a_departure_is_recorded()
    {
        var agent = Hired("2026-01-01", "2026-12-31");
        Lines(agent, "2028-12-31", "2027-06-01").ShouldContain(l => l.Kind == DeadlineKind.ContractEnd && l.Day == Day("2026-12-31"));

        agent.Succeed(Terms("2027-01-01", "2027-12-31") with { SameDutiesRenewed = true }, Day("2027-06-01")).ShouldBeDone();
        Lines(agent, "2028-12-31", "2027-06-01").ShouldAllBe(l => l.Day > Day("2027-06-01"));

        agent.Depart(Day("2027-08-31"), DepartureReason.Resignation, DepartureDestination.Unknown, Day("2027-06-01")).ShouldBeDone();
        Lines(agent, "2028-12-31", "2027-06-01").ShouldBeEmpty();
    }

    [Fact]
    public void a_contract_without_end_and_a_civil_servant_bring_nothing_but_a_trial()
    {
        var agent = Agent.Hire(Name, null, Terms("2027-01-01", null) with { Status = EmploymentStatus.Permanent }, Day("2027-01-01")).Value;
        Lines(agent, "2028-01-01", "2027-02-01").Single().Kind.ShouldBe(DeadlineKind.TrialEnd);

        var servant = Agent.Hire(Name, null, Terms("2027-01-01", null) with { Status = EmploymentStatus.CivilServant, Basis = LegalBasis.CivilServant }, Day("2027-01-01")).Value;
        Lines(servant, "2028-01-01", "2027-02-01").ShouldBeEmpty();
        new Deadlines([]).Until(Day("2028-01-01"), Day("2027-01-01")).ShouldBeEmpty("no contract at all");
    }

    [Fact]
    public void a_trial_passed_unseen_is_history_and_one_that_was_announced_waits_for_a_word()
    {
        var agent = Hired("2027-01-01", "2029-12-31");
        var trial = agent.Contracts[0].TrialEndsOn!.Value;
        Lines(agent, "2027-12-31", trial.ToString("yyyy-MM-dd", null)).ShouldContain(l => l.Kind == DeadlineKind.TrialEnd);

        var after = trial.AddDays(1);
        new Deadlines(agent.Contracts).Until(after.AddMonths(2), after).ShouldNotContain(l => l.Kind == DeadlineKind.TrialEnd);
        new Deadlines(agent.Contracts) { WasAnnounced = (_, _) => true }.Until(after.AddMonths(2), after).ShouldContain(l => l.Kind == DeadlineKind.TrialEnd);
    }

    [Fact]
    public void six_years_make_the_cdi_the_only_contract()
    {
        var agent = Hired("2022-01-01", "2024-12-31");
        agent.Succeed(Terms("2025-01-01", "2027-12-31") with { SameDutiesRenewed = true }, Day("2024-12-01")).ShouldBeDone();
        var lines = Lines(agent, "2028-01-31", "2027-03-01");
        lines.Select(l => (l.Kind, l.Day)).ShouldBe(
            [(DeadlineKind.RenewalNotice, Day("2027-09-30")), (DeadlineKind.ContractEnd, Day("2027-12-31")), (DeadlineKind.SixYears, Day("2028-01-01"))]);

        var choices = LawfulChoices.OfContract(agent.Contracts[1], agent.Contracts, null, Day("2027-03-01"));
        choices.Where(c => c.IsLawful).Select(c => c.Choice).ShouldBe([DecisionChoice.Permanent, DecisionChoice.NotRenew]);
        choices.Single(c => c.Choice == DecisionChoice.RenewFixedTerm).Explanation.ShouldContain("seul un CDI");

        var decision = new DueDecision(agent.Id, DecisionMatter.Contract, agent.Contracts[1].Id.Value, Day("2027-12-31"));
        decision.Decide(DecisionChoice.RenewFixedTerm, "Projet prolongé", null, choices, null, Day("2027-12-31"), Day("2027-03-01")).Error.Code.ShouldBe("radar.not-lawful");
        decision.Decide(DecisionChoice.Permanent, "Compétence rare", null, choices, null, Day("2027-12-31"), Day("2027-03-01")).ShouldBeDone();
    }

    [Theory]
    [InlineData("2026-01-01", "2027-12-31", "2030-12-31")]   // three years each
    [InlineData("2023-01-01", "2025-12-31", "2028-12-31")]   // three years, which are the six in all
    public void a_renewal_reaches_the_last_lawful_day_and_not_one_more(string start, string end, string latest)
    {
        var agent = Hired(start, end);
        var choice = LawfulChoices.OfContract(agent.Contracts[0], agent.Contracts, null, Day(end)).Single(c => c.Choice == DecisionChoice.RenewFixedTerm);
        choice.Latest.ShouldBe(Day(latest));

        var next = Terms(Day(end).AddDays(1).ToString("yyyy-MM-dd", null), latest) with { SameDutiesRenewed = true };
        Agent.MaySign(next, agent.Spells(), Day(end)).ShouldBeDone();
        Agent.MaySign(next with { Period = Period.Create(next.Period.Start, Day(latest).AddDays(1)).Value }, agent.Spells(), Day(end)).IsFailure.ShouldBeTrue();
    }

    /// <summary>Whatever was signed before: what the choice proposes is what signing accepts, to the day.</summary>
    [Fact]
    public void the_proposed_last_day_is_what_signing_accepts() => Gen.Select(Gen.Int[30, 1095], Gen.Int[0, 3].Select(i => Bases[i]), Gen.Int[0, 400]).Sample((days, basis, offset) =>
    {
        var start = Day("2024-01-15").AddDays(offset);
        var length = basis is LegalBasis.TemporaryVacancy or LegalBasis.TemporaryIncrease ? Math.Min(days, 360) : days;
        var terms = new ContractTerms(EmploymentStatus.FixedTerm, Category.A, basis, Here, null, Period.Create(start, start.AddDays(length)).Value);
        var agent = Agent.Hire(Name, null, terms, start).Value;
        var end = agent.Contracts[0].EndsOn!.Value;
        var choice = LawfulChoices.OfContract(agent.Contracts[0], agent.Contracts, null, end).Single(c => c.Choice == DecisionChoice.RenewFixedTerm);
        if (choice is not { IsLawful: true, Latest: { } latest }) return;
        Try(latest).IsSuccess.ShouldBeTrue();
        Try(latest.AddDays(1)).IsFailure.ShouldBeTrue();

        Result Try(DateOnly last) => Agent.MaySign(terms with { Period = Period.Create(end.AddDays(1), last).Value, SameDutiesRenewed = true }, agent.Spells(), end);
    });

    [Fact]
    public void a_trial_is_confirmed_renewed_once_or_ended_before_its_term()
    {
        var agent = Hired("2027-01-01", "2029-12-31");
        var contract = agent.Contracts[0];
        Lawful(Day("2027-02-01")).ShouldBe([DecisionChoice.ConfirmTrial, DecisionChoice.RenewTrial, DecisionChoice.EndTrial]);
        Lawful(contract.TrialEndsOn!.Value.AddDays(1)).ShouldBe([DecisionChoice.ConfirmTrial]);

        agent.RenewTrial(contract.Id, LawfulChoices.OfTrial(contract, Day("2027-02-01"))[1].Latest!.Value, Day("2027-02-01")).ShouldBeDone();
        Lawful(Day("2027-02-02")).ShouldBe([DecisionChoice.ConfirmTrial, DecisionChoice.EndTrial]);

        DecisionChoice[] Lawful(DateOnly day) => [.. LawfulChoices.OfTrial(contract, day).Where(c => c.IsLawful).Select(c => c.Choice)];
    }

    private static readonly PersonName Name = PersonName.Create("Dominique", "Moreau").Value;

    private static Agent Hired(string start, string end) => Agent.Hire(Name, null, Terms(start, end), Day(start)).Value;

    private static ContractTerms Terms(string start, string? end) => new(
        EmploymentStatus.FixedTerm, Category.A, LegalBasis.NeedOfService, Here, null, Period.Create(Day(start), end is null ? null : Day(end)).Value);

    private static IReadOnlyList<Deadline> Lines(Agent agent, string until, string today) => new Deadlines(agent.Contracts, null, agent.DepartedOn).Until(Day(until), Day(today));
}

/// <summary>Where a line stands: nothing passes in silence.</summary>
public sealed class The_state_of_a_line
{
    private static readonly Deadline Notice = new(DeadlineKind.RenewalNotice, DecisionMatter.Contract, Guid.NewGuid(), Day("2027-03-31"), Day("2027-05-31"), "", null);
    private static readonly Deadline End = Notice with { Kind = DeadlineKind.ContractEnd, Day = Day("2027-05-31") };
    private static readonly LawfulChoice[] Any = [.. Enum.GetValues<DecisionChoice>().Select(c => new LawfulChoice(c, true, ""))];

    [Fact]
    public void is_overdue_from_the_day_after_until_something_is_decided()
    {
        End.StateOn(null, Day("2027-05-31")).ShouldBe(DeadlineState.Open);
        End.StateOn(null, Day("2027-06-01")).ShouldBe(DeadlineState.Overdue);
        End.StateOn(null, Day("2037-06-01")).ShouldBe(DeadlineState.Overdue, "for as long as it takes");
    }

    [Fact]
    public void of_a_notice_stays_open_until_the_agent_is_told()
    {
        var decision = Decided(DecisionChoice.NotRenew);
        Notice.StateOn(decision, Day("2027-03-31")).ShouldBe(DeadlineState.Open);
        Notice.StateOn(decision, Day("2027-04-01")).ShouldBe(DeadlineState.Overdue);
        decision.Tell(Day("2027-01-31"), End.DueOn, Day("2027-02-10")).Error.Code.ShouldBe("radar.told-before-decision");
        decision.Tell(Day("2027-04-02"), End.DueOn, Day("2027-04-02")).ShouldBeDone();
        Notice.StateOn(decision, Day("2027-04-02")).ShouldBeNull("done, if late");
    }

    [Fact]
    public void comes_back_when_what_was_decided_is_not_done_by_its_day()
    {
        End.StateOn(Decided(DecisionChoice.RenewFixedTerm), Day("2027-05-31")).ShouldBe(DeadlineState.Decided);
        End.StateOn(Decided(DecisionChoice.RenewFixedTerm), Day("2027-06-01")).ShouldBe(DeadlineState.Overdue);
    }

    [Fact]
    public void is_open_again_when_the_end_moves() =>
        (End with { Day = Day("2027-09-30"), DueOn = Day("2027-09-30") }).StateOn(Decided(DecisionChoice.NotRenew), Day("2027-03-01")).ShouldBe(DeadlineState.Open);

    [Fact]
    public void of_a_confirmed_trial_is_over_with_its_day()
    {
        var trial = End with { Kind = DeadlineKind.TrialEnd, Matter = DecisionMatter.Trial };
        trial.StateOn(Decided(DecisionChoice.ConfirmTrial), trial.Day).ShouldBe(DeadlineState.Decided);
        trial.StateOn(Decided(DecisionChoice.ConfirmTrial), trial.Day.AddDays(1)).ShouldBeNull();
        trial.StateOn(Decided(DecisionChoice.EndTrial), trial.Day.AddDays(1)).ShouldBe(DeadlineState.Overdue);
    }

    private static DueDecision Decided(DecisionChoice choice)
    {
        var decision = new DueDecision(AgentId.New(), End.Matter, End.Subject, End.DueOn);
        decision.Decide(choice, "Motif", null, Any, null, End.DueOn, Day("2027-02-01")).ShouldBeDone();
        return decision;
    }
}
