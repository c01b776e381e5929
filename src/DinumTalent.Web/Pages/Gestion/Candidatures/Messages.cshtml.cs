using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>What a candidate was told, what could not be delivered, and the explanation that they ask for.</summary>
public sealed class MessagesModel(IMediator mediator) : SheetPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ApplicationMessagesView Told { get; private set; } = null!;

    public bool MayAnswer => May(Permission.MoveApplications);

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostPrecisionsAsync(long version) =>
        await After(await Mediator.Send(new AnswerFeedback(Id, version, Input.Text), Aborted),
            "Les précisions partent vers le candidat ; elles restent dans son dossier.", Routes.CandidateMessages(Id));

    public async Task<IActionResult> OnPostPrevenuAsync(CandidateMessageId message, long version) =>
        await After(await Mediator.Send(new SettleUndeliveredMessage(message, version, Input.How), Aborted),
            "C’est noté : le candidat est prévenu autrement.", Routes.CandidateMessages(Id));

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        if (await base.Reload(ct) is { } missing) return missing;
        var told = await Mediator.Send(new ApplicationMessages(Id), ct);
        if (told.IsFailure) return await Refuse(told, ct);
        Told = told.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Votre réponse au candidat", Description = "Restez factuel : elle part par courriel et reste dans son dossier.")]
        public string? Text { get; set; }

        [Display(Name = "Comment le candidat est-il prévenu ?", Description = "Par exemple : appelé le 3 mars, lettre du 4 mars.")]
        public string? How { get; set; }
    }
}
