using DinumTalent.Application.Common;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Reports;

/// <summary>Puts the figures of a cohort into words, tables and charts, each with how it is counted.</summary>
internal static class CohortReviewReport
{
    public const string Title = "Bilan de promotion";

    public static Report Build(
        CohortReviewFigures figures, IReadOnlyList<ReviewedChallenge> challenges, CohortImpactView impact, CohortAlumniView alumni, IReadOnlyCollection<CohortCounter> counters, MaskingThreshold threshold, string organisation, Extraction extraction, Uri page) => new()
    {
        Title = Title,
        Scope = figures.Cohort.Name,
        Subject = figures.Cohort.Slug,
        Organisation = organisation,
        Extraction = extraction,
        AccessiblePage = page,
        Blocks =
        [
            new Note($"« {French.NotMeasured} » : la phase n’a pas commencé, rien n’est encore annoncé, ou cela n’est pas connu ; ce n’est pas zéro.{(figures.Cohort.IsPast ? " Cette promotion vient du fichier des défis publiés : seuls ses défis sont connus." : "")}"),
            new Heading("Chiffres clés"),
            Key(figures, challenges, alumni),
            new Heading("Calendrier"),
            Calendar(figures),
            new Heading("Des défis proposés aux défis retenus"),
            Steps("Défis à chaque étape", "Défis", "Part des proposés",
            [
                ("Proposés", figures.Proposed, "Déposés pendant un appel à défis, brouillons exclus."),
                ("Recevables", figures.Eligible, "Parmi eux, vérifiés recevables, une fois la décision annoncée."),
                ("Retenus", figures.Chosen, figures.Cohort.IsPast ? "Défis publiés." : "Parmi eux, retenus par la délibération, annoncés et publics."),
            ]),
            new Heading("De la candidature à la mission"),
            .. Candidates(figures),
            new Heading("Femmes et hommes"),
            .. Sexes(counters, threshold),
            new Heading("Par défi"),
            .. Challenges(figures, challenges),
            new Heading("Missions"),
            .. Missions(figures),
            new Heading("Impact"),
            .. Impact(impact),
            new Heading("Anciens"),
            .. Alumni(alumni),
        ],
    };

    private static KeyFigures Key(CohortReviewFigures figures, IReadOnlyList<ReviewedChallenge> challenges, CohortAlumniView alumni)
    {
        int? sought = figures.Cohort.IsPast ? null : figures.Chosen is null ? null : challenges.Sum(c => figures.PlacesOf(c));
        return new KeyFigures(
            new KeyFigure("Défis retenus", Number(figures.Chosen), "Retenus, annoncés et publics."),
            new KeyFigure("Candidatures reçues", Number(figures.Received), "Toutes celles envoyées, retirées ou effacées depuis comprises."),
            new KeyFigure("Candidatures retirées", Number(figures.Withdrawn), "Par leurs auteurs, à n’importe quelle étape."),
            new KeyFigure("Taux de présélection", Share(figures.Preselected, figures.Received), "Candidatures présélectionnées, parmi celles reçues."),
            new KeyFigure("Taux d’acceptation", Share(figures.Accepted, figures.Placed), "Places acceptées à ce jour, parmi les personnes à qui une place a été proposée."),
            new KeyFigure("Places pourvues", Share(figures.Accepted, sought), "Places acceptées à ce jour, parmi celles que recherchent les défis retenus."),
            new KeyFigure("Missions", Number(figures.Missions), "Ouvertes, depuis une candidature ou à la main."),
            new KeyFigure("Recrutés par l’État", alumni.Fellows == 0 ? Cell.NotMeasured : alumni.Recruited, $"EIG dont la mission a commencé, liés à un dossier d’agent. Masqué sous {alumni.Smallest.ToFrench()} personnes."));
    }

    private static Table Calendar(CohortReviewFigures figures) => new(
        "Phases et dates", [Column.RowHeader("Phase", 3), Column.Date("Premier jour"), Column.Date("Dernier jour"), Column.Text("État", 1)],
        [.. figures.Cohort.Phases.OrderBy(p => p.Sprint).ThenBy(p => p.Kind).Select(p => new Row(
            figures.Cohort.Mode is CohortMode.RollingSprints ? $"{p.Kind.Label()}, sprint {p.Sprint}" : p.Kind.Label(), p.OpensOn, p.ClosesOn is { } last ? last : "sans date de fin", p.StateOn(figures.Today).Label()))])
    {
        WhenEmpty = "Les dates de cette promotion ne sont pas connues.",
    };

    private static IEnumerable<Block> Candidates(CohortReviewFigures figures)
    {
        (string Name, int? Count, string How)[] steps =
        [
            ("Reçues", figures.Received, "Envoyées pendant un appel à candidatures, y compris retirées ou effacées depuis."),
            ("Présélectionnées", figures.Preselected, "Annoncées comme telles, y compris retirées ensuite. Une candidature retirée puis effacée ne compte plus ici."),
            ("Entendues", figures.Heard, $"Notées par {AuditionOutcome.FewestSheets} jurés d’audition au moins. Sans les candidatures effacées, comme les lignes suivantes."),
            ("Placées", figures.Placed, "Une place au moins a été proposée, depuis l’annonce des résultats."),
            ("Acceptées", figures.Accepted, "La place proposée est acceptée à ce jour."),
            ("Missions ouvertes", figures.Opened, "Missions ouvertes depuis une candidature. Celles saisies à la main sont sous « Missions »."),
        ];
        var known = steps.Where(s => s.Count is not null).ToList();
        yield return Chart.Funnel(
            "Candidatures arrivées au moins jusque-là",
            known.Count == 0 ? "Aucune étape n’est mesurée." : $"Candidatures : {string.Join(", ", known.Select(s => $"{s.Name.ToLowerInvariant()} {s.Count!.Value.ToFrench()}"))}.",
            "Candidatures", steps.Select(s => (s.Name, Number(s.Count))));
        yield return Steps("Candidatures à chaque étape", "Candidatures", "Part des reçues", steps);
        yield return new Paragraph($"Candidatures retirées par leurs auteurs : {Number(figures.Withdrawn).Display}.");
    }

    /// <summary>Women and men as counters, small ones masked.</summary>
    private static IEnumerable<Block> Sexes(IReadOnlyCollection<CohortCounter> counters, MaskingThreshold threshold)
    {
        var choices = EqualityQuestionnaire.Choices(EqualityQuestion.Sex);
        var moments = Enum.GetValues<CountedMoment>();
        var cells = new SmallCells([.. moments.Select(m => (IReadOnlyList<int>)[.. choices.Select(c => counters.Where(k => k.Moment == m && k.Choice == c).Sum(k => k.Count))])], threshold.Smallest);
        yield return new Table(
            "Réponses données à chaque moment", [Column.RowHeader("Moment", 2), .. choices.Select(c => Column.Number(c.Label())), Column.Number("Réponses")],
            counters.Count == 0 ? [] : [.. moments.Select((m, row) => new Row([m.Label(), .. choices.Select((_, column) => cells[row, column]), cells.TotalOfRow(row)]))])
        {
            WhenEmpty = $"Personne n’a répondu : {French.NotMeasured}.",
        };
        yield return new Note($"Réponses facultatives, données après l’envoi de la candidature et après l’acceptation d’une place : des compteurs, reliés à personne. Un effectif de moins de {threshold.Smallest.ToFrench()} n’est pas communiqué.");
    }

    private static Table Steps(string caption, string counted, string share, (string Name, int? Count, string How)[] steps) => new(
        caption,
        [Column.RowHeader("Étape", 1.5), Column.Number(counted), Column.Percentage(share), Column.Percentage("Part de l’étape précédente"), Column.Text("Comment c’est compté", 3.5)],
        [.. steps.Select((s, i) => new Row(s.Name, Number(s.Count), Share(s.Count, steps[0].Count), i == 0 ? Cell.Empty : Share(s.Count, steps[i - 1].Count), s.How))]);

    private static IEnumerable<Block> Challenges(CohortReviewFigures figures, IReadOnlyList<ReviewedChallenge> challenges)
    {
        yield return new Table(
            "Défis retenus",
            [
                Column.RowHeader("Défi", 2.2), Column.Text("Administration", 3.4), Column.Number("Vœux"), Column.Number("Dont premiers"), Column.Number("Entendus"), Column.Number("Places"), Column.Number("Pourvues"),
                Column.Text("Équipe", 2), Column.Text("Plusieurs expertises", 1.1), Column.Number("Missions"),
            ],
            [.. challenges.Select(c => new Row(
                c.Title, c.Administration, Number(figures.Wishes(c)), Number(figures.Wishes(c, true)), Number(figures.HeardFor(c)), Number(figures.PlacesOf(c)), Number(figures.Filled(c)),
                Team(figures, c), figures.IsMultidisciplinary(c) switch { true => "Oui", false => "Non", null => Cell.NotMeasured }, Number(figures.MissionsOf(c))))])
        {
            WhenEmpty = "Aucun défi n’est encore retenu et annoncé.",
        };
        yield return new Note("« Vœux » : candidatures présélectionnées et non retirées qui souhaitent le défi, une fois les vœux clos. « Entendus » : parmi elles, celles que deux jurés ont notées. « Places » : recherchées par le défi. « Pourvues » : acceptées à ce jour. « Équipe » : par expertise, places acceptées sur places recherchées. « Plusieurs expertises » : les personnes qui ont accepté ont au moins deux expertises différentes. Les défis dont vous vous êtes récusé ne sont pas montrés.");
    }

    private static string Team(CohortReviewFigures figures, ReviewedChallenge challenge) => string.Join(", ", challenge.Profiles.Select(p =>
        figures.Cohort.IsPast ? p.Expertise.Label()
        : figures.Filled(challenge, p.Expertise) is { } filled ? $"{p.Expertise.Label()} {filled} sur {p.Number}" : $"{p.Expertise.Label()} {p.Number}"));

    private static IEnumerable<Block> Missions(CohortReviewFigures figures)
    {
        var missions = figures.Facts.Missions;
        yield return new Table(
            "Missions par état", [Column.RowHeader("État"), Column.Number("Missions"), Column.Percentage("Part")],
            [.. Enum.GetValues<MissionState>().Select(s => new Row(s.Label(), Number(figures.MissionsIn(s)), Share(figures.MissionsIn(s), missions.Count)))]);
        if (missions.Count > 0)
        {
            var (first, last) = (missions.Min(m => m.StartsOn), missions.Max(m => m.EndedOn ?? m.EndsOn));
            yield return new Paragraph($"Première mission : le {first.ToFrench()}. Dernier jour de la dernière : le {last.ToFrench()}.");
        }

        yield return new Note("À ce jour, missions ouvertes depuis une candidature ou à la main. « Terminée » : le dernier jour convenu est passé. « Arrêtée avant son terme » : le dernier jour a été avancé, et il est passé.");
    }

    private static IEnumerable<Block> Impact(CohortImpactView impact)
    {
        yield return new Table(
            "Gains additionnés", [Column.RowHeader("Effet", 2), Column.Text("Unité", 1), Column.Number("Gain total"), Column.Number("Mesures comptées"), Column.Number("Sans mesure")],
            [.. impact.Totals.Select(t => new Row(t.Kind.Label(), Cell.Text(t.Unit), t.IsShare ? "ne s’additionne pas" : Figure(t.Total), t.Counted, t.Unmeasured))])
        {
            WhenEmpty = $"Aucune mesure ne s’additionne : {French.NotMeasured}.",
        };
        yield return new Note("Gain d’une mesure : écart entre le départ et la dernière valeur, dans le sens souhaité. Seuls des gains du même effet et de la même unité s’additionnent, et jamais des pourcentages.");
        yield return new Table(
            "Mesures par défi",
            [Column.RowHeader("Défi", 2.2), Column.Text("Mesure", 2), Column.Text("Unité", 1), Column.Number("Départ"), Column.Number("Dernière valeur"), Column.Number("Cible"), Column.Number("Gain")],
            [.. impact.Challenges.SelectMany(c => c.Measures.Select(m => new Row(
                c.Title, m.Measure.Name, Cell.Text(m.Measure.Unit), Figure(m.Measure.Baseline), Figure(m.Values.Count == 0 ? null : m.Values[^1].Value), m.Measure.Target is null ? "non fixée" : Figure(m.Measure.Target), Figure(m.Gain))))])
        {
            WhenEmpty = "Aucune mesure n’est suivie : elles le sont à partir de la première mission d’un défi.",
        };
        yield return new Table(
            "Suite donnée aux défis", [Column.RowHeader("Défi", 3), Column.Text("Décision", 1.2), Column.Text("Produit à la fin", 1.4), Column.Text("Maintenu par", 1.6)],
            [.. impact.Challenges.Select(c => new Row(c.Title, c.Decision?.Decision.Label() ?? "à décider", c.EndState?.Label() ?? "non dit", c.EndState is ProductState.Stopped ? Cell.Empty : c.MaintainedBy?.Label() ?? "non dit"))])
        {
            WhenEmpty = "Aucun défi n’a encore de mission.",
        };
    }

    private static IEnumerable<Block> Alumni(CohortAlumniView alumni)
    {
        if (alumni.Fellows == 0)
        {
            yield return new Paragraph($"Aucune mission n’a commencé : devenir et fidélisation, {French.NotMeasured}.");
            yield break;
        }

        yield return new Table(
            "Enquêtes", [Column.RowHeader("Enquête"), Column.Number("Envoyées"), Column.Number("Répondues"), Column.Percentage("Taux de réponse")],
            [.. alumni.Surveys.Select(s => new Row(s.Kind.Label(), s.Sent, s.Answered, Share(s.Answered, s.Sent)))]);
        yield return alumni.Outcomes;
        yield return alumni.Intentions;
        yield return alumni.Retention;
        yield return new Note($"EIG suivis : {alumni.Fellows.ToFrench()}, dont la mission a commencé. « {French.Masked} » : groupe de moins de {alumni.Smallest.ToFrench()} personnes, ou nombre qui en révélerait un. « Personnes suivies » : encore observées à ce moment. « Encore dans l’administration » : méthode de Kaplan et Meier depuis le premier jour de la mission ; qui ne répond plus est suivi jusqu’à sa dernière réponse.");
    }

    private static Cell Number(int? count) => count is { } known ? known : Cell.NotMeasured;

    private static Cell Figure(decimal? value) => Cell.Of(value, value is { } number && number != decimal.Truncate(number) ? 2 : 0);

    private static Cell Share(int? part, int? whole) => part is { } some && whole is { } all ? Cell.Of(Percentage.Of(some, all)) : Cell.NotMeasured;
}
