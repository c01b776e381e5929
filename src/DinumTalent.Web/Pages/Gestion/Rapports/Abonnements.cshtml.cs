using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Rapports;

/// <summary>The person's subscriptions to reports, and the reports prepared for them.</summary>
public sealed class AbonnementsModel(IMediator mediator) : GestionPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ReportSubscriptionsView View { get; private set; } = null!;

    [FromQuery(Name = "page")]
    public int? Number { get; set; }

    [FromQuery(Name = "taille")]
    public int? Taille { get; set; }

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(View.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "rapport")] ReportKind? kind, [FromQuery(Name = "organisation")] OrganisationId? organisation)
    {
        // What doesn't read as a choice is none.
        ModelState.Clear();
        Input = new InputModel { Kind = kind, Organisation = organisation, Rhythm = ReportRhythm.Monthly, Span = ReportSpan.TwelveMonths };
        return await Reload(Aborted) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var subscribed = await mediator.Send(new SubscribeToReport(Input.Kind, Input.Organisation, Input.Rhythm, Input.Span), Aborted);
        return subscribed.IsFailure ? await Refuse(subscribed, Aborted)
            : Done($"Vous recevrez le rapport « {Input.Kind!.Value.Label()} » : {Input.Rhythm!.Value.Label().ToLowerInvariant()}.", Routes.ReportSubscriptions);
    }

    public async Task<IActionResult> OnPostArreterAsync(ReportSubscriptionId id)
    {
        var ended = await mediator.Send(new EndReportSubscription(id), Aborted);
        return ended.IsFailure ? await Refuse(ended, Aborted) : Done("L’abonnement est arrêté. Les rapports déjà reçus restent lisibles ici.", Routes.ReportSubscriptions);
    }

    public async Task<IActionResult> OnPostSupprimerAsync(ReportEditionId id)
    {
        var deleted = await mediator.Send(new DeleteReportEdition(id), Aborted);
        return deleted.IsFailure ? await Refuse(deleted, Aborted) : Done("Le rapport est supprimé.", Routes.ReportSubscriptions);
    }

    public async Task<IActionResult> OnPostPreparerAsync([FromQuery(Name = "rapport")] ReportKind? kind)
    {
        ModelState.Clear();
        if (kind is not { } known) return await Refuse((Result)ReportErrors.NoKind, Aborted);
        var ordered = await mediator.Send(new OrderReport(ReviewAddress.Read(Request.Query).For(known)), Aborted);
        return ordered.IsFailure ? await Refuse(ordered, Aborted) : Done(Said(ordered.Value.Earlier), Routes.ReportEdition(ordered.Value.Id));
    }

    private static string Said(ReportEditionState? earlier) => earlier switch
    {
        null => "Le rapport est en préparation : un courriel vous préviendra quand il sera prêt.",
        ReportEditionState.Ready => $"Vous avez demandé ce rapport il y a moins de {ReportEdition.Freshness.Minutes} minutes : le voici. Passé ce délai, vous pourrez en demander un nouveau.",
        _ => "Vous avez déjà demandé ce rapport : il est en préparation, et un courriel vous préviendra quand il sera prêt.",
    };

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var found = await mediator.Send(new ReportSubscriptionsDesk(Paging.Of(Number, Taille), Input.Organisation), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        View = found.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Rapport")]
        public ReportKind? Kind { get; set; }

        [Display(Name = "Administration", Description = "Avec tout ce qui en dépend. Le rapport sur l’égalité et la prévision d’effectifs portent sur tout votre périmètre.")]
        public OrganisationId? Organisation { get; set; }

        [Display(Name = "Rythme")]
        public ReportRhythm? Rhythm { get; set; }

        [Display(Name = "Période de chaque édition", Description = "Sans effet sur l’inventaire et les écarts de compétences, l’égalité et la prévision d’effectifs, qui disent l’état du jour.")]
        public ReportSpan? Span { get; set; }
    }
}
