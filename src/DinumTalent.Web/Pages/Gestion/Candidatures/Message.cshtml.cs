using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>The message of a refusal that has not left: its text, and when it leaves.</summary>
public sealed class MessageModel(IMediator mediator, TimeProvider clock) : SheetPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Moments => SelectLists.Of<MessageMoment>();

    /// <summary>The message as the candidate will read it, when asked for.</summary>
    public string? Preview { get; private set; }

    public DateOnly Tomorrow => clock.Today().AddDays(1);

    public override string? Obstacle =>
        ObstacleTo(Permission.MoveApplications, ApplicationStatus.Refused)
        ?? (Sheet.Refusal?.ToldAt is { } told ? $"Le message est parti le {told.ToFrench()} : il ne change plus." : null);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        ModelState.Clear();
        if (Sheet.Refusal is { } refusal)
            Input = new InputModel { Message = refusal.Written, Moment = refusal.SendOn is null ? MessageMoment.WithTheEnd : MessageMoment.OnDay, SendOn = refusal.SendOn };
        return Page();
    }

    public async Task<IActionResult> OnPostApercuAsync()
    {
        var preview = await Mediator.Send(new MessagePreview(Id, Input.Message), Aborted);
        if (preview.IsFailure) return await Refuse(preview, Aborted);
        if (await Reload(Aborted) is { } instead) return instead;
        ModelState.Clear();
        Preview = preview.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long version) => !ModelState.IsValid
        ? await Unreadable()
        : await After(await Mediator.Send(new ChangeRefusalMessage(Id, version, Input.Message, Input.Moment, Input.SendOn), Aborted),
            ApplicationWords.Leaves(Input.Moment, Input.SendOn));

    public sealed class InputModel
    {
        [Display(Name = "Message au candidat")]
        public string? Message { get; set; }

        [Display(Name = "Envoi du message")]
        public MessageMoment Moment { get; set; }

        [Display(Name = "Jour de l’envoi", Description = "Pour « Un jour donné » : le message part ce matin-là, ou avec la fin du recrutement si elle vient avant.")]
        public DateOnly? SendOn { get; set; }
    }
}
