using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Competences;

/// <summary>One skill: by administration and job, over time, and who holds it.</summary>
public sealed class CompetenceModel(IMediator mediator) : GestionPage
{
    public SkillHoldersView View { get; private set; } = null!;

    [BindProperty(SupportsGet = true)]
    public SkillId Id { get; set; }

    [BindProperty(Name = "organisation", SupportsGet = true)]
    public OrganisationId? Organisation { get; set; }

    [BindProperty(Name = "niveau", SupportsGet = true)]
    public SkillLevel Niveau { get; set; } = SkillLevel.Notions;

    public IEnumerable<SelectListItem> Levels => Enum.GetValues<SkillLevel>().Select(l => new SelectListItem($"{(int)l} – {l.Label()}", l.ToString()));

    public Chart Evolution => new(
        ChartKind.Line, "Évolution sur deux ans",
        $"De {View.Evolution[0].Day.ToFrenchShort()} à {View.Evolution[^1].Day.ToFrenchShort()}, le nombre d’agents qui détiennent la compétence passe de {View.Evolution[0].Holders.ToFrench()} à {View.Evolution[^1].Holders.ToFrench()}.",
        [.. View.Evolution.Select(e => e.Day.ToFrenchShort())],
        new ChartSeries("Détenue", [.. View.Evolution.Select(e => (Cell)e.Holders)]),
        new ChartSeries("Maîtrisée (niveau 3 et plus)", [.. View.Evolution.Select(e => (Cell)e.Masters)])) { LabelTitle = "Au" };

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, [FromQuery(Name = "taille")] int? size)
    {
        ModelState.Clear();
        var level = Enum.IsDefined(Niveau) ? Niveau : SkillLevel.Notions;
        var view = await mediator.Send(new SkillHolders(Id, Organisation, level, Paging.Of(number, size)), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
