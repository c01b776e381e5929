using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Recruitment;

public sealed class Answering_candidates(WebSite site) : FunctionalTest(site)
{
    private static readonly StageActor Somebody = new(null, "Essai");

    [Fact]
    public async Task A_refusal_is_kept_with_its_variables_and_filled_when_it_leaves()
    {
        var (vacancy, recruiter) = await Recruitment();
        var application = await Data.Application(vacancy);

        (await As(recruiter, new RefuseApplication(application.Id, application.Version, RefusalReason.Experience, "Bonjour {prénom} {nom}, au sujet de « {poste} ».", false))).Errors.ShouldBeEmpty();
        await Run(new RefusalMessageReleased(application.Id));

        (await Data.Reload(application)).RefusalMessage.ShouldBe("Bonjour {prénom} {nom}, au sujet de « {poste} ».");
        Site.Mails.To(application.Email).Last(m => m.Subject.StartsWith("Réponse", StringComparison.Ordinal)).Text.ShouldContain($"Bonjour Alix {application.FamilyName}, au sujet de « {vacancy.Title} ».");
    }

    [Fact]
    public async Task An_unknown_variable_is_named_and_nothing_is_decided()
    {
        var (vacancy, recruiter) = await Recruitment();
        var application = await Data.Application(vacancy);

        var refused = await As(recruiter, new RefuseApplication(application.Id, application.Version, RefusalReason.Experience, "Bonjour {prenon}.", false));

        refused.Error.Message.ShouldContain("« {prenon} » n’existe pas");
        (await As(recruiter, new MessagePreview(application.Id, "Bonjour {prenon}."))).Error.Field.ShouldBe("Message");
        (await As(recruiter, new MessagePreview(application.Id, "Bonjour {prénom}."))).Value.ShouldBe("Bonjour Alix.");
        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.InProgress);
    }

    [Fact]
    public async Task A_message_planned_for_a_day_leaves_that_day_and_once()
    {
        var (vacancy, recruiter) = await Recruitment();
        var due = await Data.Application(vacancy, a => a.Then(Planned(vacancy, Data.Today)));
        var later = await Data.Application(vacancy, a => a.Then(Planned(vacancy, Data.Today.AddDays(3))));
        var taken = await Data.Application(vacancy, a => a.Then(Planned(vacancy, Data.Today)));
        (await As(recruiter, new RevertRefusal(taken.Id, taken.Version, "Erreur"))).Errors.ShouldBeEmpty();

        await AsSystem(new ReleaseDueRefusalMessages());
        await AsSystem(new ReleaseDueRefusalMessages());

        (await Data.Reload(due)).RefusalToldAt.ShouldNotBeNull();
        (await Data.Reload(later)).RefusalToldAt.ShouldBeNull();
        (await Rows<RefusalMessageReleased>(due)).ShouldBe(1);
        (await Rows<RefusalMessageReleased>(taken)).ShouldBe(0);
    }

    [Fact]
    public async Task A_planned_message_is_changed_or_sent_at_once()
    {
        var (vacancy, recruiter) = await Recruitment();
        var application = await Data.Application(vacancy, a => a.Then(Planned(vacancy, Data.Today.AddDays(3))));

        (await As(recruiter, new ChangeRefusalMessage(application.Id, application.Version, "Bonjour.", MessageMoment.OnDay, Data.Today))).Error.Field.ShouldBe("SendOn");
        (await As(recruiter, new ChangeRefusalMessage(application.Id, application.Version, "Bonjour.", MessageMoment.OnDay, Data.Today.AddDays(9)))).Errors.ShouldBeEmpty();
        (await As(recruiter, new ChangeRefusalMessage(application.Id, application.Version, "Bonjour.", MessageMoment.Now, null))).Error.Kind.ShouldBe(ErrorKind.Conflict);
        var changed = await Data.Reload(application);
        (changed.RefusalMessage, changed.RefusalSendOn).ShouldBe(("Bonjour.", Data.Today.AddDays(9)));
        (await As(recruiter, new ReleaseRefusalMessage(application.Id, changed.Version))).Errors.ShouldBeEmpty();
        (await Data.Reload(application)).RefusalToldAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_recruitment_ends_in_one_act_with_one_answer_to_all_who_have_none()
    {
        var (vacancy, recruiter) = await Recruitment();
        var waiting = new[] { await Data.Application(vacancy), await Data.Application(vacancy, a => a.AtStage(2)) };
        var planned = await Data.Application(vacancy, a => a.Then(Planned(vacancy, Data.Today.AddDays(30))));
        var told = await Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.Other, "Non.", false, vacancy, Somebody, Data.Now)));
        var end = new CancelVacancy(vacancy.Id, vacancy.Version, "Budget");

        (await As(recruiter, end)).Error.Code.ShouldBe("vacancy.unanswered");
        (await As(recruiter, end with { Answer = new CommonAnswer(RefusalReason.Other, "Bonjour {prénom}.", 1) })).Error.Code.ShouldBe("application.others-wait");
        (await As(recruiter, end with { Answer = new CommonAnswer(RefusalReason.Other, "Bonjour {prénom}.", 2) })).Errors.ShouldBeEmpty();
        (await As(recruiter, end with { Answer = new CommonAnswer(RefusalReason.Other, "Bonjour {prénom}.", 2) })).IsSuccess.ShouldBeFalse();

        foreach (var application in new[] { waiting[0], waiting[1], planned })
        {
            (await Data.Reload(application)).RefusalToldAt.ShouldNotBeNull();
            (await Rows<RefusalMessageReleased>(application)).ShouldBe(1);
        }

        (await Rows<RefusalMessageReleased>(told)).ShouldBe(1, "told before, and once");
        (await Data.Reload(vacancy)).Status.ShouldBe(VacancyStatus.Cancelled);
        (await As(recruiter, new RecruitmentEnding(vacancy.Id))).Value.WaitingCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_common_answer_is_not_given_by_somebody_who_waits_too()
    {
        var (vacancy, recruiter) = await Recruitment();
        await Data.Application(vacancy, a => a.From(recruiter));

        (await As(recruiter, new AnswerTheRest(vacancy.Id, vacancy.Version, new CommonAnswer(RefusalReason.Other, "Bonjour.", 1)))).Error.ShouldBe(ApplicationErrors.OwnApplication);
    }

    [Fact]
    public async Task Who_came_in_at_the_moment_of_the_end_is_told_by_the_net_below()
    {
        var (vacancy, _) = await Recruitment();
        var latecomer = await Data.Application(vacancy);
        await Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v => v.Cancel("Budget", [], Somebody, Data.Now, Data.Today));

        await Run(new RecruitmentOver(vacancy.Id));
        (await Rows<RecruitmentEnded>(latecomer)).ShouldBeGreaterThan(0);
        await Run(new RecruitmentEnded(latecomer.Id));
        await Run(new RecruitmentEnded(latecomer.Id));

        Site.Mails.To(latecomer.Email).Count(m => m.Subject.StartsWith("Ce recrutement est annulé", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_deadline_moved_is_told_to_who_has_begun_and_not_sent_and_has_an_account()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var (beginner, candidate) = (await Data.Account(), await Data.Account());
        await Data.Application(vacancy, a => a.From(candidate));
        await Data.Save(new ApplicationDraft(vacancy.Id, beginner.Id, Data.Now), new ApplicationDraft(vacancy.Id, candidate.Id, Data.Now), new ApplicationDraft(vacancy.Id, null, Data.Now));

        (await As(await Data.Staff(Role.Recruiter, ministry), new ExtendVacancy(vacancy.Id, vacancy.Version, Data.Today.AddDays(30)))).Errors.ShouldBeEmpty();
        await Site.DeliverMails(Stop);

        var told = Site.Mails.To(beginner.Email).ShouldHaveSingleItem();
        told.Subject.ShouldStartWith("Vous avez plus de temps pour candidater");
        told.Text.ShouldContain($"/offres/{vacancy.Slug}");
        Site.Mails.To(candidate.Email).ShouldNotContain(m => m.Subject.StartsWith("Vous avez plus de temps", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deadline_moved_is_told_to_those_in_progress_and_only_the_last_time()
    {
        var (vacancy, recruiter) = await Recruitment();
        var waiting = await Data.Application(vacancy);
        var refused = await Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.Other, "Non.", false, vacancy, Somebody, Data.Now)));
        (await As(recruiter, new ExtendVacancy(vacancy.Id, vacancy.Version, Data.Today.AddDays(30)))).Errors.ShouldBeEmpty();
        (await As(recruiter, new ExtendVacancy(vacancy.Id, (await Data.Reload(vacancy)).Version, Data.Today.AddDays(40)))).Errors.ShouldBeEmpty();

        (await Rows<DeadlineMoved>(waiting)).ShouldBe(2);
        (await Rows<DeadlineMoved>(refused)).ShouldBe(0);
        await Run(new DeadlineMoved(waiting.Id, Data.Today.AddDays(30)));
        await Run(new DeadlineMoved(waiting.Id, Data.Today.AddDays(40)));

        Site.Mails.To(waiting.Email).Where(m => m.Subject.StartsWith("La date limite est repoussée", StringComparison.Ordinal))
            .ShouldAllBe(m => m.Text.Contains(Data.Today.AddDays(40).ToFrench(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_left_is_kept_once_without_the_personal_link()
    {
        var (vacancy, recruiter) = await Recruitment();
        var application = await Data.Application(vacancy);
        var key = Guid.NewGuid();

        await Run(new ApplicationReceived(application.Id), key);
        await Run(new ApplicationReceived(application.Id), key);

        var kept = (await As(recruiter, new ApplicationMessages(application.Id))).Value.Messages.Where(m => m.Id.Value == key).ShouldHaveSingleItem();
        kept.Kind.ShouldBe(CandidateMessageKind.Acknowledgement);
        kept.Text.ShouldContain("[lien personnel du candidat]");
        kept.Text.ShouldNotContain("/suivi/");
    }

    [Fact]
    public async Task An_address_that_refuses_mail_shows_and_is_settled_once_the_candidate_was_told_otherwise()
    {
        var (vacancy, recruiter) = await Recruitment();
        var application = await Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.Other, "Non.", false, vacancy, Somebody, Data.Now)));
        var key = Guid.NewGuid();
        Site.Mails.Refuse(application.Email);

        await Should.ThrowAsync<UndeliverableException>(() => Run(new RefusalMessageReleased(application.Id), key));

        var lost = (await As(recruiter, new ApplicationMessages(application.Id))).Value.Undelivered.First(m => m.Id.Value == key);
        lost.Failure.ShouldBe("550 No such user here");
        (await As(recruiter, new AnswersDue())).Value.Undelivered.ShouldHaveSingleItem().Id.ShouldBe(application.Id);
        (await As(recruiter, new SettleUndeliveredMessage(lost.Id, lost.Version, " "))).IsSuccess.ShouldBeFalse();
        (await As(recruiter, new SettleUndeliveredMessage(lost.Id, lost.Version, "Lettre du 3 mars"))).Errors.ShouldBeEmpty();
        (await As(recruiter, new ApplicationMessages(application.Id))).Value.Undelivered.ShouldNotContain(m => m.Id == lost.Id);
    }

    [Fact]
    public async Task A_candidate_asks_for_the_reasons_and_the_answer_is_mailed_and_kept()
    {
        var (vacancy, recruiter) = await Recruitment();
        var candidate = await Data.Account();
        var application = await Data.Application(vacancy, a => a.From(candidate).Then(x => x.Refuse(RefusalReason.Other, "Non.", false, vacancy, Somebody, Data.Now)));
        (await As(candidate, new OwnApplication(application.Id))).Value.FeedbackUntil.ShouldBe(Data.Today.AddMonths(3));

        (await As(candidate, new AskOwnFeedback(application.Id, "Qu’a-t-il manqué ?"))).Errors.ShouldBeEmpty();
        (await As(candidate, new AskOwnFeedback(application.Id, "Encore ?"))).Error.ShouldBe(FeedbackErrors.AlreadyAsked);
        (await As(recruiter, new AnswersDue())).Value.Feedback.ShouldHaveSingleItem().Id.ShouldBe(application.Id);
        (await As(recruiter, new AnswerFeedback(application.Id, (await Data.Reload(application)).Version, "Une pratique du cloud."))).Errors.ShouldBeEmpty();
        await Run(new FeedbackGiven(application.Id));

        Site.Mails.To(application.Email).ShouldContain(m => m.Text.Contains("Une pratique du cloud.", StringComparison.Ordinal));
        var seen = (await As(candidate, new OwnApplication(application.Id))).Value;
        (seen.FeedbackAnswer, seen.FeedbackUntil).ShouldBe(("Une pratique du cloud.", null));
        (await As(recruiter, new AnswersDue())).Value.NothingWaits.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_owed_to_candidates_is_on_the_personal_list_of_who_recruits()
    {
        var ministry = await Data.Ministry();
        var (recruiter, colleague) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, ministry));
        var vacancy = await Data.Vacancy(ministry, v => v.By(recruiter));
        var application = await Data.Application(vacancy, a => a.Then(
            x => x.Refuse(RefusalReason.Other, "Non.", false, vacancy, Somebody, Data.Now), x => x.AskFeedback(null, 3, Data.Now, Data.Today)));
        await Data.Save(CandidateMessage.Of(CandidateMessageId.New(), application.Id, CandidateMessageKind.Refusal, "Réponse", "Texte", Data.Now, "550 Inconnu"));

        (await As(recruiter, new FeedbackToGive())).Value.Items.ShouldHaveSingleItem().Target.ShouldBe(application.Id.Value);
        (await As(recruiter, new MessagesNotDelivered())).Value.Items.ShouldHaveSingleItem().Page.ShouldBe(ToDoPage.CandidateMessages);
        (await As(colleague, new FeedbackToGive())).Value.Total.ShouldBe(0);
        (await As(colleague, new MessagesNotDelivered())).Value.Total.ShouldBe(0);
    }

    [Fact]
    public async Task Templates_of_an_administration_serve_those_below_it_and_nobody_else()
    {
        var ministry = await Data.Ministry();
        var directorate = await Data.Below(ministry);
        var (above, within) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, directorate));
        var vacancy = await Data.Vacancy(directorate);
        var template = (await As(above, new CreateMessageTemplate(ministry.Id, "Après entretien", RefusalReason.Experience, "Bonjour {prénom}."))).Value;
        await As(within, new CreateMessageTemplate(directorate.Id, "Du service", null, "Bonjour {nom}."));

        (await As(within, new MessagesToStartFrom(vacancy.Id))).Value.Select(t => t.Name).ShouldBe(["Du service", "Après entretien"]);
        (await As(above, new MessagesToStartFrom((await Data.Vacancy(ministry)).Id))).Value.Select(t => t.Name).ShouldBe(["Après entretien"]);
        (await As(within, new EditMessageTemplate(template, 1, "À moi", null, "Bonjour."))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(within, new CreateMessageTemplate(ministry.Id, "D’en haut", null, "Bonjour."))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(above, new CreateMessageTemplate(ministry.Id, "Faux", null, "Bonjour {inconnue}."))).Error.Field.ShouldBe("Text");
    }

    private static Func<JobApplication, Result> Planned(Vacancy vacancy, DateOnly day) => a =>
        a.Refuse(RefusalReason.Other, "Bonjour {prénom}.", MessageTime.On(day, day.AddDays(-1)).Value, vacancy, Somebody, new DateTime(2026, 11, 1, 12, 0, 0, DateTimeKind.Utc));

    private async Task<(Vacancy Vacancy, Person Recruiter)> Recruitment()
    {
        var ministry = await Data.Ministry();
        return (await Data.Vacancy(ministry), await Data.Staff(Role.Recruiter, ministry));
    }

    private Task<int> Rows<TEvent>(JobApplication application) => Data.Read(db => db.Set<OutboxRow>().AsNoTracking()
        .Where(o => o.Event == typeof(TEvent).FullName && o.Payload.Contains(application.Id.ToString()))
        .Select(o => o.Effect).CountAsync(Stop));

    private Task Run<TEvent>(TEvent happened, Guid? key = null) where TEvent : IDomainEvent => Site.AsSystem(async services =>
    {
        foreach (var effect in services.GetRequiredService<EffectCatalog>().Of(typeof(TEvent)).Select(services.GetRequiredService).Cast<IEffect<TEvent>>())
        {
            await effect.Handle(happened, new Occurrence(key ?? Guid.NewGuid(), Data.Now), Stop);
        }
    });
}
