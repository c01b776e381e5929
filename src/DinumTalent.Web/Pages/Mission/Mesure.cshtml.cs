using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.MissionSpace;

/// <summary>A value of a measure of the challenge, with its proof.</summary>
[EnableRateLimiting(RateLimits.Upload)]
public sealed class MesureModel(IMediator mediator, IUploads uploads) : MissionPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Measures =>
        SelectLists.Of(Mission.Impact?.Measures ?? [], m => m.Measure.Unit is { } unit ? $"{m.Measure.Name} ({unit})" : m.Measure.Name, m => m.Measure.Number);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        return Mission.Impact is { Measures.Count: > 0 } ? Page() : Missing();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        var proof = (FileId?)null;
        if (Input.Proof is { } sent)
        {
            await using var content = sent.OpenReadStream();
            var received = await uploads.ReceiveCv(content, sent.FileName, Aborted);
            if (received.IsFailure) return await Refuse(Result.Failure([.. received.Errors.Select(e => e with { Field = nameof(Input.Proof) })]), Aborted);
            proof = received.Value.Id;
        }

        return await After(new EnterImpactValue(Id, Input.Measure ?? 0, Input.On, Input.Value, proof), "La valeur est enregistrée.");
    }

    public sealed class InputModel
    {
        [Display(Name = "Mesure")]
        public int? Measure { get; set; }

        [Display(Name = "Jour de la mesure", Description = "Une autre valeur pour le même jour remplace la première.")]
        public DateOnly? On { get; set; }

        [Display(Name = "Valeur")]
        public decimal? Value { get; set; }

        [Display(Name = "Justificatif")]
        public IFormFile? Proof { get; set; }
    }
}
