using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Pipeline;

/// <summary>Refuses several applications for one reason, with one message.</summary>
public sealed class RefuserModel(IMediator mediator, TimeProvider clock) : WritingPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Reasons => SelectLists.Of<RefusalReason>();

    public IReadOnlyList<SelectListItem> Moments => SelectLists.Of<MessageMoment>();

    /// <summary>Of the administration and those above it.</summary>
    public IReadOnlyList<StartingMessage> Templates { get; private set; } = [];

    public IReadOnlyList<SelectListItem> TemplateItems => SelectLists.Of(Templates, t => $"{t.Name} ({t.Organisation})", t => t.Id);

    public DateOnly Tomorrow => clock.Today().AddDays(1);

    protected override string Act => "refuser";

    /// <summary>Comes back with the message of the template or reason chosen; nothing is decided.</summary>
    public async Task<IActionResult> OnPostPreparerAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        var template = Templates.FirstOrDefault(t => t.Id == Input.Template) ?? Templates.FirstOrDefault(t => Input.Reason is not null && t.Reason == Input.Reason);
        (Input.Reason, Input.Message) = (Input.Reason ?? template?.Reason, template?.Text ?? RefusalTemplates.For(Input.Reason));
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostFaireAsync()
    {
        Judge();
        if (!ModelState.IsValid)
        {
            if (await Reload(Aborted) is { } instead) return instead;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        DateOnly? day = Input.Moment is MessageMoment.OnDay ? Input.SendOn : null;
        return await Run(
            chosen => new RefuseApplication(chosen.Card.Id, chosen.Version, Input.Reason, Input.Message, Input.Moment is not MessageMoment.Now, day),
            count => $"{BulkWords.Candidates(count)} refusé{(count > 1 ? "s" : "")}. {BulkWords.Leave(Input.Moment, day)}");
    }

    protected override async Task<Result<FilledMessage>> Filled(JobApplicationId application) =>
        (await Mediator.Send(new MessagePreview(application, Input.Message), Aborted)).Then<FilledMessage>(text => new FilledMessage("", text));

    protected override void Judge()
    {
        if (Input.Reason is null) ModelState.TryAddModelError("Input.Reason", "Choisissez le motif.");
        if (string.IsNullOrWhiteSpace(Input.Message)) ModelState.TryAddModelError("Input.Message", ApplicationErrors.MessageMissing.Message);
        if (Input is { Moment: MessageMoment.OnDay, SendOn: null }) ModelState.TryAddModelError("Input.SendOn", MessageErrors.DayNotToCome.Message);
    }

    protected override Task Begin()
    {
        ModelState.Clear();
        Input.Message ??= RefusalTemplates.For(null);
        return Task.CompletedTask;
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        if (await base.Reload(ct) is { } instead) return instead;
        Templates = await Mediator.Send(new MessagesToStartFrom(Id), ct) is { IsSuccess: true } found ? found.Value : [];
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Motif interne", Description = "Il sert au suivi du recrutement ; les candidats ne le lisent pas.")]
        public RefusalReason? Reason { get; set; }

        [Display(Name = "Modèle de message", Description = "De votre administration ou de celles dont elle dépend.")]
        public MessageTemplateId? Template { get; set; }

        [Display(Name = "Message aux candidats")]
        public string? Message { get; set; }

        [Display(Name = "Envoi des messages")]
        public MessageMoment Moment { get; set; }

        [Display(Name = "Jour de l’envoi", Description = "Pour « Un jour donné » : les messages partent ce matin-là, ou avec la fin du recrutement si elle vient avant.")]
        public DateOnly? SendOn { get; set; }
    }
}
