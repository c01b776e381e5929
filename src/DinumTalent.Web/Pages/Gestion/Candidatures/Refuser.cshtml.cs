using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>Refuses an application: an internal reason first, then the message that it suggests, as the candidate will read it.</summary>
public sealed class RefuserModel(IMediator mediator, TimeProvider clock) : SheetPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Reasons => SelectLists.Of<RefusalReason>();

    public IReadOnlyList<SelectListItem> Moments => SelectLists.Of<MessageMoment>();

    /// <summary>Of the administration and those above it; without any, the message of the reason is proposed.</summary>
    public IReadOnlyList<StartingMessage> Templates { get; private set; } = [];

    public IReadOnlyList<SelectListItem> TemplateItems => SelectLists.Of(Templates, t => $"{t.Name} ({t.Organisation})", t => t.Id);

    /// <summary>The message as the candidate will read it, when asked for.</summary>
    public string? Preview { get; private set; }

    public DateOnly Tomorrow => clock.Today().AddDays(1);

    public override string? Obstacle => ObstacleTo(Permission.MoveApplications, ApplicationStatus.InProgress);

    /// <summary>Where the form goes: the same page, without what prepared it.</summary>
    public string Address => Keeping(Routes.RefuseApplication(Id));

    /// <summary>Where the button that prepares the message goes.</summary>
    public string Preparation => Keeping(Routes.RefuseApplication(Id) + "?handler=Preparer");

    public string PreviewAddress => Keeping(Routes.RefuseApplication(Id) + "?handler=Apercu");

    /// <summary>Comes back with the message of the template or reason chosen; nothing is decided.</summary>
    public async Task<IActionResult> OnPostPreparerAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        if (!May(Permission.MoveApplications)) return StatusCode(StatusCodes.Status403Forbidden);
        var chosen = QueryString.Create(
            new Dictionary<string, string?> { ["motif"] = Input.Reason?.ToString(), ["modele"] = Input.Template?.ToString() }.Where(p => p.Value is not null));
        return LocalRedirect(Keeping(Routes.RefuseApplication(Id) + chosen));
    }

    /// <summary>Shows the message as the candidate will read it; nothing is decided.</summary>
    public async Task<IActionResult> OnPostApercuAsync()
    {
        var preview = await Mediator.Send(new MessagePreview(Id, Input.Message), Aborted);
        if (preview.IsFailure) return await Refuse(preview, Aborted);
        if (await Reload(Aborted) is { } instead) return instead;
        ModelState.Clear();
        Preview = preview.Value;
        return Page();
    }

    /// <param name="motif">Reason whose message is to be prepared.</param>
    /// <param name="modele">Template that is to be prepared.</param>
    public async Task<IActionResult> OnGetAsync(RefusalReason? motif, MessageTemplateId? modele)
    {
        if (await Reload(Aborted) is { } instead) return instead;
        ModelState.Clear();
        var template = Templates.FirstOrDefault(t => t.Id == modele);
        var reason = motif is { } asked && Enum.IsDefined(asked) ? motif : template?.Reason;
        template ??= reason is null ? null : Templates.FirstOrDefault(t => t.Reason == reason);
        Input = new InputModel { Reason = reason, Template = template?.Id, Message = template?.Text ?? RefusalTemplates.For(reason) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long version)
    {
        if (Input is { Moment: MessageMoment.OnDay, SendOn: null }) ModelState.TryAddModelError("Input.SendOn", MessageErrors.DayNotToCome.Message);
        if (!ModelState.IsValid) return await Unreadable();
        return await After(
            await Mediator.Send(new RefuseApplication(Id, version, Input.Reason, Input.Message, Input.Moment is not MessageMoment.Now, Input.Moment is MessageMoment.OnDay ? Input.SendOn : null), Aborted),
            $"La candidature est refusée. {ApplicationWords.Leaves(Input.Moment, Input.SendOn)}");
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        if (await base.Reload(ct) is { } missing) return missing;
        Templates = await Mediator.Send(new MessagesToStartFrom(Sheet.Vacancy.Id), ct) is { IsSuccess: true } found ? found.Value : [];
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Motif interne", Description = "Il sert au suivi du recrutement ; le candidat ne le lit pas.")]
        public RefusalReason? Reason { get; set; }

        [Display(Name = "Modèle de message", Description = "De votre administration ou de celles dont elle dépend.")]
        public MessageTemplateId? Template { get; set; }

        [Display(Name = "Message au candidat", Description = "Relisez-le et complétez-le : une réponse personnelle est mieux reçue.")]
        public string? Message { get; set; }

        [Display(Name = "Envoi du message")]
        public MessageMoment Moment { get; set; }

        [Display(Name = "Jour de l’envoi", Description = "Pour « Un jour donné » : le message part ce matin-là, ou avec la fin du recrutement si elle vient avant.")]
        public DateOnly? SendOn { get; set; }
    }
}
