using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Candidater;

[EnableRateLimiting(RateLimits.Apply)]
public sealed class CoordonneesModel(IMediator mediator, IDataProtectionProvider protection) : CandidaterPage(mediator, protection)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Read(Aborted) is { } instead) return instead;
        if (Form.IsSent) return LocalRedirect(CandidateRoutes.ApplyReceived(Slug));
        if (Form.Content.Contact is { } contact) Input = InputModel.From(contact);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Read(Aborted) is { } instead) return instead;
        if (Form.IsSent) return LocalRedirect(CandidateRoutes.ApplyReceived(Slug));

        var contact = Input.ToPart();
        if (Form.Draft is { } draft)
        {
            var written = await Mediator.Send(new WriteApplicationDraft(draft, contact), Aborted);
            if (written.IsFailure) return await Refuse(written, Aborted);
        }
        else
        {
            var started = await Mediator.Send(new StartApplicationDraft(Form.Vacancy.Id, contact), Aborted);
            if (started.IsFailure) return await Refuse(started, Aborted);
            Remember(started.Value);
        }

        return Next(CandidateRoutes.ApplyDocuments(Slug));
    }

    public sealed class InputModel
    {
        [Display(Name = "Prénom")]
        public string? GivenName { get; set; }

        [Display(Name = "Nom")]
        public string? FamilyName { get; set; }

        [Display(Name = "Adresse électronique")]
        public string? Email { get; set; }

        [Display(Name = "Téléphone")]
        public string? Phone { get; set; }

        [Display(Name = "Lien vers un profil en ligne")]
        public string? ProfileLink { get; set; }

        [Display(Name = "Êtes-vous fonctionnaire ?")]
        public bool? IsCivilServant { get; set; }

        internal static InputModel From(DraftContact contact) => new()
        {
            GivenName = contact.GivenName,
            FamilyName = contact.FamilyName,
            Email = contact.Email,
            Phone = contact.Phone,
            ProfileLink = contact.ProfileLink,
            IsCivilServant = contact.IsCivilServant,
        };

        internal DraftContact ToPart() => new(GivenName, FamilyName, Email, Phone, ProfileLink, IsCivilServant);
    }
}
