using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using static DinumTalent.Infrastructure.Demo.DemoEig;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>Thirty invented applications to a cohort whose preselection is under way: read by two, by one, by nobody yet, some differing, some decided.</summary>
internal sealed class DemoPreselection(DemoEig eig, Cohort cohort, (StageActor Actor, string Email)[] readers, StageActor programme, DateTime now)
{
    private static readonly string[] GivenNames = ["Adèle", "Basile", "Chloé", "Driss", "Élise", "Farah", "Gaspard", "Hanaé", "Idris", "Jeanne", "Kenza", "Léonard", "Mei", "Nils", "Ophélie"];
    private static readonly string[] FamilyNames = ["Aubin", "Berthelot", "Cissé", "Da Costa", "Esnault", "Fabre", "Guillou", "Hassani", "Imbert", "Jacquet", "Keller", "Lemoine", "Mercier", "Nadeau", "Oriol"];
    private static readonly string[] Cities = ["Toulouse", "Brest", "Dijon", "Metz", "Bordeaux", "Grenoble", "Amiens", "Limoges"];

    private static readonly string[] Works =
    [
        "un service de prise de rendez-vous pour un hôpital", "le catalogue de données d’une métropole", "un outil de suivi des chantiers de rénovation", "la traduction en français simple de courriers administratifs",
        "un tableau de bord de la qualité de l’eau", "l’ouverture du code d’un simulateur d’aides", "la cartographie des transports à la demande", "un moteur de recherche de jurisprudence",
    ];

    private static readonly string[] Learnings =
    [
        "J’y ai appris à décider avec peu de moyens et à montrer tôt ce qui marche.", "Les usagers ont changé notre idée de départ, et c’était heureux.",
        "Le plus difficile a été de convaincre sans imposer, semaine après semaine.", "Nous avons mesuré l’effet avant et après : un tiers d’appels en moins.",
    ];

    private DateOnly Today => now.ToParisDay();

    public void Fill()
    {
        var call = cohort.Find(PhaseKind.CallForApplications)!;
        for (var at = 0; at < 30; at++) Add(at, call.OpensOn.AddDays(at * (call.ClosesOn!.Value.DayNumber - call.OpensOn.DayNumber) / 29));
    }

    private void Add(int at, DateOnly day)
    {
        var application = Send(at, day, now.AddDays(day.DayNumber - Today.DayNumber));
        eig.Applications.Add(application);
        if (at % 13 == 12)
        {
            Must(application.Withdraw(application.SentAt.AddDays(1)));
            return;
        }

        if (at >= 27) return; // Given to nobody yet.
        var (opens, readings) = (cohort.Find(PhaseKind.Preselection)!.OpensOn, new List<PreselectionReading>());
        var asked = now.AddDays(opens.DayNumber - Today.DayNumber);
        for (var n = 0; n < 2; n++)
        {
            var (reader, email) = readers[(at + n) % readers.Length];
            var reading = PreselectionReading.Assign(application, reader, email, asked).Value;
            readings.Add(reading);
            if (at == 4 && n == 0) Must(reading.Declare(cohort, application, true, "J’ai reconnu une ancienne collègue à son projet.", asked, opens));
            else if (at < 14 || (at < 20 && n == 0)) Note(application, reading, at % 9 == 3 ? 1 + (3 * n) : 2 + ((at + n) % 3), asked.AddDays(2 + (at % 7)), opens);
            else if (at is 20 or 21) Begin(application, reading, asked, opens);
        }

        eig.Readings.AddRange(readings);
        var outcome = new PreselectionOutcome(readings);
        if (at >= 8 || outcome.MayBeDecided().IsFailure) return;
        var verdict = new PreselectionVerdict(application);
        Must(verdict.Preselect(
            cohort, application, outcome, outcome.Means.Overall >= 3, outcome.Means.Overall >= 3 ? "Un parcours solide et un sens net du service public." : "Des qualités réelles ; l’expertise attendue n’apparaît pas encore assez.",
            programme, now.AddDays(-2), Today.AddDays(-2)));
        eig.Preselections.Add(verdict);
    }

    private FellowApplication Send(int at, DateOnly day, DateTime sent)
    {
        var all = Enum.GetValues<Expertise>();
        Expertise[] expertises = at % 3 == 0 ? [all[at % all.Length], all[(at + 2) % all.Length]] : [all[at % all.Length]];
        var name = PersonName.Create(GivenNames[at % GivenNames.Length], FamilyNames[(at * 4 + at / 15) % FamilyNames.Length]).Value;
        var (work, city) = (Works[at % Works.Length], Cities[at % Cities.Length]);
        var (file, fileName, cv) = (FileId.New(), $"CV {name.Full}.pdf", DemoCv.Write(name.Full, expertises[0].Label(), ["", $"Expérience : {work}.", city]));
        eig.Cvs.Add(file, (fileName, cv, sent));
        var application = FellowApplication.Receive(
            cohort,
            new FellowContent
            {
                Name = name, Email = EmailAddress.Create($"territoires.{at + 1}@exemple.fr").Value, City = city, Expertises = expertises, Cv = new CvFile(file, fileName, "application/pdf", cv.Length), AgreesToPool = at % 2 == 0,
                Motivation = $"À {city}, j’ai mené {work}. {Learnings[at % Learnings.Length]}\n\nJe veux maintenant le faire au service du public, dans une petite équipe, avec des agents qui connaissent leur métier.",
                Answers = [.. Enum.GetValues<FellowCriterion>().Select(c => new FellowAnswer(c, $"{Learnings[(at + (int)c) % Learnings.Length]} C’était pendant {Works[(at + (int)c) % Works.Length]}."))],
            },
            at + 1, sent, day).Value;
        if (at % 5 != 4) application.ConfirmAddress(sent.AddMinutes(30));
        return application;
    }

    private void Begin(FellowApplication application, PreselectionReading reading, DateTime at, DateOnly day)
    {
        Must(reading.Declare(cohort, application, false, null, at, day));
        Must(reading.Write(cohort, application, [new FellowScore(FellowCriterion.Expertise, 3, "À confirmer par la suite du dossier.")], null, day));
    }

    private void Note(FellowApplication application, PreselectionReading reading, int score, DateTime at, DateOnly day)
    {
        Must(reading.Declare(cohort, application, false, null, at, day));
        var scores = Enum.GetValues<FellowCriterion>().Select(c => new FellowScore(c, Math.Clamp(score + ((int)c % 2), 0, FellowScore.MaxScore), c is FellowCriterion.Expertise ? "Des exemples précis." : null)).ToList();
        Must(reading.Write(cohort, application, scores, score >= 3 ? "À entendre." : "Dossier à comparer aux autres.", day));
        Must(reading.Submit(cohort, application, at, day));
    }
}
