using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Writing_to_candidates
{
    private static readonly MessageFacts Ada = new("Ada", "Martin", "Développeuse F/H", "DT-1", "DINUM", "rh@exemple.fr", "10 janvier 2027");
    private static readonly DateTime Now = Given.Noon(Given.Decision);

    [Fact]
    public void fills_every_variable_whatever_accents_and_case() =>
        MessageVariables.Fill("{Prenom} {NOM}, {poste}, {reference}, {administration}, {contact}, {date de candidature}", Ada)
            .ShouldBe("Ada Martin, Développeuse F/H, DT-1, DINUM, rh@exemple.fr, 10 janvier 2027");

    [Fact]
    public void leaves_no_gap_for_a_name_that_may_not_be_said() =>
        MessageVariables.Fill("Bonjour {prénom} {nom},\n\nMerci.", Ada with { GivenName = "", FamilyName = "" }).ShouldBe("Bonjour,\n\nMerci.");

    [Fact]
    public void does_not_fill_what_a_value_itself_says() =>
        MessageVariables.Fill("{prénom}", Ada with { GivenName = "{nom}" }).ShouldBe("{nom}");

    [Theory]
    [InlineData("Bonjour {prenon}", "{prenon}")]
    [InlineData("Bonjour {}", "{}")]
    [InlineData("Bonjour {prénom, merci", "{prénom, merci")]
    public void names_a_variable_that_nothing_would_fill(string text, string named) =>
        MessageVariables.Check(text, "Message").Error.Message.ShouldContain(named);

    [Fact]
    public void checks_a_refusal_and_a_template_when_they_are_saved()
    {
        var vacancy = Given.Open();
        var application = vacancy.AtInterview();

        application.Refuse(RefusalReason.Other, "Bonjour {inconnue}.", false, vacancy, Given.Recruiter, Now).ShouldBeRefused("message.unknown-variable");
        application.Status.ShouldBe(ApplicationStatus.InProgress);
        MessageTemplate.Create(OrganisationId.New(), "Après entretien", null, "Bonjour {inconnue}.").Errors.ShouldHaveSingleItem().Field.ShouldBe("Text");
        MessageTemplate.Create(OrganisationId.New(), " ", null, "Bonjour {nom}.").IsSuccess.ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(150, true)]
    [InlineData(200, false)]
    public void leaves_on_a_day_to_come_that_is_not_too_far(int days, bool allowed) =>
        MessageTime.On(Given.Decision.AddDays(days), Given.Decision).IsSuccess.ShouldBe(allowed);

    [Fact]
    public void changes_text_and_day_until_it_has_left()
    {
        var vacancy = Given.Open();
        var application = vacancy.AtInterview();
        var day = MessageTime.On(Given.Decision.AddDays(7), Given.Decision).Value;
        application.Refuse(vacancy, defer: true).ShouldBeDone();

        application.ChangeRefusalMessage("Bonjour {prénom}.", day, vacancy, Given.Recruiter, Now).ShouldBeDone();
        (application.RefusalMessage, application.RefusalSendOn, application.RefusalToldAt).ShouldBe(("Bonjour {prénom}.", Given.Decision.AddDays(7), null));
        application.ChangeRefusalMessage("Bonjour.", MessageTime.Now, vacancy, Given.Recruiter, Now).ShouldBeDone();
        (application.RefusalSendOn, application.RefusalToldAt).ShouldBe((null, Now));
        application.ChangeRefusalMessage("Trop tard.", day, vacancy, Given.Recruiter, Now).ShouldBeRefused("application.message-sent");
    }

    [Fact]
    public void stops_with_a_refusal_that_is_taken_back()
    {
        var vacancy = Given.Open();
        var application = vacancy.AtInterview();
        application.Refuse(RefusalReason.Other, "Bonjour.", MessageTime.On(Given.Decision.AddDays(7), Given.Decision).Value, vacancy, Given.Recruiter, Now).ShouldBeDone();

        application.RevertRefusal("Erreur", vacancy, Given.Recruiter, Now).ShouldBeDone();

        (application.RefusalMessage, application.RefusalSendOn).ShouldBe((null, null));
    }
}

public sealed class Asking_for_feedback
{
    private static readonly DateTime Now = Given.Noon(Given.Decision);

    private readonly Vacancy vacancy = Given.Open();
    private readonly JobApplication application;

    public Asking_for_feedback() => application = vacancy.AtInterview();

    [Fact]
    public void is_for_whoever_was_told_of_a_refusal()
    {
        Ask().ShouldBeRefused("feedback.nothing-to-explain");
        application.Refuse(vacancy, defer: true).ShouldBeDone();
        Ask().ShouldBeRefused("feedback.nothing-to-explain");
    }

    [Theory]
    [InlineData("2027-06-01", true)]  // three months to the day
    [InlineData("2027-06-02", false)]
    public void is_possible_for_three_months(string day, bool allowed)
    {
        application.Refuse(vacancy).ShouldBeDone();

        application.AskFeedback(null, FeedbackRequest.DefaultMonths, Given.Noon(Given.Date(day)), Given.Date(day)).IsSuccess.ShouldBe(allowed);
    }

    [Fact]
    public void happens_once_and_is_answered_once()
    {
        application.Refuse(vacancy).ShouldBeDone();
        application.AnswerFeedback("Voici.", Given.Recruiter, Now).ShouldBeRefused("feedback.not-asked");
        Ask().ShouldBeDone();
        Ask().ShouldBeRefused("feedback.already-asked");
        application.TakeEvents();

        application.AnswerFeedback(" ", Given.Recruiter, Now).IsSuccess.ShouldBeFalse();
        application.AnswerFeedback("Voici.", Given.Recruiter, Now).ShouldBeDone();
        application.AnswerFeedback("Encore.", Given.Recruiter, Now).ShouldBeRefused("feedback.already-answered");

        application.FeedbackAnswer.ShouldBe("Voici.");
        application.TakeEvents().ShouldHaveSingleItem().ShouldBe(new FeedbackGiven(application.Id));
    }

    private Domain.Common.Result Ask() => application.AskFeedback("Pourquoi ?", FeedbackRequest.DefaultMonths, Now, Given.Decision);
}
