using DinumTalent.Application.Recruitment;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion;

public sealed class IndexModel(IMediator mediator) : GestionPage
{
    /// <summary>Null for somebody without rights on vacancies, such as an evaluator.</summary>
    public DashboardView? View { get; private set; }

    /// <summary>What the person still has to evaluate.</summary>
    public int Evaluations { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var view = await mediator.Send(new RecruitmentDashboard(), Aborted);
        if (view.IsFailure && view.Error.Kind is not ErrorKind.Forbidden) return await Refuse(view, Aborted);
        View = view.IsSuccess ? view.Value : null;
        Evaluations = await mediator.Send(new EvaluationsToDo(), Aborted) is { IsSuccess: true } count ? count.Value : 0;
        return Page();
    }

    /// <summary>The lists that hold something, each with what to say of a row and where it leads.</summary>
    public static IEnumerable<WaitingList> Lists(DashboardView view) =>
        new WaitingList[]
        {
            new("Candidatures à examiner", "Elles sont à l’étape d’entrée : personne n’est recruté avant qu’elles en soient sorties.", view.ToSort,
                r => $"{r.Unsorted.ToFrench()} à examiner", r => Routes.Pipeline(r.Id)),
            new("Recrutements à décider", "Le délai de publication est écoulé : une candidature peut être retenue.", view.ToDecide,
                r => $"depuis le {r.FillableFrom!.Value.ToFrench()}, {VacancyWords.Count(r.InProgress, "candidature")} en cours", r => Routes.Pipeline(r.Id)),
            new("Bientôt possibles", "Une candidature pourra être retenue à partir de cette date.", view.Soon,
                r => r.FillableFrom!.Value.ToFrench(), r => Routes.Vacancy(r.Id)),
            new("Date limite passée", "Ces offres ne reçoivent plus de candidatures : clôturez-les ou prolongez-les.", view.Overdue,
                r => $"date limite : {r.Deadline.ToFrench()}", r => Routes.Vacancy(r.Id)),
            new("Brouillons", "Ces offres ne sont pas encore publiées.", view.Drafts,
                r => $"date limite : {r.Deadline.ToFrench()}", r => Routes.Vacancy(r.Id)),
        }.Where(l => l.Rows.Count > 0);

    public sealed record WaitingList(
        string Title, string Help, IReadOnlyList<DashboardRow> Rows, Func<DashboardRow, string> Fact, Func<DashboardRow, string> Href);
}
