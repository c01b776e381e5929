using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation.Actions;

/// <summary>The actions by where they stand, late ones first.</summary>
public sealed class IndexModel(IMediator mediator) : GestionPage
{
    [BindProperty(Name = "organisation", SupportsGet = true)]
    public OrganisationId? Organisation { get; set; }

    [BindProperty(Name = "type", SupportsGet = true)]
    public RetentionActionKind? Type { get; set; }

    [BindProperty(Name = "responsable", SupportsGet = true)]
    public UserId? Responsable { get; set; }

    [BindProperty(Name = "retard", SupportsGet = true)]
    public bool Retard { get; set; }

    [BindProperty(Name = "agent", SupportsGet = true)]
    public AgentId? Agent { get; set; }

    [BindProperty(Name = "statut", SupportsGet = true)]
    public RetentionActionStatus? Statut { get; set; }

    [BindProperty(Name = "taille", SupportsGet = true)]
    public int? Taille { get; set; }

    public RetentionActionBoardView Board { get; private set; } = null!;

    public bool IsFiltered => Filter != new RetentionActionFilter() || Statut is not null;

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(Board.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public IReadOnlyList<SelectListItem> Owners => RadarWords.Owners(Board.Owners);

    private RetentionActionFilter Filter => new(Organisation, Type is { } kind && Enum.IsDefined(kind) ? kind : null, Responsable, Retard, Agent);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number)
    {
        ModelState.Clear();
        var board = await mediator.Send(new RetentionActionBoard(Filter, Statut is { } status && Enum.IsDefined(status) ? status : null, Paging.Of(number, Taille)), Aborted);
        if (board.IsFailure) return await Refuse(board, Aborted);
        Board = board.Value;
        return Page();
    }
}
