using DinumTalent.Application.Common;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Infrastructure.Demo;

/// <content>A cohort after its auditions: everybody was heard, one scenario is proposed and waits for a second person.</content>
internal sealed partial class DemoEig
{
    /// <summary>Readings, decisions and sheets of the cohort that is matched.</summary>
    public List<IAggregateRoot> Judgements { get; } = [];

    public List<RankingTerms> Rules { get; } = [];

    public List<MatchingScenario> Scenarios { get; } = [];

    public List<CohortResults> Results { get; } = [];

    private void Matched(Cohort cohort, List<DemoChallenge> seeds)
    {
        var (jury, challenges) = (cohort.Find(PhaseKind.ChallengeJury)!.OpensOn, new List<(Challenge Challenge, ChallengeVerdict? Verdict)>());
        foreach (var (seed, rank) in seeds.Select((s, at) => (s, at + 1)))
        {
            var (challenge, verdict) = HandIn(cohort, seed);
            Must(verdict.CheckEligibility(cohort, challenge, true, null, Programme, At(jury), jury));
            for (var j = 0; j < 2; j++) Note(cohort, Assign(challenge, verdict, Jurors[j], At(jury)), 3, submits: true, At(jury), jury);
            Must(verdict.Decide(cohort, challenge, 2, new ChallengeRuling(ChallengeDecision.Chosen, rank, false, "Un besoin net et une équipe engagée."), Programme, At(jury), jury));
            challenges.Add((challenge, verdict));
        }

        Must(new ChallengeAnnouncement(cohort, challenges).Make(1, At(jury), jury).ToResult());
        Expertise[] sought = [.. seeds.SelectMany(s => new[] { s.First, s.Second }).Distinct()];
        string[] given = ["Adèle", "Samuel", "Nour", "Victor", "Lina", "Hugo", "Mathilde", "Ibrahim", "Sarah", "Paul", "Jeanne", "Malo"];
        string[] family = ["Roche", "Diallo", "Masson", "Picard", "Amrani", "Colin", "Garnier", "Sow", "Lévy", "Renaud", "Prévost", "Kerbrat"];
        var (reading, wishing, hearing) = (cohort.Find(PhaseKind.Preselection)!.OpensOn, cohort.Find(PhaseKind.Wishes)!.OpensOn, cohort.Find(PhaseKind.Auditions)!.OpensOn);
        var received = new List<PreselectedFellow>();
        var noted = new List<PreselectionReading>();
        for (var n = 0; n < given.Length; n++)
        {
            var application = Sent(cohort, n + 1, given[n], family[n], [sought[n % sought.Length], sought[(n + 3) % sought.Length]]);
            var readings = Jurors.Take(2).Select((juror, at) => Read(cohort, application, juror, 3 + ((n + at) % 3 == 0 ? 1 : 0), reading)).ToList();
            noted.AddRange(readings);
            var verdict = new PreselectionVerdict(application);
            Must(verdict.Preselect(cohort, application, new PreselectionOutcome(readings), true, "Un dossier solide.", Programme, At(reading), reading));
            received.Add(new PreselectedFellow(application, verdict));
        }

        Must(new PreselectionAnnouncement(cohort, received).Make(1, At(reading), reading).ToResult());
        var sheets = new List<AuditionSheet>();
        foreach (var ((application, _, _), n) in received.Select((r, at) => (r, at)))
        {
            var offered = challenges.Select(c => c.Challenge).ToList();
            var list = new WishList(application.Expertises, offered, []);
            var wishes = offered.Where(list.Fits).OrderBy(c => (offered.IndexOf(c) + n) % offered.Count).Select(c => c.Id).ToList();
            Must(application.GiveWishes(cohort, offered, wishes, At(wishing), wishing));
            foreach (var juror in Jurors.Take(2)) sheets.Add(Hear(cohort, application, juror, 2 + ((n * 7) % 4), hearing));
        }

        Judgements.AddRange([.. noted, .. received.Select(r => r.Verdict!), .. sheets]);
        var rule = RankingRule.Create(0.7m, 2).Value;
        var lists = SprintLists.Of(cohort.Id, 1, received.Select(r => r.Application), noted, sheets, challenges.Select(c => c.Challenge), rule);
        var scenario = MatchingScenario.Compute(lists, new ScenarioTerms("Scénario 1", MarketSide.Candidates, rule.AuditionWeight, rule.Floor, $"{cohort.Slug}-1", []), new StageActor(accounts["programme@demo.test"], "Lucie Arnaud"), now.AddHours(-3)).Value;
        var results = CohortResults.Of(cohort.Id, 1);
        Must(results.Propose(scenario, lists, new StageActor(accounts["programme@demo.test"], "Lucie Arnaud"), false, now.AddHours(-2)));
        Rules.Add(RankingTerms.Of(cohort.Id, 1, rule, Programme, At(hearing).AddDays(-3)));
        Scenarios.Add(scenario);
        Results.Add(results);
    }

    private DateTime At(DateOnly day) => now.AddDays(day.DayNumber - Today.DayNumber);

    private FellowApplication Sent(Cohort cohort, int number, string given, string family, Expertise[] expertises)
    {
        var (day, name) = (cohort.Find(PhaseKind.CallForApplications)!.OpensOn.AddDays(number), PersonName.Create(given, family).Value);
        var (file, fileName, cv) = (FileId.New(), $"CV {name.Full}.pdf", DemoCv.Write(name.Full, expertises[0].Label(), ["", "Expérience : un service public numérique."]));
        Cvs.Add(file, (fileName, cv, At(day)));
        var application = FellowApplication.Receive(
            cohort,
            new FellowContent
            {
                Name = name, Email = EmailAddress.Create($"eig.bis.{number}@exemple.fr").Value, City = "Paris", Expertises = expertises, Cv = new CvFile(file, fileName, "application/pdf", cv.Length),
                Motivation = "Je veux mettre mon savoir-faire au service du public, dans une petite équipe et pour dix mois.",
                Answers = [.. Enum.GetValues<FellowCriterion>().Select(c => new FellowAnswer(c, $"Un exemple pour « {c.Label().ToLowerInvariant()} »."))],
            },
            number, At(day), day).Value;
        application.ConfirmAddress(At(day));
        Applications.Add(application);
        return application;
    }

    private PreselectionReading Read(Cohort cohort, FellowApplication application, StageActor reader, int score, DateOnly day)
    {
        var reading = PreselectionReading.Assign(application, reader, null, At(day)).Value;
        HandIn(reading, cohort, application, score, day);
        return reading;
    }

    private AuditionSheet Hear(Cohort cohort, FellowApplication application, StageActor juror, int score, DateOnly day)
    {
        var sheet = AuditionSheet.Assign(application, juror, null, At(day)).Value;
        HandIn(sheet, cohort, application, score, day);
        return sheet;
    }

    private void HandIn<TId>(FellowGrid<TId> grid, Cohort cohort, FellowApplication application, int score, DateOnly day) where TId : struct, IId<TId>
    {
        Must(grid.Declare(cohort, application, false, null, At(day), day));
        Must(grid.Write(cohort, application, [.. Enum.GetValues<FellowCriterion>().Select(c => new FellowScore(c, Math.Clamp(score + ((int)c % 2), 0, FellowScore.MaxScore), null))], null, day));
        Must(grid.Submit(cohort, application, At(day), day));
    }
}
