using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Vivier;

/// <summary>The own page of somebody of the vivier; opening it confirms the address.</summary>
[EnableRateLimiting(RateLimits.Upload)]
public sealed class IndexModel(IMediator mediator, IUploads uploads) : VivierPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public bool IsFirstOpening { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        if (Membership.AddressConfirmedAt is not null) return Page();

        var confirmed = await Mediator.Send(new ConfirmPoolAddress(Token), Aborted);
        // Opened twice at once: the other opening confirmed it.
        if (confirmed.IsFailure && confirmed.Error.Kind is not ErrorKind.Conflict) return await Refuse(confirmed, Aborted);
        IsFirstOpening = true;
        return await Reload(Aborted) ?? Page();
    }

    public async Task<IActionResult> OnPostCvAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        if (Input.Cv is not { } file) return await Refuse(Result.Failure([ApplicationErrors.CvMissing]), Aborted);
        await using var content = file.OpenReadStream();
        var received = await uploads.ReceiveCv(content, file.FileName, Aborted);
        if (received.IsFailure) return await Refuse(Result.Failure([.. received.Errors.Select(e => e with { Field = nameof(InputModel.Cv) })]), Aborted);
        var attached = await Mediator.Send(new AttachPoolCv(Token, received.Value.Id), Aborted);
        return attached.IsFailure ? await Refuse(attached, Aborted) : Done("Votre CV est enregistré.", Routes.OwnPool(Token));
    }

    public async Task<IActionResult> OnPostResterAsync()
    {
        var renewed = await Mediator.Send(new RenewPoolConsent(Token), Aborted);
        return renewed.IsFailure ? await Refuse(renewed, Aborted) : Done("Vous restez dans le vivier pour deux ans.", Routes.OwnPool(Token));
    }

    public sealed class InputModel
    {
        [Display(Name = "CV")]
        public IFormFile? Cv { get; set; }
    }
}
