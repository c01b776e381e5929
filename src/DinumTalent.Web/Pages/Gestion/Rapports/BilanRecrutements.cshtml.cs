using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Reports;
using DinumTalent.Web.Pages.Gestion.Competences;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Rapports;

/// <summary>The review of recruitments, to read in the browser.</summary>
public sealed class BilanRecrutementsModel(IMediator mediator) : GestionPage
{
    public Report Report { get; private set; } = null!;

    public RecruitmentReviewFormView Form { get; private set; } = null!;

    public ReviewFilter Filter { get; private set; } = null!;

    public DateOnly Du => Form.Period.From;

    public DateOnly Au => Form.Period.To;

    /// <summary>How the days asked for were read, where they were not taken as they stand; null otherwise.</summary>
    public string? PeriodNote =>
        Filter.From > Filter.To ? "Le premier jour demandé venait après le dernier : ils ont été échangés."
        : Filter.To > Form.Period.To ? "Le dernier jour demandé est à venir : le bilan s’arrête aujourd’hui."
        : null;

    public OrganisationId? Organisation => Filter.Organisation;

    public JobFamilyId? Famille => Filter.Family;

    public JobProfileId? Metier => Filter.Job;

    public bool IsFiltered => Filter != new ReviewFilter();

    public ShownReport Shown => new(Report, format => Routes.RecruitmentReview(Filter, format)) { Filters = ("/Pages/Gestion/Rapports/_BilanFiltres.cshtml", this), Order = Filter.For(ReportKind.RecruitmentReview) };

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(Form.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public IEnumerable<SelectListItem> Families => SelectLists.Of(Form.Families, f => f.Label, f => f.Id);

    public IEnumerable<SelectListItem> Profiles => JobLists.Of(Form.Jobs);

    public async Task<IActionResult> OnGetAsync()
    {
        Filter = ReviewAddress.Read(Request.Query);
        var report = await mediator.Send(new RecruitmentReview(Filter), Aborted);
        if (report.IsFailure) return await Refuse(report, Aborted);
        var form = await mediator.Send(new RecruitmentReviewForm(Filter), Aborted);
        if (form.IsFailure) return await Refuse(form, Aborted);
        (Report, Form) = (report.Value, form.Value);
        return Page();
    }
}
