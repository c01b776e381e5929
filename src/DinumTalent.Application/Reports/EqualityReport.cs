using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Reports;

/// <summary>Puts the counts of the questionnaire on equality into tables, one a question.</summary>
internal static class EqualityReport
{
    public const string Title = "Égalité dans les recrutements";

    public static Report Build(IReadOnlyList<EqualityFamily> families, IReadOnlyList<string> scope, MaskingThreshold threshold, Extraction extraction, Uri page) => new()
    {
        Title = Title,
        Scope = "Candidatures par famille de métiers",
        Organisation = scope is [var only] ? only : "Administrations de votre périmètre",
        Extraction = extraction,
        AccessiblePage = page,
        Blocks =
        [
            new Note($"Les candidats répondent s’ils le souhaitent, après l’envoi de leur candidature. Seul le nombre de fois où chaque réponse a été donnée est conservé, par offre : aucune réponse n’est reliée à une personne, à une candidature ni à une date. Un groupe de moins de {threshold.Smallest.ToFrench()} réponses est masqué (« {French.Masked} »), ainsi que les cases qui permettraient de le retrouver par différence."),
            .. EqualityQuestionnaire.Questions.SelectMany(question => Of(question, families, threshold)),
        ],
    };

    private static IEnumerable<Block> Of(EqualityQuestion question, IReadOnlyList<EqualityFamily> families, MaskingThreshold threshold)
    {
        var choices = EqualityQuestionnaire.Choices(question);
        var answered = families.Where(f => choices.Any(f.Counts.ContainsKey)).ToList();
        var cells = new SmallCells([.. answered.Select(f => (IReadOnlyList<int>)[.. choices.Select(c => f.Counts.GetValueOrDefault(c))])], threshold.Smallest);
        var rows = families.Select(f => answered.IndexOf(f) is var at && at < 0
            ? new Row([f.Label, .. choices.Select(_ => Cell.NotMeasured), Cell.NotMeasured])
            : new Row([f.Label, .. choices.Select((_, c) => cells[at, c]), cells.TotalOfRow(at)])).ToList();
        if (answered.Count > 1) rows.Add(new Row(["Ensemble", .. choices.Select((_, c) => cells.TotalOfColumn(c)), cells.Total]) { IsTotal = true });

        yield return new Heading(question.Label());
        yield return new Table(question.Label(), [Column.RowHeader("Famille de métiers", 2.4), .. choices.Select(c => Column.Number(c.Label())), Column.Number("Réponses")], rows)
        {
            WhenEmpty = "Aucune candidature n’a été reçue dans votre périmètre.",
        };
    }
}
