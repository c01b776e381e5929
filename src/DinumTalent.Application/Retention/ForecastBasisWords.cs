using DinumTalent.Application.Common;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>Says what the probabilities of a forecast rest on.</summary>
internal static class ForecastBasisWords
{
    private static readonly string[] StageNames = ["l’entrée", "la première étape", "la deuxième étape", "la troisième étape ou au-delà"];

    /// <summary>The measures of an administration; a value that nobody has observed is null.</summary>
    /// <param name="basis">Of the administration.</param>
    /// <param name="isCounted">Whether the cases behind them may be told, which are few where the administration is not the reader's own.</param>
    public static IEnumerable<(string Measure, string? Value, string Basis)> Of(ForecastBasis basis, bool isCounted)
    {
        foreach (var (measure, value, counted) in Counted(basis))
            yield return (measure, value, isCounted || value is null ? counted : Uncounted(counted));
    }

    /// <summary>What a measure rests on, up to where it counts.</summary>
    private static string Uncounted(string counted) => counted.Split([" (", " :", ". Années"], 2, StringSplitOptions.None)[0].TrimEnd('.') + ".";

    private static IEnumerable<(string Measure, string? Value, string Basis)> Counted(ForecastBasis basis)
    {
        yield return Attrition(basis.Attrition);
        yield return ("Contrats renouvelés", Share(basis.Renewal), Of(basis.Renewal, "contrat échu", "contrats échus"));
        for (var stage = 0; stage < basis.Conversion.Count; stage++)
            yield return ($"Candidatures abouties, depuis {StageNames[stage]}", Share(basis.Conversion[stage]), Of(basis.Conversion[stage], "candidature close", "candidatures closes"));
        yield return basis.Arrivals is { } a
            ? ("De la candidature au premier jour", $"{a.MedianDays.ToFrench()} jours (médiane)", $"{Source(a.Source, a.OwnCases, "recrutement", "recrutements")} : {Count(a.Cases, "recrutement", "recrutements")}.")
            : ("De la candidature au premier jour", null, "Aucun recrutement observé.");
    }

    /// <summary>What was read otherwise than it stands, or left out.</summary>
    public static IEnumerable<string> Of(ForecastRemarks remarks, int smallest)
    {
        if (remarks.Inverted > 0) yield return $"{Count(remarks.Inverted, "agent dont le départ précède l’arrivée n’est pas compté", "agents dont le départ précède l’arrivée ne sont pas comptés")}.";
        if (remarks.ContractPast > 0) yield return $"{Count(remarks.ContractPast, "agent a un contrat échu sans départ enregistré : il est compté présent, son contrat", "agents ont un contrat échu sans départ enregistré : ils sont comptés présents, leur contrat")} à renouveler dès le premier mois.";
        if (remarks.NoBirthDate > 0) yield return $"{Count(remarks.NoBirthDate, "agent sans date de naissance connue n’est", "agents sans date de naissance connue ne sont")} jamais compté comme partant à la retraite.".Replace("sont jamais compté comme partant", "sont jamais comptés comme partant", StringComparison.Ordinal);
        if (remarks.FewRetire) yield return $"Moins de {smallest.ToFrench()} agents atteindront l’âge de la retraite d’ici là : leurs départs ne sont pas prévus, pour ne révéler l’âge de personne.";
        if (remarks.PastRetirement > 0 && remarks.PastRetirement < smallest) yield return $"Moins de {smallest.ToFrench()} agents ont déjà l’âge de la retraite : leur départ suit la fréquence de leur ancienneté.";
        if (remarks.PastRetirement >= smallest) yield return $"{Count(remarks.PastRetirement, "agent a", "agents ont")} déjà l’âge de la retraite : leur départ suit la fréquence de leur ancienneté.";
        if (remarks.NoJob > 0) yield return $"{Count(remarks.NoJob, "agent n’a", "agents n’ont")} pas de métier renseigné : ils forment une ligne à part.";
        if (remarks.UndatedHires > 0) yield return $"{Count(remarks.UndatedHires, "candidat retenu sans premier jour connu est attendu", "candidats retenus sans premier jour connu sont attendus")} le premier mois.";
    }

    private static (string Measure, string? Value, string Basis) Attrition(IReadOnlyList<MeasuredRate>? years)
    {
        const string measure = "Départs par an, selon l’ancienneté";
        if (years is null) return (measure, null, "Personne n’a été observé une année entière.");
        var values = string.Join(", ", years.Select((y, at) => $"{Year(at, years.Count)} : {Yearly(y.Value)}"));
        var sources = years.Select((y, at) => (y, Name: Year(at, years.Count))).GroupBy(x => x.y.Source).OrderBy(g => g.Key).Select(g => g.Key switch
        {
            RateSource.Own => $"historique propre : {Names(g.Select(x => x.Name))}",
            RateSource.Above => $"administration de la prévision : {Names(g.Select(x => x.Name))}",
            _ => $"État, faute d’historique propre : {Names(g.Select(x => x.Name))}",
        });
        return (measure, values, $"{string.Join(" ; ", sources)}. Années de service observées ici : {((decimal)(years.Sum(y => y.OwnCases) / 12)).ToFrench(1)}.");

        string Names(IEnumerable<string> names) => names.ToList() is var list && list.Count == years.Count ? "toutes les années" : string.Join(", ", list);
    }

    private static string Year(int at, int count) => at == 0 ? "1re année" : at == count - 1 ? $"au-delà de {at} ans" : $"{at + 1}e";

    /// <summary>A probability within a month, over twelve of them.</summary>
    private static string Yearly(double monthly) => new Percentage((decimal)(1 - Math.Pow(1 - monthly, 12))).ToFrench(1);

    private static string? Share(MeasuredRate? rate) => rate is null ? null : new Percentage((decimal)rate.Value).ToFrench(1);

    private static string Of(MeasuredRate? rate, string one, string many) => rate switch
    {
        null => $"Aucun cas observé dans l’État ({many}).",
        { Source: RateSource.Given } => $"Fixé par l’auteur, faute de tout historique ({many}).",
        _ => $"{Source(rate.Source, (int)rate.OwnCases, one, many)} : {rate.Events.ToFrench()} sur {Count((int)rate.Cases, one, many)}.{(rate.Cases < ForecastRates.EnoughCases ? " Très peu de cas : à lire avec prudence." : "")}",
    };

    private static string Source(RateSource source, int ownCases, string one, string many) => source switch
    {
        RateSource.Own => "Historique propre",
        RateSource.Above => $"Historique de l’administration de la prévision, faute d’historique propre ({Count(ownCases, one, many)}, il en faut {ForecastRates.EnoughCases})",
        _ => $"Historique de l’État, faute d’historique propre ({Count(ownCases, one, many)}, il en faut {ForecastRates.EnoughCases})",
    };

    private static string Count(int count, string one, string many) => $"{count.ToFrench()} {(count > 1 ? many : one)}";
}
