using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Agents;

/// <summary>Renews the trial period of the contract at hand.</summary>
public sealed class EssaiModel(IMediator mediator) : AgentActPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The contract whose trial can be renewed, if any.</summary>
    public ContractRow? InTrial => Agent.Contracts.FirstOrDefault(c => c.LatestTrialEnd is not null);

    protected override void Prefill() => Input = new InputModel { Contract = InTrial?.Id, LastDay = InTrial?.LatestTrialEnd };

    public Task<IActionResult> OnPostAsync() => Do(
        new RenewTrial(Id, Version ?? 0, Input.Contract ?? default, Input.LastDay), $"La période d’essai est renouvelée jusqu’au {Input.LastDay?.ToFrench()}.");

    public sealed class InputModel
    {
        public ContractId? Contract { get; set; }

        [Display(Name = "Dernier jour de l’essai renouvelé")]
        public DateOnly? LastDay { get; set; }
    }
}
