using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

/// <summary>Whether the file of a recruitment is complete in law, where it is mended, and its export.</summary>
public sealed class DossierModel(IMediator mediator) : GestionPage
{
    private const int BufferSize = 81_920;

    public RecruitmentFileView Dossier { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(VacancyId id)
    {
        var file = await mediator.Send(new RecruitmentFile(id), Aborted);
        if (file.IsFailure) return file.Errors.Any(e => e.Kind is ErrorKind.NotFound) ? Missing() : await Refuse(file, Aborted);
        Dossier = file.Value;
        return Page();
    }

    /// <summary>Notes who takes the file away, then hands it out.</summary>
    public async Task<IActionResult> OnPostExporterAsync(VacancyId id)
    {
        var export = await mediator.Send(new ExportRecruitmentFile(id), Aborted);
        if (export.IsFailure) return await Refuse(export, Aborted);

        // Whole on disk before the first byte leaves: a failure is an error page, not half a file, and length costs no memory.
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            var written = await mediator.Send(new RecruitmentArchive(id, export.Value, file), Aborted);
            if (written.IsFailure)
            {
                await file.DisposeAsync();
                return await Refuse(written, Aborted);
            }

            file.Position = 0;
            Response.Headers.CacheControl = ReportDownload.Private;
            return new FileStreamResult(file, written.Value.ContentType) { FileDownloadName = written.Value.Name };
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct) =>
        await OnGetAsync(VacancyId.TryParse(RouteData.Values["id"]?.ToString(), null, out var id) ? id : default) is not Microsoft.AspNetCore.Mvc.RazorPages.PageResult and var other ? other : null;

    /// <summary>Kind of badge.</summary>
    public static string? Badge(FileState state) => state switch
    {
        FileState.Complete => "success",
        FileState.Missing => "warning",
        _ => null,
    };

    /// <summary>Where a point is put right; null where its applications are all there is.</summary>
    public (string Label, string Href)? Way(FilePlace place) => place switch
    {
        FilePlace.Vacancy => ("Voir l’offre", Routes.Vacancy(Dossier.Id)),
        FilePlace.Publication => ("Publier l’offre", Routes.PublishVacancy(Dossier.Id)),
        FilePlace.Urgency => ("Enregistrer une urgence", Routes.RecordUrgency(Dossier.Id)),
        FilePlace.FruitlessSearch => ("Enregistrer le constat", Routes.RecordFruitlessSearch(Dossier.Id)),
        FilePlace.Pipeline => ("Voir les candidatures", Routes.PipelineList(Dossier.Id)),
        FilePlace.Ending => ("Clore le recrutement", Routes.EndRecruitment(Dossier.Id)),
        _ => null,
    };
}
