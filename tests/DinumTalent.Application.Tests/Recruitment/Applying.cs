using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Recruitment;

public sealed class Applying(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task without_an_account_makes_one_application_with_all_that_was_written()
    {
        var vacancy = await Open();
        var (draft, email) = await Written(vacancy);

        (await As(null, new SendApplication(draft))).IsSuccess.ShouldBeTrue();

        var application = (await Applications(vacancy)).ShouldHaveSingleItem();
        application.ShouldSatisfyAllConditions(
            a => a.Email.ShouldBe(email),
            a => a.AddressConfirmedAt.ShouldBeNull(),
            a => a.CandidateId.ShouldBeNull(),
            a => a.Motivation.ShouldBe("Servir."),
            a => a.Cv.Name.ShouldBe("cv.pdf"),
            a => a.Answers.Single().Text.ShouldBe("Parce que."),
            a => a.Skills.Single(s => s.IsHeld).ShouldBe(new DeclaredSkill(vacancy.Requirements[0].SkillId, Domain.Referential.SkillLevel.Mastery)));
    }

    [Fact]
    public async Task claims_the_file_so_that_the_clean_up_leaves_it()
    {
        var vacancy = await Open();
        var (draft, _) = await Written(vacancy);

        await As(null, new SendApplication(draft));

        var file = (await Applications(vacancy)).Single().Cv.FileId;
        (await Data.Read(db => db.Set<StoredFileRow>().SingleAsync(f => f.Id == file))).ClaimedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task twice_from_one_draft_makes_one_application()
    {
        var vacancy = await Open();
        var (draft, _) = await Written(vacancy);

        (await As(null, new SendApplication(draft))).IsSuccess.ShouldBeTrue();
        (await As(null, new SendApplication(draft))).IsSuccess.ShouldBeTrue();

        (await Applications(vacancy)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task twice_at_once_makes_one_application()
    {
        var vacancy = await Open();
        var (draft, _) = await Written(vacancy);

        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => As(null, new SendApplication(draft))));

        sent.ShouldContain(s => s.IsSuccess);
        sent.Where(s => s.IsFailure).ShouldAllBe(s => s.Error.Kind == ErrorKind.Conflict);
        (await As(null, new SendApplication(draft))).IsSuccess.ShouldBeTrue();
        (await Applications(vacancy)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task again_after_a_withdrawal_starts_over_at_the_entry_with_the_history_kept()
    {
        var vacancy = await Open();
        var (first, email) = await Written(vacancy);
        await As(null, new SendApplication(first));
        var before = (await Applications(vacancy)).Single();
        await Withdraw(before);
        var (second, _) = await Written(vacancy, email, motivation: "Une autre.");

        (await As(null, new SendApplication(second))).Errors.ShouldBeEmpty();

        var after = (await Applications(vacancy)).ShouldHaveSingleItem();
        after.ShouldSatisfyAllConditions(
            a => a.Id.ShouldBe(before.Id),
            a => (a.Status, a.StageKind, a.Motivation).ShouldBe((ApplicationStatus.InProgress, StageKind.Reception, "Une autre.")),
            a => a.History.OrderBy(h => h.Number).Select(h => h.Kind).ShouldBe([HistoryKind.Received, HistoryKind.Withdrawn, HistoryKind.SentAgain]));
        var files = await Data.Read(db => db.Set<StoredFileRow>().AsNoTracking().Where(f => f.Id == before.Cv.FileId || f.Id == after.Cv.FileId).ToDictionaryAsync(f => f.Id, Stop));
        (files[before.Cv.FileId].ClaimedAt is null, files[after.Cv.FileId].ClaimedAt is null).ShouldBe((true, false));
    }

    [Fact]
    public async Task from_an_account_takes_the_place_of_what_a_stranger_sent_under_its_address()
    {
        var vacancy = await Open();
        var owner = await Data.Account();
        var (strangers, _) = await Written(vacancy, owner.Email);
        await As(null, new SendApplication(strangers));
        var (own, _) = await Written(vacancy, owner.Email, motivation: "La mienne.", person: owner);

        (await As(owner, new SendApplication(own))).Errors.ShouldBeEmpty();

        var kept = (await Applications(vacancy)).ShouldHaveSingleItem();
        (kept.Motivation, kept.CandidateId, kept.AddressConfirmedAt is null).ShouldBe(("La mienne.", owner.Id, false));
        kept.History.OrderBy(h => h.Number).Last().ShouldSatisfyAllConditions(
            h => h.Kind.ShouldBe(HistoryKind.SentAgain),
            h => h.Note.ShouldNotBeNull().ShouldContain("Élodie Nguyễn"));
    }

    [Fact]
    public async Task without_the_account_never_takes_the_place_of_what_its_owner_sent()
    {
        var vacancy = await Open();
        var owner = await Data.Account();
        var (own, _) = await Written(vacancy, owner.Email, motivation: "La mienne.", person: owner);
        await As(owner, new SendApplication(own));
        var (strangers, _) = await Written(vacancy, owner.Email, motivation: "Une autre.");

        (await As(null, new SendApplication(strangers))).Errors.ShouldBeEmpty();

        (await Applications(vacancy)).ShouldHaveSingleItem().Motivation.ShouldBe("La mienne.");
    }

    [Fact]
    public async Task again_under_the_same_address_answers_alike_and_keeps_the_first()
    {
        var vacancy = await Open();
        var (first, email) = await Written(vacancy);
        await As(null, new SendApplication(first));
        var (second, _) = await Written(vacancy, email.ToUpperInvariant(), motivation: "Une autre.");

        (await As(null, new SendApplication(second))).IsSuccess.ShouldBeTrue();

        var kept = (await Applications(vacancy)).ShouldHaveSingleItem();
        kept.Motivation.ShouldBe("Servir.");
        kept.RepeatAnsweredOn.ShouldBe(Data.Today);
    }

    [Fact]
    public async Task with_an_account_goes_under_its_confirmed_address()
    {
        var vacancy = await Open();
        var person = await Data.Account();
        var (draft, _) = await Written(vacancy, "autre@exemple.fr", person: person);

        (await As(person, new SendApplication(draft))).IsSuccess.ShouldBeTrue();

        var application = (await Applications(vacancy)).Single();
        (application.Email, application.CandidateId).ShouldBe((person.Email, person.Id));
        application.AddressConfirmedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task keeps_a_draft_from_other_accounts()
    {
        var vacancy = await Open();
        var (draft, _) = await Written(vacancy, person: await Data.Account());

        (await As(await Data.Account(), new SendApplication(draft))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(null, new ApplicationForm(vacancy.Slug, draft))).Value.Draft.ShouldBeNull();
    }

    [Fact]
    public async Task is_refused_once_the_vacancy_is_closed_and_keeps_the_draft()
    {
        var vacancy = await Open();
        var (draft, email) = await Written(vacancy);
        await Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v => v.Close(Data.Today));

        (await As(null, new SendApplication(draft))).Error.ShouldBe(VacancyErrors.NotOpen);

        (await Applications(vacancy)).ShouldBeEmpty();
        (await As(null, new ApplicationForm(vacancy.Slug, draft))).Value.Content.Contact!.Email.ShouldBe(email);
    }

    [Fact]
    public async Task to_a_draft_vacancy_finds_nothing()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry(), v => v.Draft());

        (await As(null, new StartApplicationDraft(vacancy.Id, Contact("a@exemple.fr")))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(null, new ApplicationForm(vacancy.Slug, null))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task tells_every_field_that_makes_no_sense()
    {
        var vacancy = await Open();

        var refused = await As(null, new StartApplicationDraft(vacancy.Id, new DraftContact("", new string('a', 10_000), "pas-une-adresse", "abc", "javascript:alert(1)", null)));

        refused.Errors.Select(e => e.Field).ShouldBe(["GivenName", "FamilyName", "Email", "Phone", "ProfileLink", "IsCivilServant"]);
    }

    [Fact]
    public async Task refuses_questions_and_skills_that_do_not_exist_and_levels_out_of_range()
    {
        var vacancy = await Open();
        var (draft, _) = await Written(vacancy);
        var question = vacancy.Questions[0].Id;

        var refused = await As(null, new WriteApplicationDraft(draft, new DraftAnswers(
            [new DraftAnswer(question, ""), new DraftAnswer(QuestionId.New(), "Oui")],
            [new DraftSkill(vacancy.Requirements[0].SkillId, 9), new DraftSkill(Domain.Referential.SkillId.New(), 2)])));

        refused.Errors.ShouldSatisfyAllConditions(
            e => e.ShouldContain(ApplicationErrors.UnknownQuestion),
            e => e.ShouldContain(x => x.Field == "Answers[0].Text"),
            e => e.ShouldContain(x => x.Field == "Skills[0].Level"),
            e => e.ShouldContain(x => x.Field == "Skills[1].Level"));
    }

    [Fact]
    public async Task needs_the_file_to_be_there_still()
    {
        var vacancy = await Open();
        var (draft, _) = await Written(vacancy);
        await Data.Read(async db =>
        {
            var file = ApplicationDraftContent.Read((await db.Set<ApplicationDraft>().SingleAsync(d => d.Id == draft, Stop)).Content).Cv!.FileId;
            return await db.Set<StoredFileRow>().Where(f => f.Id == file).ExecuteDeleteAsync(Stop);
        });

        (await As(null, new SendApplication(draft))).Error.ShouldBe(ApplicationErrors.CvMissing);
    }

    [Fact]
    public async Task forgets_a_draft_after_a_week()
    {
        var vacancy = await Open();
        var (draft, _) = await Written(vacancy);
        await Data.Change<ApplicationDraft>(all => all.SingleAsync(d => d.Id == draft, Stop), d => d.Write(d.Content, Data.Now.AddDays(-8)));

        (await As(null, new SendApplication(draft))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Theory]
    [InlineData("PYTH", "Python avancé")]
    [InlineData("avance", "Python avancé")]
    [InlineData("p", null)]
    public async Task suggests_skills_by_the_beginning_of_words_without_accents(string typed, string? found)
    {
        var label = TestData.Unique("Python avancé ");
        await Data.Skill(label);

        var suggested = (await As(null, new SkillSuggestions(typed))).Value;

        suggested.Any(s => s.Label.StartsWith(found ?? "Python", StringComparison.Ordinal)).ShouldBe(found is not null);
    }

    private Task Withdraw(JobApplication application) => Site.AsSystem(async services =>
    {
        var db = services.GetRequiredService<TalentDbContext>();
        var (vacancy, found) = (await db.Set<Vacancy>().SingleAsync(v => v.Id == application.VacancyId, Stop), await db.Set<JobApplication>().SingleAsync(a => a.Id == application.Id, Stop));
        vacancy.Withdraw(found, new StageActor(null, "Élodie Nguyễn"), Data.Now).IsSuccess.ShouldBeTrue();
        await db.SaveChangesAsync(Stop);
    });

    private async Task<Vacancy> Open() => await Data.Vacancy(await Data.Ministry(), v => v.Asking(("Pourquoi ?", true)));

    private static DraftContact Contact(string email) => new("Élodie", "Nguyễn", email, "06 12 34 56 78", null, false);

    /// <summary>A draft with all its steps passed.</summary>
    private async Task<(ApplicationDraftId Draft, string Email)> Written(
        Vacancy vacancy, string? email = null, string motivation = "Servir.", Person? person = null)
    {
        var address = email ?? $"{TestData.Unique("elodie")}@exemple.fr".ToLowerInvariant();
        var draft = (await As(person, new StartApplicationDraft(vacancy.Id, Contact(address)))).Value;
        var file = new StoredFileRow { Id = FileId.New(), Name = "cv.pdf", ContentType = "application/pdf", Size = 300_000, ReceivedAt = Data.Now };
        await Data.Read(async db =>
        {
            db.Set<StoredFileRow>().Add(file);
            return await db.SaveChangesAsync(Stop);
        });
        DraftPart[] parts =
        [
            new DraftCv(file.Id), new DraftMotivation(motivation),
            new DraftAnswers([new DraftAnswer(vacancy.Questions[0].Id, "Parce que.")],
                [new DraftSkill(vacancy.Requirements[0].SkillId, 3), new DraftSkill(vacancy.Requirements[1].SkillId, 0)]),
        ];
        foreach (var part in parts) (await As(person, new WriteApplicationDraft(draft, part))).IsSuccess.ShouldBeTrue();
        return (draft, address);
    }

    private Task<List<JobApplication>> Applications(Vacancy vacancy) =>
        Data.Read(db => db.Set<JobApplication>().AsNoTracking().Where(a => a.VacancyId == vacancy.Id).ToListAsync(Stop));
}
