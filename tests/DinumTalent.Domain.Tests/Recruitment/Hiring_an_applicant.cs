using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Hiring_an_applicant
{
    private static readonly DateOnly Start = Given.Date("2027-04-01");

    [Theory]
    [InlineData(LegalBasis.NoCorps, 6, true, EmploymentStatus.FixedTerm, "2027-09-30", null)]
    [InlineData(LegalBasis.NoCorps, 6, true, EmploymentStatus.FixedTerm, "2027-10-01", "vacancy.longer-than-published")]
    [InlineData(LegalBasis.NoCorps, 6, true, EmploymentStatus.Permanent, null, "vacancy.longer-than-published")]
    [InlineData(LegalBasis.NoCorps, null, true, EmploymentStatus.Permanent, null, null)]
    [InlineData(LegalBasis.NoCorps, null, false, EmploymentStatus.Permanent, null, "vacancy.accepted-as-civil-servant")]
    [InlineData(LegalBasis.NoCorps, null, false, EmploymentStatus.CivilServant, null, null)]
    [InlineData(LegalBasis.NoCorps, null, true, EmploymentStatus.CivilServant, null, "vacancy.accepted-as-contractual")]
    [InlineData(LegalBasis.CivilServant, null, true, EmploymentStatus.FixedTerm, "2027-09-30", "vacancy.civil-servants-only")]
    public void signs_what_was_published_and_accepted(LegalBasis basis, int? months, bool contractual, EmploymentStatus status, string? end, string? refusal)
    {
        var terms = new ContractTerms(status, Category.A, basis, OrganisationId.New(), null, Period.Create(Start, end is null ? null : Given.Date(end)).Value);

        var outcome = new OfferedContract(basis, months, contractual, terms).On(Start);

        (outcome.IsSuccess ? null : outcome.Error.Code).ShouldBe(refusal);
    }

    [Theory]
    [InlineData("2027-02-28", null, "vacancy.starts-before-acceptance")]
    [InlineData("2027-03-01", null, null)] // the day of the acceptance
    [InlineData("2027-03-01", "2027-03-09", "vacancy.end-passed")]
    [InlineData("2027-03-01", "2027-03-10", null)] // its last day
    public void begins_after_the_acceptance_and_is_not_over_yet(string start, string? end, string? refusal)
    {
        var period = Period.Create(Given.Date(start), end is null ? null : Given.Date(end)).Value;

        var outcome = new HirePeriod(Given.Decision, period).On(Given.Date("2027-03-10"));

        (outcome.IsSuccess ? null : outcome.Error.Code).ShouldBe(refusal);
    }

    [Fact]
    public void keeps_a_contract_of_the_past_from_whoever_was_accepted_today()
    {
        var vacancy = Given.Open();
        var application = vacancy.AtInterview();
        vacancy.Close(Given.Decision).ShouldBeDone();
        vacancy.Accept(application).ShouldBeDone();
        var terms = Given.Terms(vacancy, application) with { Period = Period.Create(Given.Date("2020-01-01"), Given.Date("2022-12-31")).Value };

        var hired = vacancy.Hire(application, AgentId.New(), terms, [], Given.Recruiter, Given.Noon(Given.Decision), Given.Decision);

        hired.ShouldBeRefused("vacancy.starts-before-acceptance");
        hired.ShouldBeRefused("vacancy.end-passed");
        application.Status.ShouldBe(ApplicationStatus.Accepted);
    }

    [Fact]
    public void lets_the_rest_of_the_posts_go_once_somebody_is_hired()
    {
        var vacancy = Given.Open(t => t with { Posts = 2 });
        var application = vacancy.Application();
        application.Move(vacancy, "Entretien").ShouldBeDone();
        vacancy.Close(Given.Decision).ShouldBeDone();
        vacancy.Accept(application).ShouldBeDone();
        vacancy.Cancel("Budget.", [], Given.Recruiter, Given.Noon(Given.Decision), Given.Decision).ShouldBeRefused("vacancy.somebody-accepted");
        vacancy.Hire(application, AgentId.New(), Given.Terms(vacancy, application), [], Given.Recruiter, Given.Noon(Given.Decision), Given.Decision).ShouldBeDone();

        vacancy.Cancel("Budget.", [], Given.Recruiter, Given.Noon(Given.Decision), Given.Decision).ShouldBeDone();

        vacancy.Status.ShouldBe(VacancyStatus.Filled);
    }
}
