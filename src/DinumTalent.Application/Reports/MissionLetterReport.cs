using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The letter of a mission: who, where, what, with whom, until when.</summary>
internal static class MissionLetterReport
{
    public static async Task<Report> Of(ITalentDbContext db, IAccess access, Mission mission, ISiteLinks links, DateTime now, CancellationToken cancellationToken)
    {
        var cohort = await db.PublishedCohorts.AsNoTracking().Where(c => c.Id == mission.CohortId).Select(c => new { c.Name, c.OrganisationId }).FirstAsync(cancellationToken);
        // The letter is the programme's, whoever takes the file: a fellow does not give the own mission.
        var author = await db.Organisations.Where(o => o.Id == cohort.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken);
        var challenge = await db.MissionChallenges(access).AsNoTracking().FirstAsync(c => c.Id == mission.ChallengeId, cancellationToken);
        return new Report
        {
            Title = "Lettre de mission",
            Scope = $"{mission.Name.Full}, entrepreneur d’intérêt général",
            Subject = mission.Name.Full,
            Organisation = mission.Administration,
            Extraction = new Extraction(now, author) { Word = "Lettre" },
            AccessiblePage = new Uri(links.MissionLetter(mission.Id)),
            Blocks =
            [
                new Paragraph($"Cette lettre fixe la mission que confie à {mission.Name.Full} l’administration d’accueil, {mission.Administration}, dans le cadre de la {Lower(cohort.Name)} du programme Entrepreneurs d’intérêt général, pour répondre au défi « {challenge.Title} »."),
                Conditions(mission),
                new Heading("Objet de la mission"),
                .. Prose.Blocks(mission.Duties ?? challenge.ImpactHypothesis ?? "L’objet de la mission est celui du défi, tel qu’il a été publié."),
                .. Expected(challenge),
                new Table(
                    "Jalons convenus", [Column.RowHeader("Jalon", 3), Column.Date("Au plus tard le", 1)], [.. mission.Milestones.Select(m => new Row(m.Title, m.DueOn))]) { WhenEmpty = "Les jalons restent à convenir." },
                new Heading("Accompagnement"),
                .. Mentors(mission),
                new Paragraph("Chaque mois, l’entrepreneur d’intérêt général et ses mentors disent en quelques lignes ce qui avance, ce qui bloque et l’aide attendue. Le code produit est publié sous licence libre et les services respectent le référentiel général d’amélioration de l’accessibilité, dans les conditions du défi."),
                new Paragraph("Fait à …………………………………………, le ……………………………………"),
                new Table(
                    "Signatures", [Column.Text("Pour l’administration d’accueil"), Column.Text("L’entrepreneur d’intérêt général"), Column.Text("Pour le programme")], [new Row("\n\n\n\n", "\n\n\n\n", "\n\n\n\n")]),
            ],
        };
    }

    private static Table Conditions(Mission mission) => new(
        "Conditions",
        [Column.RowHeader("Condition", 1), Column.Text("Ce qui est convenu", 2.2)],
        [
            new Row("Expertise", mission.Expertise.Label()),
            new Row("Dates", $"du {mission.StartsOn.ToFrench()} au {mission.LastDay.ToFrench()} inclus"),
            new Row("Statut", mission.Employment.Label()),
            .. mission.Employment is EmploymentStatus.Seconded ? Array.Empty<Row>() : [new Row("Fondement", mission.Basis.Label()), new Row("Période d’essai", mission.TrialEndsOn is { } trial ? $"jusqu’au {trial.ToFrench()} au plus tard (décret n° 86-83, art. 9)" : "Aucune")],
            new Row("Lieu", mission.City ?? "à convenir"),
            new Row("Télétravail", mission.TeleworkDays switch { 0 => "Aucun jour fixe", 1 => "Un jour par semaine", var days => $"{days} jours par semaine" }),
        ]);

    private static IEnumerable<Block> Expected(Challenge challenge)
    {
        if (challenge.Measures.Count == 0) yield break;
        yield return new Table(
            "Effets attendus du défi", [Column.RowHeader("Mesure", 3), Column.Text("Unité", 1), Column.Number("Aujourd’hui"), Column.Number("Cible")],
            [.. challenge.Measures.Select(m => new Row(m.Name, Cell.Text(m.Unit), Number(m.Baseline), Number(m.Target)))]);
    }

    private static Cell Number(decimal? value) => value is { } number ? Cell.Of(number, number == decimal.Truncate(number) ? 0 : 2) : Cell.NotMeasured;

    private static IEnumerable<Block> Mentors(Mission mission)
    {
        var named = new[] { (Mentor: mission.Operational, Role: "mentor opérationnel, au quotidien"), (Mentor: mission.HighLevel, Role: "mentor de haut niveau, une fois par mois") }.Where(m => m.Mentor.IsNamed)
            .Select(m => $"{m.Mentor.Name}, {m.Mentor.Position} : {m.Role}.").ToList();
        yield return named.Count == 0 ? new Paragraph("Les mentors restent à désigner.") : BulletList.Of(named);
    }

    private static string Lower(string cohort) => cohort.StartsWith("Promotion", StringComparison.Ordinal) ? string.Concat("p", cohort.AsSpan(1)) : $"promotion « {cohort} »";
}
