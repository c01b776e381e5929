using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;

namespace DinumTalent.Application.Tests.Retention;

/// <summary>Who is shown first and why, to whom, and where nothing is computed.</summary>
public sealed class Reading_risks(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task Each_factor_comes_with_its_fact_and_the_agent_reads_the_same()
    {
        var ministry = await Data.Ministry();
        var (hr, person) = (await Data.Staff(Role.Recruiter, ministry), await Data.Account());
        var agent = await Told(ministry, person);

        var row = (await Board(hr, ministry)).Rows.Items.ShouldHaveSingleItem();
        row.Id.ShouldBe(agent.Id);
        row.Lines.Select(l => l.Label).ShouldBe(
            [RiskFactor.ContractEnds.Label(), RiskFactor.SaidLeaving.Label(), RiskFactor.PayBelow.Label(), RiskFactor.LongInPost.Label(), RiskFactor.NoTraining.Label(), RiskFactor.ScarceSkill.Label(), RiskFactor.NewManager.Label()]);
        row.Score.ShouldBe(100);
        row.Lines[2].Fact.ShouldContain($"{30_000.ToFrench()}");
        row.Lines[4].Fact.ShouldContain(Data.Today.AddMonths(-30).ToFrench());

        var own = (await As(person, new OwnRisk())).Value;
        (own.Score, own.IsOff).ShouldBe((100, false));
        own.Lines.ShouldBe(row.Lines);
    }

    [Fact]
    public async Task Another_ministry_finds_nothing()
    {
        var ministry = await Data.Ministry();
        await Told(ministry, await Data.Account());
        var elsewhere = await Data.Staff(Role.Recruiter, await Data.Ministry());

        (await As(elsewhere, new RiskBoard(ministry.Id, null, Paging.Of(1, 20)))).Errors.ShouldHaveSingleItem().ShouldBe(Error.NotFound);
        (await As(elsewhere, new RiskBoard(null, null, Paging.Of(1, 20)))).Value.Rows.Total.ShouldBe(0);
        (await As(elsewhere, new SwitchRisk(ministry.Id, 0, true, "Motif"))).Errors.ShouldHaveSingleItem().ShouldBe(Error.NotFound);
    }

    [Fact]
    public async Task Switched_off_above_nothing_is_computed_below()
    {
        var ministry = await Data.Ministry();
        var directorate = await Data.Below(ministry);
        var (hr, person) = (await Data.Staff(Role.Recruiter, ministry), await Data.Account());
        await Told(directorate, person);

        (await As(hr, new SwitchRisk(ministry.Id, 0, true, "Dialogue social en cours"))).Errors.ShouldBeEmpty();
        var off = await Board(hr, directorate);
        (off.Agents, off.Rows.Total).ShouldBe((0, 0));
        off.SwitchedOff.ShouldHaveSingleItem();
        (await As(person, new OwnRisk())).Value.ShouldSatisfyAllConditions(o => o.IsOff.ShouldBeTrue(), o => o.Lines.ShouldBeEmpty(), o => o.Score.ShouldBe(0));

        (await As(hr, new SwitchRisk(ministry.Id, 0, true, "Encore"))).Errors.ShouldHaveSingleItem().ShouldBe(RiskErrors.AlreadyOff);
        (await As(hr, new SwitchRisk(ministry.Id, 9, false, "Fini"))).Errors.ShouldHaveSingleItem().Kind.ShouldBe(ErrorKind.Conflict);
        (await As(hr, new SwitchRisk(ministry.Id, 1, false, "Fini"))).Errors.ShouldBeEmpty();
        (await Board(hr, directorate)).Rows.Total.ShouldBe(1);
    }

    [Fact]
    public async Task A_taken_back_answer_counts_no_more()
    {
        var ministry = await Data.Ministry();
        var person = await Data.Account();
        await Told(ministry, person);

        (await As(person, new TakeBackIntention())).Errors.ShouldBeEmpty();
        (await As(person, new TakeBackIntention())).Errors.ShouldBeEmpty();
        var own = (await As(person, new OwnRisk())).Value;
        own.Score.ShouldBe(80);
        own.Others.ShouldContain(o => o.Factor == RiskFactor.SaidLeaving);
    }

    [Fact]
    public async Task The_spread_gives_no_small_group_away()
    {
        var ministry = await Data.Ministry();
        var (north, south) = (await Data.Below(ministry), await Data.Below(ministry));
        for (var i = 0; i < 7; i++) await Data.Serving(i < 6 ? north : south);
        var hr = await Data.Staff(Role.Recruiter, ministry);

        var table = (await Board(hr, ministry)).ByOrganisation;
        table.Rows.SelectMany(r => r.Cells).Where(c => c is IntegerCell { Value: > 0 and < 5 }).ShouldBeEmpty();
        table.Rows.Count.ShouldBe(2);
        foreach (var row in table.Rows) row.Cells[^1].ShouldBe(Cell.Masked, "six and seven would tell of one");
    }

    [Fact]
    public async Task Weights_are_set_by_the_whole_State_alone_once_at_a_time_and_keep_their_history()
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        var (hr, recruiter) = (await data.Staff(Role.HumanResources, await data.State()), await data.Staff(Role.Recruiter, await data.Ministry()));
        RiskWeight[] Points(int contract) => [.. RiskTerms.Usual.Weights.Select(w => w.Factor is RiskFactor.ContractEnds ? w with { Points = contract } : w)];

        (await site.Send(recruiter, new SetRiskWeights(0, Points(40), "Motif"), Stop)).Errors.ShouldHaveSingleItem().Kind.ShouldBe(ErrorKind.Forbidden);
        var both = await Task.WhenAll(site.Send(hr, new SetRiskWeights(0, Points(40), "Un"), Stop), site.Send(hr, new SetRiskWeights(0, Points(50), "Deux"), Stop));
        both.Count(b => b.IsSuccess).ShouldBe(1);
        both.Single(b => b.IsFailure).Errors.ShouldHaveSingleItem().Kind.ShouldBe(ErrorKind.Conflict);
        (await site.Send(hr, new SetRiskWeights(1, Points(10), "Trois"), Stop)).Errors.ShouldBeEmpty();

        var settings = (await site.Send(recruiter, new RiskSettings(), Stop)).Value;
        settings.History.Select(h => h.Number).ShouldBe([2, 1]);
        settings.History.ShouldAllBe(h => h.By == hr.Name);
        settings.Weights.Single(w => w.Factor == RiskFactor.ContractEnds).Points.ShouldBe(10);
    }

    private async Task<RiskBoardView> Board(Person hr, Organisation organisation) => (await As(hr, new RiskBoard(organisation.Id, null, Paging.Of(1, 20)))).Value;

    /// <summary>Everything counts for this agent.</summary>
    private async Task<Agent> Told(Organisation organisation, Person person)
    {
        var (job, start) = (await Data.JobProfile(), Data.Today.AddYears(-3).AddDays(-60));
        var (end, today) = (Data.Today.AddDays(60), Data.Today);
        var terms = new ContractTerms(EmploymentStatus.FixedTerm, Category.A, LegalBasis.NoCorps, organisation.Id, job.Id, Period.Create(start, start.AddYears(3).AddDays(-1)).Value);
        var agent = Agent.Hire(PersonName.Create(person.GivenName, person.FamilyName).Value, EmailAddress.Create(person.Email).Value, terms, start).Value;
        agent.Sign(terms with { Period = Period.Create(start.AddYears(3), end).Value, SameDutiesRenewed = true }, start.AddYears(3)).Errors.ShouldBeEmpty();
        agent.RecordPay(30_000);
        agent.Follow(today);
        var (before, manager) = (await Data.Serving(await Data.Ministry()), await Data.Serving(await Data.Ministry()));
        agent.Place("Paris", before.Id);
        agent.Place("Paris", manager.Id, today);
        await Data.Save(agent);
        await Data.Save(
            PayReference.Create(job.Id, today.AddYears(-1), false, [new PayBracket(0, null, 45_000, 60_000)]).Value,
            new SkillAssessment(agent.Id, job.Requirements[0].SkillId, SkillLevel.Mastery, AssessmentSource.Experience, today.AddMonths(-30)),
            new NamedIntention(agent.Id, 1, today));
        return agent;
    }
}
