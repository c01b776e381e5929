using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Reports;

/// <summary>The delays of the review of recruitments: medians and quartiles in which what is under way counts as unfinished.</summary>
internal static class ReviewDelays
{
    /// <summary>Stages of one name that the table shows; the others are one line.</summary>
    private const int MostStages = 12;

    /// <summary>The curve is drawn over so many weeks.</summary>
    private const int Weeks = 12;

    /// <summary>Weeks that the description of the curve tells of.</summary>
    private static readonly int[] Told = [2, 4, 8];

    /// <summary>Of a quartile; the median is feminine.</summary>
    private static readonly string NotReached = $"non{French.NoBreakSpace}atteint";

    public static IEnumerable<Block> Blocks(ReviewedRecruitments data, ReviewGroup whole)
    {
        var answering = whole.Answering;
        yield return new Heading("Délais");
        yield return Quantiles("Délais, en jours", "Délai", [("Publier une offre", data.Publishing), ("Première réponse", answering), ("Pourvoir un poste", whole.Filling)]);
        yield return new Note("« Publier une offre » : de la création du brouillon à la première publication, pour les brouillons créés pendant la période. « Première réponse » : de la réception au premier message d’une personne (message, invitation à un entretien, proposition, décision communiquée) ; l’accusé de réception automatique n’en est pas une. « Pourvoir un poste » : de la première publication au recrutement, un cas par poste.");
        yield return new Note("Jours du calendrier, à l’heure de Paris. La médiane est le nombre de jours dans lequel la moitié au moins des cas aboutissent ; les quartiles, le quart et les trois quarts. Les cas inachevés (en cours, candidature retirée, recrutement abandonné) comptent comme observés jusqu’à ce jour ou jusqu’à leur fin, jamais comme nuls (estimation de Kaplan-Meier). « Non atteinte » : trop de cas attendent encore pour le dire.");
        if (answering.Count > 0) yield return Waiting(answering);
        yield return Quantiles("Durée à chaque étape, en jours", "Étape", Stages(data));
        yield return new Note("Un cas par passage : une candidature qui revient à une étape y compte deux fois. « Recrutement » : de la décision de retenir à l’enregistrement du recrutement. Les étapes de même nom sont réunies.");
    }

    /// <summary>The median as a cell: not measured without a case, not reached where too many wait.</summary>
    public static Cell Median(SurvivalCurve time) => InDays(time, time.Median, NotReached + "e");

    private static Table Quantiles(string caption, string header, IEnumerable<(string Name, SurvivalCurve Time)> delays) => new(
        caption,
        [
            Column.RowHeader(header), Column.Number("Cas"), Column.Number("Aboutis"), Column.Number("Inachevés"),
            Column.Number("1er quartile"), Column.Number("Médiane"), Column.Number("3e quartile"),
        ],
        [.. delays.Select(d => new Row(
            d.Name, d.Time.Count, d.Time.Ended, d.Time.Unfinished,
            InDays(d.Time, d.Time.FirstQuartile, NotReached), Median(d.Time), InDays(d.Time, d.Time.ThirdQuartile, NotReached)))])
    {
        WhenEmpty = "Aucune candidature n’a été reçue.",
    };

    private static Cell InDays(SurvivalCurve time, int? days, string notReached) =>
        time.Count == 0 ? Cell.NotMeasured : days is { } measured ? measured : Cell.Text(notReached);

    private static List<(string Name, SurvivalCurve Time)> Stages(ReviewedRecruitments data)
    {
        var stages = data.ByStage().ToList();
        var shown = stages.OrderByDescending(s => s.Stage.Kind is not StageKind.Intermediate).ThenByDescending(s => s.Cases.Count).Take(MostStages).Select(s => s.Stage).ToHashSet();
        var rows = stages.Where(s => shown.Contains(s.Stage)).Select(s => (s.Stage.Name, SurvivalCurve.Of(s.Cases))).ToList();
        var others = stages.Where(s => !shown.Contains(s.Stage)).ToList();
        if (others.Count > 0) rows.Add(($"{others.Count.ToFrench()} autres étapes", SurvivalCurve.Of(others.SelectMany(s => s.Cases))));
        return rows;
    }

    private static Chart Waiting(SurvivalCurve answering)
    {
        var days = Enumerable.Range(0, Weeks + 1).Select(week => week * 7).ToList();
        var shares = days.Select(answering.After).ToList();
        var said = Told.Where(week => shares[week] is not null).Select(week => $"{Share(shares[week])!.Value.ToFrench(0)} après {days[week].ToFrench()} jours").ToList();
        return new Chart(
            ChartKind.Line, "Part des candidatures sans réponse selon les jours écoulés",
            said.Count == 0
                ? "Aucune candidature n’a été observée pendant deux semaines."
                : $"Part des candidatures qui attendent encore une première réponse : {string.Join(", ", said)}.",
            [.. days.Select(d => $"{d.ToFrench()} j")],
            new ChartSeries("Part sans réponse", [.. shares.Select(s => Cell.Of(Share(s)))]))
        {
            LabelTitle = "Jours écoulés",
        };
    }

    private static Percentage? Share(double? share) => share is { } measured ? new Percentage((decimal)measured) : null;
}
