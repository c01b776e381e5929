using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Recruitment;

public sealed class Reading_cvs(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task happens_after_reception_and_suggests_what_the_text_names()
    {
        var (world, skill) = (await World.Of(Data), await Data.Skill());
        var application = await Received(world.Vacancy, $"Dix ans de pratique : {skill.Label}, en équipe.");

        var found = (await As(world.Recruiter, new ApplicationSheet(application.Id))).Value.FromCv;

        found.Status.ShouldBe(CvReadingStatus.Read);
        var suggested = found.Skills.ShouldHaveSingleItem();
        (suggested.Id, suggested.Label, suggested.Declared, suggested.Finding).ShouldBe((skill.Id, skill.Label, null, null));
        suggested.Passage!.Text.ShouldBe($"Dix ans de pratique : {skill.Label}, en équipe.");
        (await Data.Reload(application)).Skills.Select(s => s.SkillId).ShouldNotContain(skill.Id);
    }

    [Fact]
    public async Task ends_in_a_state_where_there_is_no_text_and_is_not_tried_again()
    {
        var world = await World.Of(Data);
        var application = await Received(world.Vacancy);

        (await As(world.Recruiter, new ApplicationSheet(application.Id))).Value.FromCv.Status.ShouldBe(CvReadingStatus.NoText);
        await AsSystem(new BeginCvReading(application.Cv.FileId)).ShouldAnswer(false);
    }

    [Fact]
    public async Task twice_or_by_two_at_once_changes_nothing()
    {
        var (world, word) = (await World.Of(Data), TestData.Unique("zingaro"));
        var application = await Received(world.Vacancy, $"Un long texte avec {word} dedans.");
        var file = application.Cv.FileId;

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AsSystem(new IndexCv(file))));
        await AsSystem(new KeepCvReading(file, new CvExtract(CvReadingStatus.Damaged, "")));
        await Site.AsSystem(async services =>
        {
            var db = services.GetRequiredService<TalentDbContext>();
            db.Enqueue(new CvReceived(file));
            db.Enqueue(new ApplicationReceived(application.Id));
            await db.SaveChangesAsync(Stop);
        });
        await Site.DeliverMails(Stop);

        (await Data.Read(db => db.Set<CvEntry>().CountAsync(e => e.ApplicationId == application.Id, Stop))).ShouldBe(1);
        (await Search(world.Recruiter, word)).ShouldBe([application.Id]);
    }

    [Fact]
    public async Task starts_again_after_a_kill_and_ends_after_three()
    {
        var world = await World.Of(Data);
        var cv = await Site.Store(CvFiles.Pdf("Texte d'un CV qui arrête le programme qui le lit."));
        for (var i = 0; i < CvReading.MostAttempts; i++) await AsSystem(new BeginCvReading(cv.FileId)).ShouldAnswer(true);
        await AsSystem(new BeginCvReading(cv.FileId)).ShouldAnswer(false);

        var application = await Data.Application(world.Vacancy, a => a.WithCv(cv));
        await Site.DeliverMails(Stop);

        (await As(world.Recruiter, new ApplicationSheet(application.Id))).Value.FromCv.Status.ShouldBe(CvReadingStatus.TooComplex);
    }

    [Fact]
    public async Task finds_applications_by_words_whatever_accents_case_endings_and_one_mistake()
    {
        var (world, word) = (await World.Of(Data), TestData.Unique("hétéroclite"));
        var (one, other) = (await Received(world.Vacancy, $"Chantier {word} mené à Lyon, avec succès."), await Received(world.Vacancy, $"Autre chantier {word}, mais ailleurs."));

        (await Search(world.Recruiter, word.ToUpperInvariant())).ShouldBe([one.Id, other.Id], ignoreOrder: true);
        (await Search(world.Recruiter, $"lyon {word}")).ShouldBe([one.Id]);
        (await Search(world.Recruiter, word[..^2])).ShouldBe([one.Id, other.Id], ignoreOrder: true);
        (await Search(world.Recruiter, word.Replace("roc", "orc", StringComparison.Ordinal))).ShouldBe([one.Id, other.Id], ignoreOrder: true);
        (await Search(world.Recruiter, $"{word} introuvablissime")).ShouldBeEmpty();
        (await Search(world.Recruiter, "!?")).ShouldBeEmpty();

        var hit = (await As(world.Recruiter, new CvSearch($"lyon {word}", null, Paging.Of(null, null)))).Value.Hits!.Items.ShouldHaveSingleItem();
        hit.Passage!.Pieces.Where(p => p.IsFound).Select(p => p.Text).ShouldBe([word, "Lyon"]);
    }

    [Fact]
    public async Task finds_within_the_vacancies_that_somebody_may_read_and_within_one()
    {
        var (world, elsewhere, word) = (await World.Of(Data), await World.Of(Data), TestData.Unique("zingaro"));
        var second = await Data.Vacancy(world.Ministry);
        var (here, beside, there) = (await Received(world.Vacancy, Naming(word)), await Received(second, Naming(word)), await Received(elsewhere.Vacancy, Naming(word)));

        (await Search(world.Recruiter, word)).ShouldBe([here.Id, beside.Id], ignoreOrder: true);
        (await Search(world.Recruiter, word, second.Id)).ShouldBe([beside.Id]);
        (await Search(elsewhere.Recruiter, word)).ShouldBe([there.Id]);
        (await As(world.Recruiter, new CvSearch(word, elsewhere.Vacancy.Id, Paging.Of(null, null)))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task shows_the_latest_first_page_by_page()
    {
        var (world, word) = (await World.Of(Data), TestData.Unique("zingaro"));
        var received = new List<JobApplicationId>();
        for (var i = 0; i < 22; i++)
        {
            var cv = await Cv(Naming(word));
            received.Add((await Data.Application(world.Vacancy, a => a.WithCv(cv))).Id);
        }

        await Site.DeliverMails(Stop);

        var (first, last) = (await Page(1), await Page(2));

        (first.Total, first.Items.Count, last.Items.Count).ShouldBe((22, 20, 2));
        first.Items.Concat(last.Items).Select(h => h.Id).ShouldBe(received, ignoreOrder: true);

        async Task<Page<CvHit>> Page(int number) => (await As(world.Recruiter, new CvSearch(word, null, Paging.Of(number, 20)))).Value.Hits!;
    }

    [Fact]
    public async Task keeps_a_sealed_application_out_of_sight_until_the_stage_that_lifts()
    {
        var ministry = await Data.Ministry();
        var (recruiter, vacancy) = (await Data.Staff(Role.Recruiter, ministry), await Data.Vacancy(ministry, v => v.AnonymousUntil("Entretien")));
        var (word, skill) = (TestData.Unique("zingaro"), await Data.Skill());
        var candidate = await Data.Account();
        var cv = await Cv($"{Naming(word)} {skill.Label}");
        var application = await Data.Application(vacancy, a => a.From(candidate).WithCv(cv));
        await Site.DeliverMails(Stop);

        (await Search(recruiter, word)).ShouldBeEmpty();
        (await Search(recruiter, word, vacancy.Id)).ShouldBeEmpty();
        (await As(recruiter, new ApplicationSheet(application.Id))).Value.FromCv.Skills.ShouldBeEmpty();
        (await As(recruiter, new JudgeCvSkill(application.Id, skill.Id, SkillVerdict.Confirmed, null))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await Data.Read(db => db.Set<CvWord>().AnyAsync(w => w.Word == word, Stop))).ShouldBeFalse("even the list of known words would tell");
        (await As(candidate, new OwnApplication(application.Id))).Value.FromCv.Skills.Select(s => s.Label).ShouldBe([skill.Label]);

        var reloaded = await Data.Reload(application);
        (await As(recruiter, new MoveApplication(application.Id, reloaded.Version, vacancy.Stages.Single(s => s.Name == "Entretien").Id))).IsSuccess.ShouldBeTrue();
        await Site.DeliverMails(Stop);

        (await Search(recruiter, word)).ShouldBe([application.Id]);
        (await As(recruiter, new ApplicationSheet(application.Id))).Value.FromCv.Skills.Select(s => s.Label).ShouldBe([skill.Label]);
    }

    [Fact]
    public async Task leaves_a_suggestion_to_a_person_who_signs_for_it()
    {
        var (world, skill) = (await World.Of(Data), await Data.Skill());
        var application = await Received(world.Vacancy, $"Longue pratique de {skill.Label} au quotidien.");

        (await As(world.Recruiter, new JudgeCvSkill(application.Id, skill.Id, SkillVerdict.Confirmed, null))).IsSuccess.ShouldBeTrue();
        (await As(world.Recruiter, new JudgeCvSkill(application.Id, skill.Id, SkillVerdict.Confirmed, null))).IsSuccess.ShouldBeTrue("the same word twice");
        var stale = await As(world.Recruiter, new JudgeCvSkill(application.Id, skill.Id, SkillVerdict.Dismissed, null));

        stale.Error.Kind.ShouldBe(ErrorKind.Conflict);
        var sheet = (await As(world.Recruiter, new ApplicationSheet(application.Id))).Value;
        var finding = sheet.FromCv.Skills.ShouldHaveSingleItem().Finding.ShouldNotBeNull();
        (finding.Verdict, finding.ByName).ShouldBe((SkillVerdict.Confirmed, world.Recruiter.Name));
        sheet.Skills.ShouldNotContain(s => s.Skill == skill.Label, "it changes no declared level");
        (await Data.Read(db => db.Set<AuditEntry>().CountAsync(e => e.Entity == nameof(SkillFinding) && e.Action == nameof(JudgeCvSkill) && e.OrganisationId == world.Ministry.Id.Value, Stop))).ShouldBe(1);
        (await As(world.Recruiter, new JudgeCvSkill(application.Id, skill.Id, SkillVerdict.Dismissed, finding.Version))).IsSuccess.ShouldBeTrue();
        (await As(world.Recruiter, new JudgeCvSkill(application.Id, (await Data.Skill()).Id, SkillVerdict.Confirmed, null))).Error.Code.ShouldBe("cv.not-named");
    }

    [Fact]
    public async Task forgets_the_text_with_the_file()
    {
        var (world, word) = (await World.Of(Data), TestData.Unique("zingaro"));
        var application = await Received(world.Vacancy, Naming(word));
        (await Search(world.Recruiter, word)).ShouldBe([application.Id]);

        await Site.AsSystem(async services =>
        {
            var db = services.GetRequiredService<TalentDbContext>();
            await db.ReleaseFile(application.Cv.FileId, Stop);
            await db.SaveChangesAsync(Stop);
            await db.ForgetUnusedCvWords(Stop);
        });

        await Data.Read(async db =>
        {
            (await db.Set<CvReading>().AnyAsync(r => r.FileId == application.Cv.FileId, Stop)).ShouldBeFalse();
            (await db.Set<CvEntry>().AnyAsync(e => e.ApplicationId == application.Id, Stop)).ShouldBeFalse();
            (await db.Set<CvWord>().AnyAsync(w => w.Word == word, Stop)).ShouldBeFalse();
            return true;
        });
        (await Search(world.Recruiter, word)).ShouldBeEmpty();
    }

    [Fact]
    public async Task goes_with_a_file_that_the_clean_up_removes()
    {
        var cv = await Cv("Un CV qui n'a jamais servi à candidater.");
        await AsSystem(new BeginCvReading(cv.FileId));

        await Data.Read(db => db.Set<StoredFileRow>().Where(f => f.Id == cv.FileId).ExecuteDeleteAsync(Stop));

        (await Data.Read(db => db.Set<CvReading>().AnyAsync(r => r.FileId == cv.FileId, Stop))).ShouldBeFalse();
    }

    [Fact]
    public async Task goes_with_what_people_made_of_it_when_the_person_is_erased()
    {
        var (world, word, skill) = (await World.Of(Data), TestData.Unique("zingaro"), await Data.Skill());
        var application = await Received(world.Vacancy, $"{Naming(word)} {skill.Label}");
        (await As(world.Recruiter, new JudgeCvSkill(application.Id, skill.Id, SkillVerdict.Confirmed, null))).Errors.ShouldBeEmpty();

        (await As(await Data.Staff(Role.Administrator, world.Ministry), new ErasePerson(application.Email, true))).Errors.ShouldBeEmpty();

        (await Data.Read(db => db.Set<SkillFinding>().AnyAsync(f => f.ApplicationId == application.Id, Stop))).ShouldBeFalse();
        (await Data.Read(db => db.Set<CvReading>().AnyAsync(r => r.FileId == application.Cv.FileId, Stop))).ShouldBeFalse("at once, not with the next cleaning");
        (await Search(world.Recruiter, word)).ShouldBeEmpty();
    }

    [Fact]
    public async Task is_made_up_for_where_a_cv_came_before_cvs_were_read()
    {
        var (world, word) = (await World.Of(Data), TestData.Unique("zingaro"));
        var application = await Received(world.Vacancy, Naming(word));
        await Data.Read(db => db.Set<CvReading>().Where(r => r.FileId == application.Cv.FileId).ExecuteDeleteAsync(Stop));
        (await Search(world.Recruiter, word)).ShouldBeEmpty();

        (await AsSystem(new QueueUnreadCvs())).IsSuccess.ShouldBeTrue();
        await Site.DeliverMails(Stop);

        (await Search(world.Recruiter, word)).ShouldBe([application.Id]);
    }

    [Fact]
    public async Task is_made_anew_for_the_skills_of_a_newer_referential()
    {
        await using var own = new WebSite();
        var data = new TestData(own);
        var (vacancy, label) = (await data.Vacancy(await data.Ministry()), TestData.Unique("Sorcellerie"));
        var cv = await own.Store(CvFiles.Pdf($"Dix ans de pratique : {label}, en équipe."));
        await data.Application(vacancy, a => a.WithCv(cv));
        await own.DeliverMails(Stop);
        (await Again()).ShouldBe(0, "there is no newer referential");

        var skill = new Skill($"T.{label}", label, SkillKind.Technical, null, "Un art.", []);
        var version = ReferentialVersion.Open(99, "Millésime d’essai", data.Now).Value;
        await data.Save(skill, version);
        await data.Read(db => db.Set<ReferentialVersion>().Where(v => v.Id == version.Id).ExecuteUpdateAsync(
            v => v.SetProperty(x => x.Status, ReferentialVersionStatus.Published).SetProperty(x => x.PublishedAt, data.Now.AddMinutes(1)), Stop));
        own.Clock.Advance(TimeSpan.FromMinutes(2));

        (await Again()).ShouldBe(1);
        (await Again()).ShouldBe(0, "once");
        (await data.Read(db => db.Set<CvReading>().AsNoTracking().SingleAsync(r => r.FileId == cv.FileId, Stop))).Mentions.Select(m => m.SkillId).ShouldBe([skill.Id]);

        async Task<int> Again() => (await own.AsSystem(services => services.GetRequiredService<IMediator>().Send(new RecogniseCvsAgain(), Stop))).Value;
    }

    [Fact]
    public async Task suggests_to_who_is_writing_an_application_and_to_nobody_else()
    {
        var (vacancy, skill, author) = (await Data.Vacancy(await Data.Ministry()), await Data.Skill(), await Data.Account());
        var contact = new DraftContact("Alix", "Durand", author.Email, null, null, false);
        var draft = (await As(author, new StartApplicationDraft(vacancy.Id, contact))).Value;
        var cv = await Cv($"Longue pratique de {skill.Label} au quotidien.");
        (await As(author, new WriteApplicationDraft(draft, new DraftCv(cv.FileId)))).IsSuccess.ShouldBeTrue();

        await Site.DeliverMails(Stop);

        (await As(author, new DraftCvSkills(draft))).Value.Skills.Select(s => s.Label).ShouldBe([skill.Label]);
        (await As(await Data.Account(), new DraftCvSkills(draft))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    private static string Naming(string word) => $"Un parcours de dix ans, avec {word} au milieu.";

    private Task<CvFile> Cv(params string[] lines) => Site.Store(CvFiles.Pdf(lines));

    private async Task<JobApplication> Received(Vacancy vacancy, params string[] lines)
    {
        var cv = await Cv(lines);
        var application = await Data.Application(vacancy, a => a.WithCv(cv));
        await Site.DeliverMails(Stop);
        return application;
    }

    private async Task<IEnumerable<JobApplicationId>> Search(Person by, string text, VacancyId? within = null) =>
        (await As(by, new CvSearch(text, within, Paging.Of(null, null)))).Value.Hits!.Items.Select(h => h.Id);

    private sealed record World(Organisation Ministry, Vacancy Vacancy, Person Recruiter)
    {
        public static async Task<World> Of(TestData data)
        {
            var ministry = await data.Ministry();
            return new World(ministry, await data.Vacancy(ministry), await data.Staff(Role.Recruiter, ministry));
        }
    }
}

internal static class Answering
{
    public static async Task ShouldAnswer(this Task<Result<bool>> asked, bool answer) => (await asked).Value.ShouldBe(answer);
}
