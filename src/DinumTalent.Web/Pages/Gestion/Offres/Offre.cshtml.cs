using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class OffreModel(IMediator mediator) : GestionPage
{
    public VacancySheetView Vacancy { get; private set; } = null!;

    /// <summary>The stages with what is late in each.</summary>
    public VacancyStagesView Stages { get; private set; } = null!;

    public IReadOnlyList<ActLink> Acts =>
        [.. Vacancy.Acts.OrderBy(a => a switch { VacancyAct.Publish or VacancyAct.Submit => 0, VacancyAct.Edit => 1, _ => 2 })
            .Select(a => new ActLink(LabelOf(a), Href(a), Icon(a), IsFirst: a is VacancyAct.Publish or VacancyAct.Submit or VacancyAct.Edit,
                IsMain: a is VacancyAct.Publish or VacancyAct.Submit && Vacancy.PublicationObstacles.Count == 0))];

    /// <summary>Whether the public ever saw it: before, there is neither application nor figure.</summary>
    public bool WasPublished => Vacancy.PublishedOn is not null;

    /// <summary>Whether the recruitment can be ended, with an answer to everybody.</summary>
    public bool MayEnd => HasFile && Vacancy.Status is (VacancyStatus.Published or VacancyStatus.Closed) && Vacancy.Rights.Contains(Permission.PublishVacancies);

    /// <summary>Whether there is a file of the recruitment to read.</summary>
    public bool HasFile => Vacancy.Status is not (VacancyStatus.Draft or VacancyStatus.InApproval) && Vacancy.Rights.Contains(Permission.ReadApplications);

    public bool HasApprovals => Vacancy.Need.NeedsApproval || Vacancy.Need.Approval is not null;

    /// <summary>Accepted candidates whom the person may hire now.</summary>
    public IReadOnlyList<RetainedCandidate> ToHire => Vacancy.Rights.Contains(Permission.DecideHires) ? Vacancy.Retained : [];

    /// <summary>What the law asks of this recruitment, with dates; who waits for what.</summary>
    public IEnumerable<Notice> Notices
    {
        get
        {
            var (v, law) = (Vacancy, Vacancy.Law);
            foreach (var notice in NeedNotices.Of(v)) yield return notice;
            if (v.Status is VacancyStatus.Draft)
            {
                yield return new("Avant de publier", VacancyWords.BeforePublication(law)
                    + (v.Acts.Contains(VacancyAct.RecordUrgency) ? " Enregistrez une urgence si ce délai n’est pas tenable." : ""), []);
            }

            if (Unanswered is { } unanswered) yield return unanswered;
            if (v.Status is not (VacancyStatus.Published or VacancyStatus.Closed)) yield break;
            if (v.Status is VacancyStatus.Published && v.DaysLeft < 0)
                yield return new("Date limite passée", $"La date limite de candidature, le {v.Deadline.ToFrench()}, est passée : l’offre ne reçoit plus de candidatures. Clôturez-la, ou prolongez-la.", []);
            if (v.Figures.Accepted > v.Figures.Hired)
                yield return new(v.Figures.Accepted - v.Figures.Hired > 1 ? "Des candidatures sont retenues" : "Une candidature est retenue",
                    "Le recrutement reste à enregistrer. D’ici là, l’offre ne peut être ni annulée, ni déclarée infructueuse.",
                    [.. v.Retained.Select(r => (r.Name, Routes.Application(r.Id)))]);
            if (v.Figures.Accepted >= v.Figures.Posts) yield break;
            if (law.FillableFrom is { } from) yield return new(FillingTitle(law), Filling(law, from), []);
            if (law.NeedsFruitlessSearch)
                yield return new("Constat infructueux", "Avant de retenir un contractuel sur ce fondement, enregistrez le constat du caractère infructueux du recrutement d’un fonctionnaire (CGFP, art.\u00A0L332-2, 2°).", []);
        }
    }

    /// <summary>Candidates left without an answer of the recruiters: a deferred message that never left, or somebody still in progress when all is over.</summary>
    private Notice? Unanswered
    {
        get
        {
            var inProgress = Vacancy.Status is VacancyStatus.Filled or VacancyStatus.Fruitless ? Vacancy.Figures.InProgress : 0;
            if (inProgress + Vacancy.Figures.Untold == 0 || Vacancy.Status is VacancyStatus.Cancelled) return null;
            var text = (inProgress, Vacancy.Figures.Untold) switch
            {
                (0, var untold) => Refusals(untold),
                (var waiting, 0) => Waiting(waiting),
                var (waiting, untold) => $"{Waiting(waiting)} {Refusals(untold)}",
            };
            return new Notice("Des candidats attendent votre réponse", text,
                Vacancy.Rights.Contains(Permission.ReadApplications) ? [("Voir les candidatures sans réponse", Routes.UnansweredApplications(Vacancy.Id))] : []);

            static string Waiting(int count) => count == 1
                ? "Une candidature est encore en cours alors que le recrutement est terminé."
                : $"{count.ToFrench()} candidatures sont encore en cours alors que le recrutement est terminé.";

            static string Refusals(int count) => count == 1
                ? "Un refus est décidé sans que son message soit parti."
                : $"{count.ToFrench()} refus sont décidés sans que leur message soit parti.";
        }
    }

    public async Task<IActionResult> OnGetAsync(VacancyId id)
    {
        var vacancy = await mediator.Send(new VacancySheet(id), Aborted);
        if (vacancy.IsFailure) return await Refuse(vacancy, Aborted);
        Vacancy = vacancy.Value;
        var stages = await mediator.Send(new VacancyStages(id), Aborted);
        if (stages.IsFailure) return await Refuse(stages, Aborted);
        Stages = stages.Value;
        return Page();
    }

    private string FillingTitle(VacancyLaw law) => law switch
    {
        { IsFillable: false } => "Le poste ne peut pas encore être pourvu",
        _ when Vacancy.Figures.InProgress == 0 => "Aucune candidature à retenir",
        { NeedsFruitlessSearch: true } => "Le poste peut être pourvu par un fonctionnaire",
        _ => "Le poste peut être pourvu",
    };

    private string Filling(VacancyLaw law, DateOnly from)
    {
        var delay = law switch
        {
            { Urgency: not null } => "Une urgence est enregistrée : le délai d’un mois de publication (décret n°\u00A02018-1351) ne s’applique pas.",
            { IsBound: true, PossibleFrom: { } possible } => $"Le délai d’un mois de publication (décret n°\u00A02018-1351) {(law.IsFillable ? "est écoulé depuis le" : "s’achève le")} {possible.ToFrench()}.",
            _ => "Cette offre n’est pas soumise au délai d’un mois de publication.",
        };
        if (law.IsFillable && Vacancy.Figures.InProgress == 0) return $"{delay} Aucune candidature n’est en cours.";
        if (law.IsFillable) return $"{delay} Une candidature peut être retenue depuis le {from.ToFrench()}.";
        return Vacancy.Status is VacancyStatus.Published && from == Vacancy.Deadline.AddDays(1)
            ? $"{delay} Une candidature peut être retenue à partir du {from.ToFrench()}, au lendemain de la date limite, ou plus tôt si l’offre est close."
            : $"{delay} Une candidature peut être retenue à partir du {from.ToFrench()}.";
    }

    private string LabelOf(VacancyAct act) => act is VacancyAct.Extend && Vacancy.Status is VacancyStatus.Closed ? "Rouvrir" : act.Label();

    private string Href(VacancyAct act) => act switch
    {
        VacancyAct.Edit => Routes.EditVacancy(Vacancy.Id),
        VacancyAct.Publish => Routes.PublishVacancy(Vacancy.Id),
        VacancyAct.Submit => Routes.SubmitVacancy(Vacancy.Id),
        VacancyAct.Withdraw => Routes.WithdrawVacancy(Vacancy.Id),
        VacancyAct.Schedule => Routes.ScheduleVacancy(Vacancy.Id),
        VacancyAct.Extend => Routes.ExtendVacancy(Vacancy.Id),
        VacancyAct.Close => Routes.CloseVacancy(Vacancy.Id),
        VacancyAct.Cancel => Routes.CancelVacancy(Vacancy.Id),
        VacancyAct.DeclareFruitless => Routes.DeclareVacancyFruitless(Vacancy.Id),
        VacancyAct.RecordUrgency => Routes.RecordUrgency(Vacancy.Id),
        VacancyAct.RecordFruitlessSearch => Routes.RecordFruitlessSearch(Vacancy.Id),
        _ => Routes.DeleteVacancyDraft(Vacancy.Id),
    };

    private static string Icon(VacancyAct act) => act switch
    {
        VacancyAct.Edit => "edit-line",
        VacancyAct.Publish => "megaphone-line",
        VacancyAct.Submit => "send-plane-line",
        VacancyAct.Withdraw => "arrow-go-back-line",
        VacancyAct.Schedule => "calendar-2-line",
        VacancyAct.Extend => "calendar-event-line",
        VacancyAct.Close => "lock-line",
        VacancyAct.Cancel => "close-circle-line",
        VacancyAct.DeclareFruitless => "flag-line",
        VacancyAct.RecordUrgency => "timer-line",
        VacancyAct.RecordFruitlessSearch => "file-text-line",
        _ => "delete-bin-line",
    };

    /// <summary>A way to an act.</summary>
    /// <param name="Label">Its words.</param>
    /// <param name="Href">Its page.</param>
    /// <param name="Icon">Of the design system.</param>
    /// <param name="IsFirst">Stands before the preview.</param>
    /// <param name="IsMain">What one most likely came for.</param>
    public sealed record ActLink(string Label, string Href, string Icon, bool IsFirst, bool IsMain);

    /// <summary>Something to know about the recruitment, with where to go from there.</summary>
    public sealed record Notice(string Title, string Text, IReadOnlyList<(string Label, string Href)> Links);
}
