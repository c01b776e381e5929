using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Writing_to_a_candidate
{
    private readonly Vacancy vacancy = Given.Open();
    private readonly JobApplication application;

    public Writing_to_a_candidate() => application = vacancy.Application();

    [Fact]
    public void keeps_the_message_and_notes_it()
    {
        application.TakeEvents();
        application.Write(" Votre entretien ", "Bonjour {prénom}.", Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeDone();

        application.Messages.ShouldHaveSingleItem().ShouldBe(
            new WrittenMessage(1, Given.Recruiter.UserId, Given.Recruiter.Name, Given.Noon(Given.Decision), "Votre entretien", "Bonjour {prénom}."));
        application.History[^1].ShouldSatisfyAllConditions(h => h.Kind.ShouldBe(HistoryKind.MessageSent), h => h.Note.ShouldBe("Votre entretien"));
        application.TakeEvents().ShouldBe([new CandidateWritten(application.Id, 1)]);
    }

    [Fact]
    public void leaves_in_peace_who_has_withdrawn()
    {
        vacancy.Withdraw(application, new StageActor(null, "Ada"), Given.Noon(Given.Decision)).ShouldBeDone();

        application.Write("Objet", "Texte", Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeRefused("application.not-in-progress");
    }

    [Theory]
    [InlineData("", "Texte", "Subject")]
    [InlineData("Objet", " ", "Message")]
    [InlineData("Deux\nlignes", "Texte", "Subject")]
    [InlineData("Objet", "Bonjour {candidat}", "Message")]
    public void needs_an_object_of_one_line_and_a_message(string subject, string text, string field) =>
        application.Write(subject, text, Given.Recruiter, Given.Noon(Given.Decision)).Errors.ShouldHaveSingleItem().Field.ShouldBe(field);
}
