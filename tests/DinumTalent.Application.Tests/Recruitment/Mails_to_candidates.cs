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

    [Theory]
    [InlineData(false, "Ce recrutement est annulé")]
    [InlineData(true, "Ce recrutement est sans suite")]
    public async Task tell_those_whom_nobody_could_answer_how_a_recruitment_ended_even_under_a_deferred_refusal(bool fruitless, string subject)
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());
        var (waiting, deferred) = (await Data.Application(vacancy), await Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.Experience, "Non.", true, vacancy, Recruiter, Data.Now))));
        await Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v =>
        {
            v.Close(Data.Today);
            _ = fruitless ? v.DeclareFruitless("Personne", [], Recruiter, Data.Now, Data.Today) : v.Cancel("Poste supprimé", [], Recruiter, Data.Now, Data.Today);
        });

        foreach (var told in new[] { waiting, deferred })
        {
            await Run(new RecruitmentEnded(told.Id));
            Site.Mails.To(told.Email).Count(m => m.Subject.StartsWith(subject, StringComparison.Ordinal)).ShouldBe(1);
        }
    }

    [Fact]
    public async Task of_the_end_of_a_recruitment_are_one_row_each_so_that_one_that_fails_holds_up_nobody_else()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var waiting = new[] { await Data.Application(vacancy), await Data.Application(vacancy), await Data.Application(vacancy) };

        (await As(await Data.Staff(Role.Recruiter, ministry), new CancelVacancy(vacancy.Id, vacancy.Version, "Poste supprimé", new CommonAnswer(RefusalReason.Other, "Bonjour {prénom}.", 3)))).Errors.ShouldBeEmpty();

        foreach (var application in waiting) (await EventsFor(application)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task say_nothing_of_the_end_to_whoever_got_an_answer_meanwhile()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());
        var application = await Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.Experience, "Non.", false, vacancy, Recruiter, Data.Now)));
        await Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v => v.Cancel("Poste supprimé", [], new StageActor(null, "Essai"), Data.Now, Data.Today));

        await Run(new RecruitmentEnded(application.Id));

        Site.Mails.To(application.Email).ShouldBeEmpty();
    }

    [Fact]
    public async Task bear_the_same_key_when_the_outbox_repeats_them()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());
        var application = await Data.Application(vacancy);
        var key = Guid.NewGuid();

        await Run(new ApplicationReopened(application.Id), key);
        await Run(new ApplicationReopened(application.Id), key);

        // Beside the acknowledgement, which leaves with whichever test delivers.
        Site.Mails.To(application.Email).GroupBy(m => m.MessageKey).ShouldContain(g => g.Count() == 2);
    }

    [Theory]
    [InlineData(nameof(ApplicationWithdrawn), "est retirée")]
    [InlineData(nameof(ApplicationReopened), "de nouveau examinée")]
    [InlineData(nameof(AcceptanceUndone), "est annulée")]
    public async Task confirm_what_happened(string happened, string words)
    {
        var application = await Data.Application(await Data.Vacancy(await Data.Ministry()));

        var mail = happened switch
        {
            nameof(ApplicationWithdrawn) => await MailAfter(new ApplicationWithdrawn(application.Id), application),
            nameof(AcceptanceUndone) => await MailAfter(new AcceptanceUndone(application.Id), application),
            _ => await MailAfter(new ApplicationReopened(application.Id), application),
        };

        mail.Subject.ShouldContain(words);
    }

    /// <summary>Outbox rows that bring an application the answer to it.</summary>
    private Task<List<OutboxRow>> EventsFor(JobApplication application) => Data.Read(db => db.Set<OutboxRow>().AsNoTracking()
        .Where(o => o.Event == typeof(RefusalMessageReleased).FullName && o.Payload.Contains(application.Id.ToString())).ToListAsync(Stop));

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
