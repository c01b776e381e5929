using DinumTalent.Application.Common;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Organisations;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Eig;

/// <summary>A juror reads nothing, before or after, that a tie or the phase forbids: tried with every request that names a challenge, without a role and with the roles of the programme.</summary>
public sealed class What_a_juror_may_read(WebSite site) : FunctionalTest(site)
{
    private const int BeforeTheJury = -3;
    private const int AfterTheJury = 40;

    /// <summary>What opens a challenge, or part of it, to whoever may see it.</summary>
    private static readonly MissionTerms Terms = new()
    {
        Administration = "Direction", City = "Paris", StartsOn = new DateOnly(2027, 9, 1), EndsOn = new DateOnly(2028, 6, 30), Employment = EmploymentStatus.FixedTerm, Basis = LegalBasis.NeedOfService,
        TeleworkDays = 2, Duties = "Concevoir le service.", Operational = ChallengeMentor.Unnamed, HighLevel = ChallengeMentor.Unnamed,
    };

    private static readonly Dictionary<Type, Func<Scene, IBaseRequest>> Asking = new()
    {
        [typeof(JurorChallenge)] = s => new JurorChallenge(s.Challenge.Id),
        [typeof(DeclareTies)] = s => new DeclareTies(s.Challenge.Id, s.Review.Version, false, null),
        [typeof(WriteChallengeReview)] = s => new WriteChallengeReview(s.Challenge.Id, s.Review.Version, EigData.Scores(4), true, true, null),
        [typeof(SubmitChallengeReview)] = s => new SubmitChallengeReview(s.Challenge.Id, s.Review.Version),
        [typeof(ProgrammeChallenge)] = s => new ProgrammeChallenge(s.Cohort.Id, s.Challenge.Id),
        [typeof(CheckChallengeEligibility)] = s => new CheckChallengeEligibility(s.Challenge.Id, s.Verdict.Version, false, "Non"),
        [typeof(DecideChallenge)] = s => new DecideChallenge(s.Challenge.Id, s.Verdict.Version, ChallengeDecision.NotChosen, null, false, "Non"),
        [typeof(AssignJuror)] = s => new AssignJuror([s.Challenge.Id], s.Juror.Email),
        [typeof(UnassignJuror)] = s => new UnassignJuror(s.Review.Id, s.Review.Version),
        [typeof(OwnChallenge)] = s => new OwnChallenge(s.Challenge.Id),
        [typeof(EditChallenge)] = s => new EditChallenge(s.Challenge.Id, s.Challenge.Version, EigData.Content()),
        [typeof(SubmitChallenge)] = s => new SubmitChallenge(s.Challenge.Id, s.Challenge.Version),
        [typeof(TakeBackChallenge)] = s => new TakeBackChallenge(s.Challenge.Id, s.Challenge.Version),
        [typeof(DeleteChallengeDraft)] = s => new DeleteChallengeDraft(s.Challenge.Id, s.Challenge.Version),
        [typeof(AddChallengeAuthor)] = s => new AddChallengeAuthor(s.Challenge.Id, s.Challenge.Version, s.Juror.Email),
        [typeof(RemoveChallengeAuthor)] = s => new RemoveChallengeAuthor(s.Challenge.Id, s.Challenge.Version, s.Juror.Id),
        [typeof(PublicChallenge)] = s => new PublicChallenge(s.Cohort.Slug, s.Challenge.Slug),
        [typeof(ChallengeMailFacts)] = s => new ChallengeMailFacts(s.Challenge.Id),
        [typeof(GiveFellowWishes)] = s => new GiveFellowWishes("un-jeton-invente", [s.Challenge.Id]),
        [typeof(AnswerPlace)] = s => new AnswerPlace("un-jeton-invente", s.Challenge.Id, true),
        [typeof(EnterFellowWishes)] = s => new EnterFellowWishes(s.Cohort.Id, FellowApplicationId.New(), 1, [s.Challenge.Id], "Appel"),
        [typeof(EnterPlaceAnswer)] = s => new EnterPlaceAnswer(s.Cohort.Id, FellowApplicationId.New(), s.Challenge.Id, true, "Appel"),
        [typeof(OpenMission)] = s => new OpenMission(s.Cohort.Id, s.Challenge.Id, null, "Camille", "Durand", "camille@exemple.fr", Expertise.Design, Terms),
        [typeof(JuryFile)] = s => new JuryFile(s.Cohort.Id, s.Challenge.Id),
        [typeof(CorrectJuror)] = s => new CorrectJuror(s.Cohort.Id, 1, 0, s.Juror.Id, null, [s.Challenge.Id]),
        [typeof(JurorMailFacts)] = s => new JurorMailFacts(s.Review.Id),
    };

    [Fact]
    public void is_tried_with_every_request_that_names_a_challenge()
    {
        Type[] ids = [typeof(ChallengeId), typeof(ChallengeReviewId), typeof(ChallengeVerdictId), typeof(IReadOnlyList<ChallengeId>)];

        typeof(ICommandBase).Assembly.GetTypes()
            .Where(t => typeof(IBaseRequest).IsAssignableFrom(t) && t.GetProperties().Any(p => ids.Contains(p.PropertyType)))
            .Except(Asking.Keys).Select(t => t.Name).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(BeforeTheJury, Independence.Independent)]
    [InlineData(AfterTheJury, Independence.Independent)]
    [InlineData(BeforeTheJury, Independence.Recused)]
    [InlineData(0, Independence.Recused)]
    [InlineData(AfterTheJury, Independence.Recused)]
    public async Task is_nothing_outside_the_jury_or_with_a_tie(int day, Independence independence)
    {
        var scene = await Set(day, independence);

        foreach (var (name, request) in Asking.Select(a => (a.Key.Name, a.Value(scene)))) (await Answer(scene.Juror, request)).ShouldBeOneOf([ErrorKind.NotFound, ErrorKind.Forbidden], name);
        (await As(scene.Juror, new MyJury())).Value.Duties.Select(d => d.Independence).ShouldBe(day == 0 ? [Independence.Recused] : [], "a recused juror sees the title during the jury, to know");
    }

    [Theory]
    [InlineData(BeforeTheJury)]
    [InlineData(0)]
    [InlineData(AfterTheJury)]
    public async Task is_nothing_with_a_tie_even_where_the_juror_runs_the_programme(int day)
    {
        var scene = await Set(day, Independence.Recused);
        await Data.Grant(scene.Juror, Role.ProgrammeManager, scene.Organisation);

        foreach (var (name, request) in Asking.Select(a => (a.Key.Name, a.Value(scene)))) (await Answer(scene.Juror, request)).ShouldBeOneOf([ErrorKind.NotFound, ErrorKind.Forbidden], name);
        (await As(scene.Juror, new CohortChallenges(scene.Cohort.Id))).Value.Rows.ShouldNotContain(r => r.Id == scene.Challenge.Id);
    }

    [Fact]
    public async Task is_the_title_alone_before_ties_are_declared()
    {
        var scene = await Set(0, Independence.NotSaid);

        var seen = (await As(scene.Juror, new JurorChallenge(scene.Challenge.Id))).Value;

        (seen.Title, seen.Content, seen.Others.Count).ShouldBe((scene.Challenge.Title, null, 0));
    }

    [Fact]
    public async Task is_the_others_opinion_only_after_the_own_one_be_it_as_staff()
    {
        var scene = await Set(0, Independence.Independent);
        await Data.Grant(scene.Juror, Role.ProgrammeManager, scene.Organisation);

        (await As(scene.Juror, new JurorChallenge(scene.Challenge.Id))).Value.Others.ShouldBeEmpty();
        (await As(scene.Juror, new ProgrammeChallenge(scene.Cohort.Id, scene.Challenge.Id))).Value.Reviews.ShouldBeEmpty();
        (await As(scene.Juror, new CohortChallenges(scene.Cohort.Id))).Value.Rows.Single().Reviews.Count.ShouldBe(0);

        (await As(scene.Juror, new WriteChallengeReview(scene.Challenge.Id, scene.Review.Version, EigData.Scores(4), true, false, null))).IsSuccess.ShouldBeTrue();
        (await As(scene.Juror, new SubmitChallengeReview(scene.Challenge.Id, scene.Review.Version + 1))).IsSuccess.ShouldBeTrue();

        (await As(scene.Juror, new JurorChallenge(scene.Challenge.Id))).Value.Others.Single().Juror.ShouldBe(scene.Other.Name);
        (await As(scene.Juror, new ProgrammeChallenge(scene.Cohort.Id, scene.Challenge.Id))).Value.Reviews.Count.ShouldBe(2);
    }

    [Fact]
    public async Task is_nothing_of_a_challenge_that_the_juror_comes_to_write()
    {
        var scene = await Set(0, Independence.Independent);
        await Data.Change<Challenge>(q => q.SingleAsync(c => c.Id == scene.Challenge.Id), c => c.AddAuthor(new(scene.Juror.Id, scene.Juror.Name)));

        (await Answer(scene.Juror, new JurorChallenge(scene.Challenge.Id))).ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task is_for_authors_who_run_the_programme_the_challenge_and_nothing_of_its_judging()
    {
        var scene = await Set(0, Independence.Independent);
        await Data.Grant(scene.Author, Role.ProgrammeManager, scene.Organisation);
        await Data.Decided(scene.Cohort, scene.Challenge, ChallengeDecision.Chosen);

        var seen = (await As(scene.Author, new ProgrammeChallenge(scene.Cohort.Id, scene.Challenge.Id))).Value;

        (seen.IsOwn, seen.MayManage, seen.Reviews.Count, seen.Duties.Count, seen.Verdict.Decision).ShouldBe((true, false, 0, 0, null));
        (await Answer(scene.Author, new DecideChallenge(scene.Challenge.Id, scene.Verdict.Version + 1, ChallengeDecision.Chosen, 1, false, "Moi"))).ShouldBe(ErrorKind.Forbidden);
        var row = (await As(scene.Author, new CohortChallenges(scene.Cohort.Id))).Value.Rows.Single();
        (row.IsOwn, row.Decision, row.IsEligible, row.Reviews.Count, row.Assigned).ShouldBe((true, null, null, 0, 0), "the list tells no more than the page");
    }

    [Fact]
    public async Task is_for_authors_nothing_before_the_announcement_not_even_a_change_of_version()
    {
        var scene = await Set(0, Independence.Independent);
        var before = (await As(scene.Author, new OwnChallenge(scene.Challenge.Id))).Value;
        await Data.Decided(scene.Cohort, scene.Challenge, ChallengeDecision.Chosen);

        var decided = (await As(scene.Author, new OwnChallenge(scene.Challenge.Id))).Value;
        (decided.Announced, decided.Version, decided.PublicSlug).ShouldBe((null, before.Version, null));
        (await As(null, new PublicChallenge(scene.Cohort.Slug, scene.Challenge.Slug))).IsFailure.ShouldBeTrue();

        (await AsSystem(new AnnounceChallenges(scene.Cohort.Id, 1))).Value.ShouldBe(1);
        (await As(scene.Author, new OwnChallenge(scene.Challenge.Id))).Value.Announced!.Decision.ShouldBe(ChallengeDecision.Chosen);
        (await As(null, new PublicChallenge(scene.Cohort.Slug, scene.Challenge.Slug))).Value.Content.OperationalMentor.Email.ShouldBeNull("addresses of mentors are not public");
    }

    [Fact]
    public async Task is_nothing_of_the_judging_in_the_journal()
    {
        var scene = await Set(0, Independence.Recused);
        await Data.Grant(scene.Juror, Role.Auditor, scene.Organisation);

        foreach (var id in new[] { scene.Verdict.Id.Value, scene.Review.Id.Value })
        {
            var lines = (await As(scene.Juror, new AuditTrail(null, id, null, null, null, Paging.Of(null, null)))).Value.Items;
            lines.ShouldNotBeEmpty();
            lines.ShouldAllBe(l => l.IsHidden && l.Changes.Count == 0);
        }
    }

    [Fact]
    public async Task leaves_a_challenge_that_was_taken_back_to_be_judged_anew()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var author = await Data.Staff(Role.ChallengeOwner, organisation);
        var cohort = await Data.Cohort(organisation, PhaseKind.CallForChallenges, 1);
        var challenge = await Data.Challenge(cohort, organisation, author);
        var verdict = await Data.Eligible(cohort, challenge);
        await Data.Judged(cohort, challenge, verdict, await Data.Account(), Independence.NotSaid);

        (await As(author, new TakeBackChallenge(challenge.Id, challenge.Version))).Errors.ShouldBeEmpty();

        (await Data.Read(db => db.Set<ChallengeVerdict>().AnyAsync(v => v.ChallengeId == challenge.Id, Stop))).ShouldBeFalse();
        var back = await Data.Read(db => db.Set<Challenge>().SingleAsync(c => c.Id == challenge.Id, Stop));
        (await As(author, new DeleteChallengeDraft(challenge.Id, back.Version))).Errors.ShouldBeEmpty();
    }

    private async Task<Scene> Set(int day, Independence independence)
    {
        var organisation = await Data.Below(await Data.Ministry());
        var (juror, other, author) = (await Data.Account(), await Data.Account(), await Data.Staff(Role.ChallengeOwner, organisation));
        var cohort = await Data.Cohort(organisation, PhaseKind.ChallengeJury, day);
        var challenge = await Data.Challenge(cohort, organisation, author);
        var verdict = await Data.Eligible(cohort, challenge);
        var review = await Data.Judged(cohort, challenge, verdict, juror, independence);
        await Data.Judged(cohort, challenge, verdict, other, score: 3);
        return new Scene(organisation, cohort, challenge, verdict, review, juror, other, author);
    }

    private async Task<ErrorKind?> Answer(Person person, IBaseRequest request) => ((IResult)await Send(person, (dynamic)request)).Errors.Select(e => (ErrorKind?)e.Kind).FirstOrDefault();

    private async Task<IResult> Send<TResponse>(Person person, IRequest<TResponse> request) where TResponse : IResult<TResponse> => await As(person, request);

    private sealed record Scene(Organisation Organisation, Cohort Cohort, Challenge Challenge, ChallengeVerdict Verdict, ChallengeReview Review, Person Juror, Person Other, Person Author);
}
