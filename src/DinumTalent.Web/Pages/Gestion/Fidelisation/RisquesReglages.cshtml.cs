using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation;

/// <summary>What counts how much, with its history, and where risks are switched off.</summary>
public sealed class RisquesReglagesModel(IMediator mediator, Standing standing) : GestionPage
{
    public RiskSettingsView View { get; private set; } = null!;

    public bool MaySet { get; private set; }

    public bool MaySwitch { get; private set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(View.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public async Task<IActionResult> OnGetAsync()
    {
        return await Reload(Aborted) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(int number)
    {
        var set = await mediator.Send(new SetRiskWeights(number, Input.Weights, Input.Reason), Aborted);
        return set.IsFailure ? await Refuse(set, Aborted) : Done("Les poids sont enregistrés. Ils valent dès maintenant pour tout l’État.", Routes.RiskSettings);
    }

    public Task<IActionResult> OnPostCouperAsync() => Switch(Input.Organisation, 0, off: true, Input.OffReason, "Les risques sont coupés : plus rien n’est calculé ni montré dans cette administration et celles qui en dépendent.");

    public Task<IActionResult> OnPostRetablirAsync(OrganisationId organisation, long version) =>
        Switch(organisation, version, off: false, "Rétablis par les ressources humaines", "Les risques sont de nouveau calculés, sauf là où une administration au-dessus les a coupés.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new RiskSettings(), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        (View, MaySet, MaySwitch) = (view.Value, await standing.HoldsForState(Permission.ManageRetention, ct), await standing.Holds(Permission.ManageRetention, ct));
        Input.ShowWhereEmpty(factor => View.Weights.First(w => w.Factor == factor).Points);
        return null;
    }

    private async Task<IActionResult> Switch(OrganisationId? organisation, long version, bool off, string? reason, string done)
    {
        var turned = await mediator.Send(new SwitchRisk(organisation, version, off, reason), Aborted);
        return turned.IsFailure ? await Refuse(turned, Aborted) : Done(done, Routes.RiskSettings);
    }

    public sealed class InputModel
    {
        [Display(Name = "Contrat qui se termine sans décision", Description = "Dans les six mois")]
        public int? ContractEnds { get; set; }

        [Display(Name = "Rémunération sous la référence", Description = "Du métier, à l’ancienneté comptée depuis l’arrivée")]
        public int? PayBelow { get; set; }

        [Display(Name = "Plus de trois ans au même poste", Description = "Même métier, même administration")]
        public int? LongInPost { get; set; }

        [Display(Name = "Aucune formation depuis deux ans", Description = "Ni certification, ni compétence acquise en mission")]
        public int? NoTraining { get; set; }

        [Display(Name = "Compétence rare", Description = "Exigée par un métier, maîtrisée par moins de cinq agents de l’État")]
        public int? ScarceSkill { get; set; }

        [Display(Name = "Envie de rester faible, dite à son nom", Description = "Seulement si la personne l’a choisi, dans l’année")]
        public int? SaidLeaving { get; set; }

        [Display(Name = "Changement de responsable", Description = "Dans l’année")]
        public int? NewManager { get; set; }

        [Display(Name = "Pourquoi ces poids")]
        public string? Reason { get; set; }

        [Display(Name = "Administration", Description = "Avec tout ce qui en dépend")]
        public OrganisationId? Organisation { get; set; }

        [Display(Name = "Pourquoi couper")]
        public string? OffReason { get; set; }

        /// <summary>The weights in force, also where another form of the page was refused; what was entered stays.</summary>
        internal void ShowWhereEmpty(Func<RiskFactor, int> points)
        {
            ContractEnds ??= points(RiskFactor.ContractEnds);
            PayBelow ??= points(RiskFactor.PayBelow);
            LongInPost ??= points(RiskFactor.LongInPost);
            NoTraining ??= points(RiskFactor.NoTraining);
            ScarceSkill ??= points(RiskFactor.ScarceSkill);
            SaidLeaving ??= points(RiskFactor.SaidLeaving);
            NewManager ??= points(RiskFactor.NewManager);
        }

        internal IReadOnlyList<RiskWeight> Weights =>
        [
            new(RiskFactor.ContractEnds, ContractEnds ?? -1), new(RiskFactor.PayBelow, PayBelow ?? -1), new(RiskFactor.LongInPost, LongInPost ?? -1), new(RiskFactor.NoTraining, NoTraining ?? -1),
            new(RiskFactor.ScarceSkill, ScarceSkill ?? -1), new(RiskFactor.SaidLeaving, SaidLeaving ?? -1), new(RiskFactor.NewManager, NewManager ?? -1),
        ];
    }
}
