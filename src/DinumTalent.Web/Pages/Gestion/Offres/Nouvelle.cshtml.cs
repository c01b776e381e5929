using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class NouvelleModel(IMediator mediator) : VacancyFormPage(mediator)
{
    [BindProperty(Name = "metier", SupportsGet = true)]
    public JobProfileId? Metier { get; set; }

    [BindProperty(Name = "organisation", SupportsGet = true)]
    public OrganisationId? Organisation { get; set; }

    /// <summary>The template that the vacancy starts from.</summary>
    [BindProperty(Name = "modele", SupportsGet = true)]
    public VacancyTemplateId? Modele { get; set; }

    /// <summary>The vacancy that is copied.</summary>
    [BindProperty(Name = "copie", SupportsGet = true)]
    public VacancyId? Copie { get; set; }

    /// <summary>Words of an administration's name.</summary>
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Whether job and administration are chosen.</summary>
    public bool IsChosen => Form.Profile is not null && Organisation is { } chosen && Form.Organisations.Items.Any(o => o.Id == chosen);

    /// <summary>Whether the form itself is shown, rather than the choice before it.</summary>
    public bool IsForm => IsChosen || Form.Model is not null || HttpMethods.IsPost(Request.Method);

    public override string Back => Routes.ManagedVacancies;

    protected override VacancyForm Query => new(null, Metier, Input.OrganisationId ?? Organisation, Q, Template: Modele, Copied: Copie);

    public async Task<IActionResult> OnGetAsync()
    {
        var asked = Request.Query.ContainsKey("suite");
        ModelState.Clear();
        if (await Read() is { } instead) return instead;
        if (Form.Model is { } model)
        {
            Input = VacancyInput.FromModel(model);
            Spare();
        }
        else if (IsChosen)
        {
            Input = VacancyInput.From(Form.Profile!, Organisation!.Value);
            Spare();
        }
        else if (asked)
        {
            if (Form.Profile is null) ModelState.AddModelError("metier", "Choisissez un métier.");
            if (Organisation is null) ModelState.AddModelError("organisation", "Choisissez une administration.");
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Rearrange() is { } rearranged) return rearranged;
        var terms = Input.ToTerms();
        if (terms.IsFailure) return await Refuse(terms, Aborted);
        var created = await Mediator.Send(new CreateVacancy(terms.Value), Aborted);
        return created.IsSuccess
            ? Done("Le brouillon est enregistré. Relisez l’aperçu, puis publiez l’offre ou soumettez-la à approbation.", Routes.Vacancy(created.Value))
            : await Refuse(created, Aborted);
    }
}
