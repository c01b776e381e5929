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
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Eig;

/// <summary>Somebody applies to a cohort, follows by the link of a mail, and gives wishes.</summary>
public sealed class Applying_to_a_cohort(WebSite site) : FunctionalTest(site)
{
    /// <summary>As the test site is set.</summary>
    private const int MonthsKept = 120;

    private static readonly byte[] Pdf = "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"u8.ToArray();

    [Fact]
    public async Task is_received_without_an_account_and_acknowledged_with_a_link_that_confirms_the_address()
    {
        var cohort = await Open();
        var sending = await Sending(cohort);

        (await As(null, sending)).Errors.ShouldBeEmpty();
        var application = (await Of(cohort)).Single();
        (application.Number, application.Status, application.AddressConfirmedAt, application.Answers.Count).ShouldBe((1, FellowStatus.Received, null, 6));
        await Site.DeliverMails(Stop);
        var mail = Site.Mails.To(sending.Email!).Single();
        mail.Text.ShouldContain("/eig/suivi/");
        mail.Text.ShouldNotContain(sending.FamilyName!, Case.Insensitive, "the address may be somebody else's");

        (await As(null, new ConfirmFellowAddress(Token(application)))).Errors.ShouldBeEmpty();
        (await As(null, new FollowedFellowApplication(Token(application)))).Value.AddressConfirmedAt.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(-3, "ouvre")]
    [InlineData(60, "n’est plus reçu")]
    public async Task is_refused_outside_the_call_with_the_date(int day, string said)
    {
        var cohort = await Data.Cohort(await Data.Ministry(), PhaseKind.CallForApplications, day);

        var refused = await As(null, await Sending(cohort));

        refused.IsFailure.ShouldBeTrue();
        refused.Error.Message.ShouldContain(said);
        (await As(null, new FellowForm(cohort.Slug))).Value.Refusal.ShouldBe(refused.Error.Message);
        (await Of(cohort)).ShouldBeEmpty();
    }

    [Fact]
    public async Task says_everything_that_is_missing_at_once_each_beside_its_field()
    {
        var cohort = await Open();

        var refused = await As(null, new SendFellowApplication(cohort.Slug, "", "", "x", "12", null, [], null, "", [], false));

        refused.Errors.Select(e => e.Field).ShouldBe(
            ["GivenName", "FamilyName", "Email", "Phone", "Expertises", "Cv", "Motivation", .. Enumerable.Range(0, 6).Select(i => $"Answers[{i}].Text")], ignoreOrder: true);
    }

    [Fact]
    public async Task twice_makes_one_application_and_the_same_answer()
    {
        var cohort = await Open();
        var first = await Sending(cohort);

        (await As(null, first)).Errors.ShouldBeEmpty();
        (await As(null, first)).Errors.ShouldBeEmpty("the same form sent twice");
        (await As(null, await Sending(cohort, first.Email) with { Motivation = "Autre" })).Errors.ShouldBeEmpty("the answer tells nothing of who applied");

        (await Of(cohort)).Single().Motivation.ShouldBe("Servir.");
    }

    [Fact]
    public async Task from_an_account_uses_its_address_and_takes_the_place_of_a_strangers()
    {
        var (cohort, person) = (await Open(), await Data.Account());
        (await As(null, await Sending(cohort, person.Email))).Errors.ShouldBeEmpty();

        (await As(person, await Sending(cohort) with { Motivation = "La mienne" })).Errors.ShouldBeEmpty();

        var kept = (await Of(cohort)).Single();
        (kept.Email, kept.AccountId, kept.Motivation, kept.AddressConfirmedAt is not null).ShouldBe((person.Email, person.Id, "La mienne", true));
    }

    [Fact]
    public async Task may_be_withdrawn_by_the_link_and_sent_anew()
    {
        var cohort = await Open();
        var sending = await Sending(cohort);
        (await As(null, sending)).Errors.ShouldBeEmpty();
        var application = (await Of(cohort)).Single();

        (await As(null, new WithdrawFellowApplication(Token(application)))).Errors.ShouldBeEmpty();
        (await As(null, new WithdrawFellowApplication(Token(application)))).Errors.ShouldBeEmpty("twice changes nothing");
        (await Of(cohort)).Single().Status.ShouldBe(FellowStatus.Withdrawn);

        (await As(null, await Sending(cohort, sending.Email))).Errors.ShouldBeEmpty();
        (await Of(cohort)).Single().Status.ShouldBe(FellowStatus.Received);
    }

    [Fact]
    public async Task follows_one_that_was_withdrawn_after_a_reading_under_a_new_number()
    {
        var cohort = await OpenToReadersToo();
        var sending = await Sending(cohort);
        (await As(null, sending)).Errors.ShouldBeEmpty();
        var first = (await Of(cohort)).Single();
        await Data.Reading(cohort, first, await Data.Account(), score: 3);
        (await As(null, new WithdrawFellowApplication(Token(first)))).Errors.ShouldBeEmpty();

        (await As(null, await Sending(cohort, sending.Email) with { Motivation = "Une seconde fois." })).Errors.ShouldBeEmpty();
        await Site.DeliverMails(Stop);

        var both = (await Of(cohort)).OrderBy(a => a.Number).ToList();
        both.Select(a => (a.Number, a.Status, a.Motivation)).ShouldBe([(1, FellowStatus.Withdrawn, "Servir."), (2, FellowStatus.Received, "Une seconde fois.")]);
        Site.Mails.To(sending.Email!).ShouldContain(m => m.Text.Contains(Token(both[1])), "a mail leads to the new one");
        (await As(null, await Sending(cohort, sending.Email))).Errors.ShouldBeEmpty();
        (await Of(cohort)).Count.ShouldBe(2, "it stands from then on");
    }

    [Fact]
    public async Task in_place_of_one_that_a_reader_had_begun_starts_the_reading_over()
    {
        var cohort = await OpenToReadersToo();
        var sending = await Sending(cohort);
        (await As(null, sending)).Errors.ShouldBeEmpty();
        var (first, reader) = ((await Of(cohort)).Single(), await Data.Account());
        var reading = await Data.Reading(cohort, first, reader);
        (await As(reader, new WriteReading(first.Id, reading.Version, FellowData.Marks(5), "Sur l’ancien texte"))).Errors.ShouldBeEmpty();
        (await As(null, new WithdrawFellowApplication(Token(first)))).Errors.ShouldBeEmpty();
        (await As(null, await Sending(cohort, sending.Email))).Errors.ShouldBeEmpty();

        (await Of(cohort)).Single().Status.ShouldBe(FellowStatus.Received);
        var begun = (await As(reader, new ReaderApplication(first.Id))).Value;
        (begun.Independence, begun.Scores.Count, begun.Remarks).ShouldBe((Independence.Independent, 0, null));
        (await As(reader, new SubmitReading(first.Id, reading.Version + 1))).Error.Kind.ShouldBe(ErrorKind.Conflict, "a page that still shows the old text");
    }

    [Fact]
    public async Task is_kept_half_written_with_its_cv_and_resumed_by_the_mailed_link()
    {
        var (cohort, email) = (await Open(), $"{TestData.Unique("camille")}@exemple.fr");
        var cv = await Site.Store(Pdf);

        var draft = (await As(null, new KeepFellowDraft(cohort.Slug, null, email, FellowData.Written(), cv.FileId))).Value;
        (await As(null, new KeepFellowDraft(cohort.Slug, draft, email, FellowData.Written("Encore."), null))).Value.ShouldBe(draft);
        await Site.DeliverMails(Stop);

        Site.Mails.To(email).Single().Text.ShouldContain($"/eig/{cohort.Slug}/candidater?brouillon={draft}", Case.Sensitive, "once a day");
        var kept = (await As(null, new FellowDraftForm(cohort.Slug, draft))).Value;
        (kept.Content.Motivation, kept.Content.Phone, kept.Content.Answers[0], kept.Cv!.FileId).ShouldBe(("Encore.", "06 12", "Une réponse.", cv.FileId));
        (await As(null, new KeepFellowDraft(cohort.Slug, null, "x", FellowData.Written(), null))).Error.Field.ShouldBe("Email");
        (await Of(cohort)).ShouldBeEmpty("it is not sent");
    }

    [Fact]
    public async Task that_is_sent_takes_the_cv_of_its_draft_and_leaves_no_draft()
    {
        var cohort = await Open();
        var (sending, cv) = (await Sending(cohort), await Site.Store(Pdf));
        var draft = (await As(null, new KeepFellowDraft(cohort.Slug, null, sending.Email, FellowData.Written(), cv.FileId))).Value;

        (await As(null, sending with { Cv = cv.FileId, Draft = draft })).Errors.ShouldBeEmpty();
        (await As(null, sending with { Cv = cv.FileId, Draft = draft })).Errors.ShouldBeEmpty("the same form sent twice");

        (await Of(cohort)).Single().Cv.FileId.ShouldBe(cv.FileId);
        (await As(null, new FellowDraftForm(cohort.Slug, draft))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task that_was_begun_is_forgotten_when_its_call_is_over_and_not_before()
    {
        var (open, over) = (await Open(), await Data.Cohort(await Data.Ministry(), PhaseKind.CallForApplications, 60));
        var (kept, gone) = (await Data.FellowDraft(open), await Data.FellowDraft(over));

        (await System(new PurgeFellowDrafts())).Value.ShouldBeGreaterThan(0);

        (await Data.Read(db => db.Set<FellowDraft>().AnyAsync(d => d.Id == kept.Id, Stop))).ShouldBeTrue();
        (await Data.Read(db => db.Set<FellowDraft>().AnyAsync(d => d.Id == gone.Id, Stop))).ShouldBeFalse();
    }

    [Fact]
    public async Task lets_who_agreed_and_is_not_taken_into_the_vivier_and_out_again()
    {
        var cohort = await Data.Cohort(await Data.Ministry(), PhaseKind.Preselection, 2);
        var agreed = await Data.Preselected(cohort, isPreselected: false, c => c with { AgreesToPool = true, IsAddressConfirmed = true });
        var (silent, taken) = (await Data.Preselected(cohort, isPreselected: false), await Data.Preselected(cohort, isPreselected: true, c => c with { AgreesToPool = true }));
        await Site.DeliverMails(Stop);
        Task<TalentPoolMember?> InPool(FellowApplication a) => Data.Read(db => db.Set<TalentPoolMember>().AsNoTracking().FirstOrDefaultAsync(m => m.Email == a.Email, Stop));

        var member = (await InPool(agreed))!;
        (member.Sharing, member.AddressConfirmedAt is not null, member.Places.Single()).ShouldBe((PoolSharing.Ministries, true, "Rennes"));
        (await InPool(silent)).ShouldBeNull();
        (await InPool(taken)).ShouldBeNull();
        (await As(null, new FollowedFellowApplication(Token(agreed)))).Value.IsInPool.ShouldBeTrue();

        (await As(null, new TakeBackPoolConsent(Token(agreed)))).Errors.ShouldBeEmpty();
        (await InPool(agreed)).ShouldBeNull();
        (await As(null, new FollowedFellowApplication(Token(agreed)))).Value.PoolConsentAt.ShouldBeNull();
    }

    [Fact]
    public async Task is_kept_while_a_continuous_cohort_recruits_and_erased_in_time_after_the_own_result()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Missions, daysAgo: (MonthsKept * 31) + 1, mode: CohortMode.Continuous);
        var challenge = await Data.PublicChallenge(cohort, organisation, await Data.Account());
        var (over, offered) = (await Data.Matchable(cohort, 5, [challenge]), await Data.Matchable(cohort, 4, [challenge]));
        await Data.Results(cohort, await Data.Scenario(cohort), announced: true);
        await Data.Change<CohortResults>(q => q.SingleAsync(r => r.CohortId == cohort.Id), r => r.ExpireDue(cohort, Data.Now.AddMonths(-MonthsKept).AddDays(-1), Data.Today));
        var waiting = await Data.Matchable(cohort, 3, [challenge]);

        (await System(new EraseOldFellows())).Value.ShouldBe(1);

        (await Data.Read(db => db.Set<FellowApplication>().Where(a => a.CohortId == cohort.Id).OrderBy(a => a.Number).Select(a => a.Id).ToListAsync(Stop))).ShouldBe([offered.Id, waiting.Id], $"{over.Number} had their answer");
    }

    [Fact]
    public async Task is_erased_in_time_where_a_continuous_cohort_goes_on_and_nothing_was_decided()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Results, mode: CohortMode.Continuous);
        var challenge = await Data.PublicChallenge(cohort, organisation, await Data.Account());
        var (offered, waiting) = (await Data.Matchable(cohort, 5, [challenge]), await Data.Matchable(cohort, 4, [challenge]));
        var results = await Data.Results(cohort, await Data.Scenario(cohort), announced: true);
        var (unread, unheard, wishing) = (await Data.Fellow(cohort), await Data.Preselected(cohort), await Data.Matchable(cohort, 3, [challenge]));
        var old = Data.Now.AddMonths(-MonthsKept).AddDays(-1);
        await Data.Together(async db =>
        {
            foreach (var application in await db.Set<FellowApplication>().Where(a => a.CohortId == cohort.Id).ToListAsync(Stop))
            {
                var entry = db.Entry(application);
                entry.Property(a => a.SentAt).CurrentValue = old;
                if (application.AnnouncedAt is not null) entry.Property(a => a.AnnouncedAt).CurrentValue = old;
                if (application.WishedAt is not null && application.Id != wishing.Id) entry.Property(a => a.WishedAt).CurrentValue = old;
            }
        });

        (await System(new EraseOldFellows())).Value.ShouldBe(2, $"{unread.Number} and {unheard.Number}");
        (await Of(cohort)).Select(a => a.Id).ShouldBe([offered.Id, waiting.Id, wishing.Id], ignoreOrder: true);

        await Data.Together(async db => db.Entry(await db.Set<CohortResults>().SingleAsync(r => r.Id == results.Id, Stop)).Property(r => r.AnnouncedAt).CurrentValue = old);
        (await System(new EraseOldFellows())).Value.ShouldBe(1);
        (await Of(cohort)).Select(a => a.Id).ShouldBe([offered.Id, wishing.Id], ignoreOrder: true);
    }

    [Fact]
    public async Task is_erased_with_all_that_was_noted_once_the_time_to_explain_is_over_and_still_counted()
    {
        var cohort = await Data.Cohort(await Data.Ministry(), PhaseKind.Preselection, 2);
        var (old, recent, taken) = (await Data.Preselected(cohort, isPreselected: false), await Data.Preselected(cohort, isPreselected: false), await Data.Preselected(cohort));
        await Data.Together(async db =>
        {
            foreach (var (application, months) in new[] { (old, MonthsKept), (recent, MonthsKept - 1), (taken, MonthsKept + 9) })
                db.Entry(await db.Set<FellowApplication>().SingleAsync(a => a.Id == application.Id, Stop)).Property(a => a.AnnouncedAt).CurrentValue = Data.Now.AddMonths(-months).AddDays(-1);
        });

        (await System(new EraseOldFellows())).Value.ShouldBe(1);

        (await Of(cohort)).Select(a => a.Id).ShouldBe([recent.Id, taken.Id], ignoreOrder: true);
        (await Data.Read(db => db.Set<PreselectionReading>().CountAsync(r => r.ApplicationId == old.Id, Stop))).ShouldBe(0);
        (await Data.Read(db => db.Set<PreselectionVerdict>().CountAsync(v => v.ApplicationId == old.Id, Stop))).ShouldBe(0);
        var manager = await Data.Staff(Role.ProgrammeManager, await Data.Read(db => db.Set<Organisation>().AsNoTracking().SingleAsync(o => o.Id == cohort.OrganisationId, Stop)));
        var counts = (await As(manager, new CohortSheet(cohort.Id))).Value.Candidates!;
        (counts.All, counts.Preselected, counts.NotPreselected).ShouldBe((3, 1, 2));
    }

    [Fact]
    public async Task stays_out_of_the_vivier_where_the_consent_is_taken_back_before_the_answer()
    {
        var cohort = await Data.Cohort(await Data.Ministry(), PhaseKind.Preselection, 2);
        var application = await Data.Fellow(cohort, c => c with { AgreesToPool = true });

        (await As(null, new TakeBackPoolConsent(Token(application)))).Errors.ShouldBeEmpty();
        (await Data.Read(db => db.Set<FellowApplication>().AsNoTracking().SingleAsync(a => a.Id == application.Id, Stop))).PoolConsentAt.ShouldBeNull();
    }

    [Fact]
    public async Task ends_in_wishes_that_are_ranked_while_their_phase_is_open()
    {
        var (cohort, challenges) = await Wishing(PhaseKind.Wishes);
        var application = await Data.Preselected(cohort);
        var token = Token(application);

        var offered = (await As(null, new FollowedFellowApplication(token))).Value.Wishing!;
        (offered.IsOpen, offered.Fewest, offered.Offered.Count).ShouldBe((true, 3, 3));
        (await As(null, new GiveFellowWishes(token, [challenges[0].Id]))).Errors.Single().Field.ShouldBe("Wishes");
        ChallengeId[] ranked = [challenges[2].Id, challenges[0].Id, challenges[1].Id];
        (await As(null, new GiveFellowWishes(token, ranked))).Errors.ShouldBeEmpty();

        (await As(null, new FollowedFellowApplication(token))).Value.Wishing!.Chosen.ShouldBe(ranked);
    }

    [Fact]
    public async Task gives_no_wishes_before_their_phase_or_without_being_preselected()
    {
        var (early, challenges) = await Wishing(PhaseKind.Preselection);
        IReadOnlyList<ChallengeId> wishes = [.. challenges.Select(c => c.Id)];
        (await As(null, new GiveFellowWishes(Token(await Data.Preselected(early)), wishes))).Error.Message.ShouldContain("ouvre");

        var (open, others) = await Wishing(PhaseKind.Wishes);
        wishes = [.. others.Select(c => c.Id)];
        foreach (var application in new[] { await Data.Fellow(open), await Data.Preselected(open, isPreselected: false) })
        {
            (await As(null, new GiveFellowWishes(Token(application), wishes))).Error.ShouldBe(FellowErrors.NotPreselected);
            (await As(null, new FollowedFellowApplication(Token(application)))).Value.Wishing.ShouldBeNull();
        }
    }

    [Fact]
    public async Task is_among_the_own_data_of_the_account_and_of_nobody_elses()
    {
        var (cohort, person) = (await Open(), await Data.Account());
        (await As(person, await Sending(cohort))).Errors.ShouldBeEmpty();

        var own = (await As(person, new OwnDataExport())).Value.Fellows.Single();
        (own.Cohort, own.Sent.Email, own.Token).ShouldBe((cohort.Name, person.Email, Token((await Of(cohort)).Single())));
        (await As(await Data.Account(), new OwnDataExport())).Value.Fellows.ShouldBeEmpty();
    }

    [Fact]
    public async Task that_is_being_written_is_among_the_own_data_and_goes_with_them()
    {
        var (cohort, person) = (await Open(), await Data.Account());
        var draft = (await As(person, new KeepFellowDraft(cohort.Slug, null, null, FellowData.Written(), null))).Value;
        var others = await Data.FellowDraft(cohort);

        (await As(person, new OwnDataExport())).Value.FellowDrafts.Single().Id.ShouldBe(draft);
        (await As(person, new EraseOwnData(true))).Errors.ShouldBeEmpty();
        (await Data.Read(db => db.Set<FellowDraft>().Where(d => d.CohortId == cohort.Id).Select(d => d.Id).ToListAsync(Stop))).ShouldBe([others.Id]);
    }

    private async Task<(Cohort Cohort, List<Challenge> Challenges)> Wishing(PhaseKind phase)
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, phase);
        var (author, challenges) = (await Data.Account(), new List<Challenge>());
        for (var i = 0; i < 3; i++)
        {
            var challenge = await Data.Challenge(cohort, organisation, author);
            await Data.Eligible(cohort, challenge);
            await Data.Decided(cohort, challenge, ChallengeDecision.Chosen, announced: true);
            challenges.Add(challenge);
        }

        return (cohort, challenges);
    }

    private async Task<Cohort> Open() => await Data.Cohort(await Data.Ministry(), PhaseKind.CallForApplications, 3);

    private Task<Result<int>> System(ICommand<int> command) => Site.AsSystem(services => services.GetRequiredService<IMediator>().Send(command, Stop));

    /// <summary>Applications are received and read at once, without end.</summary>
    private async Task<Cohort> OpenToReadersToo() => await Data.Cohort(await Data.Ministry(), PhaseKind.CallForApplications, 40, mode: CohortMode.Continuous);

    private async Task<SendFellowApplication> Sending(Cohort cohort, string? email = null)
    {
        var cv = await Site.Store(Pdf);
        return new SendFellowApplication(
            cohort.Slug, "Camille", TestData.Unique("Quetzal"), email ?? $"{TestData.Unique("camille")}@exemple.fr", null, "Rennes", [Expertise.Design], cv.FileId, "Servir.", FellowData.Answers(), false);
    }

    private Task<List<FellowApplication>> Of(Cohort cohort) => Data.Read(db => db.Set<FellowApplication>().AsNoTracking().Where(a => a.CohortId == cohort.Id).ToListAsync(Stop));

    private string Token(FellowApplication application) => Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowFellowApplication, application.Id.Value);
}
