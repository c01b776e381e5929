using System.Globalization;
using System.Net;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Eig;

/// <summary>From a template to the announcement of challenges, by the pages of all who take part.</summary>
public sealed class Running_a_cohort(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task begins_with_a_template_and_is_published_once_its_dates_suit()
    {
        var organisation = await Data.Ministry();
        var manager = await Site.As(await Data.Staff(Role.ProgrammeManager, organisation));
        var name = TestData.Unique("Promotion ");
        var start = Data.Today.AddYears(1);

        var made = await Send(manager, Routes.NewCohort, new()
        {
            ["Input.Name"] = name, ["Input.OrganisationId"] = organisation.Id.ToString(), ["Input.Mode"] = nameof(CohortMode.FixedCalendar), ["Input.MissionsStart"] = Iso(start),
        });
        made.Status.ShouldBe(HttpStatusCode.Redirect);
        var cohort = await Data.Read(db => db.Set<Cohort>().AsNoTracking().SingleAsync(c => c.Name == name));

        (await Site.Anyone().Get(Routes.PublicCohort(cohort.Slug), Stop)).Status.ShouldBe(HttpStatusCode.NotFound, "nothing is public before");
        (await Send(manager, Routes.Cohort(cohort.Id), [], "Publier")).Status.ShouldBe(HttpStatusCode.Redirect);

        (await manager.Get(Routes.Cohort(cohort.Id), Stop)).Main.ShouldContain("Aucune phase n’est ouverte aujourd’hui");
        (await Site.Anyone().Get(Routes.PublicCohort(cohort.Slug), Stop)).Main.ShouldContain("préparez vos défis");
    }

    [Fact]
    public async Task refuses_dates_that_contradict_each_other_beside_the_date_to_correct()
    {
        var organisation = await Data.Ministry();
        var manager = await Site.As(await Data.Staff(Role.ProgrammeManager, organisation));
        var cohort = await Data.Cohort(organisation, PhaseKind.CallForChallenges, -7, published: false);

        var refused = await Send(manager, Routes.CohortCalendar(cohort.Id), new() { ["Input.Phases[1].OpensOn"] = Iso(cohort.Find(PhaseKind.CallForChallenges)!.ClosesOn!.Value) });

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Main.ShouldContain("vient après « Appel à défis »");
        (await Data.Read(db => db.Set<Cohort>().AsNoTracking().SingleAsync(c => c.Id == cohort.Id))).Version.ShouldBe(cohort.Version);
    }

    [Fact]
    public async Task takes_a_challenge_from_its_draft_to_its_public_page()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.CallForChallenges, 3);
        var author = await Site.As(await Data.Staff(Role.ChallengeOwner, organisation));

        var started = await Send(author, Routes.ProposeChallenge(cohort.Slug), new() { ["Input.Title"] = "Délais courts", ["Input.OrganisationId"] = organisation.Id.ToString() });
        started.Status.ShouldBe(HttpStatusCode.Redirect);
        var challenge = await Data.Read(db => db.Set<Challenge>().AsNoTracking().SingleAsync(c => c.CohortId == cohort.Id));
        started.Location.ShouldBe(Routes.EditChallenge(challenge.Id));

        var written = await Send(author, Routes.EditChallenge(challenge.Id), new()
        {
            ["Input.Problem"] = "Les usagers attendent.", ["Input.Measures[0].Name"] = "Délai", ["Input.Measures[0].Baseline"] = "12,5", ["Input.Measures[0].Target"] = "4",
            ["Input.Profiles[0].Number"] = "2",
        });
        written.Status.ShouldBe(HttpStatusCode.Redirect);
        var page = await author.Get(Routes.MyChallenge(challenge.Id), Stop);
        page.Main.ShouldContain("à compléter");
        page.Main.ShouldNotContain("Déposer le défi");
        (await Data.Read(db => db.Set<Challenge>().AsNoTracking().SingleAsync(c => c.Id == challenge.Id))).Measures.Single().Baseline.ShouldBe(12.5m);
        (await author.Get(Routes.PreviewChallenge(challenge.Id), Stop)).Main.ShouldContain("Les usagers attendent.");
    }

    [Fact]
    public async Task says_the_date_to_who_comes_too_late()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.ChallengeJury);
        var person = await Data.Staff(Role.ChallengeOwner, organisation);
        var author = await Site.As(person);
        var draft = await Data.ChallengeDraft(cohort, organisation, person);

        (await author.Get(Routes.ProposeChallenge(cohort.Slug), Stop)).Main.ShouldContain("L’appel à défis est terminé");
        var refused = await Send(author, Routes.MyChallenge(draft.Id), [], "Deposer");
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Main.ShouldContain("ce qui arrive après cette date n’est plus reçu");
    }

    [Fact]
    public async Task offers_the_forms_of_a_challenge_from_the_day_on_which_they_may_be_sent_and_comes_back_to_them()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var (calling, judging) = (await Data.Cohort(organisation, PhaseKind.CallForChallenges, 3), await Data.Cohort(organisation, PhaseKind.ChallengeJury));
        var (early, due) = (await Data.Challenge(calling, organisation, await Data.Account()), await Data.Challenge(judging, organisation, await Data.Account()));
        var manager = await Site.As(await Data.Staff(Role.ProgrammeManager, organisation));

        var before = await manager.Get(Routes.CohortChallenge(calling.Id, early.Id), Stop);
        before.Document.QuerySelector("main form[method=post]").ShouldBeNull();
        before.Main.ShouldContain($"à partir du {calling.Find(PhaseKind.CallForChallenges)!.ClosesOn!.Value.AddDays(1).ToFrench()}");

        var page = await manager.Get(Routes.CohortChallenge(judging.Id, due.Id), Stop);
        page.Document.QuerySelector("form[action*='handler=Decider']").ShouldBeNull("eligibility comes first");
        var said = await manager.Submit(page, "form[action*='handler=Recevabilite']", new Dictionary<string, string?> { ["Input.IsEligible"] = "true" }, cancellationToken: Stop);
        (await manager.Get(said.Location!, Stop)).Document.QuerySelector("[role=tab][aria-selected=true]")!.TextContent.ShouldBe("Recevabilité");
        (await manager.Get(Routes.CohortChallenge(judging.Id, due.Id), Stop)).Document.QuerySelector("[role=tab][aria-selected=true]")!.TextContent.ShouldBe("Défi");
    }

    [Fact]
    public async Task opens_a_challenge_to_its_juror_after_the_declaration_and_takes_the_review()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var (cohort, person) = (await Data.Cohort(organisation, PhaseKind.ChallengeJury), await Data.Account());
        var challenge = await Data.Challenge(cohort, organisation, await Data.Account());
        var review = await Data.Judged(cohort, challenge, await Data.Eligible(cohort, challenge), person, Independence.NotSaid);
        var juror = await Site.As(person);

        (await juror.Get(Routes.JudgeChallenge(challenge.Id), Stop)).Main.ShouldNotContain("Les usagers attendent trop longtemps.");
        (await Send(juror, Routes.JudgeChallenge(challenge.Id), new() { ["Input.HasTie"] = "false" }, "Declarer")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await juror.Get(Routes.JudgeChallenge(challenge.Id), Stop)).Main.ShouldContain("Les usagers attendent trop longtemps.");

        var fields = new Dictionary<string, string?> { ["suite"] = "remettre", ["Input.IsFavourable"] = "true" };
        for (var i = 0; i < 5; i++) fields[$"Input.Scores[{i}].Score"] = "3";
        (await Send(juror, Routes.JudgeChallenge(challenge.Id), fields, "Noter")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await Data.Read(db => db.Set<ChallengeReview>().AsNoTracking().SingleAsync(r => r.Id == review.Id))).Total.ShouldBe(15);
    }

    [Fact]
    public async Task announces_all_decisions_at_once()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.ChallengeJury, 5);
        var author = await Data.Account();
        var (chosen, refused) = (await Data.Challenge(cohort, organisation, author), await Data.Challenge(cohort, organisation, author));
        foreach (var challenge in new[] { chosen, refused }) await Data.Eligible(cohort, challenge);
        await Data.Decided(cohort, chosen, ChallengeDecision.Chosen);
        var manager = await Site.As(await Data.Staff(Role.ProgrammeManager, organisation));

        (await manager.Get(Routes.CohortChallenges(cohort.Id), Stop)).Main.ShouldNotContain("Annoncer les décisions");
        await Data.Decided(cohort, refused, ChallengeDecision.NotChosen);
        (await Send(manager, Routes.CohortChallenges(cohort.Id), new() { ["sprint"] = "1" }, "Annoncer")).Status.ShouldBe(HttpStatusCode.Redirect);

        (await Site.Anyone().Get(Routes.PublicChallenge(cohort.Slug, chosen.Slug), Stop)).Status.ShouldBe(HttpStatusCode.OK);
        (await Site.Anyone().Get(Routes.PublicChallenge(cohort.Slug, refused.Slug), Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        await Site.DeliverMails(Stop);
        Site.Mails.To(author.Email).Count(m => m.Subject.StartsWith("Décision du jury", StringComparison.Ordinal)).ShouldBe(2);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task<Answer> Send(Visitor who, string address, Dictionary<string, string?> values, string? handler = null) =>
        await who.Submit(await who.Get(address, Stop), handler is null ? "main form[method=post]" : $"form[action*='handler={handler}']", values, cancellationToken: Stop);
}
