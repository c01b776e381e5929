using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Recruitment;

public sealed class Following_an_application(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task by_its_link_shows_it_and_confirms_the_address()
    {
        var application = await Data.Application(await Data.Vacancy(await Data.Ministry()), a => a.Unconfirmed());
        var token = Token(application);

        (await As(null, new ConfirmApplicationAddress(token))).IsSuccess.ShouldBeTrue();
        (await As(null, new ConfirmApplicationAddress(token))).IsSuccess.ShouldBeTrue();

        var followed = (await As(null, new FollowedApplication(token))).Value;
        followed.Email.ShouldBe(application.Email);
        followed.AddressConfirmedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task needs_a_link_that_nobody_made_up()
    {
        var application = await Data.Application(await Data.Vacancy(await Data.Ministry()));

        foreach (var token in new[] { "", "abc", application.Id.ToString(), Token(application)[..^2] })
        {
            (await As(null, new FollowedApplication(token))).Error.Kind.ShouldBe(ErrorKind.NotFound);
            (await As(null, new WithdrawFollowedApplication(token))).IsFailure.ShouldBeTrue();
            (await As(null, new FollowedCv(token))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        }
    }

    [Fact]
    public async Task does_not_tell_of_a_refusal_before_its_message_left()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());
        var by = new StageActor(null, "Essai");
        var deferred = await Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.Experience, "Nous ne donnons pas suite.", true, vacancy, by, Data.Now)));
        var told = await Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.Experience, "Nous ne donnons pas suite.", false, vacancy, by, Data.Now)));

        var before = (await As(null, new FollowedApplication(Token(deferred)))).Value;
        var after = (await As(null, new FollowedApplication(Token(told)))).Value;

        (before.Status.Label, before.RefusalMessage).ShouldBe(("En cours d’examen", null));
        (after.Status.Label, after.RefusalMessage).ShouldBe(("Non retenue", "Nous ne donnons pas suite."));
    }

    [Fact]
    public async Task lets_the_candidate_withdraw_and_gives_the_post_back()
    {
        var application = await Data.Application(await Data.Vacancy(await Data.Ministry()));

        (await As(null, new WithdrawFollowedApplication(Token(application)))).IsSuccess.ShouldBeTrue();
        (await As(null, new WithdrawFollowedApplication(Token(application)))).IsSuccess.ShouldBeTrue();

        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.Withdrawn);
        (await As(null, new FollowedApplication(Token(application)))).Value.Status.CanWithdraw.ShouldBeFalse();
    }

    [Fact]
    public async Task from_an_account_shows_the_own_ones_alone()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());
        var (person, other) = (await Data.Account(), await Data.Account());
        var own = await Data.Application(vacancy, a => a.From(person));
        var foreign = await Data.Application(vacancy, a => a.From(other));

        (await As(person, new OwnApplications())).Value.Select(a => a.Id).ShouldBe([own.Id]);
        (await As(person, new OwnApplication(foreign.Id))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(person, new OwnCv(foreign.Id))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(person, new WithdrawOwnApplication(foreign.Id))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(person, new OwnDataExport())).Value.Applications.Select(a => a.Id).ShouldBe([own.Id]);
        (await As(null, new OwnApplications())).Error.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Fact]
    public async Task finds_again_what_was_sent_without_an_account_under_the_same_address()
    {
        var person = await Data.Account();
        var application = await Data.Application(await Data.Vacancy(await Data.Ministry()), a => a.Email(person.Email));

        (await As(person, new OwnApplication(application.Id))).Value.Cv.ShouldBe(application.Cv);
        (await As(person, new WithdrawOwnApplication(application.Id))).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task takes_away_the_interviews_and_the_proposals_too()
    {
        var ministry = await Data.Ministry();
        var person = await Data.Account();
        var interviewed = await Data.Application(await Data.Vacancy(ministry), a => a.From(person).AtStage(2));
        var interview = await Data.Interview(interviewed, Data.Now.AddDays(3), await Data.Staff(Role.Evaluator, ministry));
        var offered = await Data.Offered(ministry, candidate: person);

        var data = (await As(person, new OwnDataExport())).Value;

        data.Interviews[interviewed.Id].Single().Id.ShouldBe(interview.Id);
        data.Offers[interviewed.Id].ShouldBeEmpty();
        data.Offers[offered.Application.Id].Single().Id.ShouldBe(offered.Offer.Id);
    }

    private string Token(JobApplication application) =>
        Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowApplication, application.Id.Value);
}
