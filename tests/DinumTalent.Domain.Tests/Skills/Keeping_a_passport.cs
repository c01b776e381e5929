using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Skills;

public sealed class Keeping_a_passport
{
    private static readonly AgentId Agent = AgentId.New();
    private static readonly UserId Self = UserId.New();
    private static readonly UserId Manager = UserId.New();
    private static readonly DateOnly Before = Today.AddDays(-100);

    private static SkillStatement Declared(SkillLevel level, string? evidence = null) => new(level, AssessmentSource.Declared, evidence);

    private static Passport With(params SkillAssessment[] held) => new(Agent, held);

    private static SkillAssessment Held(SkillLevel level, AssessmentSource source) => new(Agent, Coding, level, source, Before);

    [Fact]
    public void closes_what_stood_and_opens_what_is_said_now()
    {
        var old = Held(SkillLevel.Practice, AssessmentSource.Declared);
        var passport = With(old);

        passport.Change(Coding, Declared(SkillLevel.Mastery), Self, Today).ShouldBeDone();

        (old.Stands, old.ValidUntil, old.Level).ShouldBe((false, Today.AddDays(-1), SkillLevel.Practice));
        var now = passport.Opened.ShouldHaveSingleItem();
        (now.Level, now.ValidFrom, now.Stands).ShouldBe((SkillLevel.Mastery, Today, true));
    }

    [Fact]
    public void corrects_in_place_what_was_said_the_same_day()
    {
        var passport = With();
        passport.Add(Coding, Declared(SkillLevel.Practice), Self, Today).ShouldBeDone();

        passport.Change(Coding, Declared(SkillLevel.Mastery), Self, Today).ShouldBeDone();

        passport.Opened.ShouldHaveSingleItem().Level.ShouldBe(SkillLevel.Mastery);
    }

    [Fact]
    public void leaves_a_validated_level_in_the_history_when_the_agent_declares_another()
    {
        var validated = Held(SkillLevel.Mastery, AssessmentSource.Validated);
        var passport = With(validated);

        passport.Change(Coding, Declared(SkillLevel.Expertise), Self, Today).ShouldBeDone();

        (validated.Level, validated.Source, validated.ValidUntil).ShouldBe((SkillLevel.Mastery, AssessmentSource.Validated, Today.AddDays(-1)));
        passport.Opened.ShouldHaveSingleItem().AwaitsValidation.ShouldBeTrue();
    }

    [Fact]
    public void leaves_it_there_even_when_it_was_validated_the_same_day()
    {
        var passport = With();
        passport.Add(Coding, Declared(SkillLevel.Practice), Self, Today).ShouldBeDone();
        passport.Validate(Coding, Manager, Today).ShouldBeDone();

        passport.Change(Coding, Declared(SkillLevel.Reference), Self, Today).ShouldBeDone();

        passport.Opened.ShouldContain(a => a.Source == AssessmentSource.Validated && a.Level == SkillLevel.Practice && !a.Stands);
        passport.Standing.ShouldHaveSingleItem().Source.ShouldBe(AssessmentSource.Declared);
    }

    [Fact]
    public void keeps_a_validation_of_the_level_that_the_agent_declares_again()
    {
        var validated = Held(SkillLevel.Mastery, AssessmentSource.Validated);

        With(validated).Change(Coding, Declared(SkillLevel.Mastery), Self, Today).ShouldBeDone();

        (validated.Stands, validated.Source, validated.VerifiedOn).ShouldBe((true, AssessmentSource.Validated, Today));
    }

    [Fact]
    public void asks_again_for_a_certificate_that_was_accepted_and_is_described_anew()
    {
        var passport = With();
        passport.Add(Coding, new SkillStatement(SkillLevel.Mastery, AssessmentSource.Certified, "Brevet A"), Self, Before).ShouldBeDone();
        passport.Validate(Coding, Manager, Before).ShouldBeDone();
        passport.AwaitsValidation.ShouldBeFalse();

        passport.Change(Coding, new SkillStatement(SkillLevel.Mastery, AssessmentSource.Certified, "Brevet B"), Self, Today).ShouldBeDone();

        passport.AwaitsValidation.ShouldBeTrue();
    }

    [Fact]
    public void takes_the_same_words_said_twice_for_one()
    {
        var passport = With();
        passport.Add(Coding, Declared(SkillLevel.Mastery), Self, Today).ShouldBeDone();

        passport.Add(Coding, Declared(SkillLevel.Mastery), Self, Today).ShouldBeDone();

        passport.Opened.Count.ShouldBe(1);
        passport.Add(Coding, Declared(SkillLevel.Reference), Self, Today).ShouldBeRefused(PassportErrors.HeldAlready);
    }

    [Fact]
    public void lets_nobody_validate_as_an_agent() =>
        With().Add(Coding, new SkillStatement(SkillLevel.Mastery, AssessmentSource.Validated), Self, Today).ShouldBeRefused(PassportErrors.NotOnesOwnValidation);

    [Fact]
    public void asks_what_a_certificate_is_and_that_it_is_still_good()
    {
        With().Add(Coding, new SkillStatement(SkillLevel.Mastery, AssessmentSource.Certified), Self, Today).ShouldBeRefused(PassportErrors.NoEvidence);
        With().Add(Coding, new SkillStatement(SkillLevel.Mastery, AssessmentSource.Certified, "Brevet", Today.AddDays(-1)), Self, Today).ShouldBeRefused(PassportErrors.AlreadyExpired);
        With().Add(Coding, new SkillStatement(SkillLevel.Mastery, AssessmentSource.Declared, null, Today.AddDays(9)), Self, Today).ShouldBeRefused(PassportErrors.ExpiryWithoutCertificate);
    }

    [Fact]
    public void keeps_in_the_history_what_is_taken_out()
    {
        var held = Held(SkillLevel.Mastery, AssessmentSource.Declared);
        var passport = With(held);

        passport.Remove(Coding, Today).ShouldBeDone();

        held.ValidUntil.ShouldBe(Today.AddDays(-1));
        passport.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void is_validated_at_the_level_declared_and_keeps_its_evidence()
    {
        var passport = With();
        passport.Add(Coding, new SkillStatement(SkillLevel.Mastery, AssessmentSource.Experience, "Projet Astre"), Self, Before).ShouldBeDone();

        passport.Validate(Coding, Manager, Today).ShouldBeDone();

        var now = passport.Of(Coding)!;
        (now.Source, now.Level, now.Evidence, now.RecordedBy, now.AwaitsValidation).ShouldBe((AssessmentSource.Validated, SkillLevel.Mastery, "Projet Astre", Manager, false));
    }

    [Fact]
    public void is_corrected_by_the_manager_with_a_reason_alone()
    {
        var passport = With(Held(SkillLevel.Reference, AssessmentSource.Declared));

        passport.Correct(Coding, SkillLevel.Practice, " ", Manager, Today).ShouldBeRefused(PassportErrors.NoComment);
        passport.Correct(Coding, SkillLevel.Practice, "Débute.", Manager, Today).ShouldBeDone();

        var now = passport.Of(Coding)!;
        (now.Level, now.Source, now.Comment).ShouldBe((SkillLevel.Practice, AssessmentSource.Validated, "Débute."));
    }
}
