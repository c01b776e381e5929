using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Reports;

/// <summary>Puts the figures of a recruitment into words, tables and a chart.</summary>
internal static class RecruitmentFollowUpReport
{
    public const string Title = "Suivi d’un recrutement";

    /// <summary>Stands for a score that the reader sees after handing in the own scorecard.</summary>
    public const string HiddenScore = "masquée";

    private static readonly Cell NotReached = Cell.Text("pas encore atteint");

    public static Report Build(ReportedRecruitment source, Uri page) => new()
    {
        Title = Title,
        Scope = $"{source.Vacancy.Reference} – {source.Vacancy.Title}",
        Subject = source.Vacancy.Reference,
        Organisation = source.Organisation,
        Period = source.Period,
        Extraction = source.Extraction,
        AccessiblePage = page,
        Blocks =
        [
            new Heading("Chiffres clés"),
            Figures(source),
            new Note("Les délais sont comptés en jours du calendrier, à l’heure de Paris. Un délai médian est le nombre de jours dans lequel la moitié au moins des cas ont abouti ; ceux qui attendent encore comptent comme plus longs que tous les autres."),
            new Heading("Parcours des candidatures"),
            Funnel(source),
            Stages(source),
            new Note("« À l’étape » compte les candidatures qui s’y trouvent aujourd’hui, sans celles que le candidat a retirées. « Passées par l’étape » compte une fois chaque candidature qui y est entrée, même si elle en est repartie. La durée médiane porte sur les séjours terminés."),
            new Heading("Refus"),
            Refusals(source),
            new Heading("Candidatures"),
            List(source),
            .. ScoreNotes(source),
        ],
    };

    private static KeyFigures Figures(ReportedRecruitment source)
    {
        var (accepted, hired, posts) = (source.Count(ApplicationStatus.Accepted), source.Count(ApplicationStatus.Hired), source.Vacancy.Posts);
        return new KeyFigures(
            new KeyFigure("Candidatures reçues", source.Applications.Count, "Toutes les candidatures envoyées, y compris retirées depuis."),
            new KeyFigure("En cours", source.Count(ApplicationStatus.InProgress), "Ni retenues, ni refusées, ni retirées."),
            new KeyFigure("Retenues", accepted + hired, $"Sur {French.Counted(posts, "poste")} à pourvoir, recrutements compris."),
            new KeyFigure("Recrutées", hired, "Candidatures dont l’auteur est devenu agent."),
            new KeyFigure("Refusées", source.Count(ApplicationStatus.Refused), "Refus prononcés et non annulés."),
            new KeyFigure("Retirées", source.Count(ApplicationStatus.Withdrawn), "À l’initiative du candidat."),
            Days("Première action", source.MedianDaysToFirstAct, "Délai médian entre la réception et le premier acte du recruteur : étape, décision ou évaluateur.", source.Applications.Count > 0),
            Days("Durée de publication", source.DaysOpen, "Jours pendant lesquels l’offre a reçu des candidatures, premier et dernier jours compris."),
            Days("De la publication au recrutement", source.MedianDaysToHire, posts == 1
                ? "Délai entre la première publication et le recrutement."
                : $"Délai médian entre la première publication et le recrutement, sur les {posts.ToFrench()} postes.", source.DaysOpen is not null));
    }

    /// <param name="label">What it is.</param>
    /// <param name="days">Null: not known.</param>
    /// <param name="definition">One line.</param>
    /// <param name="isUnderWay">Whether there is something that will end: then an unknown delay is one that half of the cases have not come to.</param>
    private static KeyFigure Days(string label, int? days, string definition, bool isUnderWay = false) =>
        new(label, days is null && isUnderWay ? NotReached : Measured(days), definition) { Unit = days is null ? null : days > 1 ? "jours" : "jour" };

    private static Chart Funnel(ReportedRecruitment source)
    {
        var steps = source.Stages.Where(s => s.Kind is not StageKind.Refused).Select(s => (s.Name, Count: source.EverAt(s.Id))).ToList();
        var description = source.Applications.Count == 0
            ? "Aucune candidature n’a été reçue."
            : $"Candidatures passées par chaque étape : {string.Join(", ", steps.Select(s => $"{s.Name} {s.Count.ToFrench()}"))}.";
        return Chart.Funnel("Candidatures passées par chaque étape", description, "Candidatures", steps.Select(s => (s.Name, (Cell)s.Count)));
    }

    private static Table Stages(ReportedRecruitment source) => new(
        "Candidatures par étape",
        [Column.RowHeader("Étape"), Column.Number("À l’étape"), Column.Number("Passées par l’étape"), Column.Number("Durée médiane (jours)")],
        [.. source.Stages.Select(s => new Row(s.Name, source.NowAt(s.Id), source.EverAt(s.Id), Measured(source.MedianDaysAt(s.Id))))]);

    private static Table Refusals(ReportedRecruitment source)
    {
        var refused = source.Applications.Where(a => a.Status is ApplicationStatus.Refused).ToList();
        return new Table(
            "Refus par motif",
            [Column.RowHeader("Motif"), Column.Number("Candidatures"), Column.Percentage("Part des refus")],
            [.. refused.GroupBy(a => a.Reason).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
                .Select(g => new Row(Cell.Text(g.Key?.Label()), g.Count(), new Percentage((decimal)g.Count() / refused.Count)))])
        {
            WhenEmpty = "Aucune candidature n’est refusée.",
        };
    }

    private static Table List(ReportedRecruitment source)
    {
        var names = source.Stages.ToDictionary(s => s.Id, s => s.Name);
        return new Table(
            "Liste des candidatures",
            [
                Column.RowHeader("Nom", 2.4), Column.Date("Reçue le", 1.1), Column.Text("Étape", 1.4), Column.Text("État", 1.6),
                Column.Number("Jours dans l’étape"), Column.Number("Note moyenne sur 5"),
            ],
            [.. source.Applications.Select(a => new Row(
                a.Name, a.SentAt.DayInParis(), Cell.Text(names.GetValueOrDefault(a.StageId)), a.Status.Label(), Age(a, source.Extraction.At),
                a.IsScoreHidden ? HiddenScore : Cell.Of(a.Score, 1)))])
        {
            WhenEmpty = "Aucune candidature n’a été reçue.",
        };
    }

    private static IEnumerable<Block> ScoreNotes(ReportedRecruitment source)
    {
        if (source.Applications.Count == 0) yield break;
        yield return new Note("L’ancienneté dans l’étape n’est donnée que pour les candidatures en cours ou retenues. La note est la moyenne des notes données, de 0 à 5, dans les grilles d’évaluation remises ; un critère non évalué ne compte pas.");
        if (source.Applications.Any(a => a.IsScoreHidden))
        {
            yield return new Note($"Une note « {HiddenScore} » apparaîtra quand vous aurez remis votre propre grille pour cette candidature.");
        }
    }

    private static Cell Age(ReportedApplication application, DateTime now) =>
        application.Status is ApplicationStatus.InProgress or ApplicationStatus.Accepted ? Delays.Days(application.StageEnteredAt, now) : Cell.Empty;

    private static Cell Measured(int? days) => days is { } measured ? measured : Cell.NotMeasured;
}
