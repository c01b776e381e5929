using CsCheck;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Tests.Retention;

public sealed class Following_a_training
{
    private static readonly DateOnly Today = new(2027, 3, 10);
    private static readonly DateTime Now = new(2027, 3, 10, 9, 0, 0, DateTimeKind.Utc);
    private static readonly UserId Boss = UserId.New();

    [Fact]
    public void goes_from_the_wish_to_the_end()
    {
        var wish = Wished();
        wish.Approve(Boss, Now).IsSuccess.ShouldBeTrue();
        wish.Enrol(Today.AddDays(-3), Today.AddDays(-1), Today).IsSuccess.ShouldBeTrue();
        wish.IsLate(Today).ShouldBeTrue();
        wish.Complete(Today.AddDays(-1), Today, Now).IsSuccess.ShouldBeTrue();

        (wish.Status, wish.IsOpen, wish.IsLate(Today)).ShouldBe((TrainingStatus.Completed, false, false));
        wish.TakeEvents().OfType<TrainingSettled>().Select(e => e.Status).ShouldBe([TrainingStatus.Approved, TrainingStatus.Enrolled, TrainingStatus.Completed]);
    }

    [Fact]
    public void is_refused_with_a_reason_and_once()
    {
        var wish = Wished();
        wish.Refuse(" ", Boss, Now).Error.ShouldBe(TrainingErrors.NoReason);
        wish.Refuse("Budget épuisé.", Boss, Now).IsSuccess.ShouldBeTrue();

        wish.Refuse("Encore", Boss, Now).Error.Code.ShouldBe("training.status");
        wish.Approve(Boss, Now).Error.Code.ShouldBe("training.status");
        wish.Enrol(Today, Today, Today).IsFailure.ShouldBeTrue();
        wish.GiveUp("Tant pis", byAgent: true, Now).IsFailure.ShouldBeTrue();
    }

    [Theory]
    [InlineData(null, 1, "StartsOn")]
    [InlineData(2, 1, "EndsOn")]
    [InlineData(0, 550, "EndsOn")]
    [InlineData(-1200, -1199, "StartsOn")]
    [InlineData(1, 1, null)]
    [InlineData(0, 549, null)]
    public void needs_dates_in_their_order(int? from, int to, string? field)
    {
        var wish = Wished();
        wish.Approve(Boss, Now);
        var enrolled = wish.Enrol(from is { } days ? Today.AddDays(days) : null, Today.AddDays(to), Today);
        (enrolled.IsFailure ? enrolled.Error.Field : null).ShouldBe(field);
    }

    [Theory]
    [InlineData(1, false)]   // tomorrow
    [InlineData(0, true)]
    [InlineData(-2, true)]   // its first day
    [InlineData(-3, false)]  // before it
    public void ends_between_its_first_day_and_today(int day, bool allowed)
    {
        var wish = Wished();
        wish.Approve(Boss, Now);
        wish.Enrol(Today.AddDays(-2), Today.AddDays(4), Today);
        wish.Complete(Today.AddDays(day), Today, Now).IsSuccess.ShouldBe(allowed);
    }

    [Fact]
    public void tells_the_agent_of_what_others_give_up_and_not_of_the_own_act()
    {
        var (own, other) = (Wished(), Wished());
        own.GiveUp("Plus le temps.", byAgent: true, Now);
        other.GiveUp("Annulée par l’organisme.", byAgent: false, Now);

        own.TakeEvents().ShouldBeEmpty();
        other.TakeEvents().OfType<TrainingSettled>().ShouldHaveSingleItem().Status.ShouldBe(TrainingStatus.GivenUp);
    }

    [Fact]
    public void begins_with_what_is_still_offered()
    {
        var training = Offered();
        training.Retire();
        TrainingEnrolment.Wish(training, AgentId.New(), null, null, Now).Error.ShouldBe(TrainingErrors.Retired);
    }

    [Fact]
    public void never_lowers_a_level_and_waits_for_the_manager_where_it_raises_one()
    {
        var agent = AgentId.New();
        var (unknown, lower, higher, declared, validated) = (SkillId.New(), SkillId.New(), SkillId.New(), SkillId.New(), SkillId.New());
        var passport = new Passport(agent,
        [
            Held(agent, lower, SkillLevel.Practice, AssessmentSource.Validated),
            Held(agent, higher, SkillLevel.Expertise, AssessmentSource.Declared),
            Held(agent, declared, SkillLevel.Mastery, AssessmentSource.Declared),
            Held(agent, validated, SkillLevel.Mastery, AssessmentSource.Validated),
        ]);

        foreach (var skill in new[] { unknown, lower, higher, declared, validated }) passport.Learn(skill, SkillLevel.Mastery, "Formation", Boss, Today);

        (SkillLevel, AssessmentSource, bool) Of(SkillId skill) => passport.Of(skill) is { } a ? (a.Level, a.Source, a.AwaitsValidation) : default;
        Of(unknown).ShouldBe((SkillLevel.Mastery, AssessmentSource.Training, true));
        Of(lower).ShouldBe((SkillLevel.Mastery, AssessmentSource.Training, true));
        Of(higher).ShouldBe((SkillLevel.Expertise, AssessmentSource.Declared, true));
        Of(declared).ShouldBe((SkillLevel.Mastery, AssessmentSource.Training, true));
        Of(validated).ShouldBe((SkillLevel.Mastery, AssessmentSource.Validated, false));
        passport.Learn(unknown, SkillLevel.Mastery, "Formation", Boss, Today).ShouldBeFalse("a second time teaches nothing");
    }

    [Fact]
    public void is_no_source_that_agents_may_give_themselves() =>
        new Passport(AgentId.New(), []).Add(SkillId.New(), new SkillStatement(SkillLevel.Mastery, AssessmentSource.Training, "Un stage"), null, Today).Error.ShouldBe(PassportErrors.NotOnesOwnTraining);

    /// <summary>The oracle counts level by level.</summary>
    [Fact]
    public void brings_the_levels_that_lack_and_no_others()
    {
        var skills = Enumerable.Range(0, 6).Select(_ => SkillId.New()).ToArray();
        var levels = Gen.Int[0, 5].Array[6];
        Gen.Select(levels, levels, levels).Sample((aimed, wanted, had) =>
        {
            Dictionary<SkillId, SkillLevel> By(int[] all) => Enumerable.Range(0, 6).Where(i => all[i] > 0).ToDictionary(i => skills[i], i => (SkillLevel)all[i]);
            var expected = Enumerable.Range(0, 6).Sum(i => Enumerable.Range(1, 5).Count(level => level <= aimed[i] && level <= wanted[i] && level > had[i]));

            TrainingSuggestion.Gain(By(aimed).Select(a => new TrainingAim(a.Key, a.Value)), By(wanted), By(had)).ShouldBe(expected);
        });
    }

    [Fact]
    public void is_described_within_bounds()
    {
        var skill = SkillId.New();
        var terms = new TrainingTerms("SQL", "", [new TrainingAim(skill, SkillLevel.Mastery)], 14, 0, "https://exemple.fr", false);
        Result Made(TrainingTerms t) => Training.Create(OrganisationId.New(), "Campus", "C-1", t).ToResult();

        Made(terms).IsSuccess.ShouldBeTrue();
        Made(terms with { Title = " " }).Error.ShouldBe(TrainingErrors.NoTitle);
        Made(terms with { Aims = [] }).Error.ShouldBe(TrainingErrors.NoAim);
        Made(terms with { Aims = [terms.Aims[0], new TrainingAim(skill, SkillLevel.Notions)] }).Error.ShouldBe(TrainingErrors.AimTwice);
        Made(terms with { Hours = 0 }).Error.ShouldBe(TrainingErrors.BadHours);
        Made(terms with { Cost = -1 }).Error.ShouldBe(TrainingErrors.BadCost);
        Made(terms with { Link = "javascript:alert(1)" }).Error.ShouldBe(TrainingErrors.BadLink);
        Made(terms with { Cost = null, Link = null }).IsSuccess.ShouldBeTrue();
    }

    private static Training Offered() =>
        Training.Create(OrganisationId.New(), "Campus", "C-1", new TrainingTerms("SQL", "", [new TrainingAim(SkillId.New(), SkillLevel.Mastery)], 14, 0, null, false)).Value;

    private static TrainingEnrolment Wished() => TrainingEnrolment.Wish(Offered(), AgentId.New(), "Pour la suite.", UserId.New(), Now).Value;

    private static SkillAssessment Held(AgentId agent, SkillId skill, SkillLevel level, AssessmentSource source) => new(agent, skill, level, source, Today.AddYears(-1));
}
