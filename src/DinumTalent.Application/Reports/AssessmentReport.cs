using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Reports;

/// <summary>Lays the assessment document out: panel and date, criteria with their spread, comments, conclusion.</summary>
internal static class AssessmentReport
{
    public const string Title = "Compte rendu d’évaluation";

    public static Report Of(AssessmentContent content, KeptAssessmentVersion? kept, Extraction extraction, Uri page) => new()
    {
        Title = Title,
        Scope = $"{content.Candidate}, {content.Vacancy} ({content.Reference})",
        Subject = content.Reference,
        Organisation = content.Organisation,
        Extraction = extraction,
        AccessiblePage = page,
        Blocks =
        [
            new Note(kept is null
                ? "État du jour : une version est conservée, sans changement possible, à chaque décision."
                : $"Version {kept.Number} conservée à la décision « {kept.Occasion.Label().ToLowerInvariant()} », le {kept.At.ToFrench()}. Empreinte SHA-256 : {kept.Sha256}."),
            new Heading("Entretiens"),
            .. Interviews(content),
            new Heading("Appréciation par critère"),
            Criteria(content.Criteria),
            new Note("Écart : de la plus basse à la plus haute note donnée. Ce qui n’a pas été évalué n’est pas compté comme un zéro."),
            new Heading("Grilles et commentaires"),
            .. content.Cards.Count == 0 ? [new Paragraph("Aucune grille n’est remise.")] : content.Cards.SelectMany(Card),
            new Heading("Conclusion"),
            .. Conclusion(content),
            new Note($"Document prévu à l’article 3-8 du décret n° 86-83 du 17 janvier 1986 (décret n° 2019-1414). {Panel(content)}"),
        ],
    };

    private static IEnumerable<Block> Interviews(AssessmentContent content)
    {
        yield return new Table(
            "Date, forme et personnes présentes",
            [Column.RowHeader("Date", 2), Column.Text("Forme", 1.6), Column.Text("État", 1.2), Column.Text("Personnes présentes", 3), Column.Text("Enregistré par", 1.6)],
            [.. content.Interviews.Select(i => new Row([
                i.StartsAt is { } start ? start.ToFrench() : "", $"{i.Kind.Label()}, {i.Minutes} min", i.Status.Label(),
                i.Status is InterviewStatus.Held ? string.Join(", ", i.Present) : i.Status is InterviewStatus.Planned ? $"Jury prévu : {string.Join(", ", i.Present)}" : "",
                i.RecordedBy]))])
        {
            WhenEmpty = "Aucun entretien n’est enregistré.",
        };
        foreach (var i in content.Interviews.Where(i => i.Note is not null))
        {
            yield return new Paragraph(Run.Bold($"Entretien du {i.StartsAt!.Value.DayInParis().ToFrench()}. "), i.Note!);
        }

        foreach (var i in content.Interviews.Where(i => i.Absent.Count > 0))
        {
            yield return new Paragraph($"Membres du jury absents le {i.StartsAt!.Value.DayInParis().ToFrench()} : {string.Join(", ", i.Absent)}.");
        }
    }

    /// <summary>The scores given on each criterion, over all scorecards.</summary>
    public static Table Criteria(IReadOnlyList<CriterionSummary> criteria) => new(
        "Notes données, de 0 à 5",
        [Column.RowHeader("Critère", 3), Column.Number("Notes données"), Column.Number("Moyenne sur 5"), Column.Text("Écart", 1)],
        [.. criteria.Select(c => new Row([
            c.Label, c.Assessed, Cell.Of(c.Mean, 1), c.Lowest is null ? "" : c.Lowest == c.Highest ? $"{c.Lowest}" : $"{c.Lowest} à {c.Highest}"]))]);

    private static IEnumerable<Block> Card(AssessedCard card)
    {
        yield return new Heading($"{card.Evaluator}{(card.InterviewAt is { } at ? $", entretien du {at.DayInParis().ToFrench()}" : "")}", 2);
        yield return new Paragraph($"Grille remise le {card.SubmittedAt.ToFrench()}. ", Run.Bold($"Avis {card.Advice?.Label().ToLowerInvariant() ?? "non donné"}."));
        if (card.Ratings.Count > 0)
        {
            yield return new BulletList([.. card.Ratings.Select(r => new Paragraph(
                Run.Bold($"{r.Label} : {(r.Score is { } score ? $"{score}/{Rating.MaxScore}" : "non évalué")}"), r.Comment is { } said ? $" – {said}" : ""))]);
        }

        if (card.Remarks is { } remarks) yield return new Paragraph(Run.Italic(remarks));
    }

    private static IEnumerable<Block> Conclusion(AssessmentContent content)
    {
        if (content.Conclusion is not { } conclusion)
        {
            yield return new Paragraph("Le recruteur n’a pas écrit de conclusion.");
            yield break;
        }

        yield return new Paragraph(conclusion);
        yield return new Paragraph(Run.Italic($"{content.ConcludedBy}, le {content.ConcludedAt!.Value.ToFrench()}"));
    }

    private static string Panel(AssessmentContent content) => content.Needed switch
    {
        0 => "Le candidat a déclaré être fonctionnaire : le nombre de personnes à l’entretien n’est pas fixé par ce texte.",
        1 => "Pour un contrat de six mois au plus, l’entretien peut être conduit par une seule personne.",
        _ => "Pour un candidat contractuel, l’entretien est conduit par deux personnes au moins.",
    };
}
