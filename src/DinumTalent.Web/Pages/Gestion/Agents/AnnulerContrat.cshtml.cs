using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Agents;

/// <summary>Cancels a contract that has not started.</summary>
public sealed class AnnulerContratModel(IMediator mediator) : AgentActPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IEnumerable<SelectListItem> Choices => SelectLists.Of(Agent.ToCome, c => $"Contrat {AgentWords.Of(c)}", c => c.Id);

    protected override void Prefill() => Input = new InputModel { Contract = Agent.ToCome.Count == 1 ? Agent.ToCome[0].Id : null };

    public Task<IActionResult> OnPostAsync() => Do(
        new CancelContract(Id, Version ?? 0, Input.Contract ?? default, Input.Reason), "Le contrat est annulé. L’historique en garde la trace et le motif.");

    public sealed class InputModel
    {
        [Display(Name = "Contrat à annuler")]
        [Required(ErrorMessage = "Choisissez le contrat à annuler.")]
        public ContractId? Contract { get; set; }

        [Display(Name = "Motif", Description = "Il figure à l’historique")]
        public string? Reason { get; set; }
    }
}
