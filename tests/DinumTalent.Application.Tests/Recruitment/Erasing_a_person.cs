using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Audit;
using DinumTalent.Infrastructure.Files;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Recruitment;

/// <summary>Somebody who was in every room of a recruitment is erased from all of them.</summary>
public sealed class Erasing_a_person(WebSite site) : FunctionalTest(site)
{
    private const string Given = "Zephyrine";

    private readonly string family = TestData.Unique("Quetzal");
    private readonly string phone = $"06{Random.Shared.Next(10_000_000, 99_999_999)}";

    private StageActor Recruiter { get; } = new(null, "Essai");

    [Fact]
    public async Task Nothing_that_names_them_is_left_in_any_text_of_any_table()
    {
        var (person, files) = await Somebody_in_every_room();
        (await Data.Holding(Traces(person))).Count.ShouldBeGreaterThan(20, "the person is to be known in every room before");

        var outcome = (await As(person, new EraseOwnData(true))).Value;
        (outcome.Applications, outcome.Kept, outcome.AccountClosed).ShouldBe((5, 0, true));
        await Site.DeliverMails(Stop);
        await Site.AsSystem(services => services.GetRequiredService<FileCleanUp>().Run(Stop));

        (await Data.Holding(Traces(person))).ShouldBeEmpty();
        (await Data.Read(db => db.Set<StoredFileRow>().CountAsync(f => files.Contains(f.Id), Stop))).ShouldBe(0);
        await Site.AsSystem(services => services.GetRequiredService<AuditSealer>().Seal(Stop));
        (await As(person, new EraseOwnData(true))).Value.Applications.ShouldBe(0, "a second time there is nothing left");
    }

    [Fact]
    public async Task Figures_of_the_recruitment_stay()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var vacancy = await Data.Vacancy(ministry);
        var application = await Data.Application(vacancy, a => a.AtStage(1).Then(x => x.Refuse(RefusalReason.Experience, "Merci.", MessageTime.Now, vacancy, Recruiter, Data.Now)));
        var before = (await As(recruiter, new ApplicationSheet(application.Id))).Value;

        (await As(await Administrator(ministry), new ErasePerson(application.Email, true))).Value.Applications.ShouldBe(1);

        var after = (await As(recruiter, new ApplicationSheet(application.Id))).Value;
        (after.Status, after.Stage, after.SentAt, after.Refusal!.Reason).ShouldBe((before.Status, before.Stage, before.SentAt, before.Refusal!.Reason));
        after.History.Select(h => (h.Kind, h.At, h.From, h.To)).ShouldBe(before.History.Select(h => (h.Kind, h.At, h.From, h.To)));
        after.Candidate.Name.ShouldBe("Candidature effacée");
    }

    [Fact]
    public async Task An_administrator_of_another_ministry_erases_nothing_here_and_nothing_of_the_whole_State()
    {
        var (ministry, other) = (await Data.Ministry(), await Data.Ministry());
        var vacancy = await Data.Vacancy(ministry, v => v.AnonymousUntil("Entretien"));
        var email = $"{TestData.Unique("partagee")}@exemple.fr";
        var application = await Data.Application(vacancy, a => a.Email(email));
        await Data.Save(new ApplicationSharing(email, Data.Now));

        (await As(await Administrator(other), new ErasePerson(email, true))).Value.Applications.ShouldBe(0);
        (await Data.Holding(email)).ShouldContain("SealedIdentities.Email");

        (await As(await Administrator(ministry), new ErasePerson(email, true))).Value.Applications.ShouldBe(1);
        (await Data.Holding(email)).ShouldBe(["ApplicationSharings.Email", "AuditEntries.Changes"], ignoreOrder: true);
        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.Withdrawn);
    }

    [Fact]
    public async Task What_somebody_began_goes_with_its_file_and_nobody_elses_does()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());
        var name = TestData.Unique("zoe");
        var (own, others) = (await Begun($"{name}+cv@exemple.fr"), await Begun($"x-{name}+cv@exemple.fr"));

        (await As(await Administrator(await Data.State()), new ErasePerson($"{name}+cv@exemple.fr", true))).Errors.ShouldBeEmpty();

        (await Data.Read(db => db.Set<ApplicationDraft>().Where(d => d.VacancyId == vacancy.Id).Select(d => d.Id).ToListAsync(Stop))).ShouldBe([others]);
        own.ShouldNotBe(others);
        (await Data.Read(db => db.Set<StoredFileRow>().CountAsync(f => f.Name == $"CV {name}+cv@exemple.fr.pdf", Stop))).ShouldBe(0);

        async Task<ApplicationDraftId> Begun(string email)
        {
            var draft = (await As(null, new StartApplicationDraft(vacancy.Id, new DraftContact(Given, family, email, null, null, false)))).Value;
            var cv = await Site.AsSystem(async services => (await services.GetRequiredService<IUploads>().ReceiveCv(
                new MemoryStream("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"u8.ToArray()), $"CV {email}.pdf", Stop)).Value);
            (await As(null, new WriteApplicationDraft(draft, new DraftCv(cv.Id)))).Errors.ShouldBeEmpty();
            return draft;
        }
    }

    [Fact]
    public async Task Somebody_hired_stays_in_the_file_of_the_agent()
    {
        var person = await Data.Account();
        var arriving = await Data.Arriving(await Data.Ministry(), person);

        var outcome = (await As(person, new EraseOwnData(true))).Value;

        (outcome.Applications, outcome.Kept, outcome.AccountClosed).ShouldBe((0, 1, false));
        (await Data.Reload(arriving.Application)).IsErased.ShouldBeFalse();
    }

    private string[] Traces(Person person) => [person.FamilyName, person.Email, family, phone];

    private Task<Person> Administrator(Organisation organisation) => Data.Staff(Role.Administrator, organisation);

    private async Task<(Person Person, IReadOnlyList<FileId> Files)> Somebody_in_every_room()
    {
        var ministry = await Data.Ministry();
        var (recruiter, colleague) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, ministry));
        var person = await Data.Account(Given);
        void Sent(ApplicationBuilder a) => a.From(person).Named(Given, family).Phone(phone).Saying($"Moi, {Given} {family}.");

        // Under seal, and in progress.
        var anonymous = await Data.Vacancy(ministry, v => v.AnonymousUntil("Entretien"));
        var cv = await Cv();
        await Data.Application(anonymous, a => { Sent(a); a.WithCv(cv); });

        // Accepted, with a proposal sent.
        var letter = (await Cv()).FileId;
        var offered = await Data.Offered(ministry, OfferStatus.Sent, person, by: recruiter, letter: letter);

        // Refused, talked about, interviewed, scored, explained.
        var vacancy = await Data.Vacancy(ministry, v => v.Asking(("Pourquoi ?", true)));
        var refused = await Data.Application(vacancy, a => { Sent(a); a.AtStage(1).EvaluatedBy(colleague); });
        var interview = await Data.Interview(refused, Data.Now.AddHours(-2), recruiter, colleague);
        Must(await As(recruiter, new RecordInterview(interview.Id, interview.Version, true, [recruiter.Id, colleague.Id], $"{Given} {family} a répondu.")));
        Must(await As(colleague, new WriteScorecard(refused.Id, null, [new Rating(vacancy.Criteria[0].Id, 3, $"{family} connaît le sujet.")], Advice.Reserved, $"Avis sur {family}.", interview.Id)));
        refused = await Data.Reload(refused);
        Must(await As(recruiter, new AddComment(refused.Id, refused.Version, $"@{colleague.Name} : {family}, joint au {phone}.")));
        refused = await Data.Reload(refused);
        Must(await As(recruiter, new WriteToCandidate(refused.Id, refused.Version, $"Bonjour {family}", "Merci, {prenom}.")));
        Must(await As(recruiter, new ConcludeAssessment(refused.Id, null, $"{family} n’est pas retenue.")));
        await Site.DeliverMails(Stop);
        refused = await Data.Reload(refused);
        Must(await As(recruiter, new RefuseApplication(refused.Id, refused.Version, RefusalReason.Experience, $"Chère {family}, non.", false)));
        await Site.DeliverMails(Stop);
        Must(await As(person, new AskOwnFeedback(refused.Id, $"Moi, {family}, pourquoi ?")));
        refused = await Data.Reload(refused);
        Must(await As(recruiter, new AnswerFeedback(refused.Id, refused.Version, $"Parce que, {family}.")));

        // The same person in another vacancy, and said to be so.
        var again = await Data.Application(await Data.Vacancy(ministry), Sent);
        refused = await Data.Reload(refused);
        Must(await As(recruiter, new MergeRecords(refused.Id, 0, again.Id, 0, IdentityChoice.AllKept)));
        Must(await As(person, new ShareOwnApplications(true)));

        // In the vivier, and invited.
        Must(await As(person, new JoinPool(PoolSharing.State)));
        await Site.DeliverMails(Stop);
        var member = await Data.Read(db => db.Set<TalentPoolMember>().AsNoTracking().SingleAsync(m => m.AccountId == person.Id, Stop));
        var poolCv = await Cv();
        await Data.Change<TalentPoolMember>(q => q.SingleAsync(m => m.Id == member.Id, Stop), m => m.Attach(poolCv, new PoolRetention(), Data.Today));
        await Data.Save(PoolInvitation.Send(member, await Data.Vacancy(ministry), $"Bonjour {family}", Recruiter, Data.Now, Data.Today).Value);

        // In the preselection of a cohort.
        var (cohort, fellowCv) = (await Data.Cohort(ministry, PhaseKind.Preselection), await Cv());
        var fellow = await Data.Fellow(cohort, c => c with
        {
            Name = PersonName.Create(Given, family).Value, Email = EmailAddress.Create(person.Email).Value, Phone = phone, Account = person.Id, Cv = fellowCv, Motivation = $"Moi, {Given} {family}.",
        });
        await Data.Reading(cohort, fellow, colleague, score: 3, remarks: $"Ce doit être {family}.");

        // Something begun.
        await As(person, new StartApplicationDraft((await Data.Vacancy(ministry)).Id, new DraftContact(Given, family, person.Email, phone, null, false)));
        await Site.DeliverMails(Stop);
        offered.Offer.LetterFileId.ShouldBe(letter);
        return (person, [cv.FileId, letter, poolCv.FileId, fellowCv.FileId]);
    }

    private Task<CvFile> Cv() => Site.AsSystem(async services =>
    {
        using var content = new MemoryStream("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"u8.ToArray());
        var file = (await services.GetRequiredService<IUploads>().ReceiveCv(content, $"CV {family}.pdf", Stop)).Value;
        var db = services.GetRequiredService<TalentDbContext>();
        await db.ClaimFile(file.Id, Stop);
        await db.SaveChangesAsync(Stop);
        return new CvFile(file.Id, file.Name, file.ContentType, file.Size);
    });

    private static void Must(Result result) => result.Errors.ShouldBeEmpty();
}
