using DinumTalent.Application.Common;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Organisations;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Eig;

/// <summary>A juror of an audition reads nothing of the candidate, before or after, that a tie or the phase forbids: without a role and with the roles of the programme.</summary>
public sealed class What_an_audition_juror_may_read(WebSite site) : FunctionalTest(site)
{
    private const int BeforeTheAuditions = -3;
    private const int AfterTheAuditions = 20;

    [Theory]
    [InlineData(BeforeTheAuditions, Independence.Independent)]
    [InlineData(AfterTheAuditions, Independence.Independent)]
    [InlineData(BeforeTheAuditions, Independence.Recused)]
    [InlineData(0, Independence.Recused)]
    [InlineData(AfterTheAuditions, Independence.Recused)]
    public async Task is_nothing_outside_the_auditions_or_with_a_tie(int day, Independence independence)
    {
        var scene = await Set(day, independence);

        foreach (var request in Asking(scene)) (await Answer(scene.Juror, request)).ShouldBe(ErrorKind.NotFound, request.GetType().Name);
        var listed = (await As(scene.Juror, new MyAuditions())).Value.Duties;
        listed.ShouldAllBe(d => d.Name == null && !d.IsOpen, "a number, a room and an hour tell nobody who it is");
        listed.Count.ShouldBe(day == AfterTheAuditions ? 0 : 1);
    }

    [Theory]
    [InlineData(BeforeTheAuditions, Independence.Independent, 1)]
    [InlineData(0, Independence.Independent, 1)]
    [InlineData(AfterTheAuditions, Independence.Independent, 0)]
    [InlineData(0, Independence.Recused, 0)]
    public async Task is_in_the_own_calendar_a_number_a_room_and_an_hour_while_somebody_waits_for_the_juror(int day, Independence independence, int expected)
    {
        var scene = await Set(day, independence);
        var audition = await Data.Read(db => db.Set<Audition>().AsNoTracking().SingleAsync(a => a.ApplicationId == scene.Application.Id, Stop));

        var calendar = (await As(scene.Juror, new MyAuditions())).Value.Calendar;

        calendar.Count.ShouldBe(expected);
        calendar.ShouldAllBe(e => e.StartsAt == audition.StartsAt && e.EndsAt == audition.EndsAt && e.Location == audition.Room && e.Summary.Contains($"n° {scene.Application.Number}"));
        System.Text.Json.JsonSerializer.Serialize(calendar).ShouldNotContain(scene.Application.FamilyName);
    }

    [Fact]
    public async Task is_never_in_the_calendar_of_another_juror()
    {
        var (scene, elsewhere) = (await Set(0, Independence.Independent), await Set(0, Independence.Independent));

        var (own, others) = ((await As(scene.Juror, new MyAuditions())).Value.Calendar, (await As(elsewhere.Juror, new MyAuditions())).Value.Calendar);

        (own.Count, others.Count).ShouldBe((1, 1));
        own.Single().Uid.ShouldNotBe(others.Single().Uid);
        own.Single().Summary.ShouldContain(scene.Cohort.Name);
    }

    [Theory]
    [InlineData(BeforeTheAuditions)]
    [InlineData(0)]
    [InlineData(AfterTheAuditions)]
    public async Task is_nothing_with_a_tie_even_where_the_juror_runs_the_programme(int day)
    {
        var scene = await Set(day, Independence.Recused);
        await Data.Grant(scene.Juror, Role.ProgrammeManager, scene.Organisation);

        foreach (var request in (IBaseRequest[])[.. Asking(scene), new CohortCandidate(scene.Cohort.Id, scene.Application.Id), new AuditionMoveForm(scene.Cohort.Id, scene.Application.Id)])
            (await Answer(scene.Juror, request)).ShouldBe(ErrorKind.NotFound, request.GetType().Name);
        (await As(scene.Juror, new CohortAuditions(scene.Cohort.Id))).Value.ShouldSatisfyAllConditions(v => v.Candidates.ShouldBeEmpty(), v => v.Plan.ShouldBeEmpty());
        Must(await As(scene.Juror, new SetRankingRule(scene.Cohort.Id, 1, 0, 50, 0, null)));
        (await As(scene.Juror, new CohortRankings(scene.Cohort.Id))).Value.Positions.ShouldAllBe(p => p.Ranked.Count == 0 && p.Others.Count == 0);
        var file = System.Text.Json.JsonSerializer.Serialize((await As(scene.Juror, new RankingExport(scene.Cohort.Id))).Value.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Display));
        file.ShouldNotContain(scene.Application.FamilyName);
    }

    [Fact]
    public async Task is_the_name_and_the_wishes_alone_before_ties_are_declared_and_the_whole_file_afterwards()
    {
        var scene = await Set(0, null);

        var before = (await As(scene.Juror, new HeardCandidate(scene.Application.Id))).Value;
        (before.Name, before.Wishes.Count, before.File).ShouldBe((scene.Application.Name.Full, 3, null));
        (await Answer(scene.Juror, new HeardCandidateCv(scene.Application.Id))).ShouldBe(ErrorKind.NotFound);
        (await As(scene.Juror, new WriteAuditionSheet(scene.Application.Id, before.Version, FellowData.Marks(3), null))).Error.ShouldBe(FellowErrors.IndependenceFirst);

        Must(await As(scene.Juror, new DeclareAuditionTies(scene.Application.Id, before.Version, false, null)));

        (await As(scene.Juror, new HeardCandidate(scene.Application.Id))).Value.File!.Email.ShouldBe(scene.Application.Email);
        (await As(scene.Juror, new HeardCandidateCv(scene.Application.Id))).Value.Name.ShouldBe("cv.pdf");
    }

    [Fact]
    public async Task is_the_others_sheet_only_after_the_own_one_be_it_as_staff()
    {
        var scene = await Set(0, Independence.Independent);
        await Data.Grant(scene.Juror, Role.ProgrammeManager, scene.Organisation);
        Must(await As(scene.Juror, new SetRankingRule(scene.Cohort.Id, 1, 0, 50, 0, null)));
        var own = (await As(scene.Juror, new HeardCandidate(scene.Application.Id))).Value;
        own.Others.ShouldBeEmpty();
        (await As(scene.Juror, new CohortRankings(scene.Cohort.Id))).Value.Positions.ShouldAllBe(p => p.Ranked.Count == 0 && p.Others.Count == 0, "the mean would tell the other's marks");

        Must(await As(scene.Juror, new WriteAuditionSheet(scene.Application.Id, own.Version, FellowData.Marks(2), null)));
        Must(await As(scene.Juror, new SubmitAuditionSheet(scene.Application.Id, own.Version + 1)));

        (await As(scene.Juror, new HeardCandidate(scene.Application.Id))).Value.Others.Single().Reader.ShouldBe(scene.Other.Name);
        (await As(scene.Juror, new CohortRankings(scene.Cohort.Id))).Value.Positions.SelectMany(p => p.Ranked).ShouldContain(r => r.Audition == 3m);
        (await As(scene.Juror, new WriteAuditionSheet(scene.Application.Id, own.Version + 2, FellowData.Marks(5), null))).Error.ShouldBe(FellowErrors.GridSubmitted);
    }

    [Fact]
    public async Task hands_nothing_in_before_the_audition_has_begun()
    {
        var scene = await Set(0, Independence.Independent, startsIn: 2);
        var own = (await As(scene.Juror, new HeardCandidate(scene.Application.Id))).Value;
        Must(await As(scene.Juror, new WriteAuditionSheet(scene.Application.Id, own.Version, FellowData.Marks(2), null)));

        (await As(scene.Juror, new SubmitAuditionSheet(scene.Application.Id, own.Version + 1))).Error.ShouldBe(AuditionErrors.NotHeardYet);
    }

    [Fact]
    public async Task is_for_the_candidate_a_date_and_never_what_was_noted()
    {
        var scene = await Set(0, Independence.Independent);
        var seen = System.Text.Json.JsonSerializer.Serialize((await As(null, new FollowedAudition(Token(scene.Application)))).Value) + System.Text.Json.JsonSerializer.Serialize((await As(null, new FollowedFellowApplication(Token(scene.Application)))).Value);

        seen.ShouldNotContain(scene.Other.Name);
        seen.ShouldNotContain("Avis ");
    }

    [Fact]
    public async Task leaves_nothing_of_persons_and_scores_in_the_journal()
    {
        var scene = await Set(0, Independence.Recused);
        var auditor = await Data.Staff(Role.Auditor, scene.Organisation);
        var sheet = await Data.Read(db => db.Set<AuditionSheet>().AsNoTracking().FirstAsync(s => s.ApplicationId == scene.Application.Id && s.JudgeId == scene.Other.Id, Stop));

        var lines = (await As(auditor, new AuditTrail(null, sheet.Id.Value, null, null, null, Paging.Of(null, null)))).Value.Items;
        lines.ShouldNotBeEmpty();
        lines.ShouldAllBe(l => l.IsHidden && l.Changes.Count == 0);
    }

    private static IBaseRequest[] Asking(Scene s) =>
    [
        new HeardCandidate(s.Application.Id), new HeardCandidateCv(s.Application.Id), new DeclareAuditionTies(s.Application.Id, 1, false, null),
        new WriteAuditionSheet(s.Application.Id, 1, FellowData.Marks(3), null), new SubmitAuditionSheet(s.Application.Id, 1), new ReaderApplication(s.Application.Id),
    ];

    private async Task<ErrorKind?> Answer(Person juror, IBaseRequest request)
    {
        IResult answer = await (dynamic)Sent(juror, (dynamic)request);
        return answer.Errors.Count == 0 ? null : answer.Errors[0].Kind;
    }

    private async Task<IResult> Sent<T>(Person juror, IRequest<T> request) where T : IResult<T> => await As(juror, request);

    /// <summary>Two jurors of an audition; the other one noted 4 everywhere.</summary>
    private async Task<Scene> Set(int day, Independence? independence, int startsIn = -1)
    {
        var organisation = await Data.Below(await Data.Ministry());
        var (cohort, challenges) = await Data.Hearing(organisation, day);
        var application = await Data.Wisher(cohort, challenges);
        var (juror, other) = (await Data.Account(), await Data.Account());
        await Data.Audition(cohort, application, Data.Now.AddHours(startsIn), juror, other);
        await Data.Noted(cohort, application, other, score: 4);
        if (independence is { } said) await Data.Noted(cohort, application, juror, said);
        return new Scene(organisation, cohort, application, juror, other);
    }

    private string Token(FellowApplication application) =>
        Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<Application.Common.Ports.IMailLinks>(Site.Services).Token(Application.Common.Security.MailLinkPurpose.FollowFellowApplication, application.Id.Value);

    private static void Must(Result result) => result.Errors.ShouldBeEmpty();

    private sealed record Scene(Organisation Organisation, Cohort Cohort, FellowApplication Application, Person Juror, Person Other);
}
