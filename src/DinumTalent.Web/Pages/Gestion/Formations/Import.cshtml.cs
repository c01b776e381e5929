using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Formations;

/// <summary>Reads a file of trainings, shows what it would change, then takes it over.</summary>
public sealed class ImportModel(IMediator mediator) : GestionPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The file as it came, which the confirmation brings back: it is checked again.</summary>
    public string FileContent { get; private set; } = "";

    /// <summary>What it would change; null before a file was read.</summary>
    public TrainingImportReport? Report { get; private set; }

    public OrganisationChoices Choices { get; private set; } = new([], 0);

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(Choices.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.File is not { } file) return await Refuse((Result)Error.Invalid("File", "Choisissez un fichier."), Aborted);
        var content = await file.ReadAll(Aborted);
        if (await Try(content) is { IsFailure: true } refused) return await Refuse(refused, Aborted);
        return await Reload(Aborted) ?? Page();
    }

    public async Task<IActionResult> OnPostConfirmerAsync(string? content, string? seen)
    {
        var bytes = new byte[(content?.Length ?? 0) * 3 / 4];
        if (!Convert.TryFromBase64String(content ?? "", bytes, out var length) || length == 0)
            return await Refuse((Result)Error.Invalid("File", "Choisissez de nouveau le fichier."), Aborted);
        var imported = await mediator.Send(new ImportTrainings(Input.Organisation, bytes.AsMemory(0, length), seen ?? ""), Aborted);
        if (imported.IsFailure)
        {
            // Somebody changed what the file was compared with: it is shown again as it would be now.
            if (imported.Errors.Any(e => e.Kind is ErrorKind.Conflict)) await Try(bytes.AsMemory(0, length));
            return await Refuse(imported, Aborted);
        }

        var report = imported.Value;
        return Done($"Le catalogue est à jour : formations ajoutées : {report.Created.ToFrench()} ; modifiées : {report.Changed.ToFrench()}.", Routes.Trainings);
    }

    /// <summary>Reads what the file would change.</summary>
    private async Task<IResult> Try(ReadOnlyMemory<byte> content)
    {
        var preview = await mediator.Send(new TrainingImportPreview(Input.Organisation, content), Aborted);
        if (preview.IsSuccess) (Report, FileContent) = (preview.Value, Convert.ToBase64String(content.Span));
        return preview;
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var choices = await mediator.Send(new TrainingImportForm(Input.Organisation), ct);
        if (choices.IsFailure) return StatusCode(StatusCodes.Status403Forbidden);
        Choices = choices.Value;
        if (Input.Organisation is null && Choices.Items.Count > 0) Input.Organisation = Choices.Items[0].Id;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Catalogue de l’administration", Description = "Ses agents, et ceux des administrations qui en dépendent, verront ces formations.")]
        public OrganisationId? Organisation { get; set; }

        [Display(Name = "Fichier CSV")]
        public IFormFile? File { get; set; }
    }
}
