using DinumTalent.Application.Organisations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Organisations;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion;

public sealed class IndexModel(IMediator mediator, Standing standing) : GestionPage
{
    /// <summary>Null for somebody without rights on vacancies, such as an evaluator.</summary>
    public DashboardView? View { get; private set; }

    /// <summary>Recruitments with applications beyond their delay, most first.</summary>
    public IReadOnlyList<LateRecruitment> Late { get; private set; } = [];

    /// <summary>What the person still has to evaluate.</summary>
    public int Evaluations { get; private set; }

    /// <summary>Vacancies that wait for the person's approval.</summary>
    public int Approvals { get; private set; }

    /// <summary>Invitations that wait for their person; null for somebody who does not look after accounts.</summary>
    public int? Invitations { get; private set; }

    public bool ReadsTrail { get; private set; }

    /// <summary>Candidates to whom the person owes a word; null for somebody who answers none.</summary>
    public AnswersDueView? Answers { get; private set; }

    /// <summary>Days and administration asked for.</summary>
    public ReviewFilter Filter { get; private set; } = new();

    /// <summary>Figures and charts of the period; null for somebody who reads no reports.</summary>
    public WorkforceDashboardView? Figures { get; private set; }

    public PeriodChoice? Choice { get; private set; }

    /// <summary>The five figures of the person's role.</summary>
    public IReadOnlyList<KeyFigure> Shown { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await ReadFigures() is { } instead) return instead;
        var view = await mediator.Send(new RecruitmentDashboard(), Aborted);
        if (view.IsFailure && view.Error.Kind is not ErrorKind.Forbidden) return await Refuse(view, Aborted);
        View = view.IsSuccess ? view.Value : null;
        Answers = await mediator.Send(new AnswersDue(), Aborted) is { IsSuccess: true } due ? due.Value : null;
        Late = await mediator.Send(new LateRecruitments(), Aborted) is { IsSuccess: true } late ? late.Value : [];
        Evaluations = await mediator.Send(new EvaluationsToDo(), Aborted) is { IsSuccess: true } count ? count.Value : 0;
        Approvals = await mediator.Send(new ApprovalsToDecide(), Aborted) is { IsSuccess: true } asked ? asked.Value.Waiting.Count : 0;
        if (await standing.Holds(Permission.ManageAccounts, Aborted)
            && await mediator.Send(new AccountList(null, null, null, Paging.Of(1, null), InvitedOnly: true), Aborted) is { IsSuccess: true } invited)
        {
            (Invitations, ReadsTrail) = (invited.Value.Total, await standing.Holds(Permission.ReadAuditTrail, Aborted));
        }

        return Page();
    }

    private async Task<IActionResult?> ReadFigures()
    {
        Filter = ReviewAddress.Read(Request.Query) with { Family = null, Job = null };
        var figures = await mediator.Send(new WorkforceDashboard(Filter), Aborted);
        if (figures.IsFailure) return figures.Error.Kind is ErrorKind.Forbidden ? null : await Refuse(figures, Aborted);
        var form = await mediator.Send(new RecruitmentReviewForm(Filter), Aborted);
        if (form.IsFailure) return await Refuse(form, Aborted);
        (Figures, Choice) = (figures.Value, new PeriodChoice(Routes.Dashboard, Filter, form.Value));
        // Who looks after agents and who recruits for a team don't ask the same.
        Shown = await standing.Holds(Permission.ReadAgents, Aborted) ? figures.Value.Workforce : figures.Value.Recruitment;
        return null;
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
            new("À publier", "Ces offres sont en brouillon, ou approuvées et pas encore publiées.", view.Drafts,
                r => $"date limite : {r.Deadline.ToFrench()}", r => Routes.Vacancy(r.Id)),
        }.Where(l => l.Rows.Count > 0);

    /// <summary>"1 candidature en cours, 2 refus à envoyer".</summary>
    public static string Waiting(UnansweredRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return string.Join(", ", new[]
        {
            row.InProgress > 0 ? $"{VacancyWords.Count(row.InProgress, "candidature")} en cours" : null,
            row.Untold > 0 ? $"{row.Untold.ToFrench()} refus à envoyer" : null,
        }.OfType<string>());
    }

    public sealed record WaitingList(
        string Title, string Help, IReadOnlyList<DashboardRow> Rows, Func<DashboardRow, string> Fact, Func<DashboardRow, string> Href);
}
