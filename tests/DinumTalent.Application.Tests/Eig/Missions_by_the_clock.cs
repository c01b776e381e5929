using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Eig;

/// <summary>Time passes on a site of its own: what is due is told on its day, and once.</summary>
public sealed class Missions_by_the_clock
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ninety_days_before_the_last_one_fellow_and_operational_mentor_are_asked_once_what_comes_next()
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        var (mission, _) = await Begun(data, new ChallengeMentor("Alix Petit", "Cheffe", "alix.renouvellement@exemple.fr"));

        At(site, mission.EndsOn.AddDays(-91), hour: 21, minute: 30); // 23:30 in Paris, in summer: still the day before.
        (await Send(site, new AskRenewals())).ShouldBe(0);
        At(site, mission.EndsOn.AddDays(-91), hour: 22, minute: 30); // Half past midnight in Paris.
        (await Send(site, new AskRenewals())).ShouldBe(1);
        (await Send(site, new AskRenewals())).ShouldBe(0);
        await site.DeliverMails(Stop);

        foreach (var to in new[] { mission.Email, mission.OperationalEmail! }) site.Mails.To(to).Count(m => m.Subject.StartsWith("Et après le", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Five_surveys_are_sent_on_their_days_each_once_and_again_once_to_who_does_not_answer()
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        var (mission, _) = await Begun(data);
        var schedule = new SurveySchedule(mission.StartsOn, mission.LastDay);
        var sent = 0;
        foreach (var kind in Enum.GetValues<SurveyKind>())
        {
            At(site, schedule.DueOn(kind).AddDays(-1), 12);
            (await Send(site, new SendSurveys())).ShouldBe(0, $"{kind} is not due yet");
            At(site, schedule.DueOn(kind), 12);
            (await Send(site, new SendSurveys())).ShouldBe(1, kind.ToString());
            await site.DeliverMails(Stop);
            (await Send(site, new SendSurveys())).ShouldBe(0, "once");
            At(site, schedule.DueOn(kind).AddDays(13), 12);
            (await Send(site, new SendSurveys())).ShouldBe(0);
            var survey = await data.Read(db => db.Set<AlumniSurvey>().AsNoTracking().SingleAsync(s => s.Kind == kind, Stop));
            if (kind is SurveyKind.SixMonths)
            {
                var token = site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.AlumniSurvey, survey.Id.Value);
                (await site.Send(null, new AnswerSurvey(token, StayIntention.Yes, AlumniSituation.WithHost, null, null), Stop)).Errors.ShouldBeEmpty();
            }

            At(site, schedule.DueOn(kind).AddDays(14), 12);
            (await Send(site, new SendSurveys())).ShouldBe(kind is SurveyKind.SixMonths ? 0 : 1, "reminded, unless answered");
            At(site, schedule.DueOn(kind).AddDays(40), 12);
            (await Send(site, new SendSurveys())).ShouldBe(0, "reminded once");
            sent += kind is SurveyKind.SixMonths ? 1 : 2;
            await site.DeliverMails(Stop);
            site.Mails.To(mission.Email).Count(m => m.Text.Contains("/eig/enquete/", StringComparison.Ordinal)).ShouldBe(sent);
        }
    }

    [Fact]
    public async Task The_programme_is_told_once_a_week_of_what_is_wrong_and_not_of_a_mood()
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        var (mission, programme) = await Begun(data);

        At(site, mission.StartsOn.AddDays(35), 6);
        (await Send(site, new DigestMissions())).ShouldBe(0, "nothing is wrong yet");
        At(site, mission.StartsOn.AddDays(36), 6);
        await data.Change<Mission>(q => q.SingleAsync(m => m.Id == mission.Id), m => m.Tell(MissionSide.Fellow, "Rien n’avance.", null, 1, null, "Lou", mission.StartsOn));
        (await Send(site, new DigestMissions())).ShouldBe(1);
        (await Send(site, new DigestMissions())).ShouldBe(0, "the same day");
        At(site, mission.StartsOn.AddDays(42), 6);
        (await Send(site, new DigestMissions())).ShouldBe(0, "the same week");
        await site.DeliverMails(Stop);

        var mail = site.Mails.To(programme.Email).Single(m => m.Subject.StartsWith("Missions à suivre", StringComparison.Ordinal));
        mail.Text.ShouldContain(mission.FamilyName);
        mail.Text.ShouldContain($"mission silencieuse, dernier point le {mission.StartsOn.ToFrench()}");
        mail.Text.ShouldNotContain("moral", Case.Insensitive);
        At(site, mission.StartsOn.AddDays(43), 6);
        (await Send(site, new DigestMissions())).ShouldBe(1);
    }

    private static async Task<(Mission Mission, Person Programme)> Begun(TestData data, ChallengeMentor? mentor = null)
    {
        var organisation = await data.Below(await data.Ministry());
        var cohort = await data.Cohort(organisation, PhaseKind.Missions, 1);
        var challenge = await data.Chosen(cohort, organisation, await data.Account());
        var programme = await data.Staff(Role.ProgrammeManager, organisation);
        return (await data.Mission(cohort, challenge, terms: data.MissionTerms(beganDaysAgo: 0, operational: mentor)), programme);
    }

    private static void At(WebSite site, DateOnly day, int hour, int minute = 0) => site.Clock.SetUtcNow(day.ToDateTime(new TimeOnly(hour, minute), DateTimeKind.Utc));

    private static async Task<int> Send(WebSite site, ICommand<int> command) =>
        (await site.AsSystem(services => services.GetRequiredService<MediatR.IMediator>().Send(command, Stop))).Value;
}
