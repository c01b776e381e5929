using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

/// <summary>The templates that a vacancy can start from.</summary>
public sealed class ModelesModel(IMediator mediator) : GestionPage
{
    public IReadOnlyList<VacancyTemplateRow> Templates { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostSupprimerAsync(VacancyTemplateId modele, long version)
    {
        var deleted = await mediator.Send(new DeleteVacancyTemplate(modele, version), Aborted);
        return deleted.IsSuccess ? Done("Le modèle est supprimé ; les offres qui en sont parties ne changent pas.", Routes.VacancyTemplates) : await Refuse(deleted, Aborted);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var found = await mediator.Send(new VacancyTemplateList(), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        Templates = found.Value;
        return null;
    }
}
