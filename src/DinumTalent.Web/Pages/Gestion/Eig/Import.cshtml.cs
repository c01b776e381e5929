using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>Takes the challenges of the past over: first what would be done, then doing it.</summary>
public sealed class ImportModel(IMediator mediator) : GestionPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The file as it came, which the confirmation brings back: it is checked again.</summary>
    public string FileContent { get; private set; } = "";

    /// <summary>What it would make; null before a file was read.</summary>
    public PastChallengeReport? Report { get; private set; }

    public OrganisationChoices Choices { get; private set; } = new([], 0);

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(Choices.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.OrganisationId is not { } organisation) return await Refuse((Result)Error.Invalid("OrganisationId", "Choisissez l’administration qui conduit le programme."), Aborted);
        if (Input.File is not { } file) return await Refuse((Result)Error.Invalid("File", "Choisissez un fichier."), Aborted);
        var content = await file.ReadAll(Aborted);
        var preview = await mediator.Send(new PastChallengePreview(organisation, content), Aborted);
        if (preview.IsFailure) return await Refuse(preview, Aborted);
        (Report, FileContent) = (preview.Value, Convert.ToBase64String(content.Span));
        return await Reload(Aborted) ?? Page();
    }

    public async Task<IActionResult> OnPostConfirmerAsync(string? content)
    {
        var bytes = new byte[(content?.Length ?? 0) * 3 / 4];
        if (!Convert.TryFromBase64String(content ?? "", bytes, out var length) || length == 0)
            return await Refuse((Result)Error.Invalid("File", "Choisissez de nouveau le fichier."), Aborted);
        var imported = await mediator.Send(new ImportPastChallenges(Input.OrganisationId ?? default, bytes.AsMemory(0, length)), Aborted);
        return imported.IsFailure
            ? await Refuse(imported, Aborted)
            : Done($"{CohortWords.Count(imported.Value.Created, "défi est importé", "défis sont importés")}, dans {CohortWords.Count(imported.Value.Cohorts.Count, "promotion")}.", Routes.Cohorts);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var choices = await mediator.Send(new CohortForm(Input.OrganisationId), ct);
        if (choices.IsFailure) return StatusCode(StatusCodes.Status403Forbidden);
        Choices = choices.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Administration qui conduit le programme")]
        public OrganisationId? OrganisationId { get; set; }

        [Display(Name = "Fichier CSV")]
        public IFormFile? File { get; set; }
    }
}
