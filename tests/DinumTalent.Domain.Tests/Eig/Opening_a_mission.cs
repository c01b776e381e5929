using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Eig.MissionCase;

namespace DinumTalent.Domain.Tests.Eig;

public sealed class Opening_a_mission
{
    [Fact]
    public void Ten_months_of_fixed_term_have_a_trial_of_a_month_and_three_milestones()
    {
        var mission = Mission();

        mission.TrialEndsOn.ShouldBe(new DateOnly(2027, 10, 14)); // 43 weeks give 43 working days, a month is less.
        mission.Milestones.Select(m => m.DueOn).ShouldBe([new(2027, 11, 4), new(2028, 2, 13), new(2028, 5, 24)]);
        mission.TakeEvents().ShouldContain(new MissionOpened(mission.Id));
    }

    [Fact]
    public void Ten_months_are_too_short_for_a_project_contract()
    {
        var refused = Opened(Terms() with { Employment = EmploymentStatus.Project, Basis = LegalBasis.Project });

        refused.Error.Field.ShouldBe(nameof(MissionTerms.EndsOn));
        Opened(Terms(until: First.AddMonths(12).AddDays(-1)) with { Employment = EmploymentStatus.Project, Basis = LegalBasis.Project }).IsSuccess.ShouldBeTrue();
    }

    [Theory]
    [InlineData(36, -1, true)] // three years to the day
    [InlineData(36, 0, false)]
    public void A_fixed_term_lasts_three_years_at_most(int months, int days, bool allowed) =>
        Opened(Terms(until: First.AddMonths(months).AddDays(days))).IsSuccess.ShouldBe(allowed);

    [Fact]
    public void The_basis_of_a_fixed_term_is_not_that_of_a_project() =>
        Opened(Terms() with { Basis = LegalBasis.Project }).Error.Field.ShouldBe(nameof(MissionTerms.Basis));

    [Fact]
    public void Somebody_made_available_has_no_trial() => Mission(Terms() with { Employment = EmploymentStatus.Seconded }).TrialEndsOn.ShouldBeNull();

    [Theory]
    [InlineData(EmploymentStatus.CivilServant)]
    [InlineData(EmploymentStatus.Permanent)]
    [InlineData(EmploymentStatus.Apprentice)]
    public void No_other_employment_fits(EmploymentStatus employment) => Opened(Terms() with { Employment = employment }).Error.ShouldBe(MissionErrors.WrongEmployment);

    [Fact]
    public void Of_a_contract_of_ten_months_the_host_says_a_month_before_what_comes_next() =>
        new MissionContract(Terms()).NoticeBefore.ShouldBe(new DateOnly(2028, 6, 14));

    [Fact]
    public void A_challenge_that_is_not_public_gets_no_mission()
    {
        var cohort = EigCase.Cohort();

        Domain.Eig.Mission.Open(cohort, EigCase.HandedIn(cohort), Person(), Expertise.Design, Terms(), EigCase.Now).Error.ShouldBe(MissionErrors.NotChosen);
    }

    [Fact]
    public void A_mission_is_of_the_cohort_of_its_challenge()
    {
        var cohort = EigCase.Cohort();

        Domain.Eig.Mission.Open(EigCase.Cohort(), Chosen(cohort), Person(), Expertise.Design, Terms(), EigCase.Now).Error.ShouldBe(MissionErrors.OtherCohort);
    }

    [Fact]
    public void Mentors_are_two_and_other_people_than_the_fellow()
    {
        var terms = Terms();

        Opened(terms with { HighLevel = terms.Operational }).Error.ShouldBe(MissionErrors.SameMentor);
        Opened(terms with { HighLevel = terms.HighLevel with { Email = "Camille@Exemple.fr" } }).Error.ShouldBe(MissionErrors.OwnMentor);
        Opened(terms with { HighLevel = new ChallengeMentor("Sacha Grand", null, null) }).Error.Field.ShouldBe("HighLevel.Name");
        Opened(terms with { HighLevel = ChallengeMentor.Unnamed }).IsSuccess.ShouldBeTrue();
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Telework_takes_three_days_a_week_at_most(int days, bool allowed) => Opened(Terms() with { TeleworkDays = days }).IsSuccess.ShouldBe(allowed);

    [Fact]
    public void Everything_wrong_is_told_at_once() =>
        Opened(Terms(until: First.AddDays(-1)) with { Administration = " ", TeleworkDays = 6 }).Errors.Select(e => e.Field).ShouldBe([nameof(MissionTerms.Administration), nameof(MissionTerms.TeleworkDays), nameof(MissionTerms.EndsOn)], ignoreOrder: true);

    [Fact]
    public void Who_takes_part_is_known_by_account_or_confirmed_address()
    {
        var account = Domain.Organisations.UserId.New();
        var cohort = EigCase.Cohort();
        var mission = Domain.Eig.Mission.Open(cohort, Chosen(cohort), Person(account: account), Expertise.Design, Terms(), EigCase.Now).Value;

        mission.SideOf(account, null, false).ShouldBe(MissionSide.Fellow);
        mission.SideOf(null, "camille@exemple.fr", true).ShouldBe(MissionSide.Fellow);
        mission.SideOf(null, "alix@exemple.fr", false).ShouldBe(MissionSide.Operational);
        mission.SideOf(null, "sacha@exemple.fr", true).ShouldBe(MissionSide.HighLevel);
        mission.SideOf(Domain.Organisations.UserId.New(), "x@exemple.fr", true).ShouldBe(MissionSide.Owner);
        mission.SideOf(Domain.Organisations.UserId.New(), null, false).ShouldBeNull();
    }
}
