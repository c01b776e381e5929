using System.Text.Json;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Screening_without_names
{
    private static readonly UserId Account = UserId.New();
    private readonly Vacancy vacancy = Given.Open(t => t with { LiftingStage = "Entretien", Questions = [("Pourquoi ?", false)] });

    [Theory]
    [InlineData("Réception", false)]
    [InlineData("Présélection", false)]
    [InlineData("Entretien", true)]
    [InlineData("Proposition", true)]
    [InlineData("Recrutement", true)]
    [InlineData("Refus", false)]
    public void is_lifted_from_the_chosen_stage_on(string stage, bool lifted) =>
        vacancy.Screening!.IsLiftedAt(vacancy.Named(stage)).ShouldBe(lifted);

    [Fact]
    public void is_not_chosen_by_default() => Given.Open().IsAnonymised.ShouldBeFalse();

    [Theory]
    [InlineData("Réception")]
    [InlineData("Recrutement")]
    [InlineData("Inconnue")]
    public void is_lifted_by_an_intermediate_stage_alone(string stage) =>
        Vacancy.Draft(Given.Terms() with { LiftingStage = stage }, new Dictionary<SkillId, string>(), null, Given.Noon(Given.Published))
            .ToResult().ShouldBeRefusedBeside("LiftingStage");

    [Fact]
    public void keeps_the_stage_that_lifts_it_in_the_pipeline()
    {
        var steps = vacancy.PlannedStages().Steps.Where(s => s.Name != "Entretien").ToList();
        vacancy.PlanStages(new StagePlan(null, steps), isInUse: false).ShouldBeRefused("vacancy.lifting-stage-needed");
    }

    [Fact]
    public void is_fixed_once_published()
    {
        var terms = Given.Terms() with { OrganisationId = vacancy.OrganisationId, LiftingStage = null };
        vacancy.Edit(terms, new Dictionary<SkillId, string>()).ShouldBeRefused("vacancy.published-terms-fixed");
    }

    [Fact]
    public void leaves_a_number_and_nothing_of_the_person()
    {
        var application = Sent(7);

        application.Name.Full.ShouldBe("Candidature n°\u00A07");
        var told = JsonSerializer.Serialize(application);
        foreach (var marker in new[] { "Zephyrine", "Quetzal", "0698765432", "z@exemple.fr", "profil.test", "cv-z", Account.ToString() }) told.ShouldNotContain(marker, Case.Insensitive);
        application.Answers.Single().Text.ShouldBe("Signé : [masqué]");
        application.History.Single().ByName.ShouldBe("Candidature n°\u00A07");
        application.IsFrom(Account, null).ShouldBeTrue();
    }

    [Fact]
    public void sorts_by_number_not_by_name() => new[] { Sent(10), Sent(9) }.OrderBy(a => a.SortKey).Select(a => a.AnonymityNumber).ShouldBe([9, 10]);

    [Fact]
    public void ends_at_the_lifting_stage_with_everything_restored_and_a_line_in_the_history()
    {
        var application = Sent(7);
        application.Move(vacancy, "Présélection").ShouldBeDone();
        application.IsSealed.ShouldBeTrue();

        application.Move(vacancy, "Entretien").ShouldBeDone();

        application.IsSealed.ShouldBeFalse();
        (application.Name.Full, application.Email, application.Phone, application.ProfileLink, application.CandidateId, application.Cv.Name)
            .ShouldBe(("Zephyrine Quetzal", "z@exemple.fr", "0698765432", "https://profil.test/z", Account, "cv-z.pdf"));
        application.Motivation.ShouldBe("Je suis Zephyrine.");
        application.Answers.Single().Text.ShouldBe("Signé : Quetzal");
        application.History[^1].Kind.ShouldBe(HistoryKind.IdentityLifted);
        application.TakeEvents().ShouldContain(new IdentityLifted(application.Id));
    }

    [Fact]
    public void never_begins_again()
    {
        var application = Sent(7);
        application.Move(vacancy, "Entretien").ShouldBeDone();
        application.Move(vacancy, "Présélection").ShouldBeDone();

        application.Name.Full.ShouldBe("Zephyrine Quetzal");
        application.History.Count(h => h.Kind is HistoryKind.IdentityLifted).ShouldBe(1);
    }

    [Fact]
    public void lasts_under_a_refusal_and_its_reversal()
    {
        var application = Sent(7);
        application.Refuse(vacancy).ShouldBeDone();
        application.IsSealed.ShouldBeTrue();

        application.RevertRefusal("Erreur", vacancy, Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeDone();
        application.IsSealed.ShouldBeTrue();
    }

    [Fact]
    public void hides_who_withdrew()
    {
        var application = Sent(7);

        vacancy.Withdraw(application, new StageActor(Account, "Zephyrine Quetzal"), Given.Noon(Given.Decision)).ShouldBeDone();

        application.History[^1].ByName.ShouldBe("Candidature n°\u00A07");
        application.History[^1].By.ShouldBeNull();
        application.NameInTrail(Account, "Zephyrine Quetzal").ShouldBe("Candidature n°\u00A07");
        application.NameInTrail(Given.Recruiter.UserId, Given.Recruiter.Name).ShouldBe(Given.Recruiter.Name);
    }

    [Fact]
    public void holds_for_what_is_sent_again_under_the_same_number()
    {
        var application = Sent(7);
        vacancy.Withdraw(application, new StageActor(Account, "Zephyrine"), Given.Noon(Given.Decision)).ShouldBeDone();

        application.TakeOver(Sent(8, "0611111111"), vacancy, Given.Noon(Given.Decision)).ShouldBeDone();

        application.Name.Full.ShouldBe("Candidature n°\u00A07");
        application.Move(vacancy, "Entretien").ShouldBeDone();
        application.Phone.ShouldBe("0611111111");
    }

    [Fact]
    public void lets_nobody_evaluate_the_own_application_and_does_not_say_why()
    {
        Sent(7).Assign(Account, "Zephyrine Quetzal", Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeRefused("application.evaluator-not-here");
    }

    [Theory]
    [InlineData("Bonjour Candidature n°\u00A07,", "Bonjour Zephyrine Quetzal,")]
    [InlineData("Bonjour candidature n° 7.", "Bonjour Zephyrine Quetzal.")]
    [InlineData("Votre candidature n° 70", "Votre candidature n° 70")]
    public void is_no_hindrance_to_writing_to_the_person(string written, string sent) =>
        CandidateAddress.Fill(written, 7, "Zephyrine Quetzal").ShouldBe(sent);

    private JobApplication Sent(int number, string phone = "0698765432") => vacancy.Receive(JobApplicationId.New(), new ApplicationContent(
        PersonName.Create("Zephyrine", "Quetzal").Value, EmailAddress.Create("z@exemple.fr").Value, phone, "https://profil.test/z", false,
        new CvFile(FileId.New(), "cv-z.pdf", "application/pdf", 1000), "Je suis Zephyrine.", [new Answer(vacancy.Questions[0].Id, "Signé : Quetzal")], [], Account, true),
        Given.Noon(Given.Published), Given.Published, number).Value;
}
