using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Agents;

/// <summary>Ends a contract before its term.</summary>
public sealed class FinDeContratModel(IMediator mediator) : AgentActPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The contract that can end early: the one that runs.</summary>
    public ContractRow? Contract => Agent.Running;

    protected override void Prefill() => Input = new InputModel { Contract = Contract?.Id };

    public Task<IActionResult> OnPostAsync() => Do(
        new EndContract(Id, Version ?? 0, Input.Contract ?? default, Input.LastDay, Input.Reason), $"Le contrat prend fin le {Input.LastDay?.ToFrench()}.");

    public sealed class InputModel
    {
        public ContractId? Contract { get; set; }

        [Display(Name = "Dernier jour du contrat")]
        public DateOnly? LastDay { get; set; }

        [Display(Name = "Motif", Description = "Il figure à l’historique")]
        public string? Reason { get; set; }
    }
}
