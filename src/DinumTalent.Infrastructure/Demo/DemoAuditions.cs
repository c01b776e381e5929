using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>A cohort in its auditions: some were held yesterday and noted, some are confirmed for tomorrow, one person is still to be planned. People are invented.</summary>
internal sealed class DemoAuditions
{
    private static readonly (string Given, string Family, string City, Expertise[] Expertises, string Work)[] People =
    [
        ("Adèle", "Berthier", "Paris", [Expertise.Design], "la refonte du parcours d’une caisse de retraite"),
        ("Samir", "Cherkaoui", "Lyon", [Expertise.Development], "un service de prise de rendez-vous pour des maternités"),
        ("Jeanne", "Lecomte", "Brest", [Expertise.DataScience], "un modèle de prévision des marées vertes"),
        ("Hugo", "Santini", "Ajaccio", [Expertise.Development, Expertise.Technology], "la plateforme de suivi d’un parc naturel"),
        ("Mila", "Kovač", "Strasbourg", [Expertise.Product], "un produit de covoiturage entre communes"),
        ("Paul", "Dieng", "Dakar", [Expertise.DataEngineering], "les flux de données d’un opérateur d’eau"),
        ("Lise", "Aubry", "Dijon", [Expertise.Design, Expertise.Product], "l’accessibilité du site d’un musée"),
        ("Noé", "Marchetti", "Nice", [Expertise.Law], "les modèles de contrats d’un réseau d’incubateurs"),
        ("Anaïs", "Roche", "Toulouse", [Expertise.Development], "l’observatoire ouvert d’une métropole"),
        ("Victor", "Tran", "Paris", [Expertise.DataScience, Expertise.DataEngineering], "la détection d’anomalies d’un réseau ferré"),
        ("Sarah", "Lévy", "Lille", [Expertise.Design, Expertise.Development], "le guichet numérique d’une mission locale"),
    ];

    private readonly DemoReferential referential;
    private readonly IReadOnlyDictionary<string, UserId> accounts;
    private readonly DateTime now;

    public DemoAuditions(DemoReferential referential, IReadOnlyDictionary<string, UserId> accounts, DateTime now)
    {
        (this.referential, this.accounts, this.now) = (referential, accounts, now);
        Cohort = Create();
        Announce(DemoChallenges.All.Take(5).ToList());
        foreach (var person in People) Preselect(person);
        Terms = RankingTerms.Of(Cohort.Id, 1, RankingRule.Create(0.6m, 2.5m).Value, Programme, now.AddDays(-6));
        Schedule = new AuditionSchedule(Cohort.Id, 1);
        Plan();
        Note();
    }

    public Cohort Cohort { get; }

    public List<Challenge> Challenges { get; } = [];

    public List<ChallengeVerdict> Verdicts { get; } = [];

    public List<FellowApplication> Applications { get; } = [];

    public List<PreselectionReading> Readings { get; } = [];

    public List<PreselectionVerdict> Preselections { get; } = [];

    public RankingTerms Terms { get; }

    public AuditionSchedule Schedule { get; }

    public List<Audition> Auditions { get; } = [];

    public List<AuditionSheet> Sheets { get; } = [];

    public Dictionary<FileId, (string Name, byte[] Content, DateTime At)> Cvs { get; } = [];

    private DateOnly Today => now.ToParisDay();

    private StageActor Programme => new(accounts["rh@demo.test"], "Nadia Benali");

    private StageActor Author => new(accounts["manager@demo.test"], "Sophie Lambert");

    private StageActor[] Jurors =>
    [
        new(accounts["evaluateur@demo.test"], "Thomas Girard"), new(accounts["auditeur@demo.test"], "Hélène Fontaine"), new(accounts["agent@demo.test"], "Karim Haddad"),
        new(accounts["recruteur@demo.test"], "Julien Moreau"), new(accounts["admin@demo.test"], "Claire Petit"),
    ];

    private Cohort Create()
    {
        var template = CohortTemplate.Of(CohortMode.FixedCalendar, new DateOnly(2030, 9, 16), 1);
        var shift = Today.AddDays(-1).DayNumber - template.Single(p => p.Kind is PhaseKind.Auditions).OpensOn.DayNumber;
        var dates = template.Select(p => p with { OpensOn = p.OpensOn.AddDays(shift), ClosesOn = p.ClosesOn?.AddDays(shift) }).ToList();
        var first = dates[0].OpensOn.AddDays(-30);
        var cohort = Domain.Eig.Cohort.Create(referential.Organisations["PM-DINUM-EIG"].Id, "Promotion de printemps", CohortMode.FixedCalendar, dates, Programme.UserId, At(first), first).Value;
        Must(cohort.Publish(At(first).AddDays(3), first));
        return cohort;
    }

    private void Announce(List<DemoChallenge> seeds)
    {
        var (call, jury) = (Cohort.Find(PhaseKind.CallForChallenges)!, Cohort.Find(PhaseKind.ChallengeJury)!);
        var all = new List<(Challenge, ChallengeVerdict?)>();
        for (var i = 0; i < seeds.Count; i++)
        {
            var challenge = Challenge.Start(Cohort, referential.Organisations[seeds[i].Organisation], seeds[i].Title, Author, At(call.OpensOn), call.OpensOn).Value;
            Must(challenge.Write(seeds[i].Content));
            Must(challenge.Submit(Cohort, Author.Name, At(call.ClosesOn!.Value), call.ClosesOn.Value));
            var verdict = new ChallengeVerdict(challenge);
            Must(verdict.CheckEligibility(Cohort, challenge, true, null, Programme, At(jury.OpensOn), jury.OpensOn));
            Must(verdict.Decide(Cohort, challenge, ChallengeVerdict.FewestReviews, new ChallengeRuling(ChallengeDecision.Chosen, i + 1, i == 0, "Un besoin net et une équipe engagée."), Programme, At(jury.OpensOn), jury.OpensOn));
            Challenges.Add(challenge);
            Verdicts.Add(verdict);
            all.Add((challenge, verdict));
        }

        Must(new ChallengeAnnouncement(Cohort, all).Make(1, At(jury.ClosesOn!.Value), jury.ClosesOn.Value).ToResult());
    }

    /// <summary>Read by two people, told, with wishes for what seeks the person.</summary>
    private void Preselect((string Given, string Family, string City, Expertise[] Expertises, string Work) person)
    {
        var (number, sent) = (Applications.Count + 1, Cohort.Find(PhaseKind.CallForApplications)!.ClosesOn!.Value);
        var (reading, wishing) = (Cohort.Find(PhaseKind.Preselection)!.OpensOn, Cohort.Find(PhaseKind.Wishes)!.OpensOn);
        var name = PersonName.Create(person.Given, person.Family).Value;
        var (file, fileName, cv) = (FileId.New(), $"CV {name.Full}.pdf", DemoCv.Write(name.Full, person.Expertises[0].Label(), ["", $"Expérience : {person.Work}."]));
        Cvs.Add(file, (fileName, cv, At(sent)));

        // The challenges of the demo seek few expertises each: everybody offers two more, so that there is something to wish.
        var sought = Challenges.SelectMany(c => c.Profiles).Select(p => p.Expertise).Distinct().Except(person.Expertises).Skip(number % 3).Take(FellowApplication.MaxExpertises - person.Expertises.Length);
        var application = FellowApplication.Receive(
            Cohort,
            new FellowContent
            {
                Name = name, Email = EmailAddress.Create($"auditions.{number}@exemple.fr").Value, City = person.City, Expertises = [.. person.Expertises, .. sought],
                Cv = new CvFile(file, fileName, "application/pdf", cv.Length), Motivation = $"Après {person.Work}, je veux travailler pour un service public, avec ses usagers.",
                Answers = [.. Enum.GetValues<FellowCriterion>().Select(c => new FellowAnswer(c, $"Exemple pour « {c.Label().ToLowerInvariant()} » : {person.Work}."))],
            },
            number, At(sent), sent).Value;
        application.ConfirmAddress(At(sent).AddHours(1));
        var readings = Jurors.Take(2).Select((reader, at) =>
        {
            var read = PreselectionReading.Assign(application, reader, null, At(reading)).Value;
            Must(read.Declare(Cohort, application, false, null, At(reading), reading));
            Must(read.Write(Cohort, application, Marks(3 + ((number + at) % 2)), "Un dossier solide.", reading));
            Must(read.Submit(Cohort, application, At(reading).AddDays(2), reading));
            return read;
        }).ToList();
        var verdict = new PreselectionVerdict(application);
        Must(verdict.Preselect(Cohort, application, new PreselectionOutcome(readings), true, "Un dossier solide.", Programme, At(reading).AddDays(3), reading));
        Must(new PreselectionAnnouncement(Cohort, [new(application, verdict)]).Make(1, At(wishing).AddDays(-1), wishing.AddDays(-1)).ToResult());
        var list = new WishList(application.Expertises, Challenges, []);
        var fitting = Challenges.Where(list.Fits).ToList();
        if (fitting.Count > 0) Must(application.GiveWishes(Cohort, Challenges, [.. fitting.Skip(number % fitting.Count).Concat(fitting.Take(number % fitting.Count)).Take(WishList.Most).Select(c => c.Id)], At(wishing), wishing));
        Applications.Add(application);
        Readings.AddRange(readings);
        Preselections.Add(verdict);
    }

    /// <summary>Ten people in two rooms, yesterday and tomorrow; the last one came too late for the plan.</summary>
    private void Plan()
    {
        var opening = new[] { Today.AddDays(-1), Today.AddDays(1) }.Select(d => new TimeWindow(At(d, 10, 0), At(d, 11, 30))).ToList();
        Must(Schedule.Arrange(["Salle Ségur, 20 avenue de Ségur, Paris", "Salle Breteuil, 20 avenue de Ségur, Paris"], opening, new AuditionTerms(), new TimeWindow(At(Today.AddDays(-1)).AddDays(-1), At(Today.AddDays(5)))));
        Must(Schedule.Seat([.. Jurors.Select(j => new AuditionSeat(j.UserId!.Value, j.Name, [], []))]).ToResult());
        var needs = new AuditionNeeds
        {
            Candidates = [.. Applications.SkipLast(1).Where(a => a.Wishes.Count > 0).Select(a => new AuditionCandidate(a.Id, [.. a.Wishes.Select(w => w.ChallengeId)], []))],
            Jurors = [.. Schedule.Jurors.Select(j => new AuditionJuror(j.Juror, opening, [], []))], Rooms = Schedule.Rooms, Opening = opening, Terms = Schedule.Terms,
        };
        Must(Schedule.Calculate(needs, now.AddDays(-5)));
        var news = new AuditionConfirmation(Schedule, Applications, [], [], Jurors.ToDictionary(j => j.UserId!.Value, j => (j.Name, ""))).Make(now.AddDays(-5)).Value;
        Auditions.AddRange(news.Added);
        Sheets.AddRange(news.Called);
    }

    /// <summary>What was held is noted, but for what the evaluator of the demo still has to do.</summary>
    private void Note()
    {
        foreach (var audition in Auditions.Where(a => a.StartsAt < now))
        {
            var application = Applications.Single(a => a.Id == audition.ApplicationId);
            foreach (var sheet in Sheets.Where(s => s.ApplicationId == application.Id && s.JudgeId != Jurors[0].UserId))
            {
                Must(sheet.Declare(Cohort, application, false, null, audition.StartsAt, Today));
                Must(sheet.Write(Cohort, application, Marks(2 + ((application.Number + sheet.JudgeName.Length) % 4)), "Un échange clair.", Today));
                Must(sheet.Submit(Cohort, application, audition.EndsAt, Today));
            }
        }
    }

    private static List<FellowScore> Marks(int score) =>
        [.. Enum.GetValues<FellowCriterion>().Select(c => new FellowScore(c, Math.Clamp(score + ((int)c % 2), 0, FellowScore.MaxScore), c is FellowCriterion.Motivation ? "Très engagé pour le service public." : null))];

    private static DateTime At(DateOnly day, int hour = 10, int minute = 0) => day.InUtc(new TimeOnly(hour, minute)).Value;

    private static void Must(Result result)
    {
        if (result.IsFailure) throw new InvalidOperationException($"Demo data breaks a rule: {result.Error.Code} — {result.Error.Message}");
    }
}
