using System.Text;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Organisations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Recruitment;

/// <summary>What mails and calendars are told, on a site whose clock moves.</summary>
public sealed class Inviting_to_interviews : IAsyncLifetime
{
    private readonly WebSite site = new();
    private TestData data = null!;
    private Person recruiter = null!;
    private Person member = null!;
    private Vacancy vacancy = null!;
    private JobApplication application = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        data = new TestData(site);
        var ministry = await data.Ministry();
        (recruiter, member) = (await data.Staff(Role.Recruiter, ministry), await data.Staff(Role.Evaluator, ministry));
        vacancy = await data.Vacancy(ministry);
        application = await data.Application(vacancy, a => a.AtStage(2));
        await site.DeliverMails(Stop);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task sends_updates_that_calendars_take_for_the_same_event()
    {
        var id = await Plan(data.Today.AddDays(6), new TimeOnly(14, 0));
        var invitation = Calendar(await Last(application.Email));
        invitation.ShouldContain("METHOD:REQUEST");
        invitation.ShouldContain("SEQUENCE:0");
        invitation.ShouldContain("DTSTART:20261129T130000Z");
        invitation.ShouldContain($"mailto:{application.Email}");
        invitation.ShouldNotContain("/suivi/"); // The link opens the application, and calendars are shared.
        Calendar(await Last(member.Email)).ShouldNotContain(application.FamilyName);

        await Act(i => new MoveInterview(i.Id, i.Version, InterviewData.Video, data.Today.AddDays(7), new TimeOnly(10, 0)), id);
        var update = Calendar(await Last(application.Email));
        update.ShouldContain("METHOD:REQUEST");
        update.ShouldContain("SEQUENCE:1");
        update.ShouldContain("DTSTART:20261130T090000Z");
        Uid(update).ShouldBe(Uid(invitation));

        await Act(i => new CancelInterview(i.Id, i.Version, "La salle est fermée."), id);
        var mail = await Last(application.Email);
        mail.Text.ShouldContain("La salle est fermée.");
        var end = Calendar(mail);
        end.ShouldContain("METHOD:CANCEL");
        end.ShouldContain("STATUS:CANCELLED");
        end.ShouldContain("SEQUENCE:2");
        Uid(end).ShouldBe(Uid(invitation));
        Uid(Calendar(await Last(member.Email))).ShouldBe(Uid(invitation));
    }

    [Fact]
    public async Task does_not_tell_what_a_later_change_has_overtaken()
    {
        var id = await Plan(data.Today.AddDays(6), new TimeOnly(14, 0));
        site.Mails.All.Count(m => m.To == application.Email && m.Attachments.Count > 0).ShouldBe(0);
        await Act(i => new CancelInterview(i.Id, i.Version, "Annulé."), id);

        await site.DeliverMails(Stop);

        var mails = site.Mails.To(application.Email).Where(m => m.Attachments.Count > 0).ToList();
        Calendar(mails.ShouldHaveSingleItem()).ShouldContain("METHOD:CANCEL");
    }

    [Fact]
    public async Task reminds_the_day_before_once_over_the_change_to_summer_time()
    {
        site.Clock.Advance(new DateTimeOffset(2027, 3, 20, 9, 0, 0, TimeSpan.Zero) - site.Clock.GetUtcNow());
        await Plan(new DateOnly(2027, 3, 29), new TimeOnly(0, 30)); // 22:30 in UTC on the 28th, the day of 23 hours.
        await site.DeliverMails(Stop);
        var before = site.Mails.All.Count;

        site.Clock.Advance(new DateTimeOffset(2027, 3, 27, 22, 59, 0, TimeSpan.Zero) - site.Clock.GetUtcNow()); // 23:59 on the 27th in Paris.
        (await Remind()).ShouldBe(0);
        site.Clock.Advance(TimeSpan.FromMinutes(1)); // The 28th begins.
        (await Remind()).ShouldBe(1);
        (await Remind()).ShouldBe(0);

        await site.DeliverMails(Stop);
        site.Mails.All.Count.ShouldBe(before + 2);
        (await Last(application.Email)).Subject.ShouldStartWith("Rappel");
        (await Last(application.Email)).Subject.ShouldContain("29 mars 2027 à 0\u00A0h\u00A030");
    }

    [Fact]
    public async Task shows_hours_at_the_clock_of_Paris_on_both_sides_of_the_change()
    {
        await Plan(new DateOnly(2027, 3, 26), new TimeOnly(14, 0));
        Calendar(await Last(application.Email)).ShouldContain("DTSTART:20270326T130000Z");

        await Plan(new DateOnly(2027, 3, 29), new TimeOnly(14, 0));
        var mail = await Last(application.Email);
        Calendar(mail).ShouldContain("DTSTART:20270329T120000Z");
        mail.Text.ShouldContain("lundi 29 mars 2027 à 14\u00A0h\u00A000");
    }

    [Fact]
    public async Task ends_with_the_application()
    {
        var id = await Plan(data.Today.AddDays(6), new TimeOnly(14, 0));
        await site.DeliverMails(Stop);
        var current = await data.Reload(application);

        (await site.Send(recruiter, new RefuseApplication(current.Id, current.Version, RefusalReason.Experience, "Merci.", Defer: true), Stop)).Errors.ShouldBeEmpty();
        await site.DeliverMails(Stop);

        (await Reload(id)).Status.ShouldBe(InterviewStatus.Cancelled);
        var mail = await Last(application.Email);
        Calendar(mail).ShouldContain("METHOD:CANCEL");
        mail.Text.ShouldNotContain("refus");
        (await Last(member.Email)).Subject.ShouldStartWith("Un entretien est annulé");
    }

    [Fact]
    public async Task ends_with_the_vacancy()
    {
        var id = await Plan(data.Today.AddDays(6), new TimeOnly(14, 0));
        var waiting = await data.Reload(application);
        (await site.Send(recruiter, new RefuseApplication(waiting.Id, waiting.Version, RefusalReason.Experience, "Merci.", Defer: true), Stop)).Errors.ShouldBeEmpty();
        var current = await data.Reload(vacancy);

        (await site.Send(recruiter, new CancelVacancy(current.Id, current.Version, "Budget"), Stop)).Errors.ShouldBeEmpty();
        await site.DeliverMails(Stop);

        (await Reload(id)).Reason.ShouldBe("Le recrutement est annulé.");
    }

    [Fact]
    public async Task replaces_somebody_who_left()
    {
        var id = await Plan(data.Today.AddDays(6), new TimeOnly(14, 0));
        await site.DeliverMails(Stop);
        (await site.AsSystem(services => services.GetRequiredService<IMediator>().Send(new SetAccountEnabled(member.Id, false, "Départ"), Stop))).Errors.ShouldBeEmpty();
        (await site.Send(recruiter, new InterviewSheet(id), Stop)).Value.Panel.Single(p => p.Id == member.Id).HasLeft.ShouldBeTrue();

        await Act(i => new ChangeInterviewPanel(i.Id, i.Version, new PanelChoice([member.Id])), id, "interview.member-not-eligible");
        await Act(i => new ChangeInterviewPanel(i.Id, i.Version, new PanelChoice([recruiter.Id])), id);

        Calendar(await Last(recruiter.Email)).ShouldContain("SEQUENCE:1");
    }

    [Fact]
    public async Task tells_once_who_planned_it_that_somebody_of_the_panel_left_and_that_too_few_stay()
    {
        var id = await Plan(data.Today.AddDays(6), new TimeOnly(14, 0));
        (await Missing()).ShouldBe(0);
        await site.AsSystem(services => services.GetRequiredService<IMediator>().Send(new SetAccountEnabled(member.Id, false, "Départ"), Stop));

        (await Missing()).ShouldBe(1);
        (await Missing()).ShouldBe(0, "once");
        await site.DeliverMails(Stop);

        var told = site.Mails.To(recruiter.Email).Where(m => m.Subject.StartsWith("Jury incomplet", StringComparison.Ordinal)).ShouldHaveSingleItem();
        told.Text.ShouldContain(member.Name);
        told.Text.ShouldContain("Il reste personne");
        told.Text.ShouldContain($"/gestion/entretiens/{id}");
        told.Text.ShouldNotContain(application.FamilyName);
        site.Mails.To(member.Email).ShouldNotContain(m => m.Subject.StartsWith("Jury incomplet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task tells_again_of_somebody_who_came_back_and_left_again()
    {
        await Plan(data.Today.AddDays(6), new TimeOnly(14, 0));
        await Enable(false);
        (await Missing()).ShouldBe(1);
        await Enable(true);
        (await Missing()).ShouldBe(1);
        (await Missing()).ShouldBe(0);

        await Enable(false);
        (await Missing()).ShouldBe(1);
        await site.DeliverMails(Stop);

        site.Mails.To(recruiter.Email).Count(m => m.Subject.StartsWith("Jury incomplet", StringComparison.Ordinal)).ShouldBe(2);

        async Task Enable(bool isEnabled) =>
            (await site.AsSystem(services => services.GetRequiredService<IMediator>().Send(new SetAccountEnabled(member.Id, isEnabled, "Essai"), Stop))).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task tells_of_somebody_whose_role_ended()
    {
        await Plan(data.Today.AddDays(6), new TimeOnly(14, 0));
        var grant = await data.Read(db => db.Set<RoleGrant>().AsNoTracking().SingleAsync(g => g.UserId == member.Id, Stop));
        await site.AsSystem(services => services.GetRequiredService<IMediator>().Send(new RevokeRole(grant.Id, grant.Version, "Fin de mission"), Stop));
        site.Clock.Advance(TimeSpan.FromDays(1));

        (await Missing()).ShouldBe(1);
    }

    [Fact]
    public async Task shows_recruiters_an_invitation_that_the_mail_server_refuses()
    {
        site.Mails.Refuse(application.Email);
        await Plan(data.Today.AddDays(6), new TimeOnly(14, 0));
        await site.DeliverMails(Stop);

        var failed = await data.Read(db => db.Set<CandidateMessage>().AsNoTracking().Where(m => m.ApplicationId == application.Id && m.Failure != null).ToListAsync(Stop));
        failed.ShouldContain(m => m.Subject.Contains("entretien", StringComparison.OrdinalIgnoreCase) && m.Failure!.StartsWith("550", StringComparison.Ordinal));
    }

    [Fact]
    public async Task is_recorded_by_who_led_it()
    {
        var id = await Plan(data.Today.AddDays(6), new TimeOnly(14, 0));
        site.Clock.Advance(TimeSpan.FromDays(7));
        var interview = await Reload(id);

        (await site.Send(member, new RecordInterview(id, interview.Version, true, [member.Id], null), Stop)).IsFailure.ShouldBeTrue();
        (await site.Send(member, new RecordPanelInterview(id, interview.Version, true, [member.Id], "Clair."), Stop)).Errors.ShouldBeEmpty();

        ((await Reload(id)).Status, (await Reload(id)).RecordedBy).ShouldBe((InterviewStatus.Held, member.Name));
        (await data.Reload(application)).History[^1].Kind.ShouldBe(HistoryKind.InterviewHeld);
    }

    [Fact]
    public async Task ends_with_a_vacancy_cancelled_in_the_middle_and_calendars_and_candidates_are_told()
    {
        var id = await Plan(data.Today.AddDays(6), new TimeOnly(14, 0));
        await site.DeliverMails(Stop);
        var current = await data.Reload(vacancy);

        (await site.Send(recruiter, new CancelVacancy(current.Id, current.Version, "Budget", new CommonAnswer(RefusalReason.Other, "Le recrutement est annulé.", 1)), Stop)).Errors.ShouldBeEmpty();
        await site.DeliverMails(Stop);

        (await Reload(id)).Status.ShouldBe(InterviewStatus.Cancelled);
        site.Mails.To(application.Email).ShouldContain(m => m.Attachments.Count == 1 && Calendar(m).Contains("METHOD:CANCEL", StringComparison.Ordinal));
        site.Mails.To(application.Email).ShouldContain(m => m.Text.Contains("Le recrutement est annulé.", StringComparison.Ordinal));
        (await Last(member.Email)).Subject.ShouldStartWith("Un entretien est annulé");
    }

    [Fact]
    public async Task stays_valid_when_mails_do_not_get_through()
    {
        site.Mails.IsDown = true;
        var id = await Plan(data.Today.AddDays(6), new TimeOnly(14, 0));
        await site.DeliverMails(Stop);

        (await Reload(id)).Status.ShouldBe(InterviewStatus.Planned);
        site.Mails.IsDown = false;
        site.Clock.Advance(TimeSpan.FromHours(2));
        Calendar(await Last(application.Email)).ShouldContain("METHOD:REQUEST");
    }

    private async Task<InterviewId> Plan(DateOnly day, TimeOnly time)
    {
        var current = await data.Reload(application);
        var planned = await site.Send(recruiter, new PlanInterview(current.Id, current.Version, InterviewData.Video, day, time, new PanelChoice([member.Id]), null), Stop);
        planned.Errors.ShouldBeEmpty();
        return planned.Value;
    }

    private async Task Act(Func<Interview, DinumTalent.Application.Common.ICommand> command, InterviewId id, string? refused = null)
    {
        var answer = await site.Send(recruiter, command(await Reload(id)), Stop);
        answer.Errors.Select(e => e.Code).ShouldBe(refused is null ? [] : [refused]);
    }

    private Task<Interview> Reload(InterviewId id) => data.Read(db => db.Set<Interview>().AsNoTracking().SingleAsync(i => i.Id == id, Stop));

    private async Task<int> Missing() => (await site.AsSystem(services => services.GetRequiredService<IMediator>().Send(new TellOfMissingPanel(), Stop))).Value;

    private async Task<int> Remind() =>
        (await site.AsSystem(services => services.GetRequiredService<IMediator>().Send(new RemindOfInterviews(), Stop))).Value;

    private async Task<MailMessage> Last(string address)
    {
        await site.DeliverMails(Stop);
        return site.Mails.To(address)[^1];
    }

    /// <summary>Unfolded (RFC 5545, 3.1).</summary>
    private static string Calendar(MailMessage mail) =>
        Encoding.UTF8.GetString(mail.Attachments.ShouldHaveSingleItem().Content).Replace("\r\n ", "", StringComparison.Ordinal).Replace("\r\n\t", "", StringComparison.Ordinal);

    private static string Uid(string calendar) => calendar.Split("\r\n").Single(l => l.StartsWith("UID:", StringComparison.Ordinal));
}
