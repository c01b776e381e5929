using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Reports;

/// <summary>Puts the figures of the recruitments of a period into words, tables and charts.</summary>
internal static class RecruitmentReviewReport
{
    public const string Title = "Bilan des recrutements";

    private static readonly (Reach Reach, string Name)[] Steps =
        [(Reach.Received, "Reçues"), (Reach.Examined, "Examinées"), (Reach.Accepted, "Retenues"), (Reach.Hired, "Recrutées")];

    public static Report Build(ReviewedRecruitments data, Uri page)
    {
        var whole = data.Whole;
        return new Report
        {
            Title = Title,
            Scope = "Offres publiées et candidatures reçues pendant la période",
            Organisation = data.Scope,
            Period = data.Period,
            Extraction = data.Extraction,
            AccessiblePage = page,
            Blocks =
            [
                new Heading("Chiffres clés"),
                Figures(data, whole),
                .. Funnel(whole),
                .. ReviewDelays.Blocks(data, whole),
                .. Sources(data),
                .. Refusals(whole),
                new Heading("Par administration"),
                Groups("Recrutements par administration", "Administration", data.ByPlace()),
                new Heading("Par métier"),
                Groups("Recrutements par métier", "Métier", data.ByJob()),
                new Note($"Offres publiées et candidatures reçues pendant la période, de l’administration avec tout ce qui en dépend. « Recrutées » : part des candidatures reçues. Les deux délais sont des médianes, en jours, définies sous « Délais ». « {French.NotMeasured} » : rien à mesurer dans ce groupe ; ce n’est pas zéro."),
            ],
        };
    }

    private static KeyFigures Figures(ReviewedRecruitments data, ReviewGroup whole)
    {
        var (received, hired) = (whole.Applications.Count, whole.Reached(Reach.Hired));
        return new KeyFigures(
            new KeyFigure("Offres publiées", whole.Published, "Première publication pendant la période."),
            new KeyFigure("Postes offerts", whole.Filling.Count, "Postes des offres publiées pendant la période."),
            new KeyFigure("Postes pourvus", whole.Filling.Ended, "Parmi eux, recrutements enregistrés à ce jour."),
            new KeyFigure("Candidatures reçues", received, "Envoyées pendant la période, y compris retirées depuis."),
            new KeyFigure("En cours", whole.Applications.Count(a => a.Status is ApplicationStatus.InProgress), "Parmi elles, ni retenues, ni refusées, ni retirées à ce jour."),
            new KeyFigure("Taux de recrutement", Percentage.Of(hired, received), "Candidatures recrutées à ce jour, parmi celles reçues pendant la période."),
            Median("Première réponse", whole.Answering, "Délai médian entre la réception et la première réponse d’une personne."),
            Median("Publier une offre", data.Publishing, "Délai médian entre la création du brouillon et la première publication."),
            Median("Pourvoir un poste", whole.Filling, "Délai médian entre la première publication et le recrutement."));
    }

    private static KeyFigure Median(string label, SurvivalCurve time, string definition) =>
        new(label, time is { Count: > 0, Median: null } ? Cell.Text("non atteinte") : ReviewDelays.Median(time), definition) { Unit = time.Median is not { } days ? null : days > 1 ? "jours" : "jour" };

    private static IEnumerable<Block> Funnel(ReviewGroup whole)
    {
        var (received, counts) = (whole.Applications.Count, Steps.Select(s => (s.Name, Count: whole.Reached(s.Reach))).ToList());
        yield return new Heading("De la candidature au recrutement");
        yield return Chart.Funnel(
            "Candidatures arrivées au moins jusque-là",
            received == 0 ? "Aucune candidature n’a été reçue." : $"Candidatures arrivées au moins jusque-là : {string.Join(", ", counts.Select(c => $"{c.Name.ToLowerInvariant()} {c.Count.ToFrench()}"))}.",
            "Candidatures", counts.Select(c => (c.Name, (Cell)c.Count)));
        yield return new Table(
            "Passage d’une étape à la suivante",
            [Column.RowHeader("Arrivées au moins jusque-là"), Column.Number("Candidatures"), Column.Percentage("Part des reçues"), Column.Percentage("Part de l’étape précédente")],
            [.. counts.Select((c, i) => new Row(c.Name, c.Count, Share(c.Count, received), i == 0 ? Cell.Empty : Share(c.Count, counts[i - 1].Count)))]);
        yield return new Note("« Examinées » : passées par une étape entre l’entrée et la décision. « Retenues » : une décision favorable a été prise, même annulée depuis. « Recrutées » : l’auteur est devenu agent. Une candidature compte à chaque étape qu’elle a atteinte, quoi qu’il en soit advenu ; celles qui sont en cours peuvent encore avancer.");

        yield return Shares("Où en sont ces candidatures", "État", Enum.GetValues<ApplicationStatus>()
            .Select(s => (s.Label(), whole.Applications.Count(a => a.Status == s))).ToList(), "Candidatures", "Part des reçues");
    }

    private static IEnumerable<Block> Sources(ReviewedRecruitments data)
    {
        var brought = data.Sources.Where(s => data.ById.ContainsKey(s.ApplicationId)).ToList();
        var withLink = brought.Select(s => s.ApplicationId).ToHashSet();
        var byChannel = brought.ToLookup(s => s.Channel, s => data.ById[s.ApplicationId]);
        var rows = Enum.GetValues<SourcingChannel>().Select(c => (Name: c.Label(), Applications: byChannel[c].ToList())).ToList();
        if (byChannel[null].ToList() is { Count: > 0 } elsewhere) rows.Add(("Lien d’une autre administration", elsewhere));
        rows.Add(("Sans lien de campagne", [.. data.ById.Where(a => !withLink.Contains(a.Key)).Select(a => a.Value)]));

        yield return new Heading("Sources");
        yield return new Table(
            "Candidatures par canal",
            [
                Column.RowHeader("Canal"), Column.Number("Candidatures"), Column.Percentage("Part"), Column.Percentage("Examinées"), Column.Percentage("Retenues"),
                Column.Number("Recrutées"), Column.Percentage("Taux de recrutement"),
            ],
            [.. rows.Select(r => new Row(
                r.Name, r.Applications.Count, Share(r.Applications.Count, data.ById.Count),
                Share(r.Applications, Reach.Examined), Share(r.Applications, Reach.Accepted),
                r.Applications.Count(a => a.Reach is Reach.Hired), Share(r.Applications, Reach.Hired)))]);
        yield return new Note("Canal du dernier lien de campagne suivi avant la candidature, pendant la même session de navigation. « Sans lien » : offre trouvée autrement, ou lien non suivi. Les taux portent sur les candidatures du canal.");
    }

    private static IEnumerable<Block> Refusals(ReviewGroup whole)
    {
        var refused = whole.Applications.Where(a => a.Status is ApplicationStatus.Refused).ToList();
        yield return new Heading("Refus");
        yield return Shares("Refus par motif", "Motif", Enum.GetValues<RefusalReason>()
            .Select(r => (r.Label(), refused.Count(a => a.Reason == r))).OrderByDescending(r => r.Item2).ToList(), "Candidatures", "Part des refus");
        yield return new Note("Refus prononcés et non annulés à ce jour, parmi les candidatures reçues pendant la période ; un motif par candidature.");
    }

    private static Table Shares(string caption, string header, List<(string Name, int Count)> rows, string counted, string share)
    {
        var all = rows.Sum(r => r.Count);
        return new Table(caption, [Column.RowHeader(header), Column.Number(counted), Column.Percentage(share)], [.. rows.Select(r => new Row(r.Name, r.Count, Share(r.Count, all)))]);
    }

    private static Table Groups(string caption, string header, IEnumerable<ReviewGroup> groups) => new(
        caption,
        [
            Column.RowHeader(header, 2.6), Column.Number("Offres"), Column.Number("Candidatures"), Column.Percentage("Examinées"), Column.Percentage("Retenues"),
            Column.Percentage("Recrutées"), Column.Number("Première réponse"), Column.Number("Pourvoir un poste"),
        ],
        [.. groups.OrderBy(g => g.IsEmpty).Select(g => new Row(
            g.Name, g.Published, g.Applications.Count, Share(g.Applications, Reach.Examined), Share(g.Applications, Reach.Accepted), Share(g.Applications, Reach.Hired),
            ReviewDelays.Median(g.Answering), ReviewDelays.Median(g.Filling)))])
    {
        WhenEmpty = "Aucun groupe à montrer.",
    };

    private static Cell Share(IReadOnlyCollection<ReviewedApplication> applications, Reach reach) => Share(applications.Count(a => a.Reach >= reach), applications.Count);

    private static Cell Share(int part, int whole) => Cell.Of(Percentage.Of(part, whole));
}
