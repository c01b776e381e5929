using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Moving_an_application
{
    private readonly Vacancy vacancy = Given.Open();
    private readonly JobApplication application;

    public Moving_an_application() => application = vacancy.Application();

    [Fact]
    public void goes_forward_and_may_skip_a_stage()
    {
        application.Move(vacancy, "Entretien").ShouldBeDone();

        application.StageId.ShouldBe(vacancy.Named("Entretien").Id);
        application.StageEnteredAt.ShouldBe(Given.Noon(Given.Decision));
    }

    [Fact]
    public void goes_back_between_intermediate_stages()
    {
        application.Move(vacancy, "Proposition").ShouldBeDone();
        application.Move(vacancy, "Présélection").ShouldBeDone();
    }

    [Fact]
    public void never_returns_to_the_entry()
    {
        application.Move(vacancy, "Présélection").ShouldBeDone();
        application.Move(vacancy, "Réception").ShouldBeRefused("application.no-transition");
        application.StageId.ShouldBe(vacancy.Named("Présélection").Id);
    }

    [Theory]
    [InlineData("Recrutement")]
    [InlineData("Refus")]
    public void leaves_decisions_to_their_own_verbs(string stage)
    {
        application.Move(vacancy, "Entretien").ShouldBeDone();
        application.Move(vacancy, stage).ShouldBeRefused("application.use-verb");
    }

    [Fact]
    public void to_where_it_stands_is_refused() => application.Move(vacancy, "Réception").ShouldBeRefused("application.same-stage");

    [Fact]
    public void knows_the_stages_of_its_own_vacancy_only() =>
        application.MoveTo(Given.Open().Named("Entretien").Id, vacancy, Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeRefused("application.no-such-stage");

    [Fact]
    public void is_over_once_decided()
    {
        application.Refuse(vacancy).ShouldBeDone();
        application.Move(vacancy, "Entretien").ShouldBeRefused("application.not-in-progress");
    }

    [Fact]
    public void leaves_a_line_in_the_history_with_who_and_from_where_to_where()
    {
        application.Move(vacancy, "Présélection").ShouldBeDone();

        var line = application.History[^1];
        (line.Kind, line.ByName, line.From, line.To).ShouldBe(
            (HistoryKind.Moved, "Claire Petit", vacancy.Named("Réception").Id, vacancy.Named("Présélection").Id));
    }
}
