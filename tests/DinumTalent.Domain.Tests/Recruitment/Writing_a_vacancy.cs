using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Writing_a_vacancy
{
    [Fact]
    public void makes_a_draft_with_its_pipeline_and_criteria()
    {
        var vacancy = Draft();

        vacancy.Status.ShouldBe(VacancyStatus.Draft);
        vacancy.Stages.Select(s => s.Name).ShouldBe(["Réception", "Présélection", "Entretien", "Proposition", "Recrutement", "Refus"]);
        vacancy.Criteria.Select(c => c.Label).ShouldBe(["Programmer", "Sens du service"]);
        vacancy.Reference.ShouldStartWith("DT-");
        vacancy.Slug.ShouldBe("developpeuse-ou-developpeur-f-h-" + vacancy.Reference.ToLowerInvariant());
    }

    [Fact]
    public void tells_all_that_is_wrong_at_once()
    {
        var refused = Vacancy.Draft(
            Terms with { Title = " ", City = "", Contact = new string('x', Vacancy.ContactMaxLength + 1), Posts = 0, TeleworkDays = 6, PayMin = 50_000, PayMax = 40_000 },
            Labels, null, Now);

        refused.Errors.Select(e => e.Field).ShouldBe(["Title", "City", "Contact", "Posts", "TeleworkDays", "PayMax"]);
    }

    [Fact]
    public void refuses_an_empty_question_beside_its_field() =>
        Vacancy.Draft(Terms with { Questions = [("Où ?", true), (" ", false)] }, Labels, null, Now).Errors.Single().Field.ShouldBe("Questions[1].Text");

    [Fact]
    public void refuses_a_skill_twice() =>
        Vacancy.Draft(Terms with { Requirements = [.. Terms.Requirements, new(Coding, SkillLevel.Notions, Necessity.Desirable)] }, Labels, null, Now)
            .Errors.Single().Field.ShouldBe("Requirements");

    [Theory]
    [InlineData(LegalBasis.CivilServant, null, true)]
    [InlineData(LegalBasis.CivilServant, 36, false)]
    [InlineData(LegalBasis.NeedOfService, null, true)] // a contract without end
    [InlineData(LegalBasis.NeedOfService, 36, true)]
    [InlineData(LegalBasis.NeedOfService, 37, false)]
    [InlineData(LegalBasis.TemporaryVacancy, 13, false)]
    [InlineData(LegalBasis.TemporaryIncrease, 12, true)]
    [InlineData(LegalBasis.TemporaryIncrease, 13, false)]
    [InlineData(LegalBasis.TemporaryIncrease, null, false)]
    [InlineData(LegalBasis.Project, 11, false)]
    [InlineData(LegalBasis.Project, 72, true)]
    [InlineData(LegalBasis.Replacement, null, true)]
    [InlineData(LegalBasis.Replacement, 73, false)]
    public void announces_a_length_that_the_basis_allows(LegalBasis basis, int? months, bool allowed) =>
        new PlannedDuration(basis, months).Check().IsSuccess.ShouldBe(allowed);

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(73)]
    public void tells_one_bound_of_a_length(int months) =>
        Vacancy.Check(Terms with { Basis = LegalBasis.Project, IsPermanent = false, DurationMonths = months }).Error.Message.ShouldContain("de 12 à 72 mois");

    [Theory]
    [InlineData(LegalBasis.Project, true, false)]
    [InlineData(LegalBasis.Project, false, true)]
    [InlineData(LegalBasis.TemporaryIncrease, true, false)]
    [InlineData(LegalBasis.NeedOfService, true, true)]
    public void answers_a_need_that_its_article_is_for(LegalBasis basis, bool isPermanent, bool allowed)
    {
        var refused = Vacancy.Check(Terms with { Basis = basis, IsPermanent = isPermanent, DurationMonths = 12 });

        refused.IsSuccess.ShouldBe(allowed);
        if (!allowed) (refused.Error.Field, refused.Error.Message.Contains("CGFP, art. L332-2")).ShouldBe((nameof(Vacancy.IsPermanent), true));
    }

    [Fact]
    public void changes_a_draft_whole()
    {
        var vacancy = Draft();

        vacancy.Edit(Terms with { Title = "Autre titre", Deadline = Day("2027-05-01"), Questions = [] }, Labels).ShouldBeDone();

        vacancy.Questions.ShouldBeEmpty();
        vacancy.Slug.ShouldStartWith("autre-titre-");
    }

    [Fact]
    public void once_published_changes_texts_but_not_the_address()
    {
        var vacancy = Published();
        var slug = vacancy.Slug;

        vacancy.Edit(Terms with { Title = "Autre titre", Missions = "Plus clair." }, Labels).ShouldBeDone();

        (vacancy.Title, vacancy.Missions, vacancy.Slug).ShouldBe(("Autre titre", "Plus clair.", slug));
    }

    [Fact]
    public void once_published_keeps_what_candidates_relied_on()
    {
        var vacancy = Published();

        foreach (var changed in new[]
        {
            Terms with { Deadline = Day("2027-05-01") }, Terms with { Category = Category.B }, Terms with { DurationMonths = 24 },
            Terms with { Questions = [] }, Terms with { FreeCriteria = [] }, Terms with { Requirements = [] },
            Terms with { OrganisationId = OrganisationId.New() }, Terms with { Basis = LegalBasis.NoCorps },
        })
        {
            vacancy.Edit(changed, Labels).ShouldBeRefused(VacancyErrors.PublishedTermsFixed);
        }
    }
}
