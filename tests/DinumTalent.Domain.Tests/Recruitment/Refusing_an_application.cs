using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Refusing_an_application
{
    private readonly Vacancy vacancy = Given.Open();
    private readonly JobApplication application;

    public Refusing_an_application()
    {
        application = vacancy.AtInterview();
        application.TakeEvents();
    }

    [Fact]
    public void tells_the_candidate_at_once()
    {
        application.Refuse(vacancy).ShouldBeDone();

        (application.Status, application.StageKind).ShouldBe((ApplicationStatus.Refused, StageKind.Refused));
        application.RefusalToldAt.ShouldBe(Given.Noon(Given.Decision));
        Told().ShouldHaveSingleItem().ShouldBe(new RefusalMessageReleased(application.Id));
    }

    [Fact]
    public void may_tell_the_candidate_later_and_once_only()
    {
        application.Refuse(vacancy, defer: true).ShouldBeDone();
        Told().ShouldBeEmpty();

        application.ReleaseRefusalMessage(Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeDone();
        application.ReleaseRefusalMessage(Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeRefused("application.message-sent");
        Told().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    public void needs_a_message(string? message) =>
        application.Refuse(RefusalReason.Other, message, false, vacancy, Given.Recruiter, Given.Noon(Given.Decision)).IsSuccess.ShouldBeFalse();

    [Fact]
    public void needs_a_reason_of_the_list() =>
        application.Refuse((RefusalReason)99, "Bonjour.", false, vacancy, Given.Recruiter, Given.Noon(Given.Decision)).IsSuccess.ShouldBeFalse();

    [Fact]
    public void twice_is_refused()
    {
        application.Refuse(vacancy).ShouldBeDone();
        application.Refuse(vacancy).ShouldBeRefused("application.not-in-progress");
    }

    [Fact]
    public void can_be_reverted_with_a_reason_to_the_stage_it_left()
    {
        application.Refuse(vacancy).ShouldBeDone();
        application.RevertRefusal(" ", vacancy, Given.Recruiter, Given.Noon(Given.Decision)).IsSuccess.ShouldBeFalse();
        application.TakeEvents();

        application.RevertRefusal("Erreur de dossier", vacancy, Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeDone();

        (application.Status, application.StageId, application.RefusalReason, application.RefusalMessage)
            .ShouldBe((ApplicationStatus.InProgress, vacancy.Named("Entretien").Id, null, null));
        application.History[^1].Note.ShouldBe("Erreur de dossier");
        application.TakeEvents().ShouldHaveSingleItem().ShouldBe(new ApplicationReopened(application.Id));
    }

    [Fact]
    public void reverted_before_the_candidate_was_told_stays_silent()
    {
        application.Refuse(vacancy, defer: true).ShouldBeDone();
        application.RevertRefusal("Erreur de dossier", vacancy, Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeDone();
        Told().ShouldBeEmpty();
    }

    [Fact]
    public void can_happen_at_the_entry_and_be_reverted_to_it()
    {
        var fresh = vacancy.Application("Durand");
        fresh.Refuse(vacancy).ShouldBeDone();
        fresh.RevertRefusal("Erreur", vacancy, Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeDone();
        fresh.StageKind.ShouldBe(StageKind.Reception);
    }

    /// <summary>What tells the candidate; the refusal itself only ends interviews to come.</summary>
    private List<IDomainEvent> Told() => [.. application.TakeEvents().Where(e => e is not ApplicationRefused)];
}
