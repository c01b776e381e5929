using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class ModifierModel(IMediator mediator) : VacancyFormPage(mediator)
{
    [BindProperty(Name = "id", SupportsGet = true)]
    public VacancyId Id { get; set; }

    /// <summary>What the person saw; the present one after a conflict has been told.</summary>
    [BindProperty(Name = "version")]
    public long? Version { get; set; }

    public override long? FormVersion => Version ?? Form.Edited?.Version;

    public override string Back => Routes.Vacancy(Id);

    public EditedVacancy Vacancy => Form.Edited!;

    protected override VacancyForm Query => new(Id, Organisation: Input.OrganisationId);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Read() is { } instead) return instead;
        Input = VacancyInput.From(Vacancy.Terms);
        Spare();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Rearrange() is { } rearranged) return rearranged;
        if (await Read() is { } instead) return instead;
        var terms = IsFixed ? Input.Over(Vacancy.Terms) : Input.ToTerms();
        if (terms.IsFailure) return await Refuse(terms, Aborted);
        var edited = await Mediator.Send(new EditVacancy(Id, Version ?? 0, terms.Value), Aborted);
        if (edited.IsSuccess) return Done(IsFixed ? "L’offre publiée est modifiée." : "Le brouillon est modifié.", Routes.Vacancy(Id));
        if (edited.Errors.Any(e => e.Kind is ErrorKind.Conflict)) Version = null;
        return await Refuse(edited, Aborted);
    }
}
