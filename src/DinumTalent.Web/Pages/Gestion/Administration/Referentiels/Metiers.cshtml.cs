using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Referential;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Administration.Referentiels;

public sealed class MetiersModel(IMediator mediator) : ReferentialPage(mediator)
{
    [BindProperty(SupportsGet = true), Display(Name = "Rechercher")]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Famille")]
    public JobFamilyId? Famille { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Avec les retirés")]
    public bool Retires { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ReferentialJobsView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> FamilyItems => SelectLists.Of(View.Families.Where(f => !f.IsRetired), f => f.Label, f => f.Id);

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public Task<IActionResult> OnPostAjouterAsync()
    {
        var id = JobProfileId.New();
        return Record(new AddJob(id, Input.Code ?? "", Input.FamilyId ?? default, Input.Label ?? "", Input.Description ?? ""), Routes.ReferentialJob(id));
    }

    public Task<IActionResult> OnPostAjouterFamilleAsync(string? name) => Record(new AddFamily(JobFamilyId.New(), name ?? ""), Routes.ReferentialJobs);

    public Task<IActionResult> OnPostRenommerFamilleAsync(JobFamilyId family, string? name) => Record(new RenameFamily(family, name ?? ""), Routes.ReferentialJobs);

    public Task<IActionResult> OnPostRetirerFamilleAsync(JobFamilyId family) => Record(new RetireFamily(family), Routes.ReferentialJobs);

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var number = int.TryParse(Request.Query["page"], out var asked) ? asked : 1;
        var found = await Mediator.Send(new ReferentialJobs(Q, Famille, Retires, Paging.Of(number, null)), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        View = found.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Code", Description = "Par exemple : ERNUM056. Il ne changera plus.")]
        public string? Code { get; set; }

        [Display(Name = "Intitulé")]
        public string? Label { get; set; }

        [Display(Name = "Famille")]
        public JobFamilyId? FamilyId { get; set; }

        [Display(Name = "Description")]
        public string? Description { get; set; }
    }
}
