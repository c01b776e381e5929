using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>A cohort in missions, with what goes well and what does not, and two of the past: one known by its answers alone, one that has gone all the way. People and figures are invented.</summary>
internal sealed partial class DemoMissions
{
    private const int MissionDays = 303;

    private readonly DemoReferential referential;
    private readonly IReadOnlyDictionary<string, UserId> accounts;
    private readonly DateTime now;

    public DemoMissions(DemoReferential referential, IReadOnlyDictionary<string, UserId> accounts, DateTime now)
    {
        (this.referential, this.accounts, this.now) = (referential, accounts, now);
        UnderWay();
        Past();
        WholeWay();
    }

    public List<Cohort> Cohorts { get; } = [];

    /// <summary>What those who applied, and those who took a place, answered of their own accord.</summary>
    public IReadOnlyList<CohortCounter> Counters() =>
    [
        .. Cohorts.Select((c, at) => (Cohort: c, Few: at == Cohorts.Count - 1)).SelectMany(c => new[]
        {
            new CohortCounter(c.Cohort.Id, CountedMoment.Applied, EqualityChoice.Woman, c.Few ? 6 : 14), new CohortCounter(c.Cohort.Id, CountedMoment.Applied, EqualityChoice.Man, c.Few ? 6 : 17),
        }),
        new CohortCounter(Cohorts[^1].Id, CountedMoment.Accepted, EqualityChoice.Woman, 5), new CohortCounter(Cohorts[^1].Id, CountedMoment.Accepted, EqualityChoice.Man, 5),
    ];

    /// <summary>Applications that were erased since.</summary>
    public List<FellowTally> Tallies { get; } = [];

    public List<Challenge> Challenges { get; } = [];

    public List<ChallengeVerdict> Verdicts { get; } = [];

    public List<Mission> Missions { get; } = [];

    public List<ChallengeImpact> Impacts { get; } = [];

    public List<AlumniSurvey> Surveys { get; } = [];

    public List<CohortEvent> Events { get; } = [];

    private DateOnly Today => now.ToParisDay();

    private StageActor Programme => new(accounts["rh@demo.test"], "Nadia Benali");

    private StageActor Author => new(accounts["manager@demo.test"], "Sophie Lambert");

    /// <summary>Seven months into missions of ten: those that end soon are asked what comes next.</summary>
    private void UnderWay()
    {
        var cohort = Cohort("Promotion 7", 215);
        Tallies.AddRange([new FellowTally(cohort.Id, 1, FellowStatus.Preselected, 12), new FellowTally(cohort.Id, 1, FellowStatus.NotPreselected, 24), new FellowTally(cohort.Id, 1, FellowStatus.Withdrawn, 3)]);
        var seeds = DemoChallenges.All.Take(3).ToList();
        var challenges = Announce(cohort, seeds);
        (string Given, string Family, string Email, Expertise Expertise, int Challenge)[] fellows =
        [
            ("Karim", "Haddad", "agent@demo.test", Expertise.Development, 0),
            ("Lina", "Marchetti", "lina.marchetti@exemple.fr", Expertise.Design, 0),
            ("Owen", "Le Bihan", "owen.lebihan@exemple.fr", Expertise.DataScience, 1),
            ("Salomé", "Pradel", "salome.pradel@exemple.fr", Expertise.Product, 1),
            ("Hugo", "Amari", "hugo.amari@exemple.fr", Expertise.DataEngineering, 2),
            ("Nour", "Castel", "nour.castel@exemple.fr", Expertise.Design, 2),
        ];
        var start = cohort.Find(PhaseKind.Missions)!.OpensOn;
        for (var i = 0; i < fellows.Length; i++)
        {
            var (given, family, email, expertise, at) = fellows[i];
            var mission = Must(Mission.Open(
                cohort, challenges[at], new MissionPerson(PersonName.Create(given, family).Value, EmailAddress.Create(email).Value, accounts.TryGetValue(email, out var account) ? account : null), expertise,
                Terms(seeds[at], challenges[at], start, i), now.AddDays(start.DayNumber - Today.DayNumber - 20)));
            Live(mission, i);
            Missions.Add(mission);
        }

        for (var i = 0; i < challenges.Count; i++) Measure(challenges[i], start, i);
        Hold(cohort, "Rentrée de la promotion", start, [.. Missions.Select(m => m.Id)]);
        Hold(cohort, "Séminaire de mi-parcours", start.AddDays(150), [.. Missions.Skip(1).Select(m => m.Id)]);
        Events.Add(CohortEvent.Plan(cohort.Id, "Démonstration finale", Today.AddDays(40)).Value);
        foreach (var mission in Missions) Survey(mission, SurveyKind.Start, StayIntention.Maybe, null, null);
    }

    private static MissionTerms Terms(DemoChallenge seed, Challenge challenge, DateOnly start, int i) => new()
    {
        Administration = challenge.Administration, OrganisationId = challenge.OrganisationId, City = seed.Content.City, StartsOn = start, EndsOn = start.AddDays(MissionDays),
        Employment = EmploymentStatus.FixedTerm, Basis = LegalBasis.NeedOfService, TeleworkDays = i % 3,
        Duties = "Avec l’équipe métier, et d’abord avec les usagers :\n- comprendre le problème sur le terrain ;\n- construire et mettre entre leurs mains une première version ;\n- mesurer ce qu’elle change et préparer la suite.",
        Operational = i < 2 ? new ChallengeMentor("Sophie Lambert", "Cheffe de bureau, DINUM", "manager@demo.test") : seed.Content.OperationalMentor,
        HighLevel = i < 2 ? new ChallengeMentor("Julien Moreau", "Sous-directeur", "recruteur@demo.test") : seed.Content.HighLevelMentor,
    };

    /// <summary>One goes well, one is low, one is silent, one is late, one ended early.</summary>
    private void Live(Mission mission, int i)
    {
        (string Progress, string? Blockers, int Mood, string? Help)[] months =
        [
            ("Douze entretiens avec des agents de guichet et six avec des usagers : le premier écran à refaire est connu.", "L’accès à la base de test se fait attendre.", 4, null),
            ("Première maquette testée avec cinq personnes ; trois parcours supprimés.", null, 5, null),
            ("La première version est entre les mains de deux services pilotes.", "Les habilitations sont données une par une.", 3, "Un appel à la direction informatique."),
            ("Quarante demandes traitées avec le nouvel outil, deux fois plus vite.", null, 4, null),
            ("Le code est publié ; un troisième service demande à l’essayer.", null, 4, null),
            ("La documentation est écrite ; la passation commence.", "Qui hébergera l’outil n’est pas décidé.", i == 1 ? 2 : 4, i == 1 ? "Savoir avant l’été si le poste existe." : null),
        ];
        // The third one fell silent; the last one ended.
        var told = i switch { 2 => 3, 5 => 2, _ => months.Length };
        for (var k = 0; k < told; k++)
        {
            var on = mission.StartsOn.AddDays(20 + (k * 32) + i);
            if (on > Today) break;
            Must(mission.Tell(MissionSide.Fellow, months[k].Progress, months[k].Blockers, months[k].Mood, months[k].Help, mission.Name.Full, on));
            if (k % 2 == 0 || i is 1 or 4) Must(mission.Tell(MissionSide.Operational, "L’équipe suit et les retours sont bons.", null, 4, null, mission.OperationalName!, on.AddDays(2)));
            if (i is not (2 or 3)) Must(mission.Meet(MissionSide.HighLevel, on.AddDays(5) < Today ? on.AddDays(5) : Today, Today));
        }

        Must(mission.Reach(1, mission.StartsOn.AddDays(52), Today));
        if (i is 0 or 1 or 3) Must(mission.Reach(2, mission.StartsOn.AddDays(148), Today));
        if (i == 5) Must(mission.EndEarly(mission.StartsOn.AddDays(95), "A rejoint un poste permanent dans une autre administration."));
        if (i < 2 && mission.AskRenewal(new MissionDelays().RenewalDays, Today) && i == 0) Must(mission.SayRenewal(MissionSide.Fellow, RenewalIntention.Renew, new MissionDelays().RenewalDays, Today));
    }

    private void Measure(Challenge challenge, DateOnly start, int i)
    {
        var impact = new ChallengeImpact(challenge);
        Impacts.Add(impact);
        Must(impact.Describe(new ImpactMeasure(0, "Délai moyen d’une réponse", ImpactKind.ShorterDelay, "jours", 60 - (i * 12), 20)));
        Must(impact.Describe(new ImpactMeasure(0, "Courriers et ressaisies évités", ImpactKind.AvoidedCost, "€", 0, 90_000)));
        if (i == 1) Must(impact.Describe(new ImpactMeasure(0, "Personnes éligibles qui ne demandent pas", ImpactKind.LessNonTakeUp, "%", 34, 20)));
        var number = impact.Measures.Max(m => m.Number) - (i == 1 ? 2 : 1);
        for (var k = 0; k < 4 - i; k++)
        {
            var on = start.AddDays(60 + (k * 45));
            if (on > Today) break;
            Must(impact.Enter(number, on, 58 - (i * 12) - (k * 7), Author, null, Today).ToResult());
            Must(impact.Enter(number + 1, on, 4_000 + (k * 9_500) + (i * 1_000), Author, null, Today).ToResult());
        }

        if (i == 1) Must(impact.Enter(number + 2, Today.AddDays(-15), 29, Author, null, Today).ToResult());
        if (i == 0) Must(impact.Decide(challenge, ImpactDecision.Scale, "Trois directions l’utilisent, deux autres l’attendent.", Programme, Today.AddDays(-6)));
    }

    /// <summary>Three years ago; all surveys sent, most answered.</summary>
    private void Past()
    {
        var cohort = Domain.Eig.Cohort.OfThePast(referential.Organisations["PM-DINUM-EIG"].Id, "Promotion 5", Programme.UserId, now.AddDays(-30)).Value;
        Cohorts.Add(cohort);
        var start = Today.AddDays(-1_150);
        string[] titles = ["Prévoir les affluences aux guichets", "Lire les arrêtés anciens", "Simplifier l’aide à la garde"];
        var challenges = titles.Select((title, at) => Must(Challenge.OfThePast(cohort.Id, new PastChallenge($"passe-{at + 1}", title, "Ministère d’essai", "Société", "Paris", [Expertise.Development], start.AddDays(-90))))).ToList();
        Challenges.AddRange(challenges);
        string[] names = ["Ada Bertin", "Basile Cros", "Célia Dumas", "Driss Eon", "Élise Faure", "Félix Girod", "Gaëlle Huet", "Hédi Imbert", "Iris Jaulin", "Jonas Kerr", "Khadija Lopez", "Léo Mercier", "Maya Noël", "Noé Olivier"];
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i].Split(' ');
            var mission = Must(Mission.Open(
                cohort, challenges[i % challenges.Count], new MissionPerson(PersonName.Create(name[0], name[1]).Value, EmailAddress.Create($"ancien.{i + 1}@exemple.fr").Value), (Expertise)(i % 5),
                new MissionTerms { Administration = "Ministère d’essai", City = "Paris", StartsOn = start, EndsOn = start.AddDays(MissionDays), Employment = EmploymentStatus.FixedTerm, Basis = LegalBasis.NeedOfService }, now.AddDays(-30)));
            foreach (var milestone in mission.Milestones.ToList()) Must(mission.Reach(milestone.Number, milestone.DueOn, Today));
            Missions.Add(mission);
            Survey(mission, SurveyKind.End, i % 4 == 0 ? StayIntention.Maybe : StayIntention.Yes, null, null);
            // Silent from the first survey on, or gone since some day.
            var left = i switch { 3 or 9 => mission.LastDay, 5 => mission.LastDay.AddDays(200), 7 or 10 => mission.LastDay.AddDays(420), 12 => mission.LastDay.AddDays(640), _ => (DateOnly?)null };
            foreach (var kind in new[] { SurveyKind.SixMonths, SurveyKind.TwelveMonths, SurveyKind.TwentyFourMonths })
            {
                var due = new SurveySchedule(mission.StartsOn, mission.LastDay).DueOn(kind);
                if (due > Today) continue;
                var gone = left is { } day && day <= due ? left : null;
                Survey(mission, kind, gone is null ? StayIntention.Yes : StayIntention.No, i == 13 ? null : gone is not null ? AlumniSituation.Left : i % 3 == 0 ? AlumniSituation.WithHost : AlumniSituation.ElsewhereInState, gone);
            }
        }

        for (var i = 0; i < challenges.Count; i++)
        {
            var impact = new ChallengeImpact(challenges[i]);
            Must(impact.Decide(challenges[i], (ImpactDecision)i, "Bilan de fin de promotion.", Programme, start.AddDays(MissionDays)));
            Must(impact.Conclude((ProductState)(2 - i), i == 0 ? null : (Maintainer)(i - 1)));
            Impacts.Add(impact);
        }
    }

    /// <summary>Sent when it was due; answered some days after, unless there is nothing to answer.</summary>
    private void Survey(Mission mission, SurveyKind kind, StayIntention intention, AlumniSituation? situation, DateOnly? leftOn)
    {
        var due = new SurveySchedule(mission.StartsOn, mission.LastDay).DueOn(kind);
        var survey = AlumniSurvey.Send(mission, kind, due);
        Surveys.Add(survey);
        if (survey.AsksSituation && situation is null)
        {
            survey.Remind(new MissionDelays().SurveyReminderDays, due.AddDays(20));
            return;
        }

        Must(survey.Answer(new SurveyAnswer(intention, situation, leftOn, null), due.AddDays(6) < Today ? due.AddDays(6) : Today));
    }

    private void Hold(Cohort cohort, string title, DateOnly on, IReadOnlyList<MissionId> present)
    {
        var held = CohortEvent.Plan(cohort.Id, title, on).Value;
        Must(held.Attend(present, Today));
        Events.Add(held);
    }

    private Cohort Cohort(string name, int missionsBeganDaysAgo)
    {
        var template = CohortTemplate.Of(CohortMode.FixedCalendar, new DateOnly(2030, 9, 16), 1);
        var shift = Today.AddDays(-missionsBeganDaysAgo).DayNumber - template.Single(p => p.Kind == PhaseKind.Missions).OpensOn.DayNumber;
        var dates = template.Select(p => p with { OpensOn = p.OpensOn.AddDays(shift), ClosesOn = p.ClosesOn?.AddDays(shift) }).ToList();
        var (first, created) = (dates[0].OpensOn.AddDays(-30), now.AddDays(dates[0].OpensOn.DayNumber - Today.DayNumber - 30));
        var cohort = Domain.Eig.Cohort.Create(referential.Organisations["PM-DINUM-EIG"].Id, name, CohortMode.FixedCalendar, dates, Programme.UserId, created, first).Value;
        Must(cohort.Publish(created.AddDays(3), first));
        Cohorts.Add(cohort);
        return cohort;
    }

    private List<Challenge> Announce(Cohort cohort, List<DemoChallenge> seeds)
    {
        var (call, jury) = (cohort.Find(PhaseKind.CallForChallenges)!, cohort.Find(PhaseKind.ChallengeJury)!);
        var at = now.AddDays(jury.OpensOn.DayNumber - Today.DayNumber);
        var all = new List<(Challenge, ChallengeVerdict?)>();
        foreach (var (seed, rank) in seeds.Select((s, rank) => (s, rank + 1)))
        {
            var challenge = Must(Challenge.Start(cohort, referential.Organisations[seed.Organisation], seed.Title, Author, now.AddDays(call.OpensOn.DayNumber - Today.DayNumber), call.OpensOn));
            Must(challenge.Write(seed.Content));
            Must(challenge.Submit(cohort, Author.Name, now.AddDays(call.ClosesOn!.Value.DayNumber - Today.DayNumber), call.ClosesOn.Value));
            var verdict = new ChallengeVerdict(challenge);
            Must(verdict.CheckEligibility(cohort, challenge, true, null, Programme, at, jury.OpensOn));
            Must(verdict.Decide(cohort, challenge, ChallengeVerdict.FewestReviews, new ChallengeRuling(ChallengeDecision.Chosen, rank, rank == 1, "Un besoin net et une équipe engagée."), Programme, at, jury.OpensOn));
            Challenges.Add(challenge);
            Verdicts.Add(verdict);
            all.Add((challenge, verdict));
        }

        Must(new ChallengeAnnouncement(cohort, all).Make(1, at.AddDays(5), jury.OpensOn.AddDays(5)).ToResult());
        return [.. all.Select(a => a.Item1)];
    }

    private static T Must<T>(Result<T> result) => result.IsSuccess ? result.Value : throw new InvalidOperationException($"Demo data breaks a rule: {result.Error.Code} — {result.Error.Message}");

    private static void Must(Result result)
    {
        if (result.IsFailure) throw new InvalidOperationException($"Demo data breaks a rule: {result.Error.Code} — {result.Error.Message}");
    }
}
