using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Web.Pages.Public.Vivier;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public;

/// <summary>Proposes a profile without a vacancy: it goes to the vivier once the address is confirmed.</summary>
[EnableRateLimiting(RateLimits.Apply)]
public sealed class CandidatureSpontaneeModel(IMediator mediator, ICurrentUser user) : TalentPage
{
    /// <summary>The account's confirmed address.</summary>
    public string? FixedEmail => user.Id is null ? null : user.ConfirmedEmail;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var sent = await mediator.Send(new SendSpontaneousProfile(
            Input.GivenName, Input.FamilyName, Input.Email, Input.Phone, Input.ProfileLink, Input.Sharing, Input.Ministries, Input.Families, Input.Places,
            Input.Presentation, Input.Consents), Aborted);
        if (sent.IsFailure) return await Refuse(sent, Aborted);
        return LocalRedirect(Routes.SpontaneousReceived);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var choices = await mediator.Send(new PoolChoices(), ct);
        if (choices.IsFailure) return await Refuse(choices, ct);
        Input.Choices = choices.Value;
        return null;
    }

    public sealed class InputModel : PoolInput
    {
        public override bool AsksFamily => true;

        [Display(Name = "Adresse électronique")]
        public string? Email { get; set; }

        public bool Consents { get; set; }
    }
}
