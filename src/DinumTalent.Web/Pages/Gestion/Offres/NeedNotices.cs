using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Pages.Gestion.Offres;

/// <summary>What the page of a vacancy says of its approval and of the day chosen for its publication.</summary>
internal static class NeedNotices
{
    public static IEnumerable<OffreModel.Notice> Of(VacancySheetView vacancy)
    {
        var need = vacancy.Need;
        IReadOnlyList<(string, string)> follow = [("Suivre l’approbation", Routes.VacancyApprovals(vacancy.Id))];
        switch (vacancy.Status)
        {
            case VacancyStatus.Draft:
                if (need.Approval is { Status: ApprovalStatus.Returned } returned) yield return Returned(returned, follow);
                if (need.NeedsApproval) yield return new("À approuver avant de publier", Asked(need), vacancy.Acts.Contains(VacancyAct.Submit) ? [("Soumettre à approbation", Routes.SubmitVacancy(vacancy.Id))] : follow);
                break;
            case VacancyStatus.InApproval when need.Approval is { } course:
                yield return new("En attente d’approbation", Waiting(course), follow);
                break;
            case VacancyStatus.Approved:
                yield return new("Offre approuvée", need.PublishesOn is null ? "Toutes les étapes sont franchies : publiez l’offre, ou programmez sa publication." : "Toutes les étapes sont franchies.", follow);
                break;
        }

        if (need.PublishesOn is { } day)
            yield return new("Publication programmée", $"L’offre paraîtra d’elle-même le {day.ToFrench()}{(vacancy.Status is VacancyStatus.Approved || !(need.NeedsApproval || vacancy.Status is VacancyStatus.InApproval) ? "" : ", si elle est approuvée d’ici là")}.", []);
    }

    private static string Asked(VacancyNeed need)
    {
        var visa = need.VisaReason is { } reason ? $" {reason}" : "";
        var obstacles = need.SubmissionObstacles.Count > 0 ? " " + string.Join(" ", need.SubmissionObstacles) : "";
        return $"{ApprovalErrors.Needed.Message}{visa}{obstacles}";
    }

    private static string Waiting(ApprovalCourse course)
    {
        var number = course.Steps.ToList().FindIndex(s => s.State is ApprovalStepState.Current);
        if (number < 0) return "";
        var step = course.Steps[number];
        var waits = step.Seats.Where(s => s.Decision is null).Select(s => s.Name).ToList();
        return $"Étape {number + 1} sur {course.Steps.Count}, « {step.Name} » : {(step.Approved == 0 ? "aucun accord" : ApprovalWords.Quorum(step.Approved))} sur {step.Quorum.ToFrench()}. "
            + (waits.Count == 1 ? $"{waits[0]} n’a pas encore décidé." : $"{string.Join(", ", waits)} n’ont pas encore décidé.")
            + " L’offre ne se modifie plus pendant ce temps.";
    }

    private static OffreModel.Notice Returned(ApprovalCourse course, IReadOnlyList<(string, string)> follow)
    {
        var seat = course.Steps.SelectMany(s => s.Seats).First(s => s.Decision is ApprovalDecision.Returned);
        return new("Renvoyée pour modification", $"{seat.StandIn ?? seat.Name}, le {seat.At?.ToFrench()} : « {seat.Comment} »", follow);
    }
}
