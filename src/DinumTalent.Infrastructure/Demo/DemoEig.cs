using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>A cohort in each of the first phases: its jury sits, its call is open, its applications are read, its results are in; and one that recruits session after session. Challenges are invented, in the shape of real ones.</summary>
internal sealed partial class DemoEig
{
    private readonly DemoReferential referential;
    private readonly IReadOnlyDictionary<string, UserId> accounts;
    private readonly DateTime now;

    public DemoEig(DemoReferential referential, IReadOnlyDictionary<string, UserId> accounts, DateTime now)
    {
        (this.referential, this.accounts, this.now) = (referential, accounts, now);
        var seeds = DemoChallenges.All;
        var calling = Cohort("Promotion 8", PhaseKind.CallForApplications, 6);
        Announced(calling, seeds.Take(7).ToList());
        Applied(calling);
        var reading = Cohort("Promotion Territoires", PhaseKind.Preselection, 16);
        Announced(reading, seeds.Skip(3).Take(4).ToList());
        new DemoPreselection(this, reading, Readers, Programme, now).Fill();
        Judged(Cohort("Promotion 9", PhaseKind.ChallengeJury, 8), seeds.Skip(7).Take(6).ToList());
        Called(Cohort("Promotion 10", PhaseKind.CallForChallenges, 20), seeds.Skip(13).ToList());
        Matched(Cohort("Promotion 7 bis", PhaseKind.Results, 0), seeds.Skip(7).Take(4).ToList());
        Continuous(Cohort("Promotion continue", PhaseKind.Results, 40, CohortMode.Continuous), seeds.Skip(11).Take(3).ToList());
    }

    public List<Cohort> Cohorts { get; } = [];

    public List<Challenge> Challenges { get; } = [];

    public List<ChallengeVerdict> Verdicts { get; } = [];

    public List<ChallengeReview> Reviews { get; } = [];

    public List<FellowApplication> Applications { get; } = [];

    public List<PreselectionReading> Readings { get; } = [];

    public List<PreselectionVerdict> Preselections { get; } = [];

    public Dictionary<FileId, (string Name, byte[] Content, DateTime At)> Cvs { get; } = [];

    private DateOnly Today => now.ToParisDay();

    private StageActor Programme => new(accounts["rh@demo.test"], "Nadia Benali");

    private StageActor Author => new(accounts["manager@demo.test"], "Sophie Lambert");

    private StageActor CoAuthor => new(accounts["recruteur@demo.test"], "Julien Moreau");

    private StageActor[] Jurors => [new(accounts["evaluateur@demo.test"], "Thomas Girard"), new(accounts["auditeur@demo.test"], "Hélène Fontaine"), new(accounts["agent@demo.test"], "Karim Haddad")];

    /// <summary>Each with the address of the account.</summary>
    private (StageActor Actor, string Email)[] Readers =>
        [.. new[] { ("evaluateur@demo.test", "Thomas Girard"), ("auditeur@demo.test", "Hélène Fontaine"), ("agent@demo.test", "Karim Haddad"), ("manager@demo.test", "Sophie Lambert") }
            .Select(r => (new StageActor(accounts[r.Item1], r.Item2), r.Item1))];

    /// <summary>A cohort of which a phase began so many days ago.</summary>
    private Cohort Cohort(string name, PhaseKind phase, int daysAgo, CohortMode mode = CohortMode.FixedCalendar)
    {
        var template = CohortTemplate.Of(mode, new DateOnly(2030, 9, 16), 1);
        var shift = Today.AddDays(-daysAgo).DayNumber - template.Single(p => p.Kind == phase).OpensOn.DayNumber;
        var dates = template.Select(p => p with { OpensOn = p.OpensOn.AddDays(shift), ClosesOn = p.ClosesOn?.AddDays(shift) }).ToList();
        var (first, created) = (dates[0].OpensOn.AddDays(-30), now.AddDays(dates[0].OpensOn.DayNumber - Today.DayNumber - 30));
        var cohort = Domain.Eig.Cohort.Create(referential.Organisations["PM-DINUM-EIG"].Id, name, mode, dates, Programme.UserId, created, first).Value;
        Must(cohort.Publish(created.AddDays(3), first));
        Cohorts.Add(cohort);
        return cohort;
    }

    /// <summary>Some handed in, some still being written.</summary>
    private void Called(Cohort cohort, List<DemoChallenge> seeds)
    {
        for (var i = 0; i < seeds.Count; i++)
        {
            var challenge = Write(cohort, seeds[i], isComplete: i % 2 == 0);
            if (i % 2 == 0) Must(challenge.Submit(cohort, Author.Name, now.AddDays(-3), Today.AddDays(-3)));
        }
    }

    /// <summary>Eligible but one, in the hands of jurors who have come more or less far.</summary>
    private void Judged(Cohort cohort, List<DemoChallenge> seeds)
    {
        var (jury, at) = (cohort.Find(PhaseKind.ChallengeJury)!.OpensOn, now.AddDays(-7));
        for (var i = 0; i < seeds.Count; i++)
        {
            var (challenge, verdict) = HandIn(cohort, seeds[i]);
            if (i == seeds.Count - 1) continue;
            Must(verdict.CheckEligibility(cohort, challenge, true, null, Programme, at, jury));
            for (var j = 0; j < Jurors.Length; j++)
            {
                var review = Assign(challenge, verdict, Jurors[j], at);
                if (i == 0 && j == 1) Must(review.Declare(cohort, true, "J’ai travaillé pour ce service jusqu’à l’an dernier.", at, jury));
                else if (j < 2 || i < 2) Note(cohort, review, 1 + ((i + j) % 4), submits: i < 3 && j != 2, at, jury);
            }
        }
    }

    /// <summary>All decided and announced.</summary>
    private void Announced(Cohort cohort, List<DemoChallenge> seeds)
    {
        var jury = cohort.Find(PhaseKind.ChallengeJury)!;
        var at = now.AddDays(jury.OpensOn.DayNumber - Today.DayNumber);
        var all = new List<(Challenge, ChallengeVerdict?)>();
        for (var i = 0; i < seeds.Count; i++)
        {
            var (challenge, verdict) = HandIn(cohort, seeds[i]);
            Must(verdict.CheckEligibility(cohort, challenge, true, null, Programme, at, jury.OpensOn));
            for (var j = 0; j < 2; j++) Note(cohort, Assign(challenge, verdict, Jurors[j], at), i < 5 ? 3 + ((i + j) % 2) : 1 + j, submits: true, at, jury.OpensOn);
            Must(verdict.Decide(
                cohort, challenge, 2,
                i < 5 ? new ChallengeRuling(ChallengeDecision.Chosen, i + 1, i == 0, "Un besoin net, des données disponibles et une équipe engagée.")
                : new ChallengeRuling(i == 5 ? ChallengeDecision.Reserve : ChallengeDecision.NotChosen, i == 5 ? 1 : null, false, "Un sujet utile, dont les données doivent d’abord être rassemblées."),
                Programme, at, jury.OpensOn));
            all.Add((challenge, verdict));
        }

        Must(new ChallengeAnnouncement(cohort, all).Make(1, now.AddDays(-7), Today.AddDays(-7)).ToResult());
    }

    /// <summary>Some who did not wait for the last day; one has withdrawn.</summary>
    private void Applied(Cohort cohort)
    {
        (string Given, string Family, string City, Expertise[] Expertises, string Work)[] people =
        [
            ("Inès", "Delmas", "Lyon", [Expertise.Design], "la refonte d’un service d’inscription en ligne"),
            ("Bastien", "Okafor", "Nantes", [Expertise.Development, Expertise.Technology], "une plateforme d’échange de données entre associations"),
            ("Maud", "Ferrari", "Paris", [Expertise.DataScience], "un modèle de prévision des affluences"),
            ("Yanis", "Le Goff", "Rennes", [Expertise.DataEngineering, Expertise.Development], "l’entrepôt de données d’un réseau de transport"),
            ("Clara", "Nguyen", "Marseille", [Expertise.Product, Expertise.Impact], "un produit utilisé par trente mairies"),
            ("Théo", "Vasseur", "Lille", [Expertise.Law], "l’ouverture des décisions d’une autorité"),
        ];
        foreach (var (person, at) in people.Select((p, at) => (p, at)))
        {
            var sent = now.AddDays(-5).AddHours(at * 11);
            var name = PersonName.Create(person.Given, person.Family).Value;
            var (file, fileName, cv) = (FileId.New(), $"CV {name.Full}.pdf", DemoCv.Write(name.Full, person.Expertises[0].Label(), ["", $"Expérience : {person.Work}."]));
            Cvs.Add(file, (fileName, cv, sent));
            var application = FellowApplication.Receive(
                cohort,
                new FellowContent
                {
                    Name = name, Email = EmailAddress.Create($"eig.{at + 1}@exemple.fr").Value, City = person.City, Expertises = person.Expertises, Cv = new CvFile(file, fileName, "application/pdf", cv.Length),
                    Motivation = $"J’ai mené {person.Work} et je veux maintenant mettre ce savoir-faire au service du public, dans une petite équipe et pour dix mois.",
                    Answers = [.. Enum.GetValues<FellowCriterion>().Select(c => new FellowAnswer(c, $"Exemple pour « {c.Label().ToLowerInvariant()} » : {person.Work}, du cadrage aux premiers retours des usagers."))],
                },
                at + 1, sent, sent.ToParisDay()).Value;
            if (at != 2) application.ConfirmAddress(sent.AddMinutes(20));
            if (at == 5) Must(application.Withdraw(sent.AddHours(8)));
            Applications.Add(application);
        }
    }

    private Challenge Write(Cohort cohort, DemoChallenge seed, bool isComplete)
    {
        var call = cohort.Find(PhaseKind.CallForChallenges)!;
        var challenge = Challenge.Start(cohort, referential.Organisations[seed.Organisation], seed.Title, Author, now.AddDays(call.OpensOn.DayNumber - Today.DayNumber), call.OpensOn).Value;
        Must(challenge.Write(isComplete ? seed.Content : seed.Content with { Measures = [], DataAndInfrastructure = null, HighLevelMentor = ChallengeMentor.Unnamed }));
        Must(challenge.AddAuthor(CoAuthor));
        Challenges.Add(challenge);
        return challenge;
    }

    private (Challenge Challenge, ChallengeVerdict Verdict) HandIn(Cohort cohort, DemoChallenge seed)
    {
        var challenge = Write(cohort, seed, isComplete: true);
        var call = cohort.Find(PhaseKind.CallForChallenges)!;
        var last = cohort.Mode is CohortMode.Continuous ? call.OpensOn : call.ClosesOn!.Value;
        Must(challenge.Submit(cohort, Author.Name, now.AddDays(last.DayNumber - Today.DayNumber), last));
        var verdict = new ChallengeVerdict(challenge);
        Verdicts.Add(verdict);
        return (challenge, verdict);
    }

    private ChallengeReview Assign(Challenge challenge, ChallengeVerdict verdict, StageActor juror, DateTime at)
    {
        var review = ChallengeReview.Assign(challenge, verdict, juror, at).Value;
        Reviews.Add(review);
        return review;
    }

    private static void Note(Cohort cohort, ChallengeReview review, int score, bool submits, DateTime at, DateOnly day)
    {
        Must(review.Declare(cohort, false, null, at, day));
        if (!submits) return;
        var scores = Enum.GetValues<ChallengeCriterion>().Select(c => new ChallengeScore(c, Math.Clamp(score + ((int)c % 2), 1, ChallengeReview.MaxScore), c is ChallengeCriterion.Impact ? "L’effet attendu est bien décrit." : null)).ToList();
        Must(review.Write(cohort, scores, score > 2, score == ChallengeReview.MaxScore, score > 2 ? "À soutenir." : "À retravailler avant une mission.", day));
        Must(review.Submit(cohort, at.AddDays(2), day));
    }

    internal static void Must(Result result)
    {
        if (result.IsFailure) throw new InvalidOperationException($"Demo data breaks a rule: {result.Error.Code} — {result.Error.Message}");
    }
}
