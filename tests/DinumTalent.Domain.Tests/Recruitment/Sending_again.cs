using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Sending_again
{
    private readonly Vacancy vacancy = Given.Open();

    [Theory]
    [InlineData("waiting", false, true, true)]    // a stranger's, and the owner proves the address
    [InlineData("waiting", false, false, false)]
    [InlineData("waiting", true, true, false)]
    [InlineData("refused", false, true, true)]
    [InlineData("refused", true, true, false)]
    [InlineData("accepted", false, true, false)]  // a post is taken by it
    [InlineData("withdrawn", false, false, true)]
    [InlineData("withdrawn", true, false, true)]
    public void takes_the_place_of_what_was_withdrawn_or_never_confirmed(string state, bool confirmed, bool proven, bool gives)
    {
        var first = Sent(confirmed);
        if (state == "refused") first.Refuse(vacancy).ShouldBeDone();
        if (state == "withdrawn") vacancy.Withdraw(first, Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeDone();
        if (state == "accepted")
        {
            first.Move(vacancy, "Entretien").ShouldBeDone();
            vacancy.Accept(first).ShouldBeDone();
        }

        var sending = Sent(proven, "Deuxième");

        first.GivesWayTo(sending).ShouldBe(gives);
        first.TakeOver(sending, vacancy, Given.Noon(Given.Decision)).IsSuccess.ShouldBe(gives);
        (first.Motivation == "Deuxième").ShouldBe(gives);
    }

    [Fact]
    public void forgets_a_refusal_and_a_confirmation_of_the_address_that_were_of_the_first()
    {
        var first = Sent(confirmed: true);
        first.Refuse(vacancy, defer: true).ShouldBeDone();
        vacancy.Withdraw(first, Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeDone();

        first.TakeOver(Sent(confirmed: false), vacancy, Given.Noon(Given.Decision)).ShouldBeDone();

        (first.Status, first.StageKind, first.RefusalReason, first.AddressConfirmedAt).ShouldBe((ApplicationStatus.InProgress, StageKind.Reception, null, null));
        first.TakeEvents().OfType<ApplicationReceived>().Count().ShouldBe(2);
    }

    [Fact]
    public void is_of_the_same_address_and_the_same_vacancy_only()
    {
        var first = Sent(confirmed: false);
        vacancy.Withdraw(first, Given.Recruiter, Given.Noon(Given.Decision)).ShouldBeDone();

        first.GivesWayTo(vacancy.Application("Durand")).ShouldBeFalse();
        first.GivesWayTo(Given.Open().Application()).ShouldBeFalse();
    }

    private JobApplication Sent(bool confirmed, string motivation = "") => vacancy.Receive(
        JobApplicationId.New(),
        new ApplicationContent(
            PersonName.Create("Ada", "Martin").Value, EmailAddress.Create("ada.martin@exemple.fr").Value, null, null, false,
            new CvFile(FileId.New(), "cv.pdf", "application/pdf", 1000), motivation, [], [], confirmed ? UserId.New() : null, confirmed),
        Given.Noon(Given.Published), Given.Published).Value;
}
