using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Skills;

public sealed class Leading_a_campaign
{
    private static readonly AgentId Agent = AgentId.New();
    private static readonly OrganisationId Place = OrganisationId.New();

    private static CampaignTerms Dates(int opens, int closes, int reminder = 7) => new("Recensement 2027", Place, Today.AddDays(opens), Today.AddDays(closes), reminder);

    private static Campaign Launched(int opens = 0, int closes = 30)
    {
        var campaign = Campaign.Plan(Dates(opens, closes), null, Today, Now).Value;
        campaign.Launch(Today, Now).ShouldBeDone();
        return campaign;
    }

    private static Passport Filled() => new(Agent, [new SkillAssessment(Agent, Coding, SkillLevel.Mastery, AssessmentSource.Declared, Today.AddDays(-500))]);

    [Theory]
    [InlineData(10, 5, 3)]
    [InlineData(-20, -1, 3)]
    [InlineData(0, 366, 3)]
    [InlineData(0, 10, 11)]
    [InlineData(0, 10, 0)]
    public void refuses_dates_that_make_no_sense(int opens, int closes, int reminder) =>
        Campaign.Plan(Dates(opens, closes, reminder), null, Today, Now).IsFailure.ShouldBeTrue();

    [Fact]
    public void begins_once()
    {
        var campaign = Launched();

        campaign.Launch(Today, Now).ShouldBeRefused(CampaignErrors.NotADraft);
        campaign.TakeEvents().ShouldBe([new CampaignLaunched(campaign.Id)]);
    }

    [Theory]
    [InlineData(-1, "campaign.not-open")]
    [InlineData(0, null)]
    [InlineData(30, null)]
    [InlineData(31, "campaign.over")]
    public void receives_answers_from_the_first_day_to_the_last(int day, string? refusal)
    {
        var campaign = Launched();
        var entry = CampaignEntry.Invite(campaign.Id, Agent, Place, Now);

        var answered = entry.Submit(campaign, Filled(), Place, Today.AddDays(day), Now);

        answered.Errors.Select(e => e.Code).ShouldBe(refusal is null ? [] : [refusal]);
        (entry.SubmittedAt is not null).ShouldBe(refusal is null);
    }

    [Fact]
    public void says_the_date_to_who_is_late() =>
        Launched().Receives(Today.AddDays(31)).Error.Message.ShouldContain("03/02/2027");

    [Fact]
    public void takes_an_answer_for_saying_that_all_is_still_true()
    {
        var (campaign, passport) = (Launched(), Filled());

        CampaignEntry.Invite(campaign.Id, Agent, Place, Now).Submit(campaign, passport, Place, Today, Now).ShouldBeDone();

        passport.Standing[0].VerifiedOn.ShouldBe(Today);
    }

    [Fact]
    public void asks_for_something_in_the_passport()
    {
        var campaign = Launched();

        CampaignEntry.Invite(campaign.Id, Agent, Place, Now).Submit(campaign, new Passport(Agent, []), Place, Today, Now).ShouldBeRefused(PassportErrors.Empty);
    }

    [Fact]
    public void reminds_once_and_not_who_has_answered()
    {
        var campaign = Launched();
        var (late, done) = (CampaignEntry.Invite(campaign.Id, Agent, Place, Now), CampaignEntry.Invite(campaign.Id, Agent, Place, Now));
        done.Submit(campaign, Filled(), Place, Today, Now).ShouldBeDone();

        late.Remind(Now);
        late.Remind(Now.AddDays(1));
        done.Remind(Now);

        late.TakeEvents().OfType<AgentReminded>().Count().ShouldBe(1);
        done.TakeEvents().OfType<AgentReminded>().ShouldBeEmpty();
    }

    [Fact]
    public void ends_for_an_agent_when_the_manager_has_nothing_left_to_validate()
    {
        var (campaign, passport) = (Launched(), Filled());
        var entry = CampaignEntry.Invite(campaign.Id, Agent, Place, Now);
        entry.Validate(new Passport(Agent, []), Now);
        entry.ValidatedAt.ShouldBeNull("before an answer there is nothing to end");

        entry.Submit(campaign, passport, Place, Today, Now).ShouldBeDone();
        entry.Validate(passport, Now);
        entry.ValidatedAt.ShouldBeNull();

        passport.Validate(Coding, UserId.New(), Today).ShouldBeDone();
        entry.Validate(passport, Now);
        entry.ValidatedAt.ShouldBe(Now);
    }

    [Fact]
    public void receives_nothing_once_cancelled()
    {
        var campaign = Launched();
        campaign.Cancel("Reportée").ShouldBeDone();

        campaign.Receives(Today).ShouldBeRefused(CampaignErrors.Cancelled);
        campaign.Cancel("Encore").ShouldBeRefused(CampaignErrors.AlreadyCancelled);
    }
}
