using DinumTalent.Application.Common;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Eig;

/// <summary>Applications to a cohort are given to readers, read without names, decided and announced together.</summary>
public sealed class Preselecting_candidates(WebSite site) : FunctionalTest(site)
{
    private const int BeforeThePreselection = -3;
    private const int AfterThePreselection = 60;

    [Fact]
    public async Task spreads_applications_evenly_over_readers_and_tells_each_once()
    {
        var (organisation, cohort, manager) = await Scene();
        var applications = new List<FellowApplicationId>();
        for (var i = 0; i < 6; i++) applications.Add((await Data.Fellow(cohort)).Id);
        Person[] readers = [await Data.Account(), await Data.Account(), await Data.Account()];

        (await As(manager, new AssignReaders(applications, string.Join("\n", readers.Select(r => r.Email))))).Value.ShouldBe(12);

        var given = await Data.Read(db => db.Set<PreselectionReading>().AsNoTracking().Where(r => r.CohortId == cohort.Id).ToListAsync(Stop));
        given.GroupBy(r => r.JudgeId).Select(g => g.Count()).ShouldBe([4, 4, 4]);
        given.GroupBy(r => r.ApplicationId).ShouldAllBe(g => g.Select(r => r.JudgeId).Distinct().Count() == 2);
        await Site.DeliverMails(Stop);
        readers.ShouldAllBe(r => Site.Mails.To(r.Email).Count == 1);
        organisation.ShouldNotBeNull();
    }

    [Fact]
    public async Task gives_nothing_to_who_has_no_account_or_applied()
    {
        var (_, cohort, manager) = await Scene();
        var person = await Data.Account();
        var own = await Data.Fellow(cohort, c => c with { Account = person.Id, Email = EmailAddress.Create(person.Email).Value });

        (await As(manager, new AssignReaders([own.Id], "personne@exemple.fr", 1))).Error.Field.ShouldBe("Emails");
        var other = await Data.Fellow(cohort);

        var (forOwn, forOther) = ((await As(manager, new AssignReaders([own.Id], person.Email, 1))).Error, (await As(manager, new AssignReaders([other.Id], person.Email, 1))).Error);

        forOwn.Code.ShouldBe("fellow.nobody-left");
        forOther.ShouldBe(forOwn, "the answer is not to tell which application is whose");
    }

    [Fact]
    public async Task shows_a_reader_the_number_alone_before_ties_and_never_who_sent_it()
    {
        var (_, cohort, _) = await Scene();
        var reader = await Data.Account();
        var application = await Data.Fellow(cohort, c => c with { Motivation = $"Je suis {c.Name.Given} {c.Name.Family}, {c.Email}." });
        var reading = await Data.Reading(cohort, application, reader, Independence.NotSaid);

        (await As(reader, new ReaderApplication(application.Id))).Value.File.ShouldBeNull();
        (await As(reader, new WriteReading(application.Id, reading.Version, FellowData.Marks(3), null))).Error.ShouldBe(FellowErrors.IndependenceFirst);
        (await As(reader, new DeclareReaderTies(application.Id, reading.Version, false, null))).Errors.ShouldBeEmpty();

        var seen = System.Text.Json.JsonSerializer.Serialize((await As(reader, new ReaderApplication(application.Id))).Value);
        foreach (var secret in new[] { application.FamilyName, application.Email, application.Phone!, application.City!, application.Cv.FileId.ToString() }) seen.ShouldNotContain(secret, Case.Insensitive);
        (await As(reader, new WriteReading(application.Id, reading.Version + 1, FellowData.Marks(3), null))).Errors.ShouldBeEmpty();
        (await As(reader, new SubmitReading(application.Id, reading.Version + 2))).Errors.ShouldBeEmpty();
        (await As(reader, new SubmitReading(application.Id, reading.Version + 2))).Errors.ShouldBeEmpty("twice changes nothing");
    }

    [Theory]
    [InlineData(BeforeThePreselection, Independence.Independent)]
    [InlineData(AfterThePreselection, Independence.Independent)]
    [InlineData(0, Independence.Recused)]
    public async Task opens_nothing_to_a_reader_outside_the_phase_or_with_a_tie(int day, Independence independence)
    {
        var (_, cohort, _) = await Scene(day);
        var reader = await Data.Account();
        var application = await Data.Fellow(cohort);
        var reading = await Data.Reading(cohort, application, reader, independence);

        (await As(reader, new ReaderApplication(application.Id))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(reader, new DeclareReaderTies(application.Id, reading.Version, false, null))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(reader, new WriteReading(application.Id, reading.Version, FellowData.Marks(3), null))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(reader, new SubmitReading(application.Id, reading.Version))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(reader, new MyReadings())).Value.Duties.Count.ShouldBe(day == 0 ? 1 : 0);
    }

    [Fact]
    public async Task closes_an_application_to_a_recused_reader_who_runs_the_programme()
    {
        var (_, cohort, manager) = await Scene();
        var application = await Data.Fellow(cohort);
        await Data.Reading(cohort, application, manager, Independence.Recused);

        (await As(manager, new CohortCandidate(cohort.Id, application.Id))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(manager, new CohortCandidates(cohort.Id))).Value.Rows.ShouldBeEmpty();
        (await As(manager, new DecidePreselection(application.Id, 0, true, "Motifs"))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task shows_staff_who_read_too_no_other_opinion_before_their_own()
    {
        var (_, cohort, manager) = await Scene();
        var application = await Data.Fellow(cohort);
        await Data.Reading(cohort, application, await Data.Account(), score: 4);
        await Data.Reading(cohort, application, manager);

        (await As(manager, new CohortCandidate(cohort.Id, application.Id))).Value.Readings.ShouldBeEmpty();
        (await As(manager, new CohortCandidates(cohort.Id))).Value.Rows.Single().Readings.HandedIn.ShouldBe(0);
        (await As(manager, new DecidePreselection(application.Id, 0, true, "Motifs"))).IsFailure.ShouldBeTrue();
    }

    [Fact]
    public async Task asks_for_a_third_reader_when_two_differ_too_much()
    {
        var (_, cohort, manager) = await Scene();
        var application = await Data.Fellow(cohort);
        foreach (var score in new[] { 1, 4 }) await Data.Reading(cohort, application, await Data.Account(), score: score);

        var row = (await As(manager, new CohortCandidates(cohort.Id))).Value.Rows.Single();
        (row.Readings.Spread, row.Readings.NeedsAnother, row.Name).ShouldBe((3m, true, null));
        (await As(manager, new DecidePreselection(application.Id, 0, true, "Motifs"))).Error.ShouldBe(FellowErrors.AnotherReadingNeeded);

        await Data.Reading(cohort, application, await Data.Account(), score: 3);
        (await As(manager, new DecidePreselection(application.Id, 0, true, "Motifs"))).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task waits_for_a_reading_that_is_still_asked()
    {
        var (_, cohort, manager) = await Scene();
        var application = await Data.Fellow(cohort);
        foreach (var score in new[] { 3, 4 }) await Data.Reading(cohort, application, await Data.Account(), score: score);
        var waiting = await Data.Reading(cohort, application, await Data.Account(), Independence.NotSaid);

        (await As(manager, new DecidePreselection(application.Id, 0, true, "Motifs"))).Error.ShouldBe(FellowErrors.ReadingOutstanding);
        (await As(manager, new UnassignReader(waiting.Id, waiting.Version))).Errors.ShouldBeEmpty();
        (await As(manager, new DecidePreselection(application.Id, 0, true, "Motifs"))).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task announces_all_at_once_with_names_and_a_mail_to_everybody()
    {
        var (_, cohort, manager) = await Scene();
        var (chosen, refused) = (await Data.Fellow(cohort), await Data.Fellow(cohort));
        foreach (var application in new[] { chosen, refused })
        foreach (var score in new[] { 3, 4 }) await Data.Reading(cohort, application, await Data.Account(), score: score);
        (await As(manager, new DecidePreselection(chosen.Id, 0, true, "Motifs"))).Errors.ShouldBeEmpty();

        (await As(manager, new AnnouncePreselections(cohort.Id, 1))).IsFailure.ShouldBeTrue("one is undecided");
        (await As(manager, new CohortCandidate(cohort.Id, chosen.Id))).Value.Identity.ShouldBeNull();
        (await As(manager, new DecidePreselection(refused.Id, 0, false, "Motifs"))).Errors.ShouldBeEmpty();
        (await As(manager, new CohortCandidates(cohort.Id))).Value.ToAnnounce.Single().ShouldBe(new PreselectionToAnnounce(1, 1, 1));
        (await As(manager, new AnnouncePreselections(cohort.Id, 1))).Value.ShouldBe(2);

        (await As(manager, new CohortCandidate(cohort.Id, chosen.Id))).Value.Identity!.Email.ShouldBe(chosen.Email);
        (await As(manager, new DecidePreselection(chosen.Id, 1, false, "Motifs"))).IsFailure.ShouldBeTrue("announced");
        await Site.DeliverMails(Stop);
        Site.Mails.To(chosen.Email).ShouldContain(m => m.Subject.StartsWith("Vous êtes présélectionné"));
        Site.Mails.To(refused.Email).ShouldContain(m => m.Text.Contains("n’est pas présélectionnée"));
    }

    [Fact]
    public async Task leaves_nothing_of_persons_and_scores_in_the_journal()
    {
        var (organisation, cohort, _) = await Scene();
        var auditor = await Data.Staff(Role.Auditor, organisation);
        var application = await Data.Fellow(cohort);
        var reading = await Data.Reading(cohort, application, await Data.Account(), score: 2);

        foreach (var id in new[] { application.Id.Value, reading.Id.Value })
        {
            var lines = (await As(auditor, new AuditTrail(null, id, null, null, null, Paging.Of(null, null)))).Value.Items;
            lines.ShouldNotBeEmpty();
            lines.ShouldAllBe(l => l.IsHidden && l.Changes.Count == 0);
        }
    }

    private async Task<(Organisation Organisation, Cohort Cohort, Person Manager)> Scene(int day = 1)
    {
        var organisation = await Data.Below(await Data.Ministry());
        return (organisation, await Data.Cohort(organisation, PhaseKind.Preselection, day), await Data.Staff(Role.ProgrammeManager, organisation));
    }
}
