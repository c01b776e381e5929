using DinumTalent.Application.Common;
using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Tests.Reports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Eig;

/// <summary>The bilan of a cohort whose figures are worked out by hand, the attestations of its missions and the files of its juries.</summary>
public sealed class Reviewing_a_cohort(WebSite site) : FunctionalTest(site)
{
    private const string None = "non mesuré";

    [Fact]
    public async Task gives_the_figures_that_one_works_out_by_hand()
    {
        var (cohort, programme, a, b) = await Reviewed();

        var report = (await As(programme, new CohortReview(cohort.Id))).Value;

        (report.Title, report.Scope, report.Extraction.Author).ShouldBe(("Bilan de promotion", cohort.Name, programme.Name));
        // Four challenges, all eligible, three chosen.
        Rows(report, "Défis à chaque étape").ShouldBe(["Proposés|4|100 %|", "Recevables|4|100 %|100 %", "Retenus|3|75 %|75 %"]);
        // Five applications and three erased ones, one of which had been preselected; two withdrew, one of them after the preselection.
        Rows(report, "Candidatures à chaque étape").ShouldBe(
        [
            "Reçues|8|100 %|", "Présélectionnées|4|50 %|50 %", "Entendues|2|25 %|50 %", "Placées|2|25 %|100 %", "Acceptées|1|12,5 %|50 %", "Missions ouvertes|1|12,5 %|100 %",
        ]);
        report.Blocks.OfType<KeyFigures>().Single().Figures.Select(f => $"{f.Label} {f.Value.Display.Replace('\u00A0', ' ')}").ShouldBe(
        [
            "Défis retenus 3", "Candidatures reçues 8", "Candidatures retirées 2", "Taux de présélection 50 %", "Taux d’acceptation 50 %", "Places pourvues 16,7 %", "Missions 2", "Recrutés par l’État 0",
        ]);
        report.Blocks.OfType<KeyFigures>().Single().Figures.ShouldAllBe(f => f.Definition != null);
        var (design, development) = (Expertise.Design.Label(), Expertise.Development.Label());
        Rows(report, "Défis retenus", 10).Where(r => r.StartsWith(a.Title, StringComparison.Ordinal)).ShouldBe([$"{a.Title}|{a.Administration}|2|2|2|2|1|{design} 1 sur 1, {development} 0 sur 1|Non|1"]);
        Rows(report, "Défis retenus", 10).Where(r => r.StartsWith(b.Title, StringComparison.Ordinal)).ShouldBe([$"{b.Title}|{b.Administration}|2|0|2|2|0|{design} 0 sur 1, {development} 0 sur 1|{None}|1"]);
        Rows(report, "Missions par état").ShouldBe(["À venir|0|0 %", "En cours|1|50 %", "Terminée|1|50 %", "Arrêtée avant son terme|0|0 %"]);
        // 60 days before, 30 now for the first challenge, 40 for the second: 30 + 20.
        Rows(report, "Gains additionnés", 5).ShouldBe(["Délais raccourcis|jours|50|2|0"]);
        Rows(report, "Part des EIG encore dans l’administration", 3).ShouldAllBe(r => r.EndsWith("n.c.", StringComparison.Ordinal) || r.EndsWith(None, StringComparison.Ordinal), "two people are no group");
        Rows(report, "Phases et dates").Count.ShouldBe(cohort.Phases.Count);
    }

    [Fact]
    public async Task says_not_measured_of_an_empty_cohort_and_of_one_of_the_past()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var programme = await Data.Staff(Role.ProgrammeManager, organisation);
        var empty = await Data.Cohort(organisation, PhaseKind.CallForChallenges, -10);
        var past = Cohort.OfThePast(organisation.Id, TestData.Unique("Promotion "), null, Data.Now).Value;
        await Data.Save(past);
        await Data.Save(Challenge.OfThePast(past.Id, new PastChallenge(TestData.Unique("defi-"), "Un défi passé", "Direction passée", null, "Paris", [Expertise.Design], new DateOnly(2021, 6, 5))).Value);

        var nothing = (await As(programme, new CohortReview(empty.Id))).Value;
        var known = (await As(programme, new CohortReview(past.Id))).Value;

        foreach (var caption in new[] { "Défis à chaque étape", "Candidatures à chaque étape", "Missions par état" }) Rows(nothing, caption, 2).ShouldAllBe(r => r.EndsWith($"|{None}", StringComparison.Ordinal), caption);
        Rows(nothing, "Défis retenus").ShouldBeEmpty();
        Rows(known, "Défis à chaque étape", 2).ShouldBe([$"Proposés|{None}", $"Recevables|{None}", "Retenus|1"]);
        Rows(known, "Candidatures à chaque étape", 2).ShouldAllBe(r => r.EndsWith($"|{None}", StringComparison.Ordinal));
        Rows(known, "Défis retenus", 10).ShouldBe([$"Un défi passé|Direction passée|{None}|{None}|{None}|{None}|{None}|{Expertise.Design.Label()}|{None}|{None}"]);
        Rows(known, "Phases et dates").ShouldBeEmpty();
    }

    [Fact]
    public async Task tells_nothing_of_a_decision_nor_of_a_result_before_it_is_announced()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var programme = await Data.Staff(Role.ProgrammeManager, organisation);
        var cohort = await Data.Cohort(organisation, PhaseKind.Results, 1);
        var author = await Data.Account();
        Challenge[] challenges = [await Data.PublicChallenge(cohort, organisation, author), await Data.PublicChallenge(cohort, organisation, author), await Data.PublicChallenge(cohort, organisation, author)];
        var decided = await Data.Challenge(cohort, organisation, author);
        await Data.Eligible(cohort, decided);
        await Data.Decided(cohort, decided, ChallengeDecision.NotChosen);
        await Data.Matchable(cohort, 5, challenges);
        await Data.Results(cohort, await Data.Scenario(cohort), frozen: true);

        var report = (await As(programme, new CohortReview(cohort.Id))).Value;

        Rows(report, "Défis à chaque étape", 2).ShouldBe(["Proposés|4", "Recevables|3", "Retenus|3"]);
        Rows(report, "Candidatures à chaque étape", 2)[2..5].ShouldBe(["Entendues|1", $"Placées|{None}", $"Acceptées|{None}"]);
    }

    [Fact]
    public async Task attests_a_mission_from_its_first_day_on_to_its_fellow_and_the_programme_alone()
    {
        var (cohort, programme, challenge, _) = await Chosen();
        var (fellow, mentor) = (await Data.Account(), await Data.Account());
        var running = await Data.Mission(cohort, challenge, fellow.Email, Data.MissionTerms(operational: MissionData.Mentor(mentor)));
        var coming = await Data.Mission(cohort, challenge, terms: Data.MissionTerms(-1));
        var ended = await Data.Mission(cohort, challenge, live: m => m.EndEarly(Data.Today.AddDays(-10), "Un motif qui ne regarde personne."));

        var own = (await As(fellow, new OwnMissionCertificate(running.Id))).Value.Text();
        own.ShouldContain($"accomplit, depuis le {running.StartsOn.ToFrench()}");
        own.ShouldContain(challenge.Title);
        (await As(mentor, new OwnMissionCertificate(running.Id))).Error.ShouldBe(Error.NotFound);
        (await As(programme, new MissionCertificate(cohort.Id, coming.Id))).Error.ShouldBe(MissionErrors.NotBegun(coming.StartsOn));
        var over = (await As(programme, new MissionCertificate(cohort.Id, ended.Id))).Value.Text();
        over.ShouldContain($"a accompli, du {ended.StartsOn.ToFrench()} au {Data.Today.AddDays(-10).ToFrench()} inclus");
        over.ShouldNotContain("motif");
    }

    [Fact]
    public async Task gives_a_jury_all_that_was_noted_of_who_is_ranked_and_nothing_of_whom_the_reader_is_recused_from()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var (cohort, challenges) = await Data.Hearing(organisation, 2);
        var (programme, tied, juror) = (await Data.Staff(Role.ProgrammeManager, organisation), await Data.Staff(Role.ProgrammeManager, organisation), await Data.Account());
        var application = await Data.Wisher(cohort, challenges);
        await Data.Audition(cohort, application, Data.Now.AddHours(-1), juror, tied, programme);
        await Data.Noted(cohort, application, juror, score: 4);
        await Data.Noted(cohort, application, programme, score: 2);
        await Data.Noted(cohort, application, tied, Independence.Recused);
        (await As(programme, new JuryFile(cohort.Id, challenges[0].Id))).Error.ShouldBe(AuditionErrors.RuleFirst);
        await Data.Save(RankingTerms.Of(cohort.Id, 1, RankingRule.Create(0.5m, 0).Value, new StageActor(null, "Essai"), Data.Now));

        var report = (await As(programme, new JuryFile(cohort.Id, challenges[0].Id))).Value;
        var hidden = (await As(tied, new JuryFile(cohort.Id, challenges[0].Id))).Value;

        // Readers gave 4 each, jurors 4 and 2: (3 + 4) / 2.
        Rows(report, $"Classement, {Expertise.Design.Label().ToLowerInvariant()}", 7).ShouldBe([$"1|{application.Name.Full}|{application.Number}|3,50|3,00|4,00|1"]);
        Rows(report, $"Moyennes par critère, de 0 à 5 : {application.Name.Full}", 3).ShouldBe([.. Enum.GetValues<FellowCriterion>().Select(c => $"{c.Label()}|4,00|3,00"), "Ensemble|4,00|3,00"]);
        report.Text().ShouldContain($"Avis {juror.Name}");
        report.Text().ShouldContain($"3. {challenges[2].Title}");
        hidden.Text().ShouldNotContain(application.FamilyName);
        hidden.Tables.SelectMany(t => t.Rows).ShouldBeEmpty();
        var unheard = await Data.Wisher(cohort, challenges);
        Rows((await As(programme, new JuryFile(cohort.Id, challenges[0].Id))).Value, $"Non classés, {Expertise.Design.Label().ToLowerInvariant()}", 4)
            .ShouldHaveSingleItem().ShouldSatisfyAllConditions(r => r.ShouldStartWith($"{unheard.Name.Full}|{unheard.Number}|"), r => r.ShouldEndWith("|Pas encore deux grilles d’audition"));
        (await As(programme, new JuryFile(cohort.Id, ChallengeId.New()))).Error.ShouldBe(Error.NotFound);
        (await As(juror, new JuryFile(cohort.Id, challenges[0].Id))).IsFailure.ShouldBeTrue();
    }

    /// <summary>Ended missions, an accepted place, withdrawn and erased applications.</summary>
    private async Task<(Cohort Cohort, Person Programme, Challenge A, Challenge B)> Reviewed()
    {
        var (cohort, programme, a, organisation) = await Chosen();
        var author = await Data.Account();
        var (b, c, refused) = (await Data.PublicChallenge(cohort, organisation, author), await Data.PublicChallenge(cohort, organisation, author), await Data.Challenge(cohort, organisation, author));
        await Data.Eligible(cohort, refused);
        await Data.Decided(cohort, refused, ChallengeDecision.NotChosen, announced: true);
        var (first, _) = (await Data.Matchable(cohort, 5, [a, b, c]), await Data.Matchable(cohort, 4, [a, b, c]));
        await Data.Preselected(cohort, false);
        foreach (var leaving in new[] { await Data.Fellow(cohort), await Data.Preselected(cohort) })
            await Data.Change<FellowApplication>(q => q.SingleAsync(x => x.Id == leaving.Id), x => x.Withdraw(Data.Now));
        await Data.Together(async db => await db.CountErased([new FellowTally(cohort.Id, 1, FellowStatus.NotPreselected, 2), new FellowTally(cohort.Id, 1, FellowStatus.Preselected, 1)], Stop));
        await Data.Results(cohort, await Data.Scenario(cohort), announced: true);
        await Data.Change<CohortResults>(q => q.SingleAsync(r => r.CohortId == cohort.Id), r => r.Answer(first.Id, a.Id, true, cohort, Data.Now, cohort.Find(PhaseKind.Results)!.OpensOn).Errors.ShouldBeEmpty());
        (await As(programme, new Application.Eig.OpenMission(cohort.Id, a.Id, first.Id, null, null, null, Expertise.Design, Data.MissionTerms()))).Errors.ShouldBeEmpty();
        await Data.Mission(cohort, b, terms: Data.MissionTerms(400));
        foreach (var (challenge, value) in new[] { (a, 30), (b, 40) })
        {
            await Data.Change<ChallengeImpact>(q => q.SingleAsync(i => i.ChallengeId == challenge.Id), i =>
            {
                i.Describe(i.Measures[0] with { Kind = ImpactKind.ShorterDelay }).Errors.ShouldBeEmpty();
                i.Enter(1, Data.Today, value, new StageActor(null, "Essai"), null, Data.Today).Errors.ShouldBeEmpty();
            });
        }

        return (cohort, programme, a, b);
    }

    private async Task<(Cohort Cohort, Person Programme, Challenge Challenge, Organisation Organisation)> Chosen()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Missions, 10);
        return (cohort, await Data.Staff(Role.ProgrammeManager, organisation), await Data.PublicChallenge(cohort, organisation, await Data.Account()), organisation);
    }

    private static List<string> Rows(Report report, string caption, int columns = 4) =>
        [.. report.Tables.Single(t => t.Caption == caption).Rows.Select(r => string.Join('|', r.Cells.Take(columns).Select(c => c.Display.Replace('\u00A0', ' '))))];
}
