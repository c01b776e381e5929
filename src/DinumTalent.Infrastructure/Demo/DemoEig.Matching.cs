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

    public List<AuditionSchedule> Schedules { get; } = [];

    public List<Audition> Auditions { get; } = [];

    public List<RankingTerms> Rules { get; } = [];

    public List<MatchingScenario> Scenarios { get; } = [];

    public List<CohortResults> Results { get; } = [];

    private void Matched(Cohort cohort, List<DemoChallenge> seeds)
    {
        var (challenges, hearing) = (Chosen(cohort, seeds), cohort.Find(PhaseKind.Auditions)!.OpensOn);
        var heard = Heard(cohort, seeds, challenges, [("Adèle", "Roche"), ("Samuel", "Diallo"), ("Nour", "Masson"), ("Victor", "Picard"), ("Lina", "Amrani"), ("Hugo", "Colin"), ("Mathilde", "Garnier"), ("Ibrahim", "Sow"), ("Sarah", "Lévy"), ("Paul", "Renaud"), ("Jeanne", "Prévost"), ("Malo", "Kerbrat")], 0);
        Propose(cohort, challenges, heard, Rule(cohort, At(hearing).AddDays(-3)), now.AddHours(-3));
    }

    /// <summary>Session after session: a first result is announced and answered, others are heard since and wait for the second one.</summary>
    private void Continuous(Cohort cohort, List<DemoChallenge> seeds)
    {
        var challenges = Chosen(cohort, seeds);
        var rule = Rule(cohort, At(cohort.Find(PhaseKind.Auditions)!.OpensOn).AddDays(-3));
        var first = Heard(cohort, seeds, challenges, [("Agathe", "Morel"), ("Rayan", "Belkacem"), ("Louise", "Chartier"), ("Antoine", "Guérin")], 0);
        var (told, at) = (Today.AddDays(-12), now.AddDays(-12));
        var (results, scenario, lists) = Propose(cohort, challenges, first, rule, at.AddHours(-3));
        Must(results.Confirm(cohort, scenario, lists, first.People.ToDictionary(p => p.Id, p => p.Number), [], Programme, false, at, told));
        Must(results.Announce(cohort, [], new AnswerDelay(), at, told).ToResult());
        if (results.Places.FirstOrDefault(p => p.Status is PlaceStatus.Offered) is { } place) Must(results.Answer(place.ApplicationId, place.ChallengeId!.Value, true, cohort, now.AddDays(-9), Today.AddDays(-9)));
        Heard(cohort, seeds, challenges, [("Youssef", "Tahar"), ("Camille", "Duret"), ("Elsa", "Brun")], first.People.Count, later: 70);
    }

    /// <summary>Judged, all chosen and announced.</summary>
    private List<Challenge> Chosen(Cohort cohort, List<DemoChallenge> seeds)
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
        return [.. challenges.Select(c => c.Challenge)];
    }

    /// <summary>People who applied, were preselected, gave wishes and were heard.</summary>
    /// <param name="cohort">Applied to.</param>
    /// <param name="seeds">Of the challenges.</param>
    /// <param name="offered">The challenges.</param>
    /// <param name="people">By name.</param>
    /// <param name="before">How many applied before them.</param>
    /// <param name="later">Days after the phases opened.</param>
    private HeardPeople Heard(Cohort cohort, List<DemoChallenge> seeds, List<Challenge> offered, (string Given, string Family)[] people, int before, int later = 0)
    {
        Expertise[] sought = [.. seeds.SelectMany(s => new[] { s.First, s.Second }).Distinct()];
        var (reading, wishing, hearing) = (Opens(PhaseKind.Preselection), Opens(PhaseKind.Wishes), Opens(PhaseKind.Auditions));
        var received = new List<PreselectedFellow>();
        var noted = new List<PreselectionReading>();
        for (var n = before; n < before + people.Length; n++)
        {
            var (given, family) = people[n - before];
            var application = Sent(cohort, n + 1, Opens(PhaseKind.CallForApplications).AddDays(n + 1 - before), given, family, [sought[n % sought.Length], sought[(n + 3) % sought.Length]]);
            var readings = Jurors.Take(2).Select((juror, at) => Read(cohort, application, juror, 3 + ((n + at) % 3 == 0 ? 1 : 0), reading)).ToList();
            noted.AddRange(readings);
            var verdict = new PreselectionVerdict(application);
            Must(verdict.Preselect(cohort, application, new PreselectionOutcome(readings), true, "Un dossier solide.", Programme, At(reading), reading));
            received.Add(new PreselectedFellow(application, verdict));
        }

        Must(new PreselectionAnnouncement(cohort, received).Make(1, At(reading), reading).ToResult());
        foreach (var (application, n) in received.Select((r, at) => (r.Application, before + at)))
        {
            var list = new WishList(application.Expertises, offered, []);
            var wishes = offered.Where(list.Fits).OrderBy(c => (offered.IndexOf(c) + n) % offered.Count).Select(c => c.Id).ToList();
            Must(application.GiveWishes(cohort, offered, wishes, At(wishing), wishing));
        }

        var sheets = Plan(cohort, [.. received.Select(r => r.Application)], hearing);
        foreach (var sheet in sheets)
        {
            var application = received.Single(r => r.Application.Id == sheet.ApplicationId).Application;
            HandIn(sheet, cohort, application, 2 + (((application.Number - 1) * 7) % 4), hearing);
        }

        Judgements.AddRange([.. noted, .. received.Select(r => r.Verdict!), .. sheets]);
        return new HeardPeople([.. received.Select(r => r.Application)], noted, sheets);

        DateOnly Opens(PhaseKind phase) => cohort.Find(phase)!.OpensOn.AddDays(later);
    }

    private RankingRule Rule(Cohort cohort, DateTime at)
    {
        var rule = RankingRule.Create(0.7m, 2).Value;
        Rules.Add(RankingTerms.Of(cohort.Id, 1, rule, Programme, at));
        return rule;
    }

    /// <summary>By somebody other than who confirms.</summary>
    private (CohortResults Results, MatchingScenario Scenario, CohortLists Lists) Propose(Cohort cohort, List<Challenge> challenges, HeardPeople heard, RankingRule rule, DateTime at)
    {
        var proposer = new StageActor(accounts["programme@demo.test"], "Lucie Arnaud");
        var lists = SprintLists.Of(cohort.Id, 1, heard.People, heard.Readings, heard.Sheets, challenges, rule);
        var scenario = MatchingScenario.Compute(lists, new ScenarioTerms("Scénario 1", MarketSide.Candidates, rule.AuditionWeight, rule.Floor, $"{cohort.Slug}-1", []), proposer, at).Value;
        var results = CohortResults.Of(cohort.Id, 1);
        Must(results.Propose(scenario, lists, proposer, false, at.AddHours(1)));
        Scenarios.Add(scenario);
        Results.Add(results);
        return (results, scenario, lists);
    }

    private DateTime At(DateOnly day) => now.AddDays(day.DayNumber - Today.DayNumber);

    private FellowApplication Sent(Cohort cohort, int number, DateOnly day, string given, string family, Expertise[] expertises)
    {
        var name = PersonName.Create(given, family).Value;
        var (file, fileName, cv) = (FileId.New(), $"CV {name.Full}.pdf", DemoCv.Write(name.Full, expertises[0].Label(), ["", "Expérience : un service public numérique."]));
        Cvs.Add(file, (fileName, cv, At(day)));
        var application = FellowApplication.Receive(
            cohort,
            new FellowContent
            {
                Name = name, Email = EmailAddress.Create($"eig.{cohort.Slug}.{number}@exemple.fr").Value, City = "Paris", Expertises = expertises, Cv = new CvFile(file, fileName, "application/pdf", cv.Length),
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

    /// <summary>Heard one after the other, on one day, by the same two.</summary>
    private List<AuditionSheet> Plan(Cohort cohort, List<FellowApplication> people, DateOnly day)
    {
        var (jurors, told) = (Jurors.Take(2).ToDictionary(j => j.UserId!.Value, j => (j.Name, "")), At(day).AddDays(-5));
        if (Schedules.Find(s => s.CohortId == cohort.Id) is not { } schedule)
        {
            Schedules.Add(schedule = new AuditionSchedule(cohort.Id, 1));
            Must(schedule.Seat([.. jurors.Select(j => new AuditionSeat(j.Key, j.Value.Name, [], []))]).ToResult());
        }

        TimeWindow[] opening = [new TimeWindow(day.InUtc(new TimeOnly(9, 0)).Value, day.InUtc(new TimeOnly(18, 0)).Value)];
        Must(schedule.Arrange(["Salle Ségur, 20 avenue de Ségur, Paris"], [.. schedule.Opening, .. opening], new AuditionTerms(), new TimeWindow(cohort.Find(PhaseKind.Auditions)!.OpensOn.StartInUtc(), day.AddDays(1).StartInUtc())));
        Must(schedule.Calculate(
            new AuditionNeeds
            {
                Candidates = [.. people.Select(a => new AuditionCandidate(a.Id, [.. a.Wishes.Select(w => w.ChallengeId)], []))],
                Jurors = [.. jurors.Keys.Select(j => new AuditionJuror(j, opening, [], []))], Rooms = schedule.Rooms, Opening = opening, Terms = schedule.Terms,
            },
            told));
        var news = new AuditionConfirmation(schedule, people, [], [], jurors).Make(told).Value;
        Auditions.AddRange(news.Added);
        return news.Called;
    }

    private void HandIn<TId>(FellowGrid<TId> grid, Cohort cohort, FellowApplication application, int score, DateOnly day) where TId : struct, IId<TId>
    {
        Must(grid.Declare(cohort, application, false, null, At(day), day));
        Must(grid.Write(cohort, application, [.. Enum.GetValues<FellowCriterion>().Select(c => new FellowScore(c, Math.Clamp(score + ((int)c % 2), 0, FellowScore.MaxScore), null))], null, day));
        Must(grid.Submit(cohort, application, At(day), day));
    }

    private sealed record HeardPeople(IReadOnlyList<FellowApplication> People, IReadOnlyList<PreselectionReading> Readings, IReadOnlyList<AuditionSheet> Sheets);
}
