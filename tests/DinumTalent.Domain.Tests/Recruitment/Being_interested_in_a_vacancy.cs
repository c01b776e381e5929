using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Being_interested_in_a_vacancy
{
    [Fact]
    public void tells_the_recruiters_once_however_often_it_is_taken_back()
    {
        var (agent, vacancy) = (Serving(), Open());
        var interest = MobilityInterest.Express(agent, vacancy, "  Volontiers ", Sample.Now, Sample.Today).Value;
        interest.Message.ShouldBe("Volontiers");
        interest.TakeEvents().ShouldHaveSingleItem().ShouldBe(new MobilityInterestExpressed(interest.Id));

        interest.Withdraw(Sample.Now.AddHours(1));
        (interest.WithdrawnAt, interest.Message).ShouldBe((Sample.Now.AddHours(1), null));
        interest.Renew(agent, vacancy, null, Sample.Now.AddHours(2), Sample.Today).ShouldBe(Result.Success);

        (interest.WithdrawnAt, interest.ExpressedAt).ShouldBe((null, Sample.Now.AddHours(2)));
        interest.TakeEvents().ShouldBeEmpty();
    }

    [Fact]
    public void keeps_its_day_when_only_the_message_changes()
    {
        var (agent, vacancy) = (Serving(), Open());
        var interest = MobilityInterest.Express(agent, vacancy, null, Sample.Now, Sample.Today).Value;

        interest.Renew(agent, vacancy, "Disponible en mars", Sample.Now.AddDays(1), Sample.Today);

        (interest.ExpressedAt, interest.Message).ShouldBe((Sample.Now, "Disponible en mars"));
    }

    [Fact]
    public void needs_an_open_vacancy_and_an_agent_who_serves()
    {
        var closed = Open();
        closed.Close(Sample.Today);
        var gone = Serving();
        gone.Depart(Sample.Today.AddDays(-1), DepartureReason.Mobility, DepartureDestination.OtherMinistry, Sample.Today);

        MobilityInterest.Express(Serving(), closed, null, Sample.Now, Sample.Today).Error.ShouldBe(MobilityErrors.NotOpen);
        MobilityInterest.Express(gone, Open(), null, Sample.Now, Sample.Today).Error.ShouldBe(MobilityErrors.NotServing);
        MobilityInterest.Express(Serving(), Open(), new string('a', MobilityInterest.MessageMaxLength + 1), Sample.Now, Sample.Today).Error.Field.ShouldBe("Message");
    }

    private static Vacancy Open()
    {
        var vacancy = Vacancy.Draft(Sample.Terms, Sample.Labels, null, Sample.Now).Value;
        vacancy.Publish(Sample.Today).ShouldBe(Result.Success);
        return vacancy;
    }

    private static Agent Serving() => Agent.Hire(
        PersonName.Create("Karim", "Haddad").Value, null,
        new ContractTerms(EmploymentStatus.CivilServant, Category.A, LegalBasis.CivilServant, Sample.Terms.OrganisationId, Sample.Terms.JobProfileId, Period.Create(Sample.Today.AddDays(-400), null).Value),
        Sample.Today).Value;
}
