using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Pipeline;

/// <summary>Asks one person to evaluate several applications.</summary>
public sealed class DesignerModel(IMediator mediator) : BulkPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    protected override Permission Needed => Permission.AssignEvaluators;

    protected override string Act => "designer";

    public Task<IActionResult> OnPostFaireAsync() => Run(
        chosen => new AssignEvaluator(chosen.Card.Id, chosen.Version, Input.Evaluator, Input.Email),
        count => $"L’évaluateur est désigné pour {Candidatures.ApplicationWords.Applications(count)} : un courriel par candidature l’invite à remplir sa grille.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        if (await base.Reload(ct) is { } instead) return instead;

        // Who evaluates an application is not offered for it again: the one with the fewest evaluators has the longest list.
        if (Applications.MinBy(a => a.Card.Evaluators) is not { } freest) return null;
        var people = await Mediator.Send(new AssignableEvaluators(freest.Card.Id), ct);
        People = people.IsSuccess ? SelectLists.Of(people.Value, p => $"{p.Name} ({p.Roles})", p => p.Id) : [];
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Personne à désigner")]
        public UserId? Evaluator { get; set; }

        [Display(Name = "Ou son adresse électronique", Description = "Pour une personne d’une autre administration qui a un compte.")]
        public string? Email { get; set; }
    }
}
