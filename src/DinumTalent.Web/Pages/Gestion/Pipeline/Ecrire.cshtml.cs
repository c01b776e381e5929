using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Pipeline;

/// <summary>Writes one message to several candidates.</summary>
public sealed class EcrireModel(IMediator mediator) : WritingPage(mediator)
{
    /// <summary>What the message begins and ends with, before anything is written.</summary>
    private const string Frame = "Bonjour {prénom} {nom},\n\n\n\nBien cordialement,\n{administration}";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    protected override string Act => "ecrire";

    public Task<IActionResult> OnPostFaireAsync() => Run(
        chosen => new WriteToCandidate(chosen.Card.Id, chosen.Version, Input.Subject, Input.Message),
        count => $"Le message part vers {BulkWords.Candidates(count)}.");

    protected override Task<Result<FilledMessage>> Filled(JobApplicationId application) =>
        Mediator.Send(new WrittenMessagePreview(application, Input.Subject, Input.Message), Aborted);

    protected override void Judge()
    {
        if (string.IsNullOrWhiteSpace(Input.Subject)) ModelState.TryAddModelError("Input.Subject", "Écrivez l’objet du message.");
        if (string.IsNullOrWhiteSpace(Input.Message) || Input.Message.ReplaceLineEndings("\n") == Frame) ModelState.TryAddModelError("Input.Message", ApplicationErrors.MessageMissing.Message);
    }

    protected override Task Begin()
    {
        ModelState.Clear();
        Input.Subject ??= "Votre candidature : {poste}";
        Input.Message ??= Frame;
        return Task.CompletedTask;
    }

    public sealed class InputModel
    {
        [Display(Name = "Objet")]
        public string? Subject { get; set; }

        [Display(Name = "Message aux candidats")]
        public string? Message { get; set; }
    }
}
