using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Eig;

/// <summary>Applications to a cohort are given to readers, read without names, decided and announced together.</summary>
public sealed class Preselecting_candidates(WebSite site) : FunctionalTest(site)
{
    private const int BeforeThePreselection = -3;
    private const int AfterThePreselection = 60;

    [Fact]
    public async Task spreads_applications_evenly_over_readers_and_tells_each_once()
    {
        var (_, cohort, manager) = await Scene();
        var applications = new List<FellowApplicationId>();
        for (var i = 0; i < 6; i++) applications.Add((await Data.Fellow(cohort)).Id);
        Person[] readers = [await Data.Account(), await Data.Account(), await Data.Account()];

        var assigned = (await As(manager, new AssignReaders(applications, string.Join("\n", readers.Select(r => r.Email))))).Value;
        (assigned.Given, assigned.Short.Count).ShouldBe((12, 0));

        var given = await Data.Read(db => db.Set<PreselectionReading>().AsNoTracking().Where(r => r.CohortId == cohort.Id).ToListAsync(Stop));
        given.GroupBy(r => r.JudgeId).Select(g => g.Count()).ShouldBe([4, 4, 4]);
        given.GroupBy(r => r.ApplicationId).ShouldAllBe(g => g.Select(r => r.JudgeId).Distinct().Count() == 2);
        await Site.DeliverMails(Stop);
        foreach (var reader in readers) Site.Mails.To(reader.Email).Single().Text.ShouldContain("4 candidatures");
    }

    [Fact]
    public async Task gives_the_next_ones_to_those_who_have_least_to_read()
    {
        var (_, cohort, manager) = await Scene();
        var (busy, free) = (await Data.Account(), await Data.Account());
        for (var i = 0; i < 2; i++) await Data.Reading(cohort, await Data.Fellow(cohort), busy, Independence.NotSaid);
        var applications = new List<FellowApplicationId>();
        for (var i = 0; i < 4; i++) applications.Add((await Data.Fellow(cohort)).Id);

        (await As(manager, new AssignReaders(applications, $"{busy.Email} {free.Email}", 1))).Value.Given.ShouldBe(4);

        var load = await Data.Read(db => db.Set<PreselectionReading>().Where(r => r.CohortId == cohort.Id).GroupBy(r => r.JudgeId).ToDictionaryAsync(g => g.Key, g => g.Count(), Stop));
        (load[busy.Id], load[free.Id]).ShouldBe((3, 3), "two had been given to one before");
    }

    [Fact]
    public async Task says_which_applications_lack_readers()
    {
        var (_, cohort, manager) = await Scene();
        var (whole, partial) = (await Data.Fellow(cohort), await Data.Fellow(cohort));
        var (known, other) = (await Data.Account(), await Data.Account());
        await Data.Reading(cohort, partial, known, Independence.Recused);

        var assigned = (await As(manager, new AssignReaders([whole.Id, partial.Id], $"{known.Email},{other.Email}"))).Value;

        (assigned.Given, assigned.Short.Single()).ShouldBe((3, partial.Number));
    }

    [Fact]
    public async Task tells_a_reader_by_mail_what_waits_when_it_leaves()
    {
        var (_, cohort, manager) = await Scene();
        var (first, second) = (await Data.Fellow(cohort), await Data.Fellow(cohort));
        var (reader, freed) = (await Data.Account(), await Data.Account());
        (await As(manager, new AssignReaders([first.Id, second.Id], $"{reader.Email} {freed.Email}"))).Errors.ShouldBeEmpty();

        var given = await Data.Read(db => db.Set<PreselectionReading>().AsNoTracking().Where(r => r.CohortId == cohort.Id).ToListAsync(Stop));
        foreach (var off in given.Where(r => r.JudgeId == freed.Id || r.ApplicationId == first.Id)) (await As(manager, new UnassignReader(off.Id, off.Version))).Errors.ShouldBeEmpty();
        await Site.DeliverMails(Stop);

        Site.Mails.To(reader.Email).Single().Text.ShouldContain("Une candidature à");
        Site.Mails.To(freed.Email).ShouldBeEmpty();
    }

    [Fact]
    public async Task gives_nothing_to_who_has_no_account_or_applied()
    {
        var (_, cohort, manager) = await Scene();
        var (person, byAddress, reader) = (await Data.Account(), await Data.Account(), await Data.Account());
        var own = await Data.Fellow(cohort, c => c with { Account = person.Id });
        await Data.Fellow(cohort, c => c with { Email = EmailAddress.Create(byAddress.Email).Value });
        var other = await Data.Fellow(cohort);
        async Task<Error> Refused(FellowApplication application, Person to) => (await As(manager, new AssignReaders([application.Id], to.Email, 1))).Error;

        (await As(manager, new AssignReaders([other.Id], "personne@exemple.fr", 1))).Error.Message.ShouldContain("personne@exemple.fr");
        var forOwn = await Refused(own, person);
        forOwn.Code.ShouldBe("fellow.nobody-left");
        (await Refused(other, person)).ShouldBe(forOwn, "the answer is not to tell which application is whose");
        (await Refused(other, byAddress)).ShouldBe(forOwn, "sent without the account");
        (await As(manager, new AssignReaders([other.Id], $"{person.Email} {byAddress.Email} {reader.Email}", 1))).Value.Given.ShouldBe(1);

        (await Data.Read(db => db.Set<PreselectionReading>().Where(r => r.CohortId == cohort.Id).Select(r => r.JudgeId).ToListAsync(Stop))).ShouldBe([reader.Id]);
    }

    [Fact]
    public async Task shows_a_reader_the_number_alone_before_ties_and_never_who_sent_it()
    {
        var (_, cohort, _) = await Scene();
        var reader = await Data.Account();
        var application = await Data.Fellow(cohort, c => c with { Motivation = $"Je suis {c.Name.Given} {c.Name.Family}, {c.Email}, 06 12 34 56 78, à Rennes.", Answers = FellowData.Answers($"À RENNES, {c.Email.Value.Split('@')[0]} m’y trouve au 06.12.34.56.78.") });
        var reading = await Data.Reading(cohort, application, reader, Independence.NotSaid);

        (await As(reader, new ReaderApplication(application.Id))).Value.File.ShouldBeNull();
        (await As(reader, new WriteReading(application.Id, reading.Version, FellowData.Marks(3), null))).Error.ShouldBe(FellowErrors.IndependenceFirst);
        (await As(reader, new DeclareReaderTies(application.Id, reading.Version, false, null))).Errors.ShouldBeEmpty();

        (await As(reader, new ReaderApplication(application.Id))).Value.File!.Answers.ShouldAllBe(a => a.Text.Contains("m’y trouve"));
        var seen = System.Text.Json.JsonSerializer.Serialize((await As(reader, new ReaderApplication(application.Id))).Value);
        foreach (var secret in new[] { application.GivenName, application.FamilyName, application.Email, application.Email.Split('@')[0], application.Phone!, "34 56", "34.56", application.City!, application.Cv.Name, application.Cv.FileId.ToString() }) seen.ShouldNotContain(secret, Case.Insensitive);
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
        foreach (var score in new[] { 3, 4 }) await Data.Reading(cohort, application, await Data.Account(), score: score);
        var own = await Data.Reading(cohort, application, manager);
        var waiting = (await As(manager, new CohortCandidates(cohort.Id))).Value.Rows.Single().Readings;

        (await As(manager, new CohortCandidate(cohort.Id, application.Id))).Value.Readings.ShouldBeEmpty();
        (waiting.Assigned, waiting.HandedIn, waiting.Mean).ShouldBe((3, 0, null));
        (await As(manager, new DecidePreselection(application.Id, 0, true, "Motifs"))).Error.ShouldBe(FellowErrors.OwnReadingFirst);

        (await As(manager, new UnassignReader(own.Id, own.Version))).Errors.ShouldBeEmpty();
        (await As(manager, new CohortCandidate(cohort.Id, application.Id))).Value.Readings.Count.ShouldBe(2, "it was the own reading alone that hid them");
        (await As(manager, new DecidePreselection(application.Id, 0, true, "Motifs"))).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task asks_for_a_third_reader_when_two_differ_too_much()
    {
        var (_, cohort, manager) = await Scene();
        var application = await Data.Fellow(cohort);
        foreach (var score in new[] { 1, 4 }) await Data.Reading(cohort, application, await Data.Account(), score: score);

        var row = (await As(manager, new CohortCandidates(cohort.Id))).Value.Rows.Single();
        (row.Readings.Spread, row.Readings.NeedsAnother, row.Name).ShouldBe((3m, true, null));
        (await As(manager, new CohortSheet(cohort.Id))).Value.Due.Select(d => d.Text).ShouldContain("1 candidature à confier à un troisième lecteur");
        (await As(manager, new DecidePreselection(application.Id, 0, true, "Motifs"))).Error.ShouldBe(FellowErrors.AnotherReadingNeeded);

        await Data.Reading(cohort, application, await Data.Account(), score: 3);
        (await As(manager, new DecidePreselection(application.Id, 0, true, "Motifs"))).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task lists_them_by_what_they_wait_for_and_by_mean_page_by_page()
    {
        var (_, cohort, manager) = await Scene();
        var (low, high, waiting, fresh) = (await Data.Fellow(cohort), await Data.Fellow(cohort), await Data.Fellow(cohort), await Data.Fellow(cohort));
        foreach (var (application, score) in new[] { (low, 2), (low, 3), (high, 4), (high, 5), (waiting, 3) }) await Data.Reading(cohort, application, await Data.Account(), score: score);
        await Data.Reading(cohort, waiting, await Data.Account(), Independence.NotSaid);
        async Task<IEnumerable<int>> Numbers(CandidateStep? step, bool byMean = false, int? page = null) =>
            (await As(manager, new CohortCandidates(cohort.Id, step, byMean, page is null ? null : new Paging(page.Value, 3)))).Value.Rows.Select(r => r.Number);

        (await Numbers(CandidateStep.ToDecide)).ShouldBe([low.Number, high.Number]);
        (await Numbers(CandidateStep.Reading)).ShouldBe([waiting.Number]);
        (await Numbers(CandidateStep.ToGive)).ShouldBe([fresh.Number]);
        (await Numbers(null, byMean: true)).ShouldBe([high.Number, waiting.Number, low.Number, fresh.Number]);
        (await Numbers(null, page: 2)).ShouldBe([fresh.Number]);
        (await As(manager, new CohortCandidates(cohort.Id, CandidateStep.Reading))).Value.All.ShouldBe(4);
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

        (await As(manager, new AnnouncePreselections(cohort.Id, 1))).Error.Code.ShouldBe("fellow.undecided");
        (await As(manager, new CohortCandidate(cohort.Id, chosen.Id))).Value.Identity.ShouldBeNull();
        (await As(manager, new DecidePreselection(refused.Id, 0, false, "Motifs"))).Errors.ShouldBeEmpty();
        (await As(manager, new CohortCandidates(cohort.Id))).Value.ToAnnounce.Single().ShouldBe(new PreselectionToAnnounce(1, 1, 1));
        (await As(manager, new AnnouncePreselections(cohort.Id, 1))).Value.ShouldBe(2);

        (await As(manager, new CohortCandidate(cohort.Id, chosen.Id))).Value.Identity!.Email.ShouldBe(chosen.Email);
        var version = (await As(manager, new CohortCandidate(cohort.Id, chosen.Id))).Value.Verdict.Version;
        (await As(manager, new DecidePreselection(chosen.Id, version, false, "Motifs"))).Error.ShouldBe(FellowErrors.Announced);
        await Site.DeliverMails(Stop);
        Site.Mails.To(chosen.Email).ShouldContain(m => m.Subject.StartsWith("Vous êtes présélectionné"));
        Site.Mails.To(refused.Email).ShouldContain(m => m.Text.Contains("n’est pas présélectionnée"));
    }

    [Fact]
    public async Task holds_the_announcement_up_while_a_decided_application_is_still_read()
    {
        var (_, cohort, manager) = await Scene();
        var application = await Data.Fellow(cohort, number: 41);
        foreach (var score in new[] { 3, 4 }) await Data.Reading(cohort, application, await Data.Account(), score: score);
        (await As(manager, new DecidePreselection(application.Id, 0, true, "Motifs"))).Errors.ShouldBeEmpty();
        var late = await Data.Reading(cohort, application, await Data.Account(), Independence.NotSaid);

        (await As(manager, new CohortCandidates(cohort.Id))).Value.ToAnnounce.ShouldBeEmpty();
        (await As(manager, new AnnouncePreselections(cohort.Id, 1))).Error.Message.ShouldContain("n° 41 attend encore une lecture");
        (await As(manager, new UnassignReader(late.Id, late.Version))).Errors.ShouldBeEmpty();
        (await As(manager, new AnnouncePreselections(cohort.Id, 1))).Value.ShouldBe(1);
    }

    [Fact]
    public async Task hands_the_cv_to_the_programme_after_the_announcement_and_never_to_readers()
    {
        var (organisation, cohort, manager) = await Scene();
        var reader = await Data.Account();
        var waiting = await Data.Fellow(cohort);
        await Data.Reading(cohort, waiting, reader, score: 3);
        var other = await Data.Cohort(organisation, PhaseKind.Preselection, 1);
        var announced = await Data.Preselected(other);

        (await As(manager, new FellowCv(cohort.Id, waiting.Id))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(reader, new FellowCv(cohort.Id, waiting.Id))).Error.Kind.ShouldBe(ErrorKind.Forbidden);
        (await As(manager, new FellowCv(other.Id, announced.Id))).Value.FileId.ShouldBe(announced.Cv.FileId);
        (await As(manager, new FellowCv(cohort.Id, announced.Id))).Error.Kind.ShouldBe(ErrorKind.NotFound, "of another cohort");
    }

    [Fact]
    public async Task shows_what_waits_and_which_reader_is_late()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var (cohort, manager) = (await Data.Cohort(organisation, PhaseKind.Wishes, 1), await Data.Staff(Role.ProgrammeManager, organisation));
        var (late, done) = (await Data.Account(), await Data.Account());
        var (read, withdrawn) = (await Data.Fellow(cohort), await Data.Fellow(cohort));
        await Data.Reading(cohort, read, done, score: 3);
        await Data.Reading(cohort, read, late, Independence.NotSaid);
        await Data.Reading(cohort, withdrawn, late, Independence.NotSaid);
        var token = Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowFellowApplication, withdrawn.Id.Value);
        (await As(null, new WithdrawFellowApplication(token))).Errors.ShouldBeEmpty();

        var sheet = (await As(manager, new CohortSheet(cohort.Id))).Value;

        sheet.Candidates.ShouldBe(new FellowCounts(1, 1, 1, 1, 0, 0, 2));
        var waiting = sheet.Readers.Single();
        (waiting.Name, waiting.Waiting, waiting.Undeclared, waiting.IsLate).ShouldBe((late.Name, 1, 1, true));
        sheet.Due.Single(d => d.Place is ToDoPage.CohortCandidates).Text.ShouldBe("1 candidature sans décision");
    }

    [Fact]
    public async Task says_from_when_applications_are_decided_on()
    {
        var (_, early, manager) = await Scene(BeforeThePreselection);
        var application = await Data.Fellow(early);
        var (_, open, other) = await Scene();

        (await As(manager, new CohortCandidate(early.Id, application.Id))).Value.DecisionFrom.ShouldBe(early.Find(PhaseKind.Preselection)!.OpensOn);
        (await As(manager, new DecidePreselection(application.Id, 0, true, "Motifs"))).Error.Code.ShouldBe("fellow.too-early");
        (await As(other, new CohortCandidate(open.Id, (await Data.Fellow(open)).Id))).Value.DecisionFrom.ShouldBeNull();
    }

    [Fact]
    public async Task says_all_that_is_missing_of_a_decision_at_once()
    {
        var (_, cohort, manager) = await Scene();

        (await As(manager, new DecidePreselection((await Data.Fellow(cohort)).Id, 0, null, null))).Errors.Select(e => e.Field).ShouldBe(["IsPreselected", "Reason"]);
    }

    [Fact]
    public async Task says_by_when_the_answers_are_to_be_announced()
    {
        var (_, cohort, manager) = await Scene();
        var application = await Data.Fellow(cohort);
        foreach (var score in new[] { 3, 4 }) await Data.Reading(cohort, application, await Data.Account(), score: score);
        (await As(manager, new DecidePreselection(application.Id, 0, true, "Motifs"))).Errors.ShouldBeEmpty();

        var due = (await As(manager, new CohortSheet(cohort.Id))).Value.Due.Single(d => d.Place is ToDoPage.CohortCandidates);

        (due.Text, due.On, due.IsLate).ShouldBe(("1 réponse à annoncer", cohort.Find(PhaseKind.Wishes)!.OpensOn.AddDays(-1), false));
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
