using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>Refuses an application: an internal reason first, then the message that it suggests.</summary>
public sealed class RefuserModel(IMediator mediator) : SheetPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Reasons => SelectLists.Of<RefusalReason>();

    public IReadOnlyList<SelectListItem> Moments => [new("Envoyer le message maintenant", "false"), new("Différer : le message partira quand vous le déciderez", "true")];

    public bool IsPossible => Sheet.Status is ApplicationStatus.InProgress && May(Permission.MoveApplications);

    /// <param name="motif">Reason whose message is to be prepared.</param>
    public async Task<IActionResult> OnGetAsync(RefusalReason? motif)
    {
        if (await Reload(Aborted) is { } instead) return instead;
        var reason = motif is { } asked && Enum.IsDefined(asked) ? motif : null;
        ModelState.Clear();
        Input = new InputModel { Reason = reason, Message = RefusalTemplates.For(reason, Sheet.Candidate.Name, Sheet.Vacancy.Title, Sheet.Vacancy.Organisation) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long version) => !ModelState.IsValid
        ? await Unreadable()
        : await After(await Mediator.Send(new RefuseApplication(Id, version, Input.Reason, Input.Message, Input.Defer), Aborted),
            Input.Defer ? "La candidature est refusée. Le message au candidat est différé." : "La candidature est refusée. Le message part vers le candidat.");

    public sealed class InputModel
    {
        [Display(Name = "Motif interne", Description = "Il sert au suivi du recrutement ; le candidat ne le lit pas.")]
        public RefusalReason? Reason { get; set; }

        [Display(Name = "Message au candidat", Description = "Relisez-le et complétez-le : une réponse personnelle est mieux reçue.")]
        public string? Message { get; set; }

        [Display(Name = "Envoi du message")]
        public bool Defer { get; set; }
    }
}
