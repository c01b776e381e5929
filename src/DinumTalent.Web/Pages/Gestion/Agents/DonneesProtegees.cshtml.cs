using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Agents;

/// <summary>Birth date, sex and pay of an agent, each for whom a permission lets read it.</summary>
public sealed class DonneesProtegeesModel(IMediator mediator) : AgentActPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    protected override bool MayAct => Agent.MayEdit && Agent.Protected.Any;

    public string Self => Routes.ProtectedFacts(Id);

    protected override void Prefill() => Fill(null);

    public Task<IActionResult> OnPostNaissanceAsync() => Do(new RecordBirthDate(Id, Version ?? 0, Input.BirthDate), "La date de naissance est enregistrée.", Self);

    public Task<IActionResult> OnPostSexeAsync() => Do(new RecordSex(Id, Version ?? 0, Input.Sex), "Le sexe est enregistré.", Self);

    public Task<IActionResult> OnPostRemunerationAsync() => Do(new RecordPay(Id, Version ?? 0, Input.GrossPay), "La rémunération est enregistrée.", Self);

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var instead = await base.Reload(ct);
        if (instead is null && Request.Method == HttpMethods.Post) Fill(Request.Query["handler"].ToString());
        return instead;
    }

    /// <summary>The form that was sent keeps what was entered; the others show what stands.</summary>
    private void Fill(string? sent)
    {
        if (sent is not "Naissance") Input.BirthDate = Agent.Protected.BirthDate;
        if (sent is not "Sexe") Input.Sex = Agent.Protected.Sex;
        if (sent is not "Remuneration") Input.GrossPay = Agent.Protected.GrossPay;
    }

    public sealed class InputModel
    {
        [Display(Name = "Date de naissance")]
        public DateOnly? BirthDate { get; set; }

        [Display(Name = "Sexe à l’état civil")]
        public Sex? Sex { get; set; }

        [Display(Name = "Rémunération brute annuelle", Description = "En euros, primes comprises")]
        [Euros]
        public int? GrossPay { get; set; }
    }
}
