using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Candidater;

[EnableRateLimiting(RateLimits.Upload)]
public sealed class DocumentsModel(IMediator mediator, IDataProtectionProvider protection, IUploads uploads) : CandidaterPage(mediator, protection)
{
    private const string CvKey = $"{nameof(Input)}.{nameof(InputModel.Cv)}";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await ReadStep(Aborted) is { } instead) return instead;
        Input.Motivation = Form.Content.Motivation?.Text;
        return Page();
    }

    /// <summary>A good file is kept even when the rest is refused, and the text even when the file is.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await ReadStep(Aborted) is { } instead) return instead;

        var status = StatusCodes.Status400BadRequest;
        if (Input.Cv is { } file)
        {
            var kept = await Keep(file);
            foreach (var error in kept.Errors) ModelState.AddModelError(CvKey, error.Message);
            if (kept.Errors.Any(e => e.Kind is ErrorKind.Unavailable)) status = StatusCodes.Status503ServiceUnavailable;
        }
        else if (Form.Content.Cv is null)
        {
            ModelState.AddModelError(CvKey, "Joignez votre CV.");
        }

        var written = await Mediator.Send(new WriteApplicationDraft(Form.Draft!.Value, new DraftMotivation(Input.Motivation)), Aborted);
        if (written.IsFailure) return await Refuse(written, Aborted);
        if (ModelState.IsValid) return Next(CandidateRoutes.ApplyQuestions(Slug));

        if (await Reload(Aborted) is { } gone) return gone;
        Response.StatusCode = status;
        return Page();
    }

    private async Task<Result> Keep(IFormFile file)
    {
        await using var content = file.OpenReadStream();
        var received = await uploads.ReceiveCv(content, file.FileName, Aborted);
        return received.IsFailure
            ? received.ToResult()
            : await Mediator.Send(new WriteApplicationDraft(Form.Draft!.Value, new DraftCv(received.Value.Id)), Aborted);
    }

    public sealed class InputModel
    {
        [Display(Name = "Votre CV")]
        public IFormFile? Cv { get; set; }

        [Display(Name = "Votre motivation")]
        public string? Motivation { get; set; }
    }
}
