using DinumTalent.Application.Common;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Infrastructure.Demo;

/// <content>A cohort of the past that has gone all the way, from the applications to the agents whom two of its fellows have become.</content>
internal sealed partial class DemoMissions
{
    private const int WholeWayDaysAgo = 1_150;

    private static readonly (string Given, string Family, string City)[] Applicants =
    [
        ("Camille", "Martin", "Paris"), ("Yanis", "Colin", "Lyon"), ("Rose", "Lemaire", "Nantes"), ("Idriss", "Konaté", "Lille"), ("Margaux", "Vidal", "Paris"), ("Tom", "Guérin", "Rennes"),
        ("Inès", "Ferrari", "Marseille"), ("Gaspard", "Nguyễn", "Paris"), ("Zoé", "Barbier", "Strasbourg"), ("Amine", "Rahmani", "Toulouse"), ("Louise", "Peltier", "Dijon"), ("Côme", "Hervé", "Bordeaux"),
    ];

    public List<FellowApplication> Applications { get; } = [];

    /// <summary>Readings, decisions, auditions and sheets.</summary>
    public List<IAggregateRoot> Judgements { get; } = [];

    public List<RankingTerms> Rules { get; } = [];

    public List<MatchingScenario> Scenarios { get; } = [];

    public List<CohortResults> Results { get; } = [];

    public List<Agent> Agents { get; } = [];

    public Dictionary<FileId, (string Name, byte[] Content, DateTime At)> Cvs { get; } = [];

    private StageActor[] Jurors => [new(accounts["evaluateur@demo.test"], "Thomas Girard"), new(accounts["auditeur@demo.test"], "Hélène Fontaine")];

    private void WholeWay()
    {
        var cohort = Cohort("Promotion 6", WholeWayDaysAgo);
        var seeds = DemoChallenges.All.Take(5).ToList();
        var challenges = Announce(cohort, seeds);
        var sought = seeds.SelectMany(s => new[] { s.First, s.Second }).Distinct().ToList();
        var (readings, sheets) = (new List<PreselectionReading>(), new List<AuditionSheet>());
        for (var n = 0; n < Applicants.Length; n++)
        {
            var application = Apply(cohort, n, [sought[n % sought.Count], sought[(n + 2) % sought.Count]]);
            readings.AddRange(Preselect(cohort, application, n));
            var list = new WishList(application.Expertises, challenges, []);
            var wishing = cohort.Find(PhaseKind.Wishes)!.OpensOn;
            Must(application.GiveWishes(cohort, challenges, [.. challenges.Where(list.Fits).OrderBy(c => (challenges.IndexOf(c) + n) % challenges.Count).Take(WishList.Most).Select(c => c.Id)], At(wishing), wishing));
            sheets.AddRange(Hear(cohort, application, n));
            Applications.Add(application);
        }

        var places = Settle(cohort, SprintLists.Of(cohort.Id, 1, Applications, readings, sheets, challenges, RankingRule.Create(0.7m, 2).Value));
        var fellows = places.Where(p => p.Status is PlaceStatus.Accepted).Select((place, at) => Work(cohort, seeds[challenges.FindIndex(c => c.Id == place.ChallengeId)], challenges.Find(c => c.Id == place.ChallengeId)!, place, at)).ToList();
        for (var at = 0; at < challenges.Count; at++) Follow(challenges[at], cohort.Find(PhaseKind.Missions)!.OpensOn, at);
        Hold(cohort, "Rentrée de la promotion 6", fellows[0].StartsOn, [.. fellows.Select(f => f.Id)]);
        Hold(cohort, "Démonstration finale de la promotion 6", fellows[0].LastDay.AddDays(-10), [.. fellows.SkipLast(1).Select(f => f.Id)]);
        // One is tied; the other has the same address, and waits for the programme to say so.
        var tied = fellows.Single(f => f.FamilyName == Applicants[0].Family);
        Must(tied.LinkAgent(Recruit(tied, "camille.martin@demo.test", "PM-DINUM").Id, AgentLink.Entered, []));
        var proposed = fellows.Where(f => f != tied).MinBy(f => f.SortKey, StringComparer.Ordinal)!;
        Recruit(proposed, proposed.Email, "MTE-DNUM");
    }

    private DateTime At(DateOnly day) => now.AddDays(day.DayNumber - Today.DayNumber);

    private FellowApplication Apply(Cohort cohort, int n, Expertise[] expertises)
    {
        var (given, family, city) = Applicants[n];
        var (day, name) = (cohort.Find(PhaseKind.CallForApplications)!.OpensOn.AddDays(n), PersonName.Create(given, family).Value);
        var (file, fileName, cv) = (FileId.New(), $"CV {name.Full}.pdf", DemoCv.Write(name.Full, expertises[0].Label(), ["", "Expérience : cinq ans dans une équipe produit."]));
        Cvs.Add(file, (fileName, cv, At(day)));
        var application = FellowApplication.Receive(
            cohort,
            new FellowContent
            {
                Name = name, Email = EmailAddress.Create($"{FoldedText.Fold(given)}.{FoldedText.Fold(family)}@exemple.fr").Value, City = city, Expertises = expertises,
                Cv = new CvFile(file, fileName, "application/pdf", cv.Length), Motivation = "Je veux mettre mon savoir-faire au service du public, dans une petite équipe et pour dix mois.",
                Answers = [.. Enum.GetValues<FellowCriterion>().Select(c => new FellowAnswer(c, $"Un exemple pour « {c.Label().ToLowerInvariant()} »."))],
            },
            n + 1, At(day), day).Value;
        application.ConfirmAddress(At(day));
        return application;
    }

    private List<PreselectionReading> Preselect(Cohort cohort, FellowApplication application, int n)
    {
        var day = cohort.Find(PhaseKind.Preselection)!.OpensOn;
        var readings = Jurors.Select(juror => PreselectionReading.Assign(application, juror, null, At(day)).Value).ToList();
        foreach (var (reading, at) in readings.Select((r, at) => (r, at)))
        {
            Must(reading.Declare(cohort, application, false, null, At(day), day));
            Must(reading.Write(cohort, application, Marks(3 + ((n + at) % 2)), "Un parcours solide et un sens net du service public.", day));
            Must(reading.Submit(cohort, application, At(day).AddDays(3), day));
        }

        var verdict = new PreselectionVerdict(application);
        Must(verdict.Preselect(cohort, application, new PreselectionOutcome(readings), true, "Un dossier solide.", Programme, At(day).AddDays(5), day));
        Must(new PreselectionAnnouncement(cohort, [new(application, verdict)]).Make(1, At(day).AddDays(6), day).ToResult());
        Judgements.AddRange([.. readings, verdict]);
        return readings;
    }

    private List<AuditionSheet> Hear(Cohort cohort, FellowApplication application, int n)
    {
        var day = cohort.Find(PhaseKind.Auditions)!.OpensOn;
        var start = day.InUtc(new TimeOnly(9, 0)).Value.AddMinutes(30 * n);
        var audition = Must(Audition.Confirm(application, new PlannedAudition(application.Id, start, "Salle Ségur, 20 avenue de Ségur, Paris", [.. Jurors.Select(j => j.UserId!.Value)]), 30, At(day).AddDays(-8)));
        var sheets = Jurors.Select(juror => AuditionSheet.Assign(application, juror, null, At(day).AddDays(-8)).Value).ToList();
        foreach (var sheet in sheets)
        {
            Must(sheet.Declare(cohort, application, false, null, start, day));
            // The first ones are heard best, so that those whom the demo follows have a place.
            Must(sheet.Write(cohort, application, Marks(n < 4 ? 4 : 2 + (n % 3)), "Un échange clair, des exemples précis.", day));
            Must(sheet.Submit(cohort, application, start.AddMinutes(45), day));
        }

        Judgements.AddRange([audition, .. sheets]);
        return sheets;
    }

    /// <summary>Matched, confirmed by a second person, announced; everybody accepts.</summary>
    private IReadOnlyList<FellowPlace> Settle(Cohort cohort, CohortLists lists)
    {
        var (hearing, day) = (cohort.Find(PhaseKind.Auditions)!.OpensOn, cohort.Find(PhaseKind.Results)!.OpensOn);
        var proposer = new StageActor(accounts["programme@demo.test"], "Lucie Arnaud");
        var scenario = Must(MatchingScenario.Compute(lists, new ScenarioTerms("Scénario retenu", MarketSide.Candidates, 0.7m, 2, $"{cohort.Slug}-1", []), proposer, At(day).AddDays(-4)));
        var results = CohortResults.Of(cohort.Id, 1);
        Must(results.Propose(scenario, lists, proposer, false, At(day).AddDays(-3)));
        Must(results.Confirm(cohort, scenario, lists, Applications.ToDictionary(a => a.Id, a => a.Number), [], Programme, false, At(day).AddDays(-2), day));
        Must(results.Announce(cohort, [], new AnswerDelay(), At(day), day).ToResult());
        foreach (var place in results.Places.Where(p => p.Status is PlaceStatus.Offered).ToList()) Must(results.Answer(place.ApplicationId, place.ChallengeId!.Value, true, cohort, At(day).AddDays(4), day.AddDays(4)));
        if (results.Places.Any(p => p.Status is PlaceStatus.Waiting)) Must(results.CloseWaitingList(At(day).AddDays(20)).ToResult());
        Rules.Add(RankingTerms.Of(cohort.Id, 1, RankingRule.Create(scenario.AuditionWeight, scenario.Floor).Value, Programme, At(hearing).AddDays(-3)));
        Scenarios.Add(scenario);
        Results.Add(results);
        return results.Places;
    }

    /// <summary>Ten months told by fellow and mentor, then all surveys.</summary>
    private Mission Work(Cohort cohort, DemoChallenge seed, Challenge challenge, FellowPlace place, int at)
    {
        var (application, start) = (Applications.Single(a => a.Id == place.ApplicationId), cohort.Find(PhaseKind.Missions)!.OpensOn);
        var mission = Must(Mission.Open(
            cohort, challenge, new MissionPerson(application.Name, EmailAddress.FromStore(application.Email), application.AccountId, application.Id), place.Expertise!.Value, Terms(seed, challenge, start, at + 2), At(start).AddDays(-20)));
        string[] progress =
        [
            "Entretiens avec les agents et les usagers : le problème est mieux posé.", "Une maquette, testée par six personnes.", "La première version est entre les mains d’un service pilote.",
            "Deux services l’utilisent chaque semaine.", "Les retours sont mesurés, et bons.", "Le code est publié.", "L’hébergement est décidé.", "La documentation est écrite.", "La passation commence.",
        ];
        for (var month = 0; month < progress.Length; month++)
        {
            var on = start.AddDays(18 + (month * 31) + at);
            Must(mission.Tell(MissionSide.Fellow, progress[month], month == 1 ? "L’accès aux données se fait attendre." : null, 3 + ((month + at) % 3), null, mission.Name.Full, on));
            if (month % 2 == 0) Must(mission.Tell(MissionSide.Operational, "L’équipe suit et les retours sont bons.", null, 4, null, mission.OperationalName!, on.AddDays(2)));
            if (month % 2 == 1) Must(mission.Meet(MissionSide.HighLevel, on.AddDays(3), Today));
        }

        foreach (var milestone in mission.Milestones.ToList()) Must(mission.Reach(milestone.Number, milestone.DueOn.AddDays((at % 3) * 4), Today));
        var asked = mission.EndsOn.AddDays(-new MissionDelays().RenewalDays);
        mission.AskRenewal(new MissionDelays().RenewalDays, asked);
        foreach (var side in new[] { MissionSide.Fellow, MissionSide.Operational }) Must(mission.SayRenewal(side, at < 2 ? RenewalIntention.Renew : RenewalIntention.Undecided, new MissionDelays().RenewalDays, asked.AddDays(5)));
        foreach (var kind in Enum.GetValues<SurveyKind>()) Survey(mission, kind, kind is SurveyKind.Start ? StayIntention.Maybe : StayIntention.Yes, at % 2 == 0 ? AlumniSituation.WithHost : AlumniSituation.ElsewhereInState, null);
        Missions.Add(mission);
        return mission;
    }

    /// <summary>What the challenge proposed to measure, every two months, then what was decided and what remains.</summary>
    private void Follow(Challenge challenge, DateOnly start, int at)
    {
        var impact = new ChallengeImpact(challenge);
        Impacts.Add(impact);
        ImpactKind[] kinds = [ImpactKind.ShorterDelay, ImpactKind.AvoidedSteps, ImpactKind.Other, ImpactKind.ShorterDelay, ImpactKind.ShorterDelay];
        Must(impact.Describe(impact.Measures[0] with { Kind = kinds[at] }));
        var (first, end) = (impact.Measures[0], start.AddDays(MissionDays));
        for (var k = 1; k <= 5; k++)
        {
            var (before, target) = (first.Baseline ?? 0, first.Target ?? 0);
            Must(impact.Enter(1, start.AddDays(k * 58), Math.Round(before + ((target - before) * k / 6), 1), Author, null, Today).ToResult());
            Must(impact.Enter(2, start.AddDays(k * 58), (k * 60) + (at * 15), Author, null, Today).ToResult());
        }

        Must(impact.Decide(challenge, at < 3 ? ImpactDecision.Scale : at == 3 ? ImpactDecision.Iterate : ImpactDecision.Stop, at < 3 ? "Les services pilotes le demandent, l’effet est mesuré." : "L’effet ne suffit pas encore.", Programme, end.AddDays(-15)));
        Must(impact.Conclude(at < 3 ? ProductState.InProduction : at == 3 ? ProductState.InDevelopment : ProductState.Stopped, at == 4 ? null : (Maintainer)(at % 2)));
    }

    /// <summary>Under contract since the month after the mission.</summary>
    private Agent Recruit(Mission fellow, string email, string place)
    {
        var (start, address) = (fellow.LastDay.AddDays(20), EmailAddress.Create(email).Value);
        var agent = Must(Agent.Hire(
            fellow.Name, address,
            new ContractTerms(EmploymentStatus.Permanent, Category.A, LegalBasis.NoCorps, referential.Organisations[place].Id, referential.Jobs.Values.ElementAt(Agents.Count * 7).Id, Period.Create(start, null).Value), start, ArrivalKind.Fellowship));
        agent.Identify(fellow.Name, address, $"{30_000 + Agents.Count}");
        agent.Place("Paris", null);
        Agents.Add(agent);
        return agent;
    }

    private static List<FellowScore> Marks(int score) => [.. Enum.GetValues<FellowCriterion>().Select(c => new FellowScore(c, Math.Clamp(score + ((int)c % 2), 0, FellowScore.MaxScore), null))];
}
