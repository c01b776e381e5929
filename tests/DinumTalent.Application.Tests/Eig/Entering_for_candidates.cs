using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Eig;

/// <summary>Somebody phoned or wrote: the programme enters what they said.</summary>
public sealed class Entering_for_candidates(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task answers_a_place_as_the_person_would_and_keeps_who_entered_it_and_why()
    {
        var (organisation, cohort) = await Cohort(PhaseKind.Results);
        var challenge = await Data.PublicChallenge(cohort, organisation, await Data.Account());
        var person = await Data.Account();
        var (first, next) = (await Data.Matchable(cohort, 5, [challenge], c => c with { Account = person.Id, Email = EmailAddress.Create(person.Email).Value }), await Data.Matchable(cohort, 4, [challenge]));
        var results = await Data.Results(cohort, await Data.Scenario(cohort), announced: true);
        var manager = await Data.Staff(Role.ProgrammeManager, organisation);
        await Site.DeliverMails(Stop);
        (await As(manager, new FellowEntryForm(cohort.Id, first.Id))).Value.ShouldSatisfyAllConditions(f => f.Open.ShouldBe([FellowEntry.Answer]), f => f.Offer!.Challenge!.Id.ShouldBe(challenge.Id));
        (await As(manager, new FellowEntryForm(cohort.Id, next.Id))).Value.Open.ShouldBeEmpty();

        (await As(manager, new EnterPlaceAnswer(cohort.Id, first.Id, challenge.Id, false, ""))).Errors.ShouldHaveSingleItem().Field.ShouldBe("Source");
        (await As(manager, new EnterPlaceAnswer(cohort.Id, first.Id, challenge.Id, false, "Appel du 3 mars"))).Errors.ShouldBeEmpty();

        await Site.DeliverMails(Stop);
        Site.Mails.To(first.Email)[^1].ShouldSatisfyAllConditions(m => m.Subject.ShouldContain("Vous avez refusé"), m => m.Text.ShouldContain("saisie par l’équipe du programme, à votre demande ; si c’est une erreur, écrivez-nous"));
        Site.Mails.To(next.Email)[^1].Subject.ShouldContain("Une place vous est proposée");
        (await As(manager, new EnterPlaceAnswer(cohort.Id, first.Id, challenge.Id, true, "Appel"))).Error.ShouldBe(ScenarioErrors.NothingToEnter);
        (await Entries(first.Id.Value)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.ActorId.ShouldBe(manager.Id.Value), e => e.Reason.ShouldBe("Saisi pour la personne : Appel du 3 mars"));
        (await Entries(results.Id.Value)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.ActorId.ShouldBe(manager.Id.Value), e => e.Reason.ShouldBeNull("erasing the person does not reach it"));

        (await As(person, new EraseOwnData(true))).Errors.ShouldBeEmpty();
        await Site.DeliverMails(Stop);
        (await Entries(first.Id.Value)).ShouldAllBe(e => e.Reason == null, "the source goes with the person");

        Task<List<AuditEntry>> Entries(Guid of) => Data.Read(db => db.Set<AuditEntry>().AsNoTracking().Where(e => e.EntityId == of && e.Action == nameof(EnterPlaceAnswer)).ToListAsync(Stop));
    }

    [Fact]
    public async Task says_which_hours_do_not_suit_until_the_audition_is_confirmed()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var (cohort, challenges) = await Data.Hearing(organisation, daysAgo: -3);
        var manager = await Data.Staff(Role.ProgrammeManager, organisation);
        var application = await Data.Wisher(cohort, challenges);
        var day = cohort.Find(PhaseKind.Auditions)!.OpensOn.ToFrenchShort();
        (await As(manager, new ArrangeAuditions(cohort.Id, 1, 0, "Salle 1", $"{day} 9h-12h30\n{day} 14h-18h", 30, 2, 4, 15))).Errors.ShouldBeEmpty();
        (await As(manager, new SeatJurors(cohort.Id, 1, 1, $"{(await Data.Account()).Email} {(await Data.Account()).Email}", null))).Errors.ShouldBeEmpty();
        var form = (await As(manager, new FellowEntryForm(cohort.Id, application.Id))).Value;
        (form.Open.Contains(FellowEntry.Absences), form.Hours.Count).ShouldBe((true, 2));

        (await As(manager, new EnterFellowAbsences(cohort.Id, application.Id, form.Version, [form.Hours[0]], " "))).Error.Field.ShouldBe("Source");
        (await As(manager, new EnterFellowAbsences(cohort.Id, application.Id, form.Version, form.Hours, "Appel"))).Error.ShouldBe(AuditionErrors.NeverThere);
        (await As(manager, new EnterFellowAbsences(cohort.Id, application.Id, form.Version, [form.Hours[0]], "Appel"))).Errors.ShouldBeEmpty();
        (await As(manager, new EnterFellowAbsences(cohort.Id, application.Id, form.Version, [], "Appel"))).Error.Kind.ShouldBe(ErrorKind.Conflict, "read before the other entry");

        (await As(null, new FollowedAudition(Token(application)))).Value.Absences.ShouldBe([form.Hours[0]]);
        await Site.DeliverMails(Stop);
        Site.Mails.To(application.Email).Single(m => m.Subject.Contains("Vos empêchements sont enregistrés")).Text.ShouldContain(Token(application));
        (await As(manager, new PlanAuditions(cohort.Id, 1, 2))).Errors.ShouldBeEmpty();
        (await As(manager, new SetRankingRule(cohort.Id, 1, 0, 50, 2, null))).Errors.ShouldBeEmpty();
        (await As(manager, new ConfirmAuditions(cohort.Id, 1, 3))).Errors.ShouldBeEmpty();
        (await As(manager, new EnterFellowAbsences(cohort.Id, application.Id, form.Version + 1, [], "Appel"))).Error.ShouldBe(AuditionErrors.ConfirmedForThem);
        (await As(manager, new FellowEntryForm(cohort.Id, application.Id))).Value.Open.ShouldNotContain(FellowEntry.Absences);
    }

    [Fact]
    public async Task gives_wishes_while_their_phase_is_open()
    {
        var (organisation, cohort) = await Cohort(PhaseKind.Wishes);
        var challenge = await Data.PublicChallenge(cohort, organisation, await Data.Account());
        var (application, unnamed) = (await Data.Preselected(cohort), await Data.Preselected(cohort, announced: false));
        var manager = await Data.Staff(Role.ProgrammeManager, organisation);
        var form = (await As(manager, new FellowEntryForm(cohort.Id, application.Id))).Value;
        form.Open.ShouldBe([FellowEntry.Wishes]);

        (await As(manager, new EnterFellowWishes(cohort.Id, application.Id, form.Version, [], "Message du 4 mars"))).Error.Field.ShouldBe("Wishes");
        (await As(manager, new EnterFellowWishes(cohort.Id, application.Id, form.Version, [challenge.Id], "Message du 4 mars"))).Errors.ShouldBeEmpty();

        (await As(null, new FollowedFellowApplication(Token(application)))).Value.Wishing!.Chosen.ShouldBe([challenge.Id]);
        await Site.DeliverMails(Stop);
        Site.Mails.To(application.Email).Count(m => m.Subject.Contains("Vos vœux sont enregistrés")).ShouldBe(1);
        var entry = await Data.Read(db => db.Set<AuditEntry>().AsNoTracking().Where(e => e.EntityId == application.Id.Value && e.Action == nameof(EnterFellowWishes)).FirstAsync(Stop));
        entry.Reason.ShouldBe("Saisi pour la personne : Message du 4 mars");
        (await As(manager, new FellowEntryForm(cohort.Id, unnamed.Id))).Error.Kind.ShouldBe(ErrorKind.NotFound, "nobody is named before the announcement");
        (await As(manager, new EnterFellowWishes(cohort.Id, unnamed.Id, unnamed.Version, [challenge.Id], "Appel"))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task changes_neither_wishes_nor_hours_once_the_result_is_announced()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Results, mode: CohortMode.Continuous);
        var (wished, other) = (await Data.PublicChallenge(cohort, organisation, await Data.Account()), await Data.PublicChallenge(cohort, organisation, await Data.Account()));
        var application = await Data.Matchable(cohort, 5, [wished, other]);
        var manager = await Data.Staff(Role.ProgrammeManager, organisation);
        await Data.Save(new AuditionSchedule(cohort.Id, 1));
        await Data.Results(cohort, await Data.Scenario(cohort), announced: true);

        (await As(null, new GiveFellowWishes(Token(application), [other.Id, wished.Id]))).Error.ShouldBe(FellowErrors.HasResult);
        (await As(null, new SayFellowAbsences(Token(application), []))).Error.ShouldBe(FellowErrors.HasResult);
        (await As(manager, new EnterFellowWishes(cohort.Id, application.Id, application.Version, [other.Id, wished.Id], "Appel"))).Error.ShouldBe(FellowErrors.HasResult);
        (await As(manager, new EnterFellowAbsences(cohort.Id, application.Id, application.Version, [], "Appel"))).Error.ShouldBe(FellowErrors.HasResult);
    }

    [Fact]
    public async Task is_nothing_for_who_applied_to_the_same_cohort()
    {
        var (organisation, cohort) = await Cohort(PhaseKind.Wishes);
        var challenge = await Data.PublicChallenge(cohort, organisation, await Data.Account());
        var application = await Data.Preselected(cohort);
        var candidate = await Data.Staff(Role.ProgrammeManager, organisation);
        await Data.Fellow(cohort, c => c with { Account = candidate.Id, Email = EmailAddress.Create(candidate.Email).Value });

        (await As(candidate, new FellowEntryForm(cohort.Id, application.Id))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(candidate, new EnterFellowWishes(cohort.Id, application.Id, application.Version, [challenge.Id], "Appel"))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    private async Task<(Organisation Organisation, Cohort Cohort)> Cohort(PhaseKind phase)
    {
        var organisation = await Data.Below(await Data.Ministry());
        return (organisation, await Data.Cohort(organisation, phase));
    }

    private string Token(FellowApplication application) => Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowFellowApplication, application.Id.Value);
}
