using DinumTalent.Application.Common;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Reports;

/// <summary>Lays the file of a deliberation out: the lists of the challenge first, then each person.</summary>
internal static class JuryFileReport
{
    private const int Decimals = 2;

    public static Report Build(CohortRankingsView rankings, IReadOnlyList<PositionRankingView> positions, IReadOnlyList<DeliberatedCandidate> people, Extraction extraction, Uri page) => new()
    {
        Title = "Dossier du jury",
        Scope = $"{positions[0].Challenge}, {rankings.Name}{(rankings.Sprints.Count > 1 ? $", sprint {rankings.Sprint}" : "")}",
        Subject = positions[0].Challenge,
        Organisation = rankings.Organisation,
        Extraction = extraction,
        AccessiblePage = page,
        Blocks =
        [
            new Note($"Document confidentiel, pour la délibération. {Rule(rankings.Rule!)}{(rankings.Waiting > 0 ? $" Grilles d’audition encore attendues dans la promotion : {rankings.Waiting.ToFrench()} ; les listes peuvent changer." : "")} La candidature de qui a établi ce dossier, celles dont cette personne s’est récusée et celles qu’elle doit encore noter n’y sont pas."),
            .. positions.SelectMany(List),
            new Heading("Personnes classées"),
            .. positions.Any(p => p.Others.Count > 0) ? [new Paragraph("Qui n’est classé pour aucun profil de ce défi n’a pas de fiche ci-dessous ; son nom et la raison sont dans les listes qui précèdent.")] : Array.Empty<Block>(),
            .. people.Count == 0 ? [new Paragraph("Personne n’est classé pour ce défi.")] : people.SelectMany(Person),
        ],
    };

    private static string Rule(RankingRuleView rule) =>
        $"La moyenne qui classe compte l’audition pour {(rule.AuditionWeight * 100).ToFrench(0)}{French.NoBreakSpace}% et la présélection pour le reste ; sous {rule.Floor.ToFrench()} sur {FellowScore.MaxScore}, personne n’est classé.";

    private static IEnumerable<Block> List(PositionRankingView position)
    {
        yield return new Heading($"{position.Expertise.Label()} : {position.Places.ToFrench()} {(position.Places > 1 ? "places" : "place")}");
        yield return new Table(
            $"Classement, {position.Expertise.Label().ToLowerInvariant()}",
            [Column.Number("Rang", 1.1), Column.RowHeader("Candidat", 2.4), Column.Number("Candidature"), Column.Number("Moyenne"), Column.Number("Audition"), Column.Number("Présélection", 1.1), Column.Number("Vœu", 0.7)],
            [.. position.Ranked.Select(r => new Row($"{r.Rank.ToFrench()}{(r.IsTied ? " ex æquo" : "")}", r.Name, r.Number, Cell.Of(r.Mean, Decimals), Cell.Of(r.Audition, Decimals), Cell.Of(r.Preselection, Decimals), r.Wish))])
        {
            WhenEmpty = "Personne n’est classé.",
        };
        if (position.Others.Count == 0) yield break;
        yield return new Table(
            $"Non classés, {position.Expertise.Label().ToLowerInvariant()}",
            [Column.RowHeader("Candidat", 2.4), Column.Number("Candidature"), Column.Number("Moyenne"), Column.Text("Pourquoi", 3)],
            [.. position.Others.Select(o => new Row(o.Name, o.Number, Cell.Of(o.Mean, Decimals), o.Reason.Label()))]);
    }

    private static IEnumerable<Block> Person(DeliberatedCandidate person)
    {
        yield return new Heading($"{person.Name} (candidature n° {person.Number.ToFrench()})", 2);
        yield return new Paragraph(Run.Bold("Expertises : "), $"{string.Join(", ", person.Expertises.Select(e => e.Label()))}. ", Run.Bold("Vœux : "), $"{string.Join(" ; ", person.Wishes.Select((w, at) => $"{at + 1}. {w}"))}.");
        yield return new Table(
            $"Moyennes par critère, de 0 à {FellowScore.MaxScore} : {person.Name}",
            [Column.RowHeader("Critère", 3), Column.Number($"Présélection ({person.Preselection.Count.ToFrench()})"), Column.Number($"Audition ({person.Audition.Count.ToFrench()})")],
            [
                .. Enum.GetValues<FellowCriterion>().Select(c => new Row(c.Label(), Cell.Of(person.Preselection.On(c), Decimals), Cell.Of(person.Audition.On(c), Decimals))),
                new Row("Ensemble", Cell.Of(person.Preselection.Overall, Decimals), Cell.Of(person.Audition.Overall, Decimals)) { IsTotal = true },
            ]);
        foreach (var block in Said("Audition", person.Sheets).Concat(Said("Présélection", person.Readings))) yield return block;
    }

    private static IEnumerable<Block> Said(string what, IReadOnlyList<DeliberatedGrid> grids)
    {
        foreach (var grid in grids)
        {
            yield return new Paragraph(Run.Bold($"{what}, {grid.Judge} ({Cell.Of(grid.Mean, Decimals).Display})"), grid.Remarks is { } said ? $" : {said}" : " : sans remarque d’ensemble.");
            var comments = grid.Scores.Where(s => s.Comment is not null).Select(s => $"{s.Criterion.Label()} ({s.Score?.ToFrench() ?? "non évalué"}) : {s.Comment}").ToList();
            if (comments.Count > 0) yield return BulletList.Of([.. comments]);
        }
    }
}
