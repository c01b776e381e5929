using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Recruitment;

public sealed class Mails_to_candidates(WebSite site) : FunctionalTest(site)
{
    private static readonly StageActor Recruiter = new(null, "Claire Petit");

    [Fact]
    public async Task acknowledge_an_application_with_the_link_that_follows_it()
    {
        var application = await Data.Application(await Data.Vacancy(await Data.Ministry()), a => a.Unconfirmed());

        var mail = await MailAfter(new ApplicationReceived(application.Id), application);

        mail.Subject.ShouldStartWith("Votre candidature est reçue");
        mail.Text.ShouldContain("/suivi/");
        mail.Text.ShouldContain("Confirmez votre adresse");
    }

    [Fact]
    public async Task name_nobody_before_the_address_is_confirmed()
    {
        var application = await Data.Application(await Data.Vacancy(await Data.Ministry()), a => a.Unconfirmed());

        var mail = await MailAfter(new ApplicationReceived(application.Id), application);

        mail.ToName.ShouldBeNull();
        mail.Text.ShouldNotContain(application.FamilyName);
    }

    [Fact]
    public async Task lead_a_repeated_sending_to_the_first()
    {
        var application = await Data.Application(await Data.Vacancy(await Data.Ministry()));

        var mail = await MailAfter(new ApplicationRepeated(application.Id), application);

        mail.Subject.ShouldStartWith("Vous avez déjà candidaté");
        mail.Text.ShouldContain("/suivi/");
    }

    [Fact]
    public async Task bring_a_refusal_in_the_words_of_the_recruiter()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());
        var application = await Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.Experience, "Votre profil est solide, un autre l’est davantage.", false, vacancy, Recruiter, Data.Now)));

        (await MailAfter(new RefusalMessageReleased(application.Id), application)).Text.ShouldContain("Votre profil est solide, un autre l’est davantage.");
    }

    [Fact]
    public async Task say_nothing_of_a_refusal_that_was_reverted_meanwhile()
    {
        var application = await Data.Application(await Data.Vacancy(await Data.Ministry()));

        await Run(new RefusalMessageReleased(application.Id));

        Site.Mails.To(application.Email).ShouldBeEmpty();
    }

    [Fact]
    public async Task tell_everybody_without_an_answer_that_a_recruitment_is_cancelled()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());
        var waiting = await Data.Application(vacancy);
        var refused = await Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.Experience, "Non.", false, vacancy, Recruiter, Data.Now)));
        await Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v => v.Cancel("Poste supprimé", Data.Today));

        await Run(new VacancyCancelled(vacancy.Id));

        Site.Mails.To(waiting.Email).ShouldHaveSingleItem().Subject.ShouldStartWith("Ce recrutement est annulé");
        Site.Mails.To(refused.Email).ShouldBeEmpty();
    }

    [Fact]
    public async Task bear_the_same_key_when_the_outbox_repeats_them()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());
        var application = await Data.Application(vacancy);
        var key = Guid.NewGuid();

        await Run(new VacancyCancelled(vacancy.Id), key);
        await Run(new VacancyCancelled(vacancy.Id), key);

        Site.Mails.To(application.Email).Select(m => m.MessageKey).Distinct().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(nameof(ApplicationWithdrawn), "est retirée")]
    [InlineData(nameof(ApplicationReopened), "de nouveau examinée")]
    public async Task confirm_what_happened(string happened, string words)
    {
        var application = await Data.Application(await Data.Vacancy(await Data.Ministry()));

        var mail = happened == nameof(ApplicationWithdrawn)
            ? await MailAfter(new ApplicationWithdrawn(application.Id), application)
            : await MailAfter(new ApplicationReopened(application.Id), application);

        mail.Subject.ShouldContain(words);
    }

    private async Task<MailMessage> MailAfter<TEvent>(TEvent happened, JobApplication application) where TEvent : IDomainEvent
    {
        await Run(happened);
        return Site.Mails.To(application.Email).ShouldHaveSingleItem();
    }

    private Task Run<TEvent>(TEvent happened, Guid? key = null) where TEvent : IDomainEvent => Site.AsSystem(async services =>
    {
        var effects = services.GetRequiredService<EffectCatalog>().Of(typeof(TEvent)).Select(services.GetRequiredService).Cast<IEffect<TEvent>>().ToList();
        effects.ShouldNotBeEmpty();
        foreach (var effect in effects)
        {
            await effect.Handle(happened, new Occurrence(key ?? Guid.NewGuid(), Data.Now), Stop);
        }
    });
}
