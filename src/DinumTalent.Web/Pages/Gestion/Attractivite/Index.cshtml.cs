using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Attractivite;

/// <summary>Campaigns with their links, and what each brought.</summary>
public sealed class IndexModel(IMediator mediator, ISiteLinks links) : GestionPage
{
    public SourcingOverviewView View { get; private set; } = null!;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(View.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    /// <summary>The whole address to publish.</summary>
    public string AddressOf(LinkRow link) =>
        $"{(link.Slug is { } slug ? links.Vacancy(slug) : links.Home.TrimEnd('/') + Routes.Vacancies)}?{SourceCodes.Parameter}={link.Code}";

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var created = await mediator.Send(new CreateSourcingCampaign(Input.Organisation ?? default, Input.Name), Aborted);
        return created.IsFailure ? await Refuse(created, Aborted) : Done($"La campagne « {Input.Name?.Trim()} » est créée. Ajoutez-y un lien pour chaque canal.", Routes.Sourcing);
    }

    public async Task<IActionResult> OnPostLienAsync(SourcingCampaignId id, long version)
    {
        var added = await mediator.Send(new AddCampaignLink(id, version, Input.Channel, Input.Label, Input.Vacancy), Aborted);
        return added.IsFailure ? await Refuse(added, Aborted) : Done("Le lien est prêt : copiez son adresse et publiez-la.", Routes.Sourcing);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new SourcingOverview(), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Nom de la campagne")]
        public string? Name { get; set; }

        [Display(Name = "Administration", Description = "Ceux qui y recrutent verront la campagne.")]
        public OrganisationId? Organisation { get; set; }

        public SourcingChannel? Channel { get; set; }

        public string? Label { get; set; }

        public VacancyId? Vacancy { get; set; }
    }
}
