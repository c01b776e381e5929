using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Agents;

/// <summary>Records that an agent leaves.</summary>
public sealed class DepartModel(IMediator mediator) : AgentActPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => Do(
        new DepartAgent(Id, Version ?? 0, Input.LastDay, Input.Reason, Input.Destination, Input.CancelLater), $"Le départ est enregistré au {Input.LastDay?.ToFrench()}.");

    public sealed class InputModel
    {
        [Display(Name = "Dernier jour de service")]
        public DateOnly? LastDay { get; set; }

        [Display(Name = "Motif")]
        public DepartureReason? Reason { get; set; }

        [Display(Name = "Destination")]
        public DepartureDestination? Destination { get; set; }

        [Display(Name = "Annuler aussi les contrats à venir")]
        public bool CancelLater { get; set; }
    }
}
