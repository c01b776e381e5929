using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Reports;

/// <summary>Lays an interview grid out: to be filled in while nobody has written one, else what was given on each criterion.</summary>
internal static class InterviewGridReport
{
    public const string Title = "Grille d’entretien";

    // Room to write by hand.
    private const string Blank = "\n\n\n";

    public static Report Of(ScoredApplication scored, Extraction extraction, Uri page) => new()
    {
        Title = Title,
        Scope = $"{scored.Candidate}, {scored.Vacancy} ({scored.Reference})",
        Subject = scored.Reference,
        Organisation = scored.Organisation,
        Extraction = extraction,
        AccessiblePage = page,
        Blocks =
        [
            new Note($"Chaque critère se note de 0 (rien de ce qui est attendu) à {Rating.MaxScore} (au-delà de ce qui est attendu). Ce que l’entretien n’a pas abordé reste « non évalué » : cela ne compte pas comme un zéro."),
            .. Hidden(scored.Overview) is { } note ? [note] : Array.Empty<Block>(),
            .. scored.Draft is null && scored.Overview.Cards.Count == 0 ? ToFillIn(scored.Overview) : [],
            .. scored.Draft is { } draft ? Draft(draft) : [],
            .. scored.Overview.Cards.Count > 0 ? Summary(scored.Overview) : [],
            .. scored.Overview.Cards.SelectMany(card => Card(card, scored)),
        ],
    };

    /// <summary>That scorecards are kept back from who evaluates and has not handed in the own one; null when none is.</summary>
    public static Note? Hidden(int count) => count <= 0 ? null : new Note(
        $"{count.ToFrench()} grille{(count > 1 ? "s" : "")} remise{(count > 1 ? "s" : "")} par d’autres évaluateurs ne figure{(count > 1 ? "nt" : "")} pas ici : qui évalue la candidature les lit après avoir remis la sienne.");

    private static Note? Hidden(ScorecardOverview overview) =>
        Hidden(overview.Submitted - overview.Cards.Count) ?? (overview.IsBlind ? new Note("Les grilles des autres évaluateurs se lisent après avoir remis la sienne.") : null);

    private static IEnumerable<Block> ToFillIn(ScorecardOverview overview) =>
    [
        new Heading("Grille à remplir"),
        new Table("Critères", [Column.RowHeader("Critère", 2), Column.Text("Note sur 5", 0.8), Column.Text("Commentaire", 3)], [.. overview.Criteria.Select(c => new Row(c.Label, Cell.Empty, Blank))])
        {
            WhenEmpty = "L’offre n’a pas de critère d’évaluation.",
        },
        new Table("Conclusion", [Column.RowHeader("Point", 1), Column.Text("Réponse", 3)], [new Row($"Avis ({string.Join(", ", Enum.GetValues<Advice>().Select(a => a.Label().ToLowerInvariant()))})", Cell.Empty), new Row("Appréciation générale", Blank + Blank)]),
        new Table("Signature de l’évaluateur", [Column.Text("Nom et prénom"), Column.Text("Date", 1), Column.Text("Signature")], [new Row(Cell.Empty, Cell.Empty, Blank)]),
    ];

    private static IEnumerable<Block> Draft(DraftCard draft) =>
    [
        new Heading("Ma grille, à remettre"),
        Ratings("Mes notes", draft.Ratings),
        .. Said(draft.Advice, draft.Remarks),
    ];

    private static IEnumerable<Block> Summary(ScorecardOverview overview) => [new Heading("Synthèse des grilles remises"), AssessmentReport.Criteria(overview.Criteria)];

    private static IEnumerable<Block> Card(SubmittedCard card, ScoredApplication scored)
    {
        var at = card.InterviewId is { } id && scored.Interviews.GetValueOrDefault(id) is { } start ? $", entretien du {start.DayInParis().ToFrench()}" : "";
        return
        [
            new Heading($"{card.Evaluator}{at}"),
            new Paragraph($"Grille remise le {card.SubmittedAt.ToFrench()}."),
            Ratings($"Notes {French.Of(card.Evaluator)}{at}", card.Ratings),
            .. Said(card.Advice, card.Remarks),
        ];
    }

    private static Table Ratings(string caption, IReadOnlyList<RatedCriterion> ratings) => new(
        caption, [Column.RowHeader("Critère", 2), Column.Text("Note sur 5", 0.8), Column.Text("Commentaire", 3)],
        [.. ratings.Select(r => new Row(r.Label, r.Score?.ToString(CultureInfo.InvariantCulture) ?? "non évalué", Cell.Text(r.Comment)))])
    {
        WhenEmpty = "L’offre n’a pas de critère d’évaluation.",
    };

    private static IEnumerable<Block> Said(Advice? advice, string? remarks) =>
    [
        new Paragraph(Run.Bold("Avis : "), advice?.Label() ?? "sans avis"),
        new Paragraph(Run.Bold("Appréciation : "), remarks ?? "sans appréciation"),
    ];
}

/// <summary>What the grid of an application is made of.</summary>
/// <param name="Overview">The scorecards handed in that may be read.</param>
internal sealed record ScoredApplication(string Candidate, string Vacancy, string Reference, string Organisation, ScorecardOverview Overview)
{
    /// <summary>The own scorecard of who asks, while it is not handed in.</summary>
    public DraftCard? Draft { get; init; }

    /// <summary>When the interviews begin that scorecards belong to.</summary>
    public IReadOnlyDictionary<InterviewId, DateTime?> Interviews { get; init; } = new Dictionary<InterviewId, DateTime?>();

    public static ScoredApplication Of(ReportedFile file) => new(
        file.Application.Name.Full, file.Vacancy.Title, file.Vacancy.Reference, file.Organisation,
        ScorecardOverview.Of(InterviewCriteria.With(file.Vacancy.Criteria, file.Interviews.Select(i => i.Criteria)), file.Scorecards, isBlind: false, file.Submitted))
    {
        Interviews = file.Interviews.ToDictionary(i => i.Id, i => i.StartsAt),
    };
}

/// <summary>A scorecard that is still being written.</summary>
internal sealed record DraftCard(IReadOnlyList<RatedCriterion> Ratings, Advice? Advice, string? Remarks);
