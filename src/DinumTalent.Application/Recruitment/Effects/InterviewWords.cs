using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>What mails say of interviews.</summary>
internal static class InterviewWords
{
    public static (string Subject, IReadOnlyList<string> Paragraphs) ToCandidate(InterviewNews news, InterviewNotice notice, string page, string home)
    {
        var (interview, post) = (notice.Interview, Post(notice.Subject));
        return news switch
        {
            InterviewNews.SlotsOffered => ($"Choisissez votre créneau d’entretien : {notice.Subject.Vacancy}",
            [
                $"Votre candidature au poste {post}, retient l’attention : nous vous proposons un entretien ({Form(interview)}).",
                "D’autres candidats peuvent choisir parmi les mêmes créneaux : le premier qui réserve un créneau l’obtient. Choisissez le vôtre, ou dites-nous que vous ne viendrez pas :",
                page,
                Question(notice),
            ]),
            InterviewNews.Planned => ($"Votre entretien le {interview.StartsAt!.Value.ToFrench()} : {notice.Subject.Vacancy}",
            [
                $"Vous êtes attendu(e) en entretien pour le poste {post}.",
                Details(interview),
                .. Instructions(interview),
                "Le fichier joint l’inscrit à votre agenda. Pour revoir ces informations, changer de créneau quand c’est possible ou renoncer à l’entretien :",
                page,
                Question(notice),
            ]),
            InterviewNews.Changed => ($"Votre entretien change : {notice.Subject.Vacancy}",
            [
                $"Votre entretien pour le poste {post} a été modifié. Voici ce qui vaut désormais.",
                Details(interview),
                .. Instructions(interview),
                "Le fichier joint met votre agenda à jour. L’entretien se trouve ici :",
                page,
                Question(notice),
            ]),
            InterviewNews.Reminder => ($"Rappel, votre entretien le {interview.StartsAt!.Value.ToFrench()} : {notice.Subject.Vacancy}",
            [
                $"Nous vous rappelons votre entretien pour le poste {post}.",
                Details(interview),
                .. Instructions(interview),
                page,
                Question(notice),
            ]),
            InterviewNews.Declined => ($"Vous avez décliné l’entretien : {notice.Subject.Vacancy}",
            [
                $"Vous avez décliné votre entretien pour le poste {post}{When(interview)}. Le recruteur en est averti.",
                "Votre candidature reste enregistrée ; vous pouvez la retirer depuis sa page.",
                Question(notice),
            ]),
            _ => ($"Votre entretien est annulé : {notice.Subject.Vacancy}",
            [
                $"Votre entretien pour le poste {post}{When(interview)} est annulé.{(interview.Reason is { } reason ? $" {reason}" : "")}",
                Question(notice),
                "D’autres offres vous attendent :",
                home,
            ]),
        };
    }

    /// <summary>The candidate's name stays out of mails to the panel, as out of those to evaluators.</summary>
    public static (string Subject, IReadOnlyList<string> Paragraphs) ToPanel(InterviewNews news, InterviewNotice notice, string page)
    {
        var (interview, post) = (notice.Interview, Post(notice.Subject));
        return news switch
        {
            InterviewNews.Planned => ($"Un entretien à conduire le {interview.StartsAt!.Value.ToFrench()} : {notice.Subject.Vacancy}",
            [
                $"Vous conduisez un entretien pour le poste {post}.",
                Details(interview),
                "Le fichier joint l’inscrit à votre agenda. La candidature et votre grille se trouvent ici :",
                page,
            ]),
            InterviewNews.Changed => ($"Un entretien change : {notice.Subject.Vacancy}",
            [
                $"Un entretien que vous conduisez pour le poste {post} a été modifié. Voici ce qui vaut désormais.",
                Details(interview),
                "Le fichier joint met votre agenda à jour.",
                page,
            ]),
            InterviewNews.Reminder => ($"Rappel, un entretien à conduire le {interview.StartsAt!.Value.ToFrench()} : {notice.Subject.Vacancy}",
            [
                $"Vous conduisez un entretien pour le poste {post}.",
                Details(interview),
                page,
            ]),
            InterviewNews.Declined => ($"Un candidat décline l’entretien : {notice.Subject.Vacancy}",
            [
                $"Le candidat décline l’entretien pour le poste {post}{When(interview)}.{(interview.Reason is { } message ? $" Son message : « {message} »" : "")}",
                page,
            ]),
            InterviewNews.LeftPanel => ($"Vous ne conduisez plus un entretien : {notice.Subject.Vacancy}",
            [
                $"Vous ne faites plus partie du jury d’un entretien pour le poste {post}{When(interview)}. Il se tient sans vous.",
            ]),
            _ => ($"Un entretien est annulé : {notice.Subject.Vacancy}",
            [
                $"Un entretien que vous deviez conduire pour le poste {post}{When(interview)} est annulé.{(interview.Reason is { } reason ? $" {reason}" : "")}",
            ]),
        };
    }

    private static string Post(InterviewSubject subject) => $"« {subject.Vacancy} » ({subject.Reference}), {subject.Organisation}";

    private static string Form(Interview interview) => $"{interview.Kind.Label().ToLowerInvariant()}, {interview.Minutes} minutes";

    private static string When(Interview interview) => interview.StartsAt is { } start ? $", prévu le {start.ToFrench()}" : "";

    private static string Details(Interview interview)
    {
        var lines = new List<string> { $"Le {interview.StartsAt!.Value.ToFrenchAppointment()}, heure de Paris", $"Durée : {interview.Minutes} minutes", $"Forme : {interview.Kind.Label().ToLowerInvariant()}" };
        if (interview.Place is { } place) lines.Add($"{(interview.Kind is InterviewKind.Phone ? "Numéro ou précision" : "Lieu")} : {place}");
        if (interview.Link is { } link) lines.Add(link);
        lines.Add($"Avec : {string.Join(", ", interview.Panel.Select(p => p.Name))}");
        return string.Join("\n", lines);
    }

    private static IEnumerable<string> Instructions(Interview interview) => interview.Instructions is { } text ? [text] : [];

    private static string Question(InterviewNotice notice) => $"Pour toute question, écrivez au contact de l’offre : {notice.Contact}.";
}
