using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Eig;

/// <summary>Women and men of a cohort are counted, and linked to nobody.</summary>
public sealed class Counting_women_and_men_of_a_cohort(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task adds_one_for_each_who_applied_and_answers_once()
    {
        var cohort = await Data.Cohort(await Data.Ministry(), PhaseKind.CallForApplications);

        (await Applied(cohort, "a", EqualityChoice.Woman)).Errors.ShouldBeEmpty();
        (await Applied(cohort, "b", EqualityChoice.Man)).Errors.ShouldBeEmpty();
        (await Applied(cohort, "b", EqualityChoice.Woman)).Error.ShouldBe(EqualityErrors.Counted);
        (await Applied(cohort, "c", null)).Error.ShouldBe(EqualityErrors.NothingAnswered);
        (await Applied(cohort, "d", EqualityChoice.Disabled)).Error.ShouldBe(EqualityErrors.OneEach, "another question");

        (await Counts(cohort)).ShouldBe([(CountedMoment.Applied, EqualityChoice.Woman, 1), (CountedMoment.Applied, EqualityChoice.Man, 1)], ignoreOrder: true);
    }

    [Fact]
    public async Task counts_the_holder_of_an_accepted_place_once_and_nobody_else()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Results);
        var challenge = await Data.PublicChallenge(cohort, organisation, await Data.Account());
        var (first, next) = (await Data.Matchable(cohort, 5, [challenge]), await Data.Matchable(cohort, 4, [challenge]));
        await Data.Results(cohort, await Data.Scenario(cohort), announced: true);
        (await Accepted(first)).Error.ShouldBe(Domain.Common.Error.NotFound, "offered is not accepted");
        (await As(null, new AnswerPlace(Token(first), challenge.Id, true))).Errors.ShouldBeEmpty();
        (await As(null, new FollowedFellowApplication(Token(first)))).Value.MayBeCounted.ShouldBeTrue();

        (await Accepted(first)).Errors.ShouldBeEmpty();

        (await Accepted(first)).Error.ShouldBe(EqualityErrors.Counted);
        (await Accepted(next)).IsFailure.ShouldBeTrue();
        (await As(null, new FollowedFellowApplication(Token(first)))).Value.MayBeCounted.ShouldBeFalse();
        (await Counts(cohort)).ShouldBe([(CountedMoment.Accepted, EqualityChoice.Woman, 1)]);
    }

    [Fact]
    public async Task shows_no_number_so_small_that_it_tells_of_somebody()
    {
        var ministry = await Data.Ministry();
        var cohort = await Data.Cohort(ministry, PhaseKind.CallForApplications);
        await Site.AsSystem(async services =>
        {
            DbContext db = services.GetRequiredService<TalentDbContext>();
            db.AddRange(
                new CohortCounter(cohort.Id, CountedMoment.Applied, EqualityChoice.Woman, 30), new CohortCounter(cohort.Id, CountedMoment.Applied, EqualityChoice.Man, 28),
                new CohortCounter(cohort.Id, CountedMoment.Applied, EqualityChoice.OtherSex, 2));
            await db.SaveChangesAsync(Stop);
        });

        var report = (await As(await Data.Staff(Role.ProgrammeManager, ministry), new CohortReview(cohort.Id))).Value;

        var row = report.Tables.Single(t => t.Caption == "Réponses données à chaque moment").Rows[0].Cells.Select(c => c.Display).ToList();
        row[0].ShouldBe("Candidature envoyée");
        row[3].ShouldBe("n.c.");
        row.Count(c => c == "n.c.").ShouldBeGreaterThan(1, "the total would give it away");
    }

    private Task<Domain.Common.Result> Applied(Cohort cohort, string mark, EqualityChoice? choice) => As(null, new CountApplicantOfCohort(cohort.Slug, $"{cohort.Id}-{mark}", choice));

    private Task<Domain.Common.Result> Accepted(FellowApplication application) => As(null, new CountFellowOfCohort(Token(application), EqualityChoice.Woman));

    private string Token(FellowApplication application) => Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowFellowApplication, application.Id.Value);

    private async Task<List<(CountedMoment, EqualityChoice, int)>> Counts(Cohort cohort) =>
        [.. (await Data.Read(db => db.Set<CohortCounter>().Where(c => c.CohortId == cohort.Id).ToListAsync(Stop))).Select(c => (c.Moment, c.Choice, c.Count))];
}
