using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the law asks the file of a recruitment to hold, one check each.</summary>
internal static class RecruitmentFileChecks
{
    private const string PublicationLaw = "Décret n° 2018-1351";
    private const string ContractualLaw = "Décret n° 2019-1414 (décret n° 86-83, art. 3-1 à 3-10)";
    private const int Named = 20;

    /// <param name="facts">Of the recruitment.</param>
    /// <param name="today">In Paris.</param>
    public static IReadOnlyList<FilePoint> Of(RecruitmentFileFacts facts, DateOnly today) =>
    [
        Publication(facts, today),
        Urgency(facts),
        Receipts(facts),
        FruitlessSearch(facts, today),
        Interviews(facts, today),
        Assessments(facts),
        Reasons(facts),
        Decision(facts, today),
        Answers(facts),
        Hires(facts),
        End(facts),
    ];

    private static FilePoint Publication(RecruitmentFileFacts f, DateOnly today)
    {
        const string title = "Publication";
        var v = f.Vacancy;
        if (v.PublishedOn is not { } published) return new(title, PublicationLaw, FileState.Missing, "L’offre n’a pas été publiée.", FilePlace.Publication);
        // Closed by the calendar, it is closed on the day after the last one.
        var last = new[] { v.ClosedOn ?? today, v.Deadline, today }.Min();
        var shown = $"Publiée le {published.ToFrench()}, ouverte aux candidatures {(v.IsOpen(today) ? "aujourd’hui encore" : $"jusqu’au {last.ToFrench()}")} : {Count(Math.Max(1, last.DayNumber - published.DayNumber + 1), "jour")}.";
        if (!v.IsBoundToPublication) return new(title, PublicationLaw, FileState.Complete, $"{shown} Le délai d’un mois ne s’impose pas à cette offre.");
        var on = FirstAcceptance(f) ?? today;
        return v.MinimumPublication.On(on).IsSuccess
            ? new(title, PublicationLaw, FileState.Complete, $"{shown} {(v.Urgency is null ? $"Le mois de publication s’est achevé le {v.MinimumPublication.PossibleFrom!.Value.ToFrench()}." : "Une urgence lève le délai d’un mois.")}")
            : new(title, PublicationLaw, FileState.Missing, $"{shown} Le mois de publication s’achève le {v.MinimumPublication.PossibleFrom!.Value.ToFrench()}.", FilePlace.Vacancy);
    }

    private static FilePoint Urgency(RecruitmentFileFacts f)
    {
        const string title = "Urgence";
        var v = f.Vacancy;
        if (v.Urgency is { } reason) return new(title, PublicationLaw, FileState.Complete, $"Urgence enregistrée : {reason}");
        return FirstAcceptance(f) is { } on && v.MinimumPublication.On(on).IsFailure
            ? new(title, PublicationLaw, FileState.Missing, $"Une candidature a été retenue le {on.ToFrench()}, avant la fin du mois de publication, sans urgence enregistrée.", FilePlace.Urgency)
            : new(title, PublicationLaw, FileState.NotApplicable, "Aucune urgence n’a été invoquée.");
    }

    private static FilePoint Receipts(RecruitmentFileFacts f)
    {
        const string title = "Accusés de réception";
        if (f.Applications.Count == 0) return new(title, ContractualLaw, FileState.NotApplicable, "Aucune candidature n’a été reçue.");
        var erased = f.Applications.Count(a => a.IsErased);
        var missing = f.Applications.Where(a => !a.IsErased && !a.Holds(CandidateMessageKind.Acknowledgement)).ToList();
        var sent = f.Applications.SelectMany(a => a.Messages).Where(m => m.Kind is CandidateMessageKind.Acknowledgement).Select(m => m.At.ToParisDay()).Order().ToList();
        var dates = sent.Count == 0 ? "" : sent[0] == sent[^1] ? $", le {sent[0].ToFrench()}" : $", du {sent[0].ToFrench()} au {sent[^1].ToFrench()}";
        return new(title, ContractualLaw, missing.Count == 0 ? FileState.Complete : FileState.Missing,
            $"{Count(f.Applications.Count - erased - missing.Count, "accusé")} de réception remis sur {Count(f.Applications.Count - erased, "candidature")}{dates}.{(erased > 0 ? $" {Count(erased, "candidature")} effacée{(erased > 1 ? "s" : "")} au terme de la conservation." : "")}", missing.Count == 0 ? FilePlace.None : FilePlace.Pipeline)
        { Subjects = Some(missing) };
    }

    private static FilePoint FruitlessSearch(RecruitmentFileFacts f, DateOnly today)
    {
        const string title = "Constat infructueux";
        const string law = "CGFP, art. L332-2, 2° ; décret n° 86-83, art. 3-2";
        var v = f.Vacancy;
        if (v.Basis is not LegalBasis.NeedOfService) return new(title, law, FileState.NotApplicable, "Le fondement de l’offre ne le demande pas.");
        if (v.FruitlessRecordedOn is { } recorded)
        {
            var early = f.Chosen.Where(a => a.IsContractual && a.AcceptedOn < recorded).ToList();
            return early.Count == 0
                ? new(title, law, FileState.Complete, $"Enregistré le {recorded.ToFrench()} : {v.FruitlessNote}")
                : new(title, law, FileState.Missing, $"Enregistré le {recorded.ToFrench()}, après la décision de retenir un contractuel.", FilePlace.Vacancy) { Subjects = Some(early) };
        }

        var without = f.Chosen.Where(a => new FruitlessSearch(v.Basis, a.IsContractual, null).On(today).IsFailure).ToList();
        return without.Count == 0
            ? new(title, law, FileState.NotApplicable, "Aucun contractuel n’est retenu.")
            : new(title, law, FileState.Missing, "Un contractuel est retenu sans constat enregistré.", FilePlace.FruitlessSearch) { Subjects = Some(without) };
    }

    /// <remarks>The record of the interviews held is the evidence; where none was ever entered, the scorecards handed in stand for it.</remarks>
    private static FilePoint Interviews(RecruitmentFileFacts f, DateOnly today)
    {
        const string title = "Entretiens";
        var held = f.Applications.Sum(a => a.Interviews);
        var entered = held == 0 ? "" : $"{Count(held, "entretien")} tenu{(held > 1 ? "s" : "")}. ";
        var chosen = f.Chosen.Where(a => a.IsContractual).ToList();
        if (chosen.Count == 0) return new(title, ContractualLaw, FileState.NotApplicable, $"{entered}Aucun contractuel n’est retenu.");
        var missing = chosen.Where(a => new InterviewPanel(true, f.Vacancy.DurationMonths, a.SubmittedScorecards, a.Present).On(today).IsFailure).ToList();
        var needed = InterviewPanel.NeededFor(true, f.Vacancy.DurationMonths);
        return new(title, ContractualLaw, missing.Count == 0 ? FileState.Complete : FileState.Missing,
            $"{entered}Entretien conduit par {(needed == 1 ? "une personne" : "deux personnes")} au moins : {Count(chosen.Count - missing.Count, "contractuel")} retenu{(chosen.Count - missing.Count > 1 ? "s" : "")} sur {chosen.Count.ToFrench()}.")
        { Subjects = Some(missing) };
    }

    private static FilePoint Assessments(RecruitmentFileFacts f)
    {
        const string title = "Documents d’évaluation";
        var submitted = f.Applications.Sum(a => a.SubmittedScorecards);
        var expected = f.Applications.Where(a => !a.IsErased && a.Evaluators > a.SubmittedScorecards).ToList();
        var awaited = expected.Sum(a => a.Evaluators - a.SubmittedScorecards);
        var kept = f.Applications.Count(a => a.KeptDocuments > 0);
        var missing = f.Chosen.Where(a => a.IsContractual && a.SubmittedScorecards + a.KeptDocuments == 0).ToList();
        string?[] parts =
        [
            $"{Count(submitted, "grille")} remise{(submitted > 1 ? "s" : "")}",
            kept == 0 ? null : $"compte rendu conservé à la décision pour {Count(kept, "candidat")} retenu{(kept > 1 ? "s" : "")}",
            expected.Count == 0 ? null : $"{Count(awaited, "grille")} encore attendue{(awaited > 1 ? "s" : "")} d’évaluateurs désignés",
        ];
        var detail = string.Join(" ; ", parts.OfType<string>()) + ".";
        return missing.Count > 0 ? new(title, ContractualLaw, FileState.Missing, detail) { Subjects = Some(missing) }
            : submitted == 0 && !f.Chosen.Any(a => a.IsContractual) ? new(title, ContractualLaw, FileState.NotApplicable, "Aucune grille n’a été remise, et aucun contractuel n’est retenu.")
            : new(title, ContractualLaw, FileState.Complete, detail);
    }

    private static FilePoint Reasons(RecruitmentFileFacts f)
    {
        const string title = "Motifs de refus";
        const string law = "CGFP, art. L131-1 (égalité de traitement) ; charge de la preuve devant le juge";
        var refused = f.Applications.Where(a => a.Status is ApplicationStatus.Refused).ToList();
        if (refused.Count == 0) return new(title, law, FileState.NotApplicable, "Aucune candidature n’est refusée.");
        var missing = refused.Where(a => a.Reason is null).ToList();
        return new(title, law, missing.Count == 0 ? FileState.Complete : FileState.Missing,
            string.Join(", ", refused.GroupBy(a => a.Reason).OrderByDescending(g => g.Count()).Select(g => $"{g.Key?.Label() ?? "sans motif"} : {g.Count().ToFrench()}")) + ".")
        { Subjects = Some(missing) };
    }

    private static FilePoint Decision(RecruitmentFileFacts f, DateOnly today)
    {
        const string title = "Délai de la décision";
        var v = f.Vacancy;
        var chosen = f.Chosen.OrderBy(a => a.StageEnteredAt).ToList();
        if (chosen.Count == 0) return new(title, PublicationLaw, FileState.NotApplicable, "Aucune candidature n’est retenue.");
        var early = chosen.Where(a => v.MinimumPublication.On(a.AcceptedOn).IsFailure || a.AcceptedOn <= v.Deadline && !(v.ClosedOn <= a.AcceptedOn)).ToList();
        var dates = string.Join(", ", chosen.Select(a => a.AcceptedOn).Distinct().Select(d => d.ToFrench()));
        return early.Count == 0
            ? new(title, PublicationLaw, FileState.Complete, $"Décision du {dates}, {(v.Urgency is not null ? "sans le délai d’un mois, que l’urgence lève, et après la clôture" : v.MinimumPublication.IsBound ? "après la publication d’un mois et la clôture" : "après la clôture")} des candidatures.")
            : new(title, PublicationLaw, FileState.Missing, $"Décision du {dates} : {Count(early.Count, "candidature")} retenue{(early.Count > 1 ? "s" : "")} trop tôt.", FilePlace.Urgency) { Subjects = Some(early) };
    }

    private static FilePoint Answers(RecruitmentFileFacts f)
    {
        const string title = "Réponses aux candidats";
        var inProgress = f.Applications.Where(a => a.Status is ApplicationStatus.InProgress).ToList();
        var refused = f.Applications.Where(a => a.Status is ApplicationStatus.Refused).ToList();
        if (inProgress.Count + refused.Count == 0) return new(title, ContractualLaw, FileState.NotApplicable, "Personne n’attend de réponse.");
        var untold = refused.Where(a => a.RefusalToldAt is null).ToList();
        var lost = refused.Where(a => a.Misses(CandidateMessageKind.Refusal)).ToList();
        var missing = inProgress.Concat(untold).Concat(lost).ToList();
        var told = refused.Count - untold.Count - lost.Count;
        string?[] parts =
        [
            $"{Count(told, "réponse")} donnée{(told > 1 ? "s" : "")}",
            inProgress.Count == 0 ? null : $"{Count(inProgress.Count, "candidat")} sans réponse",
            untold.Count == 0 ? null : $"{Count(untold.Count, "message")} qui attend{(untold.Count > 1 ? "ent leur" : " son")} jour ou la fin du recrutement",
            lost.Count == 0 ? null : $"{Count(lost.Count, "message")} non remis",
        ];
        return new(title, ContractualLaw, missing.Count == 0 ? FileState.Complete : FileState.Missing, string.Join(", ", parts.OfType<string>()) + ".",
            missing.Count == 0 ? FilePlace.None : FilePlace.Ending)
        { Subjects = Some(missing) };
    }

    private static FilePoint Hires(RecruitmentFileFacts f)
    {
        const string title = "Recrutement";
        const string law = "CGFP, art. L332-1 et suivants";
        var v = f.Vacancy;
        var waiting = f.Applications.Where(a => a.Status is ApplicationStatus.Accepted).ToList();
        var detail = $"{Count(v.HiredCount, "recrutement")} enregistré{(v.HiredCount > 1 ? "s" : "")} sur {Count(v.Posts, "poste")}.";
        return waiting.Count > 0 ? new(title, law, FileState.Missing, $"{detail} {(waiting.Count == 1 ? "Une candidature retenue reste" : "Des candidatures retenues restent")} à recruter.") { Subjects = Some(waiting) }
            : v.HiredCount > 0 ? new(title, law, FileState.Complete, detail)
            : v.IsOver ? new(title, law, FileState.NotApplicable, "Le recrutement s’est terminé sans que le poste soit pourvu.")
            : new(title, law, FileState.Missing, detail, FilePlace.Pipeline);
    }

    private static FilePoint End(RecruitmentFileFacts f)
    {
        const string title = "Fin du recrutement";
        const string law = "Décret n° 2019-1414 : chacun a une réponse";
        var v = f.Vacancy;
        if (!v.IsOver) return new(title, law, FileState.Missing, "Le recrutement n’est pas terminé.", FilePlace.Ending);
        var when = f.End is { } end ? $" le {end.At.DayInParis().ToFrench()}, par {end.By}{(end.Reason is { } reason ? $" : {reason}" : "")}" : v.ClosedOn is { } closed ? $", close aux candidatures le {closed.ToFrench()}" : "";
        return new(title, law, FileState.Complete, $"{v.Status.Label()}{when}.".Replace("..", ".", StringComparison.Ordinal));
    }

    private static DateOnly? FirstAcceptance(RecruitmentFileFacts f) => f.Chosen.Select(a => (DateOnly?)a.AcceptedOn).Min();

    private static List<FileSubject> Some(IEnumerable<FiledApplication> applications) => [.. applications.Take(Named).Select(a => new FileSubject(a.Id, a.Name))];

    private static string Count(int count, string one) => $"{count.ToFrench()} {one}{(count > 1 ? "s" : "")}";
}
